//! `vscode.html-custom-data.json`: what an editor offers while an integrator types.

use anyhow::Result;
use serde::Serialize;

use crate::{ATTRIBUTES, TAG, Values};

pub(super) fn html_data() -> Result<String> {
    let data = Data {
        version: 1.1,
        tags: [Tag {
            name: TAG,
            description: "Asks agencies for their opinions on a dossier, and answers.",
            attributes: ATTRIBUTES
                .iter()
                .map(|attribute| Attribute {
                    name: attribute.name,
                    description: attribute.text,
                    value_set: matches!(attribute.values, Values::Flag).then_some("v"),
                    values: match attribute.values {
                        Values::OneOf(values) => values
                            .iter()
                            .map(|value| Value { name: value.name, description: value.text })
                            .collect(),
                        Values::Text | Values::Flag => Vec::new(),
                    },
                })
                .collect(),
        }],
    };
    Ok(serde_json::to_string_pretty(&data)? + "\n")
}

#[derive(Serialize)]
struct Data {
    version: f32,
    tags: [Tag; 1],
}

#[derive(Serialize)]
struct Tag {
    name: &'static str,
    description: &'static str,
    attributes: Vec<Attribute>,
}

#[derive(Serialize)]
struct Attribute {
    name: &'static str,
    description: &'static str,
    /// `v`: it takes no value.
    #[serde(rename = "valueSet", skip_serializing_if = "Option::is_none")]
    value_set: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    values: Vec<Value>,
}

#[derive(Serialize)]
struct Value {
    name: &'static str,
    description: &'static str,
}
