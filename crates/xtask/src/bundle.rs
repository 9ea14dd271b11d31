//! Puts the element, the loader and the style sheets into the one script that an integrator loads.

use std::fmt::Write as _;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::glue;
use crate::integrity::hash;
use crate::project::VERSION;

/// The script that a page loads.
pub const LOADER: &str = "agency-consultation.js";
/// The order matters: the style sheets share one cascade.
const STYLES_FIRST: [&str; 2] = ["tokens.css", "base.css"];

/// Writes `agency-consultation.js` into the folder that has the glue and the module already.
pub fn write(project: &Path, folder: &Path) -> Result<()> {
    let styles = serde_json::to_string(&styles(&project.join("styles"))?)?;
    let element = element(&project.join("js"))?;
    let loader = read(&project.join("js/agency-consultation.js"))?;
    let build = build_name(folder)?;
    let module = fs::read(folder.join("consultation_bg.wasm"))?;
    let script = format!(
        "const STYLES = {styles};\n{}\n{}",
        element,
        inlined(&loader)
            .replace("BUILD", &build)
            .replace("INTEGRITY", &hash(&module))
            .replace("VERSION", VERSION),
    );
    fs::write(folder.join(LOADER), lean(&script)?)?;
    let glue = folder.join(glue::FILE);
    let held = held_to(&read(&glue)?, |part| {
        let part = fs::read(folder.join(part)).with_context(|| format!("{part} is missing"))?;
        Ok(hash(&part))
    })?;
    fs::write(&glue, lean(&of_build(&held, &build))?)?;
    Ok(())
}

/// The script without comments that have lines of their own, and without indentation.
fn lean(script: &str) -> Result<String> {
    let mut lean = String::new();
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        let begins = line.starts_with("/*");
        if !in_comment && !begins {
            // Inside of a text, white space counts.
            let is_open = line.matches('`').count() % 2 == 1;
            anyhow::ensure!(!is_open, "a text over several lines: {line}");
            if !line.is_empty() && !line.starts_with("//") {
                lean.push_str(line);
                lean.push('\n');
            }
            continue;
        }
        in_comment = !line.ends_with("*/");
    }
    Ok(lean)
}

/// The element with all that it imports.
fn element(folder: &Path) -> Result<String> {
    let mut files = files_of(&folder.join("element"), "js")?;
    files.sort();
    files.push(folder.join("element.js"));
    files.iter().map(|file| read(file).map(|module| inlined(&module))).collect()
}

/// Lets a browser refuse a part that is not the one of this build.
fn held_to(script: &str, hash: impl Fn(&str) -> Result<String>) -> Result<String> {
    const FETCH: &str = "compiled(new URL(\"./";
    const ADDRESS_ENDS: &str = "\", import.meta.url)";
    let mut pieces = script.split(FETCH);
    let mut held = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (part, rest) = piece
            .split_once(ADDRESS_ENDS)
            .context("the glue fetches parts in another way: see `held_to`")?;
        let hash = hash(part)?;
        write!(held, "{FETCH}{part}{ADDRESS_ENDS}, \"{hash}\"{rest}")?;
    }
    Ok(held)
}

/// The script as it is when something else sees to it that all files are of one build: a bundler, or an address with a
/// version.
pub fn without_build(script: &str) -> String {
    const BUILD: &str = "?v=";
    let mut pieces = script.split(BUILD);
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |script, piece| {
        script + piece.trim_start_matches(|letter: char| letter.is_ascii_hexdigit())
    })
}

/// The build that a loader names the other files with.
pub fn build_in(loader: &str) -> Option<&str> {
    let (_, named) = loader.split_once("?v=")?;
    named.split('"').next()
}

/// Each file names the others with the build, so that a browser takes all of them from the same one.
fn of_build(script: &str, build: &str) -> String {
    script.replace(".wasm\", import.meta.url", &format!(".wasm?v={build}\", import.meta.url"))
}

/// All style sheets as one, without comments and indentation.
pub fn styles(folder: &Path) -> Result<String> {
    let mut files = files_of(folder, "css")?;
    files.sort_by_key(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        (STYLES_FIRST.iter().position(|first| *first == name).unwrap_or(STYLES_FIRST.len()), name)
    });
    let sheets: Vec<String> = files.iter().map(|file| read(file)).collect::<Result<_>>()?;
    Ok(sheets.iter().map(|sheet| compact(sheet)).collect())
}

fn files_of(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("{} is missing", folder.display()))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    Ok(files)
}

/// A module of our own as a part of a larger one: its imports are there already, and nothing imports from it.
fn inlined(module: &str) -> String {
    module
        .lines()
        .filter(|line| !line.starts_with("import {"))
        .map(|line| line.strip_prefix("export ").unwrap_or(line))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// A name that differs for each set of glue, module and parts.
pub fn build_name(folder: &Path) -> Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        hasher.write(&fs::read(&file).with_context(|| format!("{} is missing", file.display()))?);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn compact(sheet: &str) -> String {
    let mut kept = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let mut compact = String::with_capacity(kept.len());
    for line in kept.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.strip_suffix(" {") {
            Some(before) => compact.extend([before, "{"]),
            // After a mark, the next line needs no space.
            None if line.ends_with(';') => compact.push_str(&line.replacen(": ", ":", 1)),
            None if line.ends_with([',', '}']) => compact.push_str(line),
            None => compact.extend([line, "\n"]),
        }
    }
    compact
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compact_drops_comments_and_indentation() {
        let sheet = "/* a */\n.x {\n  color: red; /* b\n c */\n}\n";
        assert_eq!(compact(sheet), ".x{color:red;}");
    }

    #[test]
    fn files_name_each_other_with_the_build() {
        assert_eq!(
            of_build("fetch(new URL(\"./split_asking.wasm\", import.meta.url));\n", "1f"),
            "fetch(new URL(\"./split_asking.wasm?v=1f\", import.meta.url));\n",
        );
    }

    #[test]
    fn parts_are_held_to_their_hashes() {
        let script = "const a = compiled(new URL(\"./a.wasm\", import.meta.url));\nb()";
        assert_eq!(
            held_to(script, |part| Ok(format!("of {part}"))).expect("one part"),
            "const a = compiled(new URL(\"./a.wasm\", import.meta.url), \"of a.wasm\");\nb()",
        );
    }

    #[test]
    fn a_build_can_be_left_out() {
        let script = "import(\"./a.js?v=1f\"); fetch(new URL(\"./b.wasm?v=1f\", import.meta.url))";
        assert_eq!(
            without_build(script),
            "import(\"./a.js\"); fetch(new URL(\"./b.wasm\", import.meta.url))",
        );
    }

    #[test]
    fn a_script_is_lean_without_comments_and_indentation() {
        let script = "/**\n * @param {number} a\n */\nfunction f(a) {\n    // Doubled.\n\n    return `${a}` * 2;\n}\n/* once */\nf(1);\n";
        let expected = "function f(a) {\nreturn `${a}` * 2;\n}\nf(1);\n";
        assert_eq!(lean(script).expect("no text over several lines"), expected);
        lean("const a = `x\n  y`;").expect_err("the white space is a part of the text");
    }

    #[test]
    fn inlined_modules_neither_import_nor_export() {
        let module = "import { a } from \"./a.js\";\nexport function b() {\n  return a;\n}\n";
        assert_eq!(inlined(module), "function b() {\n  return a;\n}\n");
    }
}
