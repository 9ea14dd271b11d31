//! Makes a function of the generated glue, so that a page can have several instances of the module.
//!
//! `wasm-bindgen` writes the glue as a script that keeps one instance in its variables, and `wasm_split` a second
//! script that binds the parts to it. Both are put into `instantiate(module, { compiled, guarded })`, each call of
//! which has variables of its own. `js/agency-consultation.js` calls it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// The glue and the loader of the parts.
pub const FILE: &str = "consultation.js";

/// Puts the loader of the parts into the glue that is in the folder.
pub fn write(folder: &Path, loader: &str) -> Result<()> {
    let file = folder.join(FILE);
    let glue = fs::read_to_string(&file).context("wasm-bindgen made no glue")?;
    fs::write(file, instantiating(&glue, loader)?)?;
    Ok(())
}

fn instantiating(glue: &str, loader: &str) -> Result<String> {
    let glue = replaced(glue, "wasm = instance.exports;", "wasm = guarded(instance.exports);")?;
    let loader = replaced(loader, "WebAssembly.instantiateStreaming(src, imports)", INSTANTIATE)?;
    let loader = replaced(&loader, "fetch(new URL(", "compiled(new URL(")?;
    let parts: Vec<&str> = loader.lines().filter_map(exported_constant).collect();
    ensure!(!parts.is_empty(), "the loader of the parts exports nothing");
    let parts = format!("const parts = {{ {} }};\n", parts.join(", "));
    let imports: String = glue
        .lines()
        .filter_map(imported_as)
        .flat_map(|name| ["const ", name, " = parts;\n"])
        .collect();
    Ok(format!(
        "export async function instantiate(module, {{ compiled, guarded }}) {{\n\
        {}{}{parts}{imports}\
        await __wbg_init({{ module_or_path: module }});\n\
        return {{ mount }};\n}}\n",
        inside(&glue),
        inside(&loader),
    ))
}

const INSTANTIATE: &str = "WebAssembly.instantiate(await src, imports)";

/// A script without what only stands at the top of one, and without indentation.
fn inside(script: &str) -> String {
    script
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("import ") && !line.starts_with("export {"))
        .map(|line| line.strip_prefix("export ").unwrap_or(line))
        .flat_map(|line| [line, "\n"])
        .collect()
}

fn imported_as(line: &str) -> Option<&str> {
    Some(line.strip_prefix("import * as ")?.split_once(' ')?.0)
}

fn exported_constant(line: &str) -> Option<&str> {
    Some(line.strip_prefix("export const ")?.split_once(' ')?.0)
}

/// The generators may write differently one day: the build says so, instead of shipping what does not work.
fn replaced(script: &str, from: &str, to: &str) -> Result<String> {
    ensure!(
        script.contains(from),
        "the generated script has no `{from}`: see crates/xtask/src/glue.rs"
    );
    Ok(script.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "import * as import1 from \"./consultation_parts.js\"\n\
        export class Mounted {}\n\
        export function mount() {}\n\
        wasm = instance.exports;\n\
        export { initSync, __wbg_init as default };\n";
    const LOADER: &str = "import { initSync } from \"./consultation.js\";\n\
        export const __load_asking = () => {\n\
        const src = fetch(new URL(\"./asking.wasm\", import.meta.url));\n\
        WebAssembly.instantiateStreaming(src, imports);\n\
        };\n";

    #[test]
    fn glue_and_loader_become_one_function() -> Result<()> {
        assert_eq!(
            instantiating(GLUE, LOADER)?,
            "export async function instantiate(module, { compiled, guarded }) {\n\
            class Mounted {}\n\
            function mount() {}\n\
            wasm = guarded(instance.exports);\n\
            const __load_asking = () => {\n\
            const src = compiled(new URL(\"./asking.wasm\", import.meta.url));\n\
            WebAssembly.instantiate(await src, imports);\n\
            };\n\
            const parts = { __load_asking };\n\
            const import1 = parts;\n\
            await __wbg_init({ module_or_path: module });\n\
            return { mount };\n}\n"
        );
        Ok(())
    }

    #[test]
    fn glue_of_another_form_is_refused() {
        let error = instantiating("let wasm;", LOADER).expect_err("it is not watched");
        assert!(error.to_string().contains("wasm = instance.exports;"), "{error}");
    }
}
