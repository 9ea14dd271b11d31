//! The golden files of events, commands and violations are complete: they hold every part and every word that the
//! interface documents of them.

use crate::service::{Folder, Service};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// The files of each kind, by the beginning of their names, and the schema that they keep to.
const KINDS: [(&str, &str); 4] = [
    ("events", "Recorded"),
    ("commands", "Command"),
    ("violations", "Violation"),
    ("policies", "Policy"),
];

/// Names the parts and the words of schemas: all of them, or those that a value has.
struct Inventory<'a> {
    document: &'a Value,
    listed: BTreeSet<&'a str>,
    found: BTreeSet<String>,
}

impl<'a> Inventory<'a> {
    fn of(document: &'a Value) -> Self {
        Self { document, listed: BTreeSet::new(), found: BTreeSet::new() }
    }

    fn visit(&mut self, name: &str, schema: &'a Value, value: Option<&Value>) {
        if value.is_some_and(Value::is_null) {
            return;
        }
        if let Some(reference) = schema["$ref"].as_str() {
            if value.is_some() || self.listed.insert(reference) {
                let (_, name) = reference.rsplit_once('/').expect("a place in the document");
                let pointer = reference.strip_prefix('#').expect("a place in the document");
                let schema = self.document.pointer(pointer).expect("a schema");
                self.visit(name, schema, value);
            }
            return;
        }
        for alternative in ["oneOf", "anyOf", "allOf"].iter().filter_map(|of| schema[of].as_array())
        {
            for schema in alternative {
                self.visit(name, schema, value);
            }
        }
        for word in schema["enum"].as_array().into_iter().flatten() {
            if value.is_none_or(|value| value == word) {
                self.found.insert(format!("{name}: {word}"));
            }
        }
        if let Some(schema) = schema.get("items") {
            match value.map(Value::as_array) {
                None => self.visit(name, schema, None),
                Some(items) => items
                    .into_iter()
                    .flatten()
                    .for_each(|item| self.visit(name, schema, Some(item))),
            }
        }
        self.visit_parts(name, schema, value);
    }

    fn visit_parts(&mut self, name: &str, schema: &'a Value, value: Option<&Value>) {
        let Some(parts) = schema["properties"].as_object() else { return };
        let tag = parts.iter().find_map(|(key, part)| match part["enum"].as_array()?.as_slice() {
            [tag] => Some((key, tag)),
            _ => None,
        });
        if tag.is_some_and(|(key, tag)| value.is_some_and(|value| value[key] != *tag)) {
            return;
        }
        let name = tag.map_or_else(|| name.to_owned(), |(_, tag)| format!("{name} {tag}"));
        for (key, part) in parts {
            let value = value.map(|value| &value[key]);
            if value.is_some_and(Value::is_null) {
                continue;
            }
            let name = format!("{name}, {key}");
            self.visit(&name, part, value);
            self.found.insert(name);
        }
    }
}

#[tokio::test]
async fn every_part_and_every_word_is_in_a_golden_file() {
    let folder = Folder::new();
    let document = Service::demo(&folder).await.get("/api/openapi.json").await.json;
    let mut documented = Inventory::of(&document);
    let mut kept = Inventory::of(&document);
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../consultation/tests/golden");
    for entry in golden.read_dir().expect("the folder of the golden files") {
        let entry = entry.expect("a file");
        let file = entry.file_name().into_string().expect("a name");
        let Some((_, name)) = KINDS.iter().find(|(kind, _)| file.starts_with(kind)) else {
            continue;
        };
        let schema = &document["components"]["schemas"][name];
        assert!(schema.is_object(), "{name} is not documented");
        documented.visit(name, schema, None);
        let json = std::fs::read_to_string(entry.path()).expect("a text");
        let values: Vec<Value> = serde_json::from_str(&json).expect("a list");
        for value in &values {
            kept.visit(name, schema, Some(value));
        }
    }
    let missing: Vec<_> = documented.found.difference(&kept.found).collect();
    assert!(documented.found.len() > 300, "{} parts and words", documented.found.len());
    assert!(missing.is_empty(), "add to crates/consultation/tests/golden: {missing:#?}");
}
