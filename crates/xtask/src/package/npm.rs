//! The package for those whose page is built: what `npm install` puts into `node_modules`.

use anyhow::Result;
use serde_json::{Value, json};

use super::files::{Files, text};
use super::hashes;
use crate::project::VERSION;
use crate::{bundle, glue};

/// The types of the element.
pub const TYPES: &str = "agency-consultation.d.ts";
/// What editors know of the element.
pub const ELEMENTS: &str = "custom-elements.json";

/// What is in the package.
pub fn files(widget: &Files, companions: &Files) -> Result<Files> {
    let mut files = widget.clone();
    // A bundler names files itself, and some take a query for another file.
    for script in [bundle::LOADER, glue::FILE] {
        if let Some(content) = files.get_mut(script) {
            *content = bundle::without_build(text(content)?).into_bytes();
        }
    }
    files.insert("integrity.json".into(), hashes::file(&files)?);
    files.extend(companions.clone());
    let readme = include_str!("../../../../packaging/npm.md");
    files.insert("README.md".into(), readme.as_bytes().to_vec());
    let description = serde_json::to_string_pretty(&description(&files))? + "\n";
    files.insert("package.json".into(), description.into_bytes());
    Ok(files)
}

/// `package.json`.
fn description(files: &Files) -> Value {
    let mut entry = json!({ "default": format!("./{}", bundle::LOADER) });
    let mut description = json!({
        "name": "agency-consultation",
        "version": VERSION,
        "description": "A web component for consultation between public agencies, Vietnamese and English",
        "keywords": ["web-components", "custom-elements", "webassembly", "consultation", "egov"],
        "license": "MIT OR Apache-2.0",
        "type": "module",
        // Importing the package defines the element, whether or not anything is taken from it.
        "sideEffects": [format!("./{}", bundle::LOADER)],
    });
    if files.contains_key(TYPES) {
        entry = json!({ "types": format!("./{TYPES}"), "default": entry["default"] });
        description["types"] = json!(format!("./{TYPES}"));
    }
    if files.contains_key(ELEMENTS) {
        description["customElements"] = json!(ELEMENTS);
    }
    let mut exports = json!({ ".": entry });
    for name in files.keys() {
        exports[format!("./{name}")] = json!(format!("./{name}"));
    }
    // `import type {} from "agency-consultation/react"`: what a template knows of the element.
    for framework in ["react", "vue"] {
        let types = format!("{framework}.d.ts");
        if files.contains_key(&types) {
            exports[format!("./{framework}")] = json!({ "types": format!("./{types}") });
        }
    }
    exports["./package.json"] = json!("./package.json");
    description["exports"] = exports;
    description
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files_of(names: &[&str]) -> Files {
        names.iter().map(|name| ((*name).to_owned(), Vec::new())).collect()
    }

    #[test]
    fn types_and_metadata_are_named_where_they_are_there() {
        let without = description(&files_of(&[bundle::LOADER]));
        assert_eq!(without["exports"]["."], json!({ "default": "./agency-consultation.js" }));
        assert_eq!(without["types"], Value::Null);

        let with = description(&files_of(&[bundle::LOADER, TYPES, ELEMENTS]));
        assert_eq!(with["exports"]["."]["types"], "./agency-consultation.d.ts");
        assert_eq!(with["types"], "./agency-consultation.d.ts");
        assert_eq!(with["customElements"], "custom-elements.json");

        let with = description(&files_of(&[bundle::LOADER, "react.d.ts"]));
        assert_eq!(with["exports"]["./react"], json!({ "types": "./react.d.ts" }));
        assert_eq!(with["exports"]["./vue"], Value::Null);
    }

    #[test]
    fn scripts_name_each_other_without_a_build() {
        let mut widget = files_of(&[glue::FILE]);
        let loader = "import(\"./consultation.js?v=1f\")";
        widget.insert(bundle::LOADER.into(), loader.into());
        let files = files(&widget, &Files::new()).expect("files");
        assert_eq!(files[bundle::LOADER], b"import(\"./consultation.js\")");
    }
}
