//! Runs every check and every test, in order of how soon they tell, and counts.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::project::project;
use crate::service::Service;
use crate::start::build_server;
use crate::step::{cargo, command, run_command};
use crate::widget::{self, Flavour, TARGET};
use crate::{accessibility, hosts, package, size, surface, tidy, tools};

const WIDGET: &str = "--package=agency-consultation";
/// The widget is tested by itself. What drives browsers has no tests, and turns on a feature of `serde_json` with which
/// the service would be another program than the one that is delivered.
const ELSEWHERE: [&str; 2] = ["--exclude=agency-consultation", "--exclude=browsing"];

/// The tests that need further browsers, web servers or WordPress with its database, by words of their names.
const WITH_SERVERS: [&str; 4] = ["wordpress::", "web_servers::", "in_firefox", "in_webkit"];

/// How long an executable may take in a browser, in seconds, each time that it is started. The server of its runner
/// (`tiny_http` 0.12) now and then leaves one of two connections that come at once without a thread: then the page is never
/// loaded, and no test begins. On a slow machine the tests take minutes.
const PATIENCE_S: [u32; 3] = [200, 600, 600];

/// What to run.
#[derive(clap::Args)]
pub struct Options {
    /// Run the tests that need more than one browser: installs Firefox, WebKitGTK, nginx, Apache, WordPress and MariaDB
    #[arg(long)]
    servers: bool,
}

/// Runs the tests; fails at the end if any did.
pub fn test(options: &Options) -> Result<()> {
    if options.servers { with_servers() } else { without_servers() }
}

const PARTS: &str = "The parts for the tests from end to end";

fn build_parts() -> Result<()> {
    build_server()?;
    widget::build(Flavour::Shipped).map(drop)
}

fn with_servers() -> Result<()> {
    let started = Instant::now();
    widget::add_target()?;
    let mut report = Report::default();
    let is_set_up = report.set_up("A browser for the tests", tools::browser)
        && report.set_up(PARTS, build_parts)
        && report.set_up("The packages", || package::package(&widget::folder()))
        && report.set_up("The applications of the test pages", hosts::build)
        && report.set_up("Other browsers", tools::other_browsers)
        && report.set_up("Web servers", tools::web_servers)
        && report.set_up("WordPress", tools::wordpress);
    if is_set_up {
        let tests =
            ["test", WIDGET, "--test=hosts", "--test=accessibility", "--no-fail-fast", "--"];
        report.tests("Other browsers and servers", tests.into_iter().chain(WITH_SERVERS));
    }
    report.close(started.elapsed())
}

fn without_servers() -> Result<()> {
    let started = Instant::now();
    widget::add_target()?;
    let wasm = format!("--target={TARGET}");
    let lints = ["--", "-D", "warnings"];
    let mut report = Report::default();

    report.proves("Everything in its place", tidy::tidy);
    report.check("Formatting", ["fmt", "--all", "--", "--check"]);
    report.check("Lints", ["clippy", "--workspace", "--all-targets"].into_iter().chain(lints));
    report.check(
        "Lints of the widget",
        ["clippy", WIDGET, "--all-targets", &wasm].into_iter().chain(lints),
    );
    report.tests(
        "Rules, server and tasks",
        ["test", "--workspace", "--no-fail-fast"].into_iter().chain(ELSEWHERE),
    );
    report.tests("Widget outside a browser", ["test", WIDGET, "--lib"]);
    report.proves("Types of the element", surface::check_types);
    if report
        .set_up("A browser for the tests", || tools::browser().and_then(|()| tools::test_runner()))
    {
        let mut service = None;
        if report.set_up("A service for the tests in a browser", || {
            service = Some(Service::start(&build_server()?)?);
            Ok(())
        }) {
            let environment: Vec<_> = service.iter().flat_map(Service::environment).collect();
            report.tests_by("Widget in a browser", |failed| run_in_a_browser(&environment, failed));
        }
        drop(service);
        if report.set_up(PARTS, build_parts) {
            report.set_up("The size of the download", || {
                size::run(&widget::folder(), &size::Options::default())
            });
            report.set_up("The packages", || package::package(&widget::folder()));
            report.set_up("The applications of the test pages", hosts::build);
            report.set_up("An auditor of accessibility", accessibility::install);
            let tests = ["test", WIDGET, "--test=*", "--no-fail-fast", "--"];
            let skipped = WITH_SERVERS.into_iter().flat_map(|name| ["--skip", name]);
            report.tests("End to end", tests.into_iter().chain(skipped));
        }
    }
    report.close(started.elapsed())
}

