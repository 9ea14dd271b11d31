//! Gives the functions that the module imports from its glue short names: `wasm-bindgen` ends each with a hash, which
//! nothing compresses, and which stands in both files.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// What the module calls its glue.
const GLUE: &str = "./consultation_bg.js";

/// Renames the imports in the module and in the glue.
pub fn shorten(module: &Path, glue: &Path) -> Result<()> {
    let (shortened, names) = renamed(&fs::read(module)?)?;
    let mut script = fs::read_to_string(glue)?;
    for (index, name) in names.iter().enumerate() {
        let (from, to) = (format!(" {name}: function"), format!(" {}: function", short(index)));
        ensure!(script.matches(&from).count() == 1, "the glue does not define {name} once");
        script = script.replace(&from, &to);
    }
    fs::write(module, shortened)?;
    fs::write(glue, script)?;
    Ok(())
}

fn short(index: usize) -> String {
    format!("f{index}")
}

/// The module with short names, and the names that they stand for.
fn renamed(module: &[u8]) -> Result<(Vec<u8>, Vec<String>)> {
    let mut names = Vec::new();
    let mut kept = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        if let Payload::ImportSection(imports) = payload {
            let mut section = ImportSection::new();
            for import in imports.into_imports() {
                let import = import?;
                let kind = RoundtripReencoder.entity_type(import.ty).context("an import's type")?;
                if import.module == GLUE {
                    section.import(import.module, &short(names.len()), kind);
                    names.push(import.name.to_owned());
                } else {
                    section.import(import.module, import.name, kind);
                }
            }
            kept.section(&section);
        } else if let Some((id, range)) = payload.as_section() {
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
            kept.section(&RawSection { id, data: &module[range] });
        }
    }
    Ok((kept.finish(), names))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{EntityType, TypeSection};

    #[test]
    fn only_what_the_glue_gives_is_renamed() {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for (module, name) in [("./parts.js", "load"), (GLUE, "__wbg_now_0123456789abcdef")] {
            imports.import(module, name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);

        let (shortened, names) = renamed(&module.finish()).expect("a module");

        assert_eq!(names, ["__wbg_now_0123456789abcdef"]);
        let (again, names) = renamed(&shortened).expect("a module");
        assert_eq!((again, names), (shortened, vec!["f0".to_owned()]));
    }
}
