//! What the tests need beside Rust: a browser, its driver, and the runner of tests in a browser.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::step::{cargo, command, run, run_command, step};
use crate::{project, target_folder};

const RUNNER: &str = "wasm-bindgen-test-runner";

/// Makes sure of a browser and its driver.
pub fn browser() -> Result<()> {
    if has_browser() {
        return Ok(());
    }
    if !Path::new("/etc/debian_version").exists() || !is_root() {
        bail!(
            "the tests need Chromium and chromedriver on the PATH. Debian and Ubuntu: \
             sudo apt-get install chromium chromium-driver. Elsewhere: install Chrome, and the chromedriver of the \
             same version from https://googlechromelabs.github.io/chrome-for-testing/"
        );
    }
    step("Install Chromium and its driver", || {
        run("apt-get", ["update", "--quiet"])?;
        let mut install = command("apt-get");
        install
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["install", "--quiet", "--yes", "--no-install-recommends"])
            .args(["chromium", "chromium-driver"]);
        run_command(install)
    })
}

/// Makes sure of the runner in the version of the lock file: any other refuses the tests.
pub fn test_runner() -> Result<()> {
    let version = locked_version("wasm-bindgen")?;
    let installed = folder().join(RUNNER);
    for runner in [Path::new(RUNNER), &installed] {
        if version_of(runner).as_deref() == Some(&version) {
            return Ok(());
        }
    }
    step(&format!("Install {RUNNER} {version} into target/tools (some minutes, once)"), || {
        let mut install = command(&cargo());
        install
            .args(["install", "--locked", "wasm-bindgen-cli", "--version", &version, "--root"])
            .arg(target_folder().join("tools"));
        run_command(install)
    })
}

/// The PATH with the tools that were installed for this project in front, where they are needed.
pub fn path() -> Result<OsString> {
    let version = locked_version("wasm-bindgen")?;
    let mut folders: Vec<PathBuf> =
        env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
    if version_of(Path::new(RUNNER)).as_deref() != Some(&version) {
        folders.insert(0, folder());
    }
    env::join_paths(folders).context("the PATH has a folder with a separator in its name")
}

fn folder() -> PathBuf {
    target_folder().join("tools/bin")
}

fn has_browser() -> bool {
    let browsers = ["chromium", "google-chrome", "chromium-browser"];
    version_of(Path::new("chromedriver")).is_some()
        && browsers.into_iter().any(|browser| version_of(Path::new(browser)).is_some())
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|answer| String::from_utf8_lossy(&answer.stdout).trim() == "0")
}

/// The second word that a program answers to `--version`.
fn version_of(program: &Path) -> Option<String> {
    let answer = Command::new(program).arg("--version").output().ok()?;
    let text = String::from_utf8_lossy(&answer.stdout).into_owned();
    answer.status.success().then(|| text.split_whitespace().nth(1).map(str::to_owned))?
}

fn locked_version(package: &str) -> Result<String> {
    let lock = fs::read_to_string(project().join("Cargo.lock")).context("Cargo.lock is missing")?;
    version_in(&lock, package).with_context(|| format!("Cargo.lock does not mention {package}"))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_by_the_whole_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-test\"\nversion = \"0.3.80\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.129"));
        assert_eq!(version_in(lock, "bindgen"), None);
    }
}
