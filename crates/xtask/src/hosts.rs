//! Builds what `tests/hosts` puts into pages: applications, as somebody would who has the npm package, and another version
//! of the widget.

mod other_version;

use std::process::Command;

use anyhow::{Result, ensure};

use crate::step::{command, run_command, step};
use crate::{package, project, target_folder, tools, widget};

const BUILT_BY_VITE: [&str; 2] = ["react", "vue"];
const BUILT_BY_WEBPACK: [&str; 1] = ["webpack"];

/// Installs what the lock file says and the packed widget, and builds each application.
pub fn build() -> Result<()> {
    let tarball = package::tarball();
    ensure!(tarball.exists(), "{} is missing: run cargo xtask package first", tarball.display());
    let place = target_folder().join("hosts");
    step("Make another version of the widget", || {
        other_version::make(&widget::folder(), &place.join("other-version"))
    })?;
    tools::node()?;
    let applications = project().join("tests/hosts/apps");
    let npm = |arguments: &[&str]| {
        let mut npm = command("npm");
        npm.current_dir(&applications).args(arguments).args(["--no-audit", "--no-fund"]);
        npm
    };
    step("Install the libraries of the test pages", || run_command(npm(&["ci"])))?;
    step("Install the packed widget", || {
        let mut install = npm(&["install", "--no-save", "--no-package-lock"]);
        install.arg(&tarball);
        run_command(install)
    })?;
    let by = |arguments: &[&str], application: &str| -> Command {
        let mut build = command("npx");
        build.current_dir(&applications).args(arguments).arg(place.join(application));
        build
    };
    for application in BUILT_BY_VITE {
        let vite = ["vite", "build", application, "--config", "vite.config.js", "--outDir"];
        step(&format!("Build the application in {application}"), || {
            run_command(by(&vite, application))
        })?;
    }
    for application in BUILT_BY_WEBPACK {
        let config = format!("{application}/webpack.config.js");
        let webpack = ["webpack", "--config", &config, "--output-path"];
        step(&format!("Build the application in {application}"), || {
            run_command(by(&webpack, application))
        })?;
    }
    Ok(())
}
