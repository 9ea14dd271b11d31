//! Whether a document fits its schema: lists everything that does not, each with its place.
//!
//! Supports what the schemas of this service use: references, types, keys, enumerations, ranges, dates and times.

use super::stand_in::fitting;
use crate::reference::fault::{Doubtful, Fault};
use chrono::{NaiveDate, NaiveTime};
use consultation::calendar::closing_time;
use serde_json::{Map, Value};

/// A key that every object may have, for remarks to its readers; the service ignores it.
pub const NOTE: &str = "note";

/// A document and its schema compared.
#[derive(Debug)]
pub struct Examined {
    /// Everything that does not fit, in the order of the document.
    pub faults: Vec<Fault>,
    /// The document without notes, and with fitting values in place of those that do not fit, so that the rest of it can be
    /// checked further.
    pub sound: Value,
    /// The places where a value was put in.
    pub doubtful: Doubtful,
}

/// Compares the document with the schema.
pub fn examine(schema: &Value, document: &Value) -> Examined {
    let mut check =
        Check { schema, path: String::new(), faults: Vec::new(), doubtful: Doubtful::default() };
    let sound = check.value(schema, document);
    Examined { faults: check.faults, sound, doubtful: check.doubtful }
}

struct Check<'a> {
    schema: &'a Value,
    path: String,
    faults: Vec<Fault>,
    doubtful: Doubtful,
}

impl Check<'_> {
    /// Reports the fault; the returned value fits.
    fn value(&mut self, expected: &Value, found: &Value) -> Value {
        if let Some(reference) = expected["$ref"].as_str() {
            let definition = reference.strip_prefix('#').and_then(|at| self.schema.pointer(at));
            return self.value(definition.unwrap_or(&Value::Null), found);
        }
        if let Some(choices) = expected["oneOf"].as_array() {
            // Here it is always nullable, so a value that is not null has to fit the other schema.
            let is_null = |choice: &&Value| choice["type"] == "null";
            let some = choices.iter().find(|choice| !is_null(choice));
            if found.is_null() && choices.iter().any(|choice| is_null(&choice)) {
                return Value::Null;
            }
            return self.value(some.unwrap_or(&Value::Null), found);
        }
        let types: Vec<&str> = match &expected["type"] {
            Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        };
        if !types.is_empty() && !types.iter().any(|name| is_a(name, found)) {
            let kinds = types.iter().map(|name| named(name)).collect::<Vec<_>>().join(" or ");
            self.fault(format!("expected {kinds}, found {}", shown(found)));
            return self.replaced(expected);
        }
        let told = self.faults.len();
        match found {
            Value::Object(members) => return self.object(expected, members),
            Value::Array(items) => {
                let items = items.iter().enumerate().map(|(index, item)| {
                    self.inside(&index.to_string(), |check| check.value(&expected["items"], item))
                });
                return Value::Array(items.collect());
            }
            Value::Number(_) => self.number(expected, found),
            Value::String(text) => self.text(expected, text),
            Value::Null | Value::Bool(_) => {}
        }
        if self.faults.len() == told { found.clone() } else { self.replaced(expected) }
    }

    fn replaced(&mut self, expected: &Value) -> Value {
        self.doubtful.add(&self.path);
        fitting(self.schema, expected)
    }

    fn object(&mut self, expected: &Value, members: &Map<String, Value>) -> Value {
        let known = expected["properties"].as_object();
        let mut sound = Map::new();
        for (key, member) in members.iter().filter(|(key, _)| *key != NOTE) {
            match known.and_then(|known| known.get(key)) {
                Some(expected) => {
                    let member = self.inside(key, |check| check.value(expected, member));
                    sound.insert(key.clone(), member);
                }
                None if expected["additionalProperties"] == false => {
                    let known: Vec<_> = known
                        .into_iter()
                        .flat_map(Map::keys)
                        .filter(|key| *key != NOTE)
                        .map(String::as_str)
                        .collect();
                    let detail = format!(
                        "unknown key: correct or remove it; known are {}",
                        known.join(", ")
                    );
                    self.inside(key, |check| check.fault(detail));
                }
                None => {
                    sound.insert(key.clone(), member.clone());
                }
            }
        }
        for key in expected["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !members.contains_key(key) {
                self.fault(format!("the key {key:?} is missing: add it"));
                let expected = &expected["properties"][key];
                let member = self.inside(key, |check| check.replaced(expected));
                sound.insert(key.to_owned(), member);
            }
        }
        Value::Object(sound)
    }

    fn number(&mut self, expected: &Value, found: &Value) {
        let (least, most) = (expected["minimum"].as_f64(), expected["maximum"].as_f64());
        let value = found.as_f64().unwrap_or(f64::NAN);
        if least.is_some_and(|least| value < least) || most.is_some_and(|most| value > most) {
            let range = match (least, most) {
                (Some(least), Some(most)) => format!("from {least} to {most}"),
                (Some(least), None) => format!("{least} or more"),
                (_, most) => format!("{} or less", most.unwrap_or(f64::INFINITY)),
            };
            self.fault(format!("{found} is out of range: expected {range}"));
        }
    }

    fn text(&mut self, expected: &Value, text: &str) {
        if let Some(choices) = expected["enum"].as_array()
            && !choices.iter().any(|choice| choice == text)
        {
            let choices: Vec<_> = choices.iter().map(Value::to_string).collect();
            self.fault(format!("{text:?} is unknown: expected {}", choices.join(", ")));
        }
        let length = text.chars().count() as u64;
        if expected["minLength"].as_u64().is_some_and(|least| length < least)
            || expected["minLength"].is_u64() && text.trim().is_empty()
        {
            self.fault("it is empty: fill it in".to_owned());
        }
        if let Some(most) = expected["maxLength"].as_u64().filter(|most| length > *most) {
            self.fault(format!("it has {length} characters: expected {most} at most"));
        }
        match expected["format"].as_str() {
            Some("date") if text.parse::<NaiveDate>().is_err() => {
                self.fault(format!("{text:?} is no date: expected one such as \"2026-01-02\""));
            }
            Some("closing-time") if closing_time(text).is_none() => {
                self.fault(format!(
                    "{text:?} is no time of day: expected one such as \"17:00\", or \"24:00\""
                ));
            }
            Some("time-local") if text.parse::<NaiveTime>().is_err() => {
                self.fault(format!("{text:?} is no time of day: expected one such as \"17:00\""));
            }
            _ => {}
        }
    }

    fn inside<T>(&mut self, key: &str, look: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(&key.replace('~', "~0").replace('/', "~1"));
        let found = look(self);
        self.path.truncate(length);
        found
    }

    fn fault(&mut self, detail: String) {
        self.faults.push(Fault { path: self.path.clone(), detail });
    }
}

