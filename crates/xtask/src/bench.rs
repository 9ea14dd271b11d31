//! Says how fast the rules are, and how fast the widget is beside its peers.

mod figures;
mod quiet;
mod rules;
mod samples;
mod table;
mod widget;

use anyhow::Result;
use clap::{Args, Subcommand};

/// What to measure.
#[derive(Args)]
pub struct Options {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    /// Tries a million random commands and prints how fast the rules are
    Rules(rules::Options),
    /// Prints how fast the shipped widget is in a browser, beside a list and a form written by hand and beside other libraries
    Widget(widget::Options),
}

/// Measures one of them, or both: first what takes minutes.
pub fn bench(options: &Options) -> Result<()> {
    match &options.what {
        Some(What::Rules(options)) => rules::bench(options),
        Some(What::Widget(options)) => widget::bench(options),
        None => {
            widget::bench(&widget::Options::default())?;
            rules::bench(&rules::Options::default())
        }
    }
}
