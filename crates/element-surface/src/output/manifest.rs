//! `custom-elements.json`: the Custom Elements Manifest, for catalogues and editors.

use anyhow::Result;
use serde::Serialize;

use super::types::event_type;
use super::writing::{value_type, without_links};
use crate::{ATTRIBUTES, CUSTOM_PROPERTIES, EVENTS, METHODS, PARTS, PROPERTIES, SLOTS, TAG};

/// The name of the class in the script.
const CLASS: &str = "AgencyConsultation";

pub(super) fn manifest() -> Result<String> {
    let manifest = Manifest {
        schema_version: "2.1.0",
        modules: [Module {
            kind: "javascript-module",
            path: "agency-consultation.js",
            declarations: [declaration()],
            exports: [Export {
                kind: "custom-element-definition",
                name: TAG,
                declaration: Named { name: CLASS },
            }],
        }],
    };
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

fn declaration() -> Declaration {
    let fields = ATTRIBUTES.iter().filter(|attribute| attribute.live).map(|attribute| Member {
        kind: "field",
        name: attribute.name,
        description: attribute.text.to_owned(),
        kind_of_value: Some(Text { text: format!("{} | null", value_type(attribute.values)) }),
        attribute: Some(attribute.name),
        reflects: Some(true),
        ..Member::default()
    });
    let properties = PROPERTIES.iter().map(|property| Member {
        kind: "field",
        name: property.name,
        description: without_links(&format!("{} Read {}.", property.text, property.read)),
        kind_of_value: Some(Text { text: property.kind.to_owned() }),
        ..Member::default()
    });
    let methods = METHODS.iter().map(|method| Member {
        kind: "method",
        name: method.name,
        description: method.text.to_owned(),
        parameters: Some(
            method
                .arguments
                .iter()
                .map(|argument| Item {
                    kind: Some(Text { text: argument.kind.to_owned() }),
                    ..Item::new(argument.name, argument.text)
                })
                .collect(),
        ),
        answer: Some(Answer { kind: Text { text: method.answer.to_owned() } }),
        ..Member::default()
    });
    Declaration {
        kind: "class",
        name: CLASS,
        tag_name: TAG,
        custom_element: true,
        description: "Asks agencies for their opinions on a dossier, and answers.",
        superclass: Named { name: "HTMLElement" },
        members: fields.chain(properties).chain(methods).collect(),
        attributes: ATTRIBUTES
            .iter()
            .map(|attribute| Item {
                kind: Some(Text { text: value_type(attribute.values) }),
                default: attribute.default,
                field: attribute.live.then_some(attribute.name),
                ..Item::new(attribute.name, attribute.text)
            })
            .collect(),
        events: EVENTS
            .iter()
            .map(|event| Item {
                kind: Some(Text { text: event_type(event) }),
                ..Item::new(event.name, event.text)
            })
            .collect(),
        slots: SLOTS.iter().map(|slot| Item::new(slot.name, slot.text)).collect(),
        parts: PARTS.iter().map(|part| Item::new(part.name, part.text)).collect(),
        custom_properties: CUSTOM_PROPERTIES
            .iter()
            .map(|property| Item {
                syntax: Some(property.syntax),
                default: Some(property.light),
                ..Item::new(property.name, property.text)
            })
            .collect(),
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Manifest {
    schema_version: &'static str,
    modules: [Module; 1],
}

#[derive(Serialize)]
struct Module {
    kind: &'static str,
    path: &'static str,
    declarations: [Declaration; 1],
    exports: [Export; 1],
}

#[derive(Serialize)]
struct Export {
    kind: &'static str,
    name: &'static str,
    declaration: Named,
}

#[derive(Serialize)]
struct Named {
    name: &'static str,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Declaration {
    kind: &'static str,
    name: &'static str,
    tag_name: &'static str,
    custom_element: bool,
    description: &'static str,
    superclass: Named,
    members: Vec<Member>,
    attributes: Vec<Item>,
    events: Vec<Item>,
    slots: Vec<Item>,
    #[serde(rename = "cssParts")]
    parts: Vec<Item>,
    #[serde(rename = "cssProperties")]
    custom_properties: Vec<Item>,
}

#[derive(Default, Serialize)]
struct Member {
    kind: &'static str,
    name: &'static str,
    description: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind_of_value: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reflects: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parameters: Option<Vec<Item>>,
    #[serde(rename = "return", skip_serializing_if = "Option::is_none")]
    answer: Option<Answer>,
}

#[derive(Serialize)]
struct Answer {
    #[serde(rename = "type")]
    kind: Text,
}

#[derive(Serialize)]
struct Item {
    name: &'static str,
    description: &'static str,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    syntax: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<&'static str>,
    #[serde(rename = "fieldName", skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
}

impl Item {
    const fn new(name: &'static str, description: &'static str) -> Self {
        Self { name, description, kind: None, syntax: None, default: None, field: None }
    }
}
