//! The widget once more, as another version of it: with another number, another module and another build.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use wasm_encoder::{CustomSection, Section as _};

use crate::integrity::hash;
use crate::project::VERSION;
use crate::{bundle, glue};

/// What the other version says of itself.
pub const OTHER_VERSION: &str = "0.0.1";
const MODULE: &str = "consultation_bg.wasm";

/// Makes it of the widget in a folder.
pub fn make(widget: &Path, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).context("the other version of an earlier run is in use")?;
    }
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(widget)? {
        let entry = entry?;
        fs::copy(entry.path(), folder.join(entry.file_name()))?;
    }

    let module = fs::read(folder.join(MODULE))?;
    let other_module = with_version(module.clone());
    fs::write(folder.join(MODULE), &other_module)?;
    let loader = fs::read_to_string(folder.join(bundle::LOADER))?;
    let named = bundle::build_in(&loader).context("the loader names no build")?.to_owned();
    let build = bundle::build_name(folder)?;

    let loader = replaced(&loader, &hash(&module), &hash(&other_module))?;
    let loader = replaced(&loader, &format!("\"{VERSION}\""), &format!("\"{OTHER_VERSION}\""))?;
    fs::write(folder.join(bundle::LOADER), replaced(&loader, &named, &build)?)?;
    let glue = folder.join(glue::FILE);
    let script = fs::read_to_string(&glue)?;
    Ok(fs::write(glue, replaced(&script, &named, &build)?)?)
}

/// A module that does the same and is another.
fn with_version(mut module: Vec<u8>) -> Vec<u8> {
    let version = CustomSection { name: "version".into(), data: OTHER_VERSION.as_bytes().into() };
    version.append_to(&mut module);
    module
}

fn replaced(script: &str, from: &str, to: &str) -> Result<String> {
    ensure!(script.contains(from), "the widget has no {from}");
    Ok(script.replace(from, to))
}
