//! `integrity.json`: the hash of every file, and what a page does with them.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Serialize;

use super::files::{Files, text};
use crate::integrity::hash;
use crate::project::VERSION;
use crate::{bundle, glue};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Hashes<'a> {
    version: &'a str,
    /// For `integrity` on the page's script.
    script: String,
    /// For `<script type="importmap">`, with the files' folder in front of each.
    import_map: BTreeMap<&'a str, BTreeMap<String, String>>,
    /// All of them.
    files: BTreeMap<&'a str, String>,
}

/// The hashes of the widget's files as JSON.
pub fn file(widget: &Files) -> Result<Vec<u8>> {
    let hashes = Hashes {
        version: VERSION,
        script: script(widget)?,
        import_map: [("integrity", of_modules(widget, "./")?)].into(),
        files: widget.iter().map(|(name, content)| (name.as_str(), hash(content))).collect(),
    };
    Ok((serde_json::to_string_pretty(&hashes)? + "\n").into_bytes())
}

/// The hash of the script that a page loads.
pub fn script(widget: &Files) -> Result<String> {
    Ok(hash(widget.get(bundle::LOADER).context("the widget has no loader")?))
}

/// The import map that holds the scripts in `folder` to their hashes.
pub fn import_map(widget: &Files, folder: &str) -> Result<String> {
    let map = BTreeMap::from([("integrity", of_modules(widget, folder)?)]);
    Ok(serde_json::to_string(&map)?)
}

/// By the address that the loader imports it from.
fn of_modules(widget: &Files, folder: &str) -> Result<BTreeMap<String, String>> {
    let loader = text(widget.get(bundle::LOADER).context("the widget has no loader")?)?;
    let build = bundle::build_in(loader).map_or_else(String::new, |build| format!("?v={build}"));
    let glue = widget.get(glue::FILE).context("the widget has no glue")?;
    Ok([(format!("{folder}{}{build}", glue::FILE), hash(glue))].into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widget(loader: &str) -> Files {
        [(bundle::LOADER, loader), ("consultation.js", "glue"), ("a.wasm", "module")]
            .map(|(name, content)| (name.to_owned(), content.as_bytes().to_vec()))
            .into()
    }

    #[test]
    fn modules_are_named_as_the_loader_names_them() {
        for (loader, address) in [
            ("import(\"./consultation.js?v=1f\")", "/w/consultation.js?v=1f"),
            ("import(\"./consultation.js\")", "/w/consultation.js"),
        ] {
            let map = import_map(&widget(loader), "/w/").expect("a map");
            let hash = hash(b"glue");
            assert_eq!(map, format!("{{\"integrity\":{{\"{address}\":\"{hash}\"}}}}"));
        }
    }
}
