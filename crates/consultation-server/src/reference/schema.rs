//! JSON Schema of the documents that a host supplies: generated from the types that read them.

mod check;
mod stand_in;

use super::lexicon::LexiconFile;
use consultation::agency::Register;
use consultation::calendar::{AnnouncedDays, CalendarData};
use consultation::policy::Policy;
use consultation::sources::Sources;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;

pub use check::{Examined, NOTE, examine};
pub use stand_in::stand_in;

/// Every schema, by the name of its file in docs/.
pub fn all() -> [(&'static str, Value); 6] {
    [
        ("policy.schema.json", policy()),
        ("register.schema.json", register()),
        ("calendar.schema.json", calendar()),
        ("lexicon.schema.json", lexicon()),
        ("announced-days.schema.json", announced_days()),
        ("sources.schema.json", sources()),
    ]
}

/// The schema of the policy, with the built-in values as defaults.
pub fn policy() -> Value {
    let mut schema = of::<Policy>("Policy of the consultation service");
    let built_in = serde_json::to_value(Policy::default()).unwrap_or_default();
    if let Some(properties) = schema["properties"].as_object_mut() {
        for (key, property) in properties {
            if let Some(value) = built_in.get(key) {
                property["default"] = value.clone();
            }
        }
    }
    schema
}

/// The schema of the agency register.
pub fn register() -> Value {
    of::<Register>("Agency register of the consultation service")
}

/// The schema of the working-day calendar.
pub fn calendar() -> Value {
    of::<CalendarData>("Working-day calendar of the consultation service")
}

/// The schema of the phrases that a host adds to the clear-stance check.
pub fn lexicon() -> Value {
    of::<LexiconFile>("Lexicon of the consultation service")
}

/// The schema of the days that a host adds to the calendar.
pub fn announced_days() -> Value {
    of::<AnnouncedDays>("Announced days off and worked of the consultation service")
}

/// The schema of the documents behind the rules.
pub fn sources() -> Value {
    of::<Sources>("Sources of the rules of the consultation service")
}

fn of<T: ToSchema>(title: &str) -> Value {
    let mut parts = Vec::new();
    T::schemas(&mut parts);
    let mut definitions = Map::new();
    for (name, part) in parts {
        definitions.insert(name, closed(serde_json::to_value(part).unwrap_or_default()));
    }
    let mut schema = closed(serde_json::to_value(T::schema()).unwrap_or_default());
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = title.into();
    if !definitions.is_empty() {
        schema["$defs"] = definitions.into();
    }
    schema
}

/// The schema on its own, not as a part of the interface's; no object allows keys that are never read.
fn closed(mut schema: Value) -> Value {
    match &mut schema {
        Value::Object(members) => {
            for member in members.values_mut() {
                *member = closed(member.take());
            }
            if let Some(Value::String(reference)) = members.get_mut("$ref") {
                *reference = reference.replace("#/components/schemas/", "#/$defs/");
            }
            if let Some(Value::String(description)) = members.get_mut("description") {
                // Everything after the first paragraph is examples for Rust programmers.
                let first = description.split("\n\n").next().unwrap_or_default();
                *description = first.replace('\n', " ");
            }
            if let Some(Value::Object(properties)) = members.get_mut("properties") {
                properties.insert(NOTE.into(), json!({ "description": "For people; not read." }));
                members.insert("additionalProperties".into(), false.into());
            }
        }
        Value::Array(items) => {
            for item in items {
                *item = closed(item.take());
            }
        }
        _ => {}
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schemas_in_the_documentation_are_those_of_the_program() {
        for (name, schema) in all() {
            let file = format!("{}/../../docs/{name}", env!("CARGO_MANIFEST_DIR"));
            let written =
                std::fs::read_to_string(&file).expect("the file is part of the repository");
            assert!(
                written == format!("{schema:#}\n"),
                "docs/{name} is not up to date: cargo run -p consultation-server --example schemas"
            );
        }
    }

    #[test]
    fn the_policy_in_data_is_the_built_in_one_with_every_value() {
        let file = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/policy.json"));
        let read: Policy = serde_json::from_str(file).expect("a policy");
        assert_eq!(read, Policy::default());
        let keys = |value: Value| -> Vec<String> {
            value.as_object().into_iter().flat_map(Map::keys).cloned().collect()
        };
        let built_in = serde_json::to_value(Policy::default()).expect("a policy is JSON");
        assert_eq!(keys(serde_json::from_str(file).expect("JSON")), keys(built_in));
    }

    #[test]
    fn every_number_of_the_policy_has_its_range() {
        fn numbers(schema: &Value, place: &str) {
            if schema["type"] == "integer" {
                assert!(schema["maximum"].is_number(), "{place} has no maximum");
            }
            let members = schema.as_object().into_iter().flatten();
            members.for_each(|(key, member)| numbers(member, &format!("{place}/{key}")));
        }
        numbers(&policy(), "");
    }
}
