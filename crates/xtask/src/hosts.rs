//! Builds what `tests/hosts` puts into pages: applications, as somebody would who has the npm package, and another version
//! of the widget.

mod other_version;

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::project::{project, target_folder};
use crate::step::{command, run_command, step};
use crate::{documented, package, tools, widget};

/// Each folder is an application, with the configuration that Vite builds it by.
const BUILT_BY_VITE: [(&str, &str); 4] = [
    ("react", "vite.config.js"),
    ("vue", "vite.config.js"),
    ("guide-react", "vite.config.js"),
    ("guide-vue", "documented/vite.config.js"),
];
const BUILT_BY_WEBPACK: [&str; 1] = ["webpack"];
/// The guides whose snippets the applications are made of.
const DOCUMENTED: [(&str, &str, &str); 3] = [
    ("react.md", "tsx", "Consultations.tsx"),
    ("vue.md", "vue", "Consultations.vue"),
    ("vue.md", "js", "vite.config.js"),
];

/// Installs what the lock files say and the packed widget, and builds each application.
pub fn build() -> Result<()> {
    tools::node()?;
    // What pages load as it is; it needs no widget.
    step("Install the libraries of other people's pages", || {
        run_command(tools::npm(&project().join("tests/hosts/libraries"), &["ci"]))
    })?;
    let tarball = package::tarball();
    ensure!(tarball.exists(), "{} is missing: run cargo xtask package first", tarball.display());
    let place = target_folder().join("hosts");
    step("Make another version of the widget", || {
        other_version::make(&widget::folder(), &place.join("other-version"))
    })?;
    build_applications(&tarball, &place)?;
    build_web_part(&place.join("sharepoint"))
}

fn build_applications(tarball: &Path, place: &Path) -> Result<()> {
    let applications = project().join("tests/hosts/apps");
    step("Install the libraries of the test pages", || {
        run_command(tools::npm(&applications, &["ci"]))
    })?;
    step("Install the packed widget", || {
        let mut install = tools::npm(&applications, &["install", "--no-save", "--no-package-lock"]);
        install.arg(tarball);
        run_command(install)
    })?;
    for (guide, language, file) in DOCUMENTED {
        documented::write(guide, language, &applications.join("documented").join(file))?;
    }
    let by = |arguments: &[&str], application: &str| -> Command {
        let mut build = command("npx");
        build.current_dir(&applications).args(arguments).arg(place.join(application));
        build
    };
    for (application, config) in BUILT_BY_VITE {
        let vite = ["vite", "build", application, "--config", config];
        let into = ["--base", "./", "--emptyOutDir", "--outDir"];
        step(&format!("Build the application in {application}"), || {
            run_command(by(&[vite.as_slice(), &into].concat(), application))
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

/// The web part of the guide for `SharePoint`, against the types of the `SharePoint` Framework.
fn build_web_part(to: &Path) -> Result<()> {
    let folder = project().join("tests/hosts/sharepoint");
    documented::write("sharepoint.md", "ts", &folder.join("documented/ConsultationsWebPart.ts"))?;
    step("Install the types of SharePoint", || {
        run_command(tools::npm(&folder, &["ci", "--ignore-scripts"]))
    })?;
    step("Compile the web part", || {
        let mut compile = command("npx");
        compile.current_dir(&folder).args(["tsc", "--project", ".", "--outDir"]).arg(to);
        run_command(compile)
    })
}