/// What has been run so far.
#[derive(Default)]
struct Report {
    lines: Vec<Line>,
    failed_tests: Vec<String>,
}

struct Line {
    name: &'static str,
    tally: Tally,
    took: Duration,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: u32,
    failed: u32,
}

impl Report {
    /// Something that is right or wrong as a whole.
    fn check<'a>(&mut self, name: &'static str, arguments: impl IntoIterator<Item = &'a str>) {
        self.record(name, || {
            let passed =
                command(&cargo()).args(arguments).status().is_ok_and(|status| status.success());
            Tally { passed: u32::from(passed), failed: u32::from(!passed) }
        });
    }

    /// The same with anything that fails where it is wrong.
    fn proves(&mut self, name: &'static str, work: impl FnOnce() -> Result<()>) {
        self.record(name, || {
            let proved = work().inspect_err(|error| eprintln!("{error:#}"));
            Tally { passed: u32::from(proved.is_ok()), failed: u32::from(proved.is_err()) }
        });
    }

    /// A command that runs tests and says how many.
    fn tests<'a>(&mut self, name: &'static str, arguments: impl IntoIterator<Item = &'a str>) {
        self.tests_by(name, |failed| Ok(run_tests(&[], arguments, failed)?.tally()));
    }

    /// The same for work that notes which tests failed.
    fn tests_by(
        &mut self,
        name: &'static str,
        work: impl FnOnce(&mut Vec<String>) -> Result<Tally>,
    ) {
        let mut failed_tests = Vec::new();
        self.record(name, || {
            work(&mut failed_tests).unwrap_or_else(|error| {
                eprintln!("{error:#}");
                Tally { passed: 0, failed: 1 }
            })
        });
        self.failed_tests.extend(failed_tests.iter().map(|test| format!("{name}: {test}")));
    }

    /// Something without which the following cannot run; only its failure counts.
    fn set_up<T>(&mut self, name: &'static str, work: impl FnOnce() -> Result<T>) -> bool {
        let started = Instant::now();
        let Err(error) = work() else { return true };
        eprintln!("{error:#}");
        self.lines.push(Line {
            name,
            tally: Tally { passed: 0, failed: 1 },
            took: started.elapsed(),
        });
        false
    }

    fn record(&mut self, name: &'static str, work: impl FnOnce() -> Tally) {
        eprintln!("→ {name}");
        let started = Instant::now();
        let tally = work();
        let took = started.elapsed();
        eprintln!(
            "  {} passed, {} failed in {:.1} s",
            tally.passed,
            tally.failed,
            took.as_secs_f64()
        );
        self.lines.push(Line { name, tally, took });
    }

    fn close(&self, took: Duration) -> Result<()> {
        println!();
        for Line { name, tally, took } in &self.lines {
            println!(
                "{name:<40} {:>5} passed {:>3} failed {:>7.1} s",
                tally.passed,
                tally.failed,
                took.as_secs_f64()
            );
        }
        for test in &self.failed_tests {
            println!("failed: {test}");
        }
        let passed: u32 = self.lines.iter().map(|line| line.tally.passed).sum();
        let failed: u32 = self.lines.iter().map(|line| line.tally.failed).sum();
        println!("{:<40} {:>30.1} s", "Everything", took.as_secs_f64());
        println!("{passed} passed, {failed} failed");
        if failed > 0 {
            bail!("not everything passed");
        }
        Ok(())
    }
}

/// How a command that runs tests ended.
struct Ended {
    /// What it told; nothing if it did not come to its end.
    told: Option<Tally>,
    succeeded: bool,
}

impl Ended {
    /// Tests that do not compile, or crash, count too.
    fn tally(&self) -> Tally {
        let told = self.told.unwrap_or_default();
        let failed = told.failed.max(u32::from(!self.succeeded));
        Tally { failed, ..told }
    }
}

