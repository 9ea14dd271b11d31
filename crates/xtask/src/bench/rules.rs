//! Puts a million random commands before the rules, and prints how fast these are.

use anyhow::Result;
use clap::Args;

use crate::step::{cargo, command, run_command};

const COMMANDS: u32 = 1_000_000;

/// How much of it.
#[derive(Args)]
pub struct Options {
    /// How many commands the model test tries
    #[arg(long, default_value_t = COMMANDS)]
    commands: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self { commands: COMMANDS }
    }
}

/// Runs the model test with optimisation; it prints its figures itself.
pub fn bench(options: &Options) -> Result<()> {
    let mut model = command(&cargo());
    model
        .args(["test", "--release", "--package=consultation", "--test=model", "a_million_commands"])
        .args(["--", "--ignored", "--nocapture"])
        .env("MODEL_COMMANDS", options.commands.to_string());
    run_command(model)
}
