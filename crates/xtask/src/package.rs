//! Makes what is handed out: an npm tarball, a zip for self-hosting, a plugin for WordPress, and the hashes of what is in
//! them.

mod archive;
mod files;
mod hashes;
mod licences;
mod npm;
mod self_hosting;
mod translation;
mod wordpress;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use self::files::Files;
use crate::project::{VERSION, project};
use crate::step::step;
use crate::{size, widget};

const NPM: &str = concat!("agency-consultation-", env!("CARGO_PKG_VERSION"), ".tgz");

/// What belongs into every archive. The types and the metadata describe the element to editors and compilers.
const COMPANIONS: [(&str, &str); 8] = [
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("docs/agency-consultation.d.ts", npm::TYPES),
    ("docs/react.d.ts", "react.d.ts"),
    ("docs/vue.d.ts", "vue.d.ts"),
    ("docs/custom-elements.json", npm::ELEMENTS),
    ("docs/vscode.html-custom-data.json", "vscode.html-custom-data.json"),
    ("docs/backend.d.ts", "backend.d.ts"),
];

/// Makes the archives from the widget in `folder`.
pub fn package(folder: &Path) -> Result<()> {
    let widget = widget_files(folder)?;
    let notices = step("Collect the licences of what is in the module", licences::notices)?;
    let mut companions = companions(project())?;
    companions.insert("THIRD-PARTY-NOTICES.txt".into(), notices.into_bytes());

    let dist = project().join("dist");
    let npm = npm::files(&widget, &companions)?;
    let self_hosting = self_hosting::files(project(), &widget, &companions)?;
    let wordpress = wordpress::files(project(), &widget, &companions)?;
    let archives = [
        (NPM.to_owned(), archive::tarball("package", &npm)?),
        (
            format!("agency-consultation-{VERSION}.zip"),
            archive::zip(&format!("agency-consultation-{VERSION}"), &self_hosting)?,
        ),
        (
            format!("agency-consultation-wordpress-{VERSION}.zip"),
            archive::zip(wordpress::PLUGIN, &wordpress)?,
        ),
        ("integrity.json".into(), hashes::file(&widget)?),
    ];
    for (name, content) in archives {
        let file = dist.join(name);
        fs::write(&file, content)?;
        eprintln!("{} is there", file.display());
    }
    Ok(())
}

/// Builds the widget, holds it to the budget and packs it.
pub fn run() -> Result<()> {
    let folder = widget::build(widget::Flavour::Shipped)?;
    size::run(&folder, &size::Options::default())?;
    package(&folder)
}

/// Where the npm package is.
pub fn tarball() -> PathBuf {
    project().join("dist").join(NPM)
}

/// What `cargo xtask build` made.
fn widget_files(folder: &Path) -> Result<Files> {
    fs::read_dir(folder)
        .with_context(|| format!("{} is missing", folder.display()))?
        .map(|entry| {
            let entry = entry?;
            Ok((entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?))
        })
        .collect()
}

fn companions(project: &Path) -> Result<Files> {
    COMPANIONS
        .iter()
        .map(|(from, to)| {
            let content =
                fs::read(project.join(from)).with_context(|| format!("{from} is missing"))?;
            Ok(((*to).to_owned(), content))
        })
        .collect()
}
