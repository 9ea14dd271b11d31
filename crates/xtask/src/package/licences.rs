//! The licences of everything that is compiled into the module: whoever hands the module on hands these on.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use cargo_metadata::{MetadataCommand, Package};

use crate::project::project;
use crate::step::{cargo, command};
use crate::widget::TARGET;

const HEAD: &str = "\
The WebAssembly modules and the scripts beside them contain the following works of others. Those that may be used under
Apache-2.0 are: its text is in LICENSE-APACHE. What their authors ask to be handed on follows.
";
/// The standard library is compiled in too, and no package.
const STANDARD_LIBRARY: &str = "\
std, the standard library of Rust: MIT OR Apache-2.0
  https://github.com/rust-lang/rust, Copyright (c) The Rust Project Contributors
";
const FILES: [&str; 5] = ["licen", "copying", "copyright", "notice", "unlicense"];

/// All notices as one text.
pub fn notices() -> Result<String> {
    let compiled = compiled()?;
    let metadata = MetadataCommand::new()
        .manifest_path(project().join("Cargo.toml"))
        .other_options(["--filter-platform".to_owned(), TARGET.to_owned()])
        .exec()?;
    let others = metadata.packages.iter().filter(|package| {
        package.source.is_some()
            && compiled.contains(&(package.name.to_string(), package.version.to_string()))
    });
    let mut list = STANDARD_LIBRARY.to_owned();
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in others {
        let name = format!("{} {}", package.name, package.version);
        let licence = package.license.as_deref().unwrap_or("see its text");
        let home = package.repository.as_deref().or(package.homepage.as_deref()).unwrap_or("");
        writeln!(list, "{name}: {licence}\n  {home}")?;
        let own = texts_of(package)?;
        ensure!(
            !own.is_empty() || licence.contains("Apache-2.0"),
            "{name} is under {licence} and comes without its text: find it, or do without {name}"
        );
        for text in own {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    let mut notices = format!("{HEAD}\n{list}");
    for (text, names) in texts {
        write!(notices, "\n{:=<80}\n{}\n\n{text}\n", "", names.join(", "))?;
    }
    Ok(notices)
}

/// Name and version of every package that is linked into the widget; macros are not.
fn compiled() -> Result<BTreeSet<(String, String)>> {
    let tree = command(&cargo())
        .args(["tree", "--package=agency-consultation", "--features=split", "--target", TARGET])
        .args(["--edges=normal,no-proc-macro", "--prefix=none", "--format={p}"])
        .output()
        .context("cargo is not on the PATH")?;
    ensure!(tree.status.success(), "cargo tree: {}", String::from_utf8_lossy(&tree.stderr));
    Ok(String::from_utf8(tree.stdout)?.lines().filter_map(named).collect())
}

/// Reads `serde v1.0.229 (*)`.
fn named(line: &str) -> Option<(String, String)> {
    let mut words = line.split_whitespace();
    Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
}

/// The texts that a package brings along, without those of Apache-2.0.
fn texts_of(package: &Package) -> Result<Vec<String>> {
    let folder = package.manifest_path.parent().context("a package has a folder")?;
    let mut files: Vec<_> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.retain(|file| file.is_file() && is_notice(file));
    files.sort();
    let texts = files.iter().map(|file| {
        fs::read_to_string(file).with_context(|| format!("{} is no text", file.display()))
    });
    let texts: Vec<String> = texts.collect::<Result<_>>()?;
    Ok(texts
        .iter()
        .map(|text| text.replace("\r\n", "\n").trim().to_owned())
        .filter(|text| !text.contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION"))
        .collect())
}

fn is_notice(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    FILES.iter().any(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_of_others_is_named_and_none_of_ours() {
        let notices = notices().expect("notices");
        for part in ["std, the standard", "\nyew 0.23", "\nserde_json 1", "slab", "Permission is"] {
            assert!(notices.contains(part), "{part}");
        }
        for part in ["consultation 0", "syn 2", "sqlx 0", "axum"] {
            assert!(!notices.contains(part), "{part} is not in the module");
        }
    }

    #[test]
    fn packages_are_read_from_the_tree() {
        let serde = Some(("serde".to_owned(), "1.0.229".to_owned()));
        assert_eq!(named("serde v1.0.229 (*)"), serde);
        assert_eq!(named(""), None);
    }
}
