//! Builds the applications of `tests/hosts`, as somebody would who has the npm package.

use anyhow::{Result, ensure};

use crate::step::{command, run_command, step};
use crate::{package, project, target_folder, tools};

const APPLICATIONS: [&str; 2] = ["react", "vue"];

/// Installs what the lock file says and the packed widget, and builds each application.
pub fn build() -> Result<()> {
    let tarball = package::tarball();
    ensure!(tarball.exists(), "{} is missing: run cargo xtask package first", tarball.display());
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
    for application in APPLICATIONS {
        step(&format!("Build the application in {application}"), || {
            let mut build = command("npx");
            build
                .current_dir(&applications)
                .args(["vite", "build", application, "--config", "vite.config.js", "--outDir"])
                .arg(target_folder().join("hosts").join(application));
            run_command(build)
        })?;
    }
    Ok(())
}
