//! What the code of the widget consists of, by the names that its functions have before they are taken out.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::ValueEnum;
use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// What functions are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum By {
    /// The crate that they are from, or whose type they are made for
    Crate,
    /// What they do
    Kind,
}

/// What functions do, by what is in their names; the first that fits counts. Generic ones do not tell their types.
const KINDS: [(&str, &[&str]); 13] = [
    ("reading and writing JSON", &["serde", "Deserialize", "deserialize", "Visitor", "Serialize"]),
    ("Yew: hooks", &["yew::functional"]),
    ("Yew: lifecycle of components", &["yew::html::component", "yew::scheduler"]),
    ("Yew: drawing", &["yew::"]),
    ("sorting", &["slice::sort", "sort_by", "sorted_by"]),
    (
        "dropping, copying, comparing",
        &["drop_in_place", "clone::Clone", "core::cmp::", "drop::Drop"],
    ),
    ("closures of the widget", &["agency_consultation::*{{closure}}"]),
    ("views and state of the widget", &["agency_consultation::"]),
    ("words", &["consultation_words::"]),
    ("rules", &["consultation::"]),
    ("dates", &["chrono::"]),
    (
        "bindings to JavaScript",
        &["wasm_bindgen", "js_sys", "web_sys", "gloo_", "futures_", "__wbg"],
    ),
    ("collections and texts", &["alloc::", "hashbrown::", "core::str", "core::fmt"]),
];

const REST: &str = "rest";

/// Prints it of each module that was cut last.
pub fn print(parts: &Path, by: By) -> Result<()> {
    for module in modules(parts)? {
        let name = module.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let functions = functions(&fs::read(&module)?)?;
        let all: usize = functions.iter().map(|(_, bytes)| bytes).sum();
        println!("\n{name:<40} {all:>10} bytes of code");
        for (label, bytes) in summed(&functions, by) {
            println!("  {label:<38} {bytes:>10} {:>4} %", bytes * 100 / all.max(1));
        }
    }
    Ok(())
}

fn modules(parts: &Path) -> Result<Vec<PathBuf>> {
    let mut modules: Vec<PathBuf> = fs::read_dir(parts)
        .with_context(|| format!("{} is missing: nothing was built yet", parts.display()))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    modules.retain(|file| file.extension().is_some_and(|extension| extension == "wasm"));
    modules.sort();
    Ok(modules)
}

/// The labels with their bytes, the largest first.
fn summed(functions: &[(String, usize)], by: By) -> Vec<(String, usize)> {
    let mut sums = BTreeMap::<String, usize>::new();
    for (name, bytes) in functions {
        let label = match by {
            By::Crate => crate_of(name).to_owned(),
            By::Kind => kind_of(name).to_owned(),
        };
        *sums.entry(label).or_default() += bytes;
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    sums
}

/// The crate of the first path in a name: `<yew::Callback<T> as core::clone::Clone>::clone` is Yew's.
fn crate_of(name: &str) -> &str {
    let Some((before, _)) = name.split_once("::") else { return REST };
    let start = before.rfind(|letter: char| !letter.is_alphanumeric() && letter != '_');
    &before[start.map_or(0, |at| at + 1)..]
}

fn kind_of(name: &str) -> &'static str {
    let has = |mark: &&str| match mark.split_once('*') {
        Some((first, then)) => name.contains(first) && name.contains(then),
        None => name.contains(*mark),
    };
    KINDS.iter().find(|(_, marks)| marks.iter().any(has)).map_or(REST, |(kind, _)| kind)
}

/// The functions of a module, with the sizes of their code.
fn functions(module: &[u8]) -> Result<Vec<(String, usize)>> {
    let (mut imported, mut code, mut names) = (0, Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => code.push(body.as_bytes().len()),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(sections) = section.as_known() else { continue };
                for section in sections {
                    let Name::Function(functions) = section? else { continue };
                    for function in functions {
                        let function = function?;
                        names.insert(function.index, format!("{:#}", demangle(function.name)));
                    }
                }
            }
            _ => {}
        }
    }
    ensure!(code.is_empty() || !names.is_empty(), "the functions have no names");
    let in_pairs = |(index, bytes)| (names.remove(&index).unwrap_or_default(), bytes);
    Ok((imported..).zip(code).map(in_pairs).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, EntityType, Function, FunctionSection, ImportSection, Module, NameMap,
        NameSection, TypeSection,
    };

    #[test]
    fn a_function_has_the_name_that_stands_behind_its_imports() -> Result<()> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("./glue.js", "now", EntityType::Function(0));
        let mut functions_of_it = FunctionSection::new();
        functions_of_it.function(0);
        let mut code = CodeSection::new();
        let mut draw = Function::new([]);
        draw.instructions().end();
        code.function(&draw);
        let mut names = NameMap::new();
        names.append(0, "now");
        names.append(1, "_ZN3yew4html4draw17h0123456789abcdefE");
        let mut section = NameSection::new();
        section.functions(&names);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions_of_it).section(&code);
        module.section(&section);
        assert_eq!(functions(&module.finish())?, [("yew::html::draw".to_owned(), 2)]);
        Ok(())
    }

    #[test]
    fn functions_are_counted_by_crate_and_by_kind() {
        for (name, from, kind) in [
            ("<yew::Callback<T> as core::clone::Clone>::clone", "yew", "Yew: drawing"),
            ("yew::functional::hooks::use_memo", "yew", "Yew: hooks"),
            (
                "agency_consultation::inbox::view::{{closure}}",
                "agency_consultation",
                "closures of the widget",
            ),
            (
                "<consultation::agency::_::__Visitor as serde_core::de::Visitor>::visit",
                "consultation",
                "reading and writing JSON",
            ),
            (
                "core::ptr::drop_in_place<alloc::string::String>",
                "core",
                "dropping, copying, comparing",
            ),
            ("memcpy", REST, REST),
        ] {
            assert_eq!((crate_of(name), kind_of(name)), (from, kind), "{name}");
        }
    }
}
