//! The JSON of events, commands and violations is a contract: what was ever stored or sent is read
//! for ever. The files hold one of each; a new kind is added to them, a line in them never changes.

use consultation::policy::Policy;
use consultation::violation::{Code, Violation};
use consultation::{Command, Consultation, Recorded};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeSet;

/// The JSON as it is written today. A recorded policy is left without the keys that were added since.
fn written<T: Serialize>(read: &T, stored: &Value) -> Value {
    let mut written = serde_json::to_value(read).expect("JSON");
    forget_added_keys(&mut written, stored, false);
    written
}

fn forget_added_keys(written: &mut Value, stored: &Value, within_policy: bool) {
    match (written, stored) {
        (Value::Object(written), Value::Object(stored)) => {
            written.retain(|key, _| !within_policy || stored.contains_key(key));
            for (key, value) in written {
                let within_policy = within_policy || key == "policy";
                forget_added_keys(value, stored.get(key).unwrap_or(&Value::Null), within_policy);
            }
        }
        (Value::Array(written), Value::Array(stored)) => {
            for (written, stored) in written.iter_mut().zip(stored) {
                forget_added_keys(written, stored, within_policy);
            }
        }
        _ => {}
    }
}

#[track_caller]
fn reads_and_writes<T: DeserializeOwned + Serialize>(json: &str) -> Vec<T> {
    let stored: Vec<Value> = serde_json::from_str(json).expect("a list");
    stored
        .into_iter()
        .map(|value| {
            let read: T = serde_json::from_value(value.clone())
                .unwrap_or_else(|error| panic!("{error} in {value}"));
            assert_eq!(written(&read, &value), value);
            read
        })
        .collect()
}

fn tags<T: Serialize>(items: &[T], pointer: &str) -> BTreeSet<String> {
    items
        .iter()
        .map(|item| {
            let value = serde_json::to_value(item).expect("JSON");
            value.pointer(pointer).and_then(Value::as_str).expect("a tag").to_owned()
        })
        .collect()
}

/// The names of the variants as serde lists them when it meets one that it does not know.
fn known_to<T: DeserializeOwned>(tag: &str) -> BTreeSet<String> {
    let Err(error) = serde_json::from_value::<T>(serde_json::json!({ tag: "?" })) else {
        panic!("read an unknown {tag}");
    };
    error.to_string().split('`').skip(3).step_by(2).map(str::to_owned).collect()
}

/// Records, and the state that each leads to. What was recorded once stays as it is; what is new gets a record of its own.
const RECORDS: [(&str, &str); 13] = [
    (include_str!("golden/events.json"), include_str!("golden/state.json")),
    (include_str!("golden/events-extension.json"), include_str!("golden/state-extension.json")),
    (include_str!("golden/events-rounds.json"), include_str!("golden/state-rounds.json")),
    (include_str!("golden/events-information.json"), include_str!("golden/state-information.json")),
    (include_str!("golden/events-succession.json"), include_str!("golden/state-succession.json")),
    (include_str!("golden/events-responsible.json"), include_str!("golden/state-responsible.json")),
    (include_str!("golden/events-by-itself.json"), include_str!("golden/state-by-itself.json")),
    (include_str!("golden/events-withdrawal.json"), include_str!("golden/state-withdrawal.json")),
    (include_str!("golden/events-versions.json"), include_str!("golden/state-versions.json")),
    (
        include_str!("golden/events-without-papers.json"),
        include_str!("golden/state-without-papers.json"),
    ),
    (include_str!("golden/events-correction.json"), include_str!("golden/state-correction.json")),
    (include_str!("golden/events-policy.json"), include_str!("golden/state-policy.json")),
    (include_str!("golden/events-conclusion.json"), include_str!("golden/state-conclusion.json")),
];

#[test]
fn events_of_the_first_release_replay() {
    let mut found = BTreeSet::new();
    for (events, state) in RECORDS {
        let record: Vec<Recorded> = reads_and_writes(events);
        found.append(&mut tags(&record, "/event/event"));
        let replayed = Consultation::replay(uuid::Uuid::nil(), &record);
        assert_eq!(replayed.sequence, u64::try_from(record.len()).expect("a short record"));
        let state: Value = serde_json::from_str(state).expect("JSON");
        assert_eq!(written(&replayed, &state), state);
    }
    assert_eq!(found, known_to::<consultation::Event>("event"));
}

#[test]
fn commands_keep_their_form() {
    let commands: Vec<Command> = reads_and_writes(include_str!("golden/commands.json"));
    assert_eq!(tags(&commands, "/command"), known_to::<Command>("command"));
}

#[test]
fn violations_keep_their_form_and_every_code_has_one() {
    let violations: Vec<Violation> = reads_and_writes(include_str!("golden/violations.json"));
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.slug().to_owned()).collect();
    assert_eq!(tags(&violations, "/code"), codes);
    for violation in &violations {
        let written = serde_json::to_value(violation).expect("JSON");
        assert_eq!(written["code"], violation.code().slug());
    }
}

/// A policy is recorded with what is sent under it. Keys that were added since have their default.
#[test]
fn policies_that_were_recorded_are_read() {
    let stored: Vec<Value> =
        serde_json::from_str(include_str!("golden/policies.json")).expect("a list");
    for stored in stored {
        let read: Policy = serde_json::from_value(stored.clone()).expect("a policy");
        let mut written = serde_json::to_value(read).expect("JSON");
        forget_added_keys(&mut written, &stored, true);
        assert_eq!(written, stored);
    }
}
