//! A document that the host supplies: read, checked as a whole, refused with everything that is wrong.

use super::schema::{self, Fault};
use crate::text_edge;
use anyhow::{Context as _, anyhow};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

/// A kind of document.
pub trait Document: DeserializeOwned {
    /// What it is called.
    const NAME: &'static str;
    /// Where it is described.
    const DESCRIBED_IN: &'static str;

    /// Its JSON Schema.
    fn schema() -> Value;

    /// What is wrong with it although every value fits the schema. `doubtful` are the keys at the top that do not:
    /// they have their default here, so that nothing can be said about them.
    fn faults(&self, doubtful: &[&str]) -> Vec<Fault>;
}

/// Reads the document in the file.
pub fn from_file<T: Document>(path: &Path) -> anyhow::Result<T> {
    let name = T::NAME;
    let bytes = std::fs::read(path).with_context(|| {
        format!("cannot read {name} from {}: check the path and its rights", path.display())
    })?;
    from_bytes(&bytes, &path.display().to_string())
}

/// Reads the document that is part of the program.
pub fn embedded<T: Document>(json: &str) -> anyhow::Result<T> {
    from_bytes(json.as_bytes(), "the one inside the program")
}

fn from_bytes<T: Document>(bytes: &[u8], from: &str) -> anyhow::Result<T> {
    let name = T::NAME;
    let mut json = text_edge::parse(bytes)
        .map_err(|fault| anyhow!("{name} ({from}) cannot be used: {fault}"))?;
    let mut faults = schema::faults(&T::schema(), &json);
    leave_out_notes(&mut json);
    let mut doubtful: Vec<String> = faults.iter().filter_map(top_key).collect();
    loop {
        if let Some(members) = json.as_object_mut() {
            members.retain(|key, _| !doubtful.contains(key));
        }
        match serde_path_to_error::deserialize::<_, T>(&json) {
            Ok(document) => {
                let doubtful: Vec<&str> = doubtful.iter().map(String::as_str).collect();
                faults.extend(document.faults(&doubtful));
                if faults.is_empty() {
                    return Ok(document);
                }
                break;
            }
            Err(error) => {
                let fault = Fault::at(pointer(error.path()), error.inner());
                let key = top_key(&fault).filter(|key| json.get(key).is_some());
                // Without a place it is what is missing, or what a fault said before has left over.
                if key.is_some() || faults.is_empty() {
                    faults.push(fault);
                }
                let Some(key) = key else { break };
                doubtful.push(key);
            }
        }
    }
    Err(refused::<T>(from, &faults))
}

/// Says everything that is wrong with a document.
pub fn refused<T: Document>(from: &str, faults: &[Fault]) -> anyhow::Error {
    let places: Vec<_> = faults.iter().map(|fault| format!("\n  - {fault}")).collect();
    anyhow!(
        "{} ({from}) cannot be used. Correct what is said here and start again; {} describes it.{}",
        T::NAME,
        T::DESCRIBED_IN,
        places.concat()
    )
}

fn top_key(fault: &Fault) -> Option<String> {
    let key = fault.path.split('/').nth(1)?;
    Some(key.replace("~1", "/").replace("~0", "~"))
}

fn leave_out_notes(json: &mut Value) {
    match json {
        Value::Object(members) => {
            members.remove(schema::NOTE);
            members.values_mut().for_each(leave_out_notes);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_notes),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    path.iter().map(|segment| format!("/{segment}").replace(['[', ']'], "")).collect()
}
