//! Builds, starts, tests, measures and packages the project.

mod bundle;
mod replies;
mod step;
mod widget;

use std::path::{Path, PathBuf};

use clap::{Parser, Subcommand};

use crate::widget::Flavour;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, starts, tests and measures the project")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Builds the widget into dist/widget
    Build {
        /// Compile in seconds, for a download several times as large
        #[arg(long)]
        dev: bool,
    },
    /// Says how well the clear-stance check does on a file of labelled replies
    Replies {
        /// A JSON array in the format of data/replies-development.json
        file: PathBuf,
    },
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().task {
        Task::Build { dev } => {
            widget::build(if dev { Flavour::Dev } else { Flavour::Shipped })?;
        }
        Task::Replies { file } => replies::run(&file)?,
    }
    Ok(())
}

/// The folder of the workspace.
fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("this crate is in crates/xtask")
}
