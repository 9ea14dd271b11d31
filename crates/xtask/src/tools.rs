//! What the tests need beside Rust: a browser, its driver, and the runner of tests in a browser.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::project::{project, target_folder};
use crate::step::{cargo, command, run, run_command, step};

const RUNNER: &str = "wasm-bindgen-test-runner";
const GECKODRIVER: &str = "geckodriver";
const GECKODRIVER_VERSION: &str = "0.37.1";

/// Makes sure of a browser and its driver.
pub fn browser() -> Result<()> {
    if has_browser() {
        return Ok(());
    }
    from_debian(
        "Chromium and its driver",
        &["chromium", "chromium-driver"],
        "install Chrome, and the chromedriver of the same version from \
         https://googlechromelabs.github.io/chrome-for-testing/",
    )
}

/// Makes sure of the other browsers and their drivers: Firefox, and WebKitGTK with a screen for it.
pub fn other_browsers() -> Result<()> {
    let webkit = [("WebKitWebDriver", "webkit2gtk-driver"), ("Xvfb", "xvfb")];
    for (program, package) in webkit.into_iter().filter(|(program, _)| !is_on_path(program)) {
        from_debian(program, &[package], "there is no way yet: WebKitGTK is made for Linux")?;
    }
    if version_of(Path::new("firefox")).is_none() && version_of(Path::new("firefox-esr")).is_none()
    {
        from_debian(
            "Firefox",
            &["firefox-esr"],
            "install it from https://www.mozilla.org/firefox/",
        )?;
    }
    let installed = folder().join(GECKODRIVER);
    if [Path::new(GECKODRIVER), &installed].into_iter().any(|driver| version_of(driver).is_some()) {
        return Ok(());
    }
    installed_by_cargo(GECKODRIVER, GECKODRIVER, GECKODRIVER_VERSION)
}

/// Makes sure of Node and npm, for the pages that are built by JavaScript tools.
pub fn node() -> Result<()> {
    for program in ["node", "npm"] {
        if answer_of(Path::new(program)).is_none() {
            let package = if program == "node" { "nodejs" } else { "npm" };
            from_debian(
                program,
                &[package],
                "install Node 20.19 or later from https://nodejs.org/",
            )?;
        }
    }
    Ok(())
}

/// npm in a folder.
pub fn npm(folder: &Path, arguments: &[&str]) -> Command {
    let mut npm = command("npm");
    npm.current_dir(folder).args(arguments).args(["--no-audit", "--no-fund"]);
    npm
}

/// Makes sure of the web servers that the package has a configuration for.
pub fn web_servers() -> Result<()> {
    for (program, package) in [("nginx", "nginx-light"), ("apache2", "apache2-bin")] {
        if !is_on_path(program) {
            from_debian(program, &[package], "install nginx and Apache 2.4")?;
        }
    }
    Ok(())
}

/// Makes sure of WordPress with its database and its web server. None of them is started or set up on this machine: each
/// test has its own in a folder of its own.
pub fn wordpress() -> Result<()> {
    let needed = [
        "/usr/share/wordpress/wp-load.php",
        "/usr/share/wordpress/wp-content/languages/vi.mo",
        "/usr/share/wordpress/wp-content/themes/twentytwentyone",
        "/usr/share/wordpress/wp-content/themes/twentytwentythree",
        "/usr/sbin/mariadbd",
        "/usr/sbin/apache2",
        "/usr/bin/php",
        "/usr/bin/unzip",
        "/var/lib/dpkg/info/libapache2-mod-php.list",
        "/var/lib/dpkg/info/php-mysql.list",
    ];
    if needed.iter().all(|file| Path::new(file).exists()) {
        return Ok(());
    }
    from_debian(
        "WordPress, MariaDB and PHP for Apache",
        &[
            "wordpress",
            "wordpress-l10n",
            "wordpress-theme-twentytwentyone",
            "wordpress-theme-twentytwentythree",
            "mariadb-server-core",
            "apache2-bin",
            "libapache2-mod-php",
            "php-cli",
            "php-mysql",
            "unzip",
        ],
        "run the tests on Debian 12 or Ubuntu, or leave out the test by `cargo test -- --skip wordpress`",
    )
}

/// For programs that do not tell their version, or do it in ways of their own.
fn is_on_path(program: &str) -> bool {
    env::var_os("PATH")
        .is_some_and(|path| env::split_paths(&path).any(|folder| folder.join(program).exists()))
}

/// Installs packages where that can be done, and says what to do where not.
fn from_debian(what: &str, packages: &[&str], elsewhere: &str) -> Result<()> {
    if !Path::new("/etc/debian_version").exists() || !is_root() {
        bail!(
            "the tests need {what} on the PATH. Debian and Ubuntu: sudo apt-get install {}. Elsewhere: {elsewhere}",
            packages.join(" ")
        );
    }
    step(&format!("Install {what}"), || {
        run("apt-get", ["update", "--quiet"])?;
        let mut install = command("apt-get");
        install
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["install", "--quiet", "--yes", "--no-install-recommends"])
            .args(packages);
        run_command(install)
    })
    .with_context(|| {
        format!(
            "apt-get said above what is wrong: mostly no network, or a mirror in /etc/apt that has gone. Then: \
             apt-get update && apt-get install --no-install-recommends {}",
            packages.join(" ")
        )
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
    installed_by_cargo(RUNNER, "wasm-bindgen-cli", &version)
}

fn installed_by_cargo(program: &str, package: &str, version: &str) -> Result<()> {
    step(&format!("Install {program} {version} into target/tools (some minutes, once)"), || {
        let mut install = command(&cargo());
        install
            .args(["install", "--locked", package, "--version", version, "--root"])
            .arg(target_folder().join("tools"));
        run_command(install)
    })
}

/// The PATH with the tools that were installed for this project in front, where they are needed.
pub fn path() -> Result<OsString> {
    let version = locked_version("wasm-bindgen")?;
    let mut folders: Vec<PathBuf> =
        env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
    let place =
        if version_of(Path::new(RUNNER)).as_deref() == Some(&version) { folders.len() } else { 0 };
    folders.insert(place, folder());
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
    answer_of(program)?.split_whitespace().nth(1).map(str::to_owned)
}

/// What a program that is there answers to `--version`.
fn answer_of(program: &Path) -> Option<String> {
    let answer = Command::new(program).arg("--version").output().ok()?;
    answer.status.success().then(|| String::from_utf8_lossy(&answer.stdout).into_owned())
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
