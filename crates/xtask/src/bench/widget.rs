//! Opens the shipped widget in a browser, in turns with a list and a form written by hand and with other libraries, and holds
//! what each takes to the aims.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use clap::Args;

use super::figures::FIGURES;
use super::quiet::Machine;
use super::samples::Samples;
use super::table::table;
use crate::project::{project, target_folder};
use crate::step::{command, run_command, step};
use crate::tools;
use crate::widget::{self, Flavour};

const RUNS: u32 = 5;

/// How often, and when.
#[derive(Args)]
pub struct Options {
    /// How often everything is measured; the table has the medians
    #[arg(long, default_value_t = RUNS, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Measure although other programs use the processors; the table says so
    #[arg(long)]
    anyway: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { runs: RUNS, anyway: false }
    }
}

/// Measures, and prints the table.
pub fn bench(options: &Options) -> Result<()> {
    let machine = Machine::now();
    if let (Machine::Busy(_), Some(noise), false) = (machine, machine.remark(), options.anyway) {
        bail!("{noise}. End them, or measure all the same: cargo xtask bench widget --anyway");
    }
    tools::node()?;
    tools::browser()?;
    let widget = widget::build(Flavour::Shipped)?;
    let site = target_folder().join("bench");
    step("Install the libraries to compare with", || {
        run_command(tools::npm(&project().join("bench"), &["ci", "--ignore-scripts"]))
    })?;
    step("Assemble the pages", || {
        let mut assemble = command("node");
        assemble.arg("bench/assemble.js").arg(widget).arg(&site);
        run_command(assemble)
    })?;
    let mut remark = None;
    let mut samples = Samples::default();
    for run in 1..=options.runs {
        let noise = Machine::now().remark();
        if let Some(noise) = &noise {
            eprintln!("{noise}");
        }
        remark = remark.or(noise);
        step(&format!("Measure, run {run} of {}", options.runs), || {
            measure(&site, run, &mut samples)
        })?;
    }
    println!("{}", table(&FIGURES, &samples)?);
    println!(
        "Milliseconds, bytes in brotli 11. Medians of {} runs [from–to]; × is the ratio to the limit within a run.",
        options.runs
    );
    if let Some(remark) = remark {
        println!("{remark}");
    }
    Ok(())
}

fn measure(site: &Path, run: u32, samples: &mut Samples) -> Result<()> {
    let mut node = command("node");
    node.arg("bench/measure.js").arg(site).arg(run.to_string()).stdout(Stdio::piped());
    let mut process = node.spawn().context("node is not installed")?;
    let output = process.stdout.take().context("the output of node")?;
    for line in BufReader::new(output).lines() {
        samples.add(&line?)?;
    }
    let status = process.wait()?;
    if !status.success() {
        bail!(
            "node ended with {status}: see above what the page said. To look at it: node bench/site.js {}",
            site.display()
        );
    }
    Ok(())
}