fn is_a(name: &str, found: &Value) -> bool {
    match name {
        "object" => found.is_object(),
        "array" => found.is_array(),
        "string" => found.is_string(),
        "boolean" => found.is_boolean(),
        "integer" => found.is_i64() || found.is_u64(),
        "number" => found.is_number(),
        _ => found.is_null(),
    }
}

fn named(name: &str) -> &str {
    match name {
        "object" => "an object",
        "array" => "a list",
        "string" => "a text",
        "boolean" => "true or false",
        "integer" => "a whole number",
        "number" => "a number",
        other => other,
    }
}

/// A value as quoted in a sentence; a long one is only named.
fn shown(found: &Value) -> String {
    match found {
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::String(text) if text.chars().count() > 40 => "a long text".to_owned(),
        plain => plain.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(schema: &Value, document: &Value, expected: &[&str]) {
        let examined = examine(schema, document);
        let found: Vec<_> = examined.faults.iter().map(Fault::to_string).collect();
        assert_eq!(found, expected);
        let again = examine(schema, &examined.sound).faults;
        assert_eq!(again, [], "what stands in the place of what is wrong fits");
    }

    #[test]
    fn everything_is_told_at_once_each_with_its_place() {
        check(
            &super::super::policy(),
            &json!({
                "version": "",
                "office_hours": {"opens": "8 h"},
                "reply_times": {"ordinary": 7, "urgentt": 3, "urgent": "three", "very-urgent": 0, "express": 1.5},
                "longest_reply": 400,
                "open_opinions": "yes",
                "deemed_consent": {"rule": " "},
                "note": "agreed with the departments in January",
            }),
            &[
                "/deemed_consent/rule: it is empty: fill it in",
                "/longest_reply: 400 is out of range: expected from 1 to 60",
                "/office_hours/opens: \"8 h\" is no time of day: expected one such as \"17:00\"",
                "/office_hours: the key \"closes\" is missing: add it",
                "/open_opinions: expected true or false, found \"yes\"",
                "/reply_times/express: expected a whole number, found 1.5",
                "/reply_times/urgent: expected a whole number, found \"three\"",
                "/reply_times/urgentt: unknown key: correct or remove it; known are express, ordinary, urgent, \
                 very-urgent",
                "/reply_times/very-urgent: 0 is out of range: expected from 1 to 60",
                "/version: it is empty: fill it in",
            ],
        );
    }

    #[test]
    fn lists_and_enumerations_are_looked_through() {
        let name = json!({"vi": "Sở A", "en": "A"});
        check(
            &super::super::register(),
            &json!({
                "fields": [],
                "agencies": [
                    {"id": "a", "name": name, "level": "departement", "mandates": [], "superior": null},
                    {"id": 7, "name": name, "level": "department", "mandates": {}, "monitor_timeliness": true},
                ],
            }),
            &[
                "/agencies/0/level: \"departement\" is unknown: expected \"province\", \"department\", \"vertical\", \
                 \"commune\"",
                "/agencies/1/id: expected a text, found 7",
                "/agencies/1/mandates: expected a list, found an object",
                "/agencies/1/monitor_timeliness: unknown key: correct or remove it; known are area, dissolved_on, id, level, \
                 mandates, monitors_timeliness, name, saturday_hours, succeeded_by, superior",
            ],
        );
        let found = examine(
            &super::super::calendar(),
            &json!({"days_off": [{"date": "2026-02-30", "name": name}]}),
        )
        .faults;
        assert!(found.contains(&Fault::at(
            "/days_off/0/date",
            "\"2026-02-30\" is no date: expected one such as \"2026-01-02\"",
        )));
    }

    #[test]
    fn what_is_no_object_at_all_is_said_once() {
        check(
            &super::super::policy(),
            &json!([]),
            &["(the whole document): expected an object, found a list"],
        );
    }
}
