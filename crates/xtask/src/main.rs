//! Builds, starts, tests, measures and packages the project.

mod accessibility;
mod bench;
mod budget;
mod bundle;
mod composition;
mod documented;
mod glue;
mod hosts;
mod imports;
mod integrity;
mod lexicon;
mod package;
mod parts;
mod project;
mod replies;
mod service;
mod size;
mod start;
mod step;
mod surface;
mod test;
mod tidy;
mod tools;
mod widget;

use std::process::ExitCode;

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
    /// Builds everything and starts the demo portal
    Start(start::Options),
    /// Runs every check and every test, but those that need further browsers or servers
    Test(test::Options),
    /// Says what lies in the wrong place: imports that point upward, circles, long files, SQL outside the store
    Tidy,
    /// Prints how fast the widget is beside its peers, and the rules under a million random commands
    Bench(bench::Options),
    /// Builds the widget into dist/widget
    Build {
        /// Compile in seconds, for a download several times as large
        #[arg(long)]
        dev: bool,
    },
    /// Builds the widget and prints its size as a browser downloads it
    Size(size::Options),
    /// Installs what `tests/accessibility` audits the widget with
    Accessibility,
    /// Builds the applications that `tests/hosts` puts the packed widget into
    Hosts,
    /// Makes what is handed out: dist/ with an npm tarball, a zip file for self-hosting and the hashes of the files
    Package,
    /// Writes the types, the metadata and the tables of docs/embedding.md from the description of the element
    Surface,
    /// Says how well the clear-stance check does on files of labelled replies
    Replies(replies::Options),
    /// Prints docs/clear-stance-lexicon.md: every phrase of the clear-stance check with its reason and example
    Lexicon,
}

fn main() -> ExitCode {
    let Err(error) = run(Arguments::parse().task) else { return ExitCode::SUCCESS };
    // What went wrong and how to mend it, without a backtrace: that would be of this program.
    eprintln!("error: {error:#}");
    ExitCode::FAILURE
}

fn run(task: Task) -> anyhow::Result<()> {
    match task {
        Task::Start(options) => start::start(&options),
        Task::Test(options) => test::test(&options),
        Task::Tidy => tidy::tidy(),
        Task::Bench(options) => bench::bench(&options),
        Task::Build { dev } => {
            widget::build(if dev { Flavour::Dev } else { Flavour::Shipped }).map(drop)
        }
        Task::Replies(options) => replies::run(&options),
        Task::Size(options) => size::run(&widget::build(Flavour::Shipped)?, &options),
        Task::Accessibility => accessibility::install(),
        Task::Hosts => hosts::build(),
        Task::Package => package::run(),
        Task::Surface => surface::write(),
        Task::Lexicon => lexicon::run(),
    }
}
