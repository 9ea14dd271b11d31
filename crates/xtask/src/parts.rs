//! Cuts the widget's screens out of the compiled module, so that a browser fetches each when it is first opened.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_encoder::{CustomSection, Module, RawSection, Section as _};
use wasmparser::{Parser, Payload};

/// The script that fetches the parts; `glue` takes it in.
const LOADER: &str = "consultation_parts.js";

/// The compiled module, cut.
pub struct Parts {
    /// What every page needs, still to be bound to JavaScript.
    pub main: PathBuf,
    screens: Vec<PathBuf>,
    /// The script that fetches the parts.
    pub loader: String,
}

/// Cuts a module that was linked with its relocations; the pieces are put into `folder`.
pub fn cut(module: &Path, folder: &Path) -> Result<Parts> {
    if folder.exists() {
        fs::remove_dir_all(folder).context("the folder of the previous build is in use")?;
    }
    let compiled = fs::read(module).with_context(|| format!("{} is missing", module.display()))?;
    let main = folder.join("consultation.wasm");
    let link_name = format!("./{LOADER}");
    let mut options = wasm_split_cli_support::Options::new(&compiled);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = &link_name;
    options.main_module = "./consultation.js";
    let cut = wasm_split_cli_support::transform(options)
        .map_err(|report| anyhow::anyhow!("the screens could not be cut out: {report:#}"))?;
    let loader = fs::read_to_string(folder.join(LOADER)).context("the parts have no loader")?;
    Ok(Parts { main, screens: cut.split_modules, loader })
}

impl Parts {
    /// Puts the screens beside the glue.
    pub fn write(&self, folder: &Path, shipped: bool) -> Result<()> {
        for screen in &self.screens {
            let name = screen.file_name().context("a part has a name")?;
            let module = fs::read(screen)?;
            let module = if shipped { without_names(&module)? } else { module };
            fs::write(folder.join(name), padded(module))?;
        }
        Ok(())
    }
}

/// The names of functions are for whoever debugs the module.
fn without_names(module: &[u8]) -> Result<Vec<u8>> {
    let mut kept = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        if matches!(payload, Payload::CustomSection(_)) {
            continue;
        }
        if let Some((id, range)) = payload.as_section() {
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
            kept.section(&RawSection { id, data: &module[range] });
        }
    }
    Ok(kept.finish())
}

/// Bundlers put files below 4 KB into the script, as `data:` addresses that a page's policy does not let a script fetch.
/// A section that browsers skip makes the module large enough to stay a file; compressed, it is next to nothing.
fn padded(mut module: Vec<u8>) -> Vec<u8> {
    const INLINED: usize = 4096;
    if module.len() <= INLINED {
        let padding = CustomSection { name: "padding".into(), data: vec![0; INLINED].into() };
        padding.append_to(&mut module);
    }
    module
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_modules_are_padded_and_stay_modules() {
        let padded = padded(Module::new().finish());
        assert!(padded.len() > 4096);
        assert!(Parser::new(0).parse_all(&padded).all(|payload| payload.is_ok()));
    }
}