/// Runs the tests of the widget in a browser, each executable by itself.
fn run_in_a_browser(
    environment: &[(&'static str, String)],
    failed_tests: &mut Vec<String>,
) -> Result<Tally> {
    let wasm = format!("--target={TARGET}");
    let mut build = command(&cargo());
    build.args(["test", WIDGET, &wasm, "--lib", "--tests", "--no-run"]);
    run_command(build)?;
    let mut tally = Tally::default();
    for executable in executables()? {
        let arguments = ["test", WIDGET, &wasm, &executable];
        let mut run = |seconds: u32| {
            let patience = ("WASM_BINDGEN_TEST_TIMEOUT", seconds.to_string());
            run_tests(&[environment, &[patience]].concat(), arguments, failed_tests)
        };
        let mut ended = run(PATIENCE_S[0])?;
        for seconds in PATIENCE_S.into_iter().skip(1) {
            if ended.succeeded || ended.told.is_some() {
                break;
            }
            eprintln!("{executable}: the runner told nothing. Start it again");
            ended = run(seconds)?;
        }
        let Tally { passed, failed } = ended.tally();
        tally = Tally { passed: tally.passed + passed, failed: tally.failed + failed };
    }
    Ok(tally)
}

/// The executables with tests, as cargo chooses them.
fn executables() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(project().join("tests"))? {
        let entry = entry?;
        if entry.path().join("main.rs").exists() {
            names.push(format!("--test={}", entry.file_name().to_string_lossy()));
        }
    }
    names.sort();
    names.insert(0, "--lib".to_owned());
    Ok(names)
}

fn run_tests<S: AsRef<OsStr>>(
    environment: &[(&'static str, String)],
    arguments: impl IntoIterator<Item = S>,
    failed_tests: &mut Vec<String>,
) -> Result<Ended> {
    let environment = environment.iter().map(|(name, value)| (name, value));
    let mut tests: Command = command(&cargo());
    tests.args(arguments).envs(environment).env("PATH", tools::path()?).stdout(Stdio::piped());
    let mut running = tests.spawn().context("cargo is not on the PATH")?;
    let output = running.stdout.take().context("the output of the tests is not to be had")?;
    let mut told = None;
    for line in BufReader::new(output).lines() {
        let line = line.context("the output of the tests is no text")?;
        println!("{line}");
        if let Some(Tally { passed, failed }) = tally_in(&line) {
            let before: Tally = told.unwrap_or_default();
            told = Some(Tally { passed: before.passed + passed, failed: before.failed + failed });
        }
        failed_tests.extend(failed_test_in(&line).map(str::to_owned));
    }
    Ok(Ended { told, succeeded: running.wait()?.success() })
}

/// Reads `test result: ok. 12 passed; 0 failed; …`.
fn tally_in(line: &str) -> Option<Tally> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |what: &str| {
        counts.split("; ").find_map(|count| count.strip_suffix(what)?.trim().parse().ok())
    };
    Some(Tally { passed: count("passed")?, failed: count("failed")? })
}

/// Reads `test rules::works ... FAILED`, which the runner in a browser shortens to `FAIL`.
fn failed_test_in(line: &str) -> Option<&str> {
    let (name, outcome) = line.strip_prefix("test ")?.split_once(" ... ")?;
    outcome.starts_with("FAIL").then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failed_tests_are_named() {
        for line in ["test rules::works ... FAILED", "test rules::works ... FAIL"] {
            assert_eq!(failed_test_in(line), Some("rules::works"));
        }
        for line in ["test rules::works ... ok", "test result: FAILED. 1 passed; 1 failed"] {
            assert_eq!(failed_test_in(line), None);
        }
    }

    #[test]
    fn each_executable_is_run_by_itself() {
        let executables = executables().expect("the tests of the project");
        assert_eq!(executables[0], "--lib");
        assert!(executables.contains(&"--test=refusals".to_owned()), "{executables:?}");
    }

    #[test]
    fn what_does_not_come_to_its_end_has_failed() {
        let tally = |told, succeeded| Ended { told, succeeded }.tally();
        let told = |passed, failed| Some(Tally { passed, failed });
        assert_eq!(tally(told(3, 0), true), Tally { passed: 3, failed: 0 });
        assert_eq!(tally(told(3, 2), false), Tally { passed: 3, failed: 2 });
        assert_eq!(tally(told(3, 0), false), Tally { passed: 3, failed: 1 });
        assert_eq!(tally(None, false), Tally { passed: 0, failed: 1 });
    }

    #[test]
    fn results_are_read_from_the_closing_line() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(tally_in(line), Some(Tally { passed: 12, failed: 3 }));
        assert_eq!(tally_in("test rules::works ... ok"), None);
    }
}
