//! A document that the host supplies: read, checked as a whole, and refused with all its faults.

use super::fault::{Doubtful, Fault};
use super::schema::{self, Examined};
use crate::text_edge;
use anyhow::{Context as _, anyhow};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

/// A kind of document.
pub trait Document: DeserializeOwned {
    /// Its name.
    const NAME: &'static str;
    /// The page that describes it.
    const DESCRIBED_IN: &'static str;

    /// Its JSON Schema.
    fn schema() -> Value;

    /// The faults of a document in which every value fits the schema. At the `doubtful` places stand substitutes for values
    /// that do not fit: report nothing that depends on them.
    fn faults(&self, doubtful: &Doubtful) -> Vec<Fault>;
}

/// Reads the document in the file.
pub fn from_file<T: Document>(path: &Path) -> anyhow::Result<T> {
    examine_file(path)?.finish()
}

/// Reads the document that is part of the program.
pub fn embedded<T: Document>(json: &str) -> anyhow::Result<T> {
    examine(json.as_bytes(), "the one inside the program")?.finish()
}

/// Reads the document in the file, for further checks.
pub fn examine_file<T: Document>(path: &Path) -> anyhow::Result<Reading<T>> {
    let name = T::NAME;
    let bytes = std::fs::read(path).with_context(|| {
        format!("cannot read {name} from {}: check the path and its rights", path.display())
    })?;
    examine(&bytes, &path.display().to_string())
}

/// A document that was read, and its faults.
pub struct Reading<T> {
    from: String,
    /// The correct parts of it; nothing if it cannot be understood.
    pub document: Option<T>,
    faults: Vec<Fault>,
    /// The places that are wrong already.
    pub doubtful: Doubtful,
}

impl<T: Document> Reading<T> {
    /// Adds further faults, except at places that are wrong already.
    pub fn add(&mut self, faults: impl IntoIterator<Item = Fault>) {
        let doubtful = &self.doubtful;
        self.faults.extend(faults.into_iter().filter(|fault| !doubtful.touches(&fault.path)));
    }

    /// The document, or all its faults.
    pub fn finish(self) -> anyhow::Result<T> {
        match self.document {
            Some(document) if self.faults.is_empty() => Ok(document),
            _ => Err(refused::<T>(&self.from, &self.faults)),
        }
    }
}

fn examine<T: Document>(bytes: &[u8], from: &str) -> anyhow::Result<Reading<T>> {
    let name = T::NAME;
    let json = text_edge::parse(bytes)
        .map_err(|fault| anyhow!("{name} ({from}) cannot be used: {fault}"))?;
    let schema = T::schema();
    let Examined { mut faults, mut sound, mut doubtful } = schema::examine(&schema, &json);
    let document = loop {
        match serde_path_to_error::deserialize::<_, T>(&sound) {
            Ok(document) => break Some(document),
            Err(error) => {
                let path = pointer(error.path());
                // Places that are wrong already, or that have a substitute, are not reported again.
                if faults.is_empty() || !path.is_empty() && !doubtful.touches(&path) {
                    faults.push(Fault::at(path.clone(), error.inner()));
                }
                doubtful.add(&path);
                if !put_right(&mut sound, &schema, &path) {
                    break None;
                }
            }
        }
    };
    let mut reading = Reading { from: from.to_owned(), document, faults, doubtful };
    let more = reading.document.as_ref().map(|document| document.faults(&reading.doubtful));
    reading.add(more.into_iter().flatten());
    Ok(reading)
}

/// Puts a readable value in place of one that cannot be read, or around it if that was done before; returns whether
/// anything changed.
fn put_right(json: &mut Value, schema: &Value, path: &str) -> bool {
    let mut path = path;
    while let Some((around, key)) = path.rsplit_once('/') {
        let stand_in = schema::stand_in(schema, path);
        let changed = match (json.pointer_mut(around), stand_in) {
            (Some(Value::Object(members)), None) => members.remove(key).is_some(),
            (Some(Value::Object(members)), Some(value)) => {
                members.insert(key.to_owned(), value.clone()).is_some_and(|was| was != value)
            }
            _ => false,
        };
        if changed {
            return true;
        }
        path = around;
    }
    false
}

/// Reports all faults of a document.
fn refused<T: Document>(from: &str, faults: &[Fault]) -> anyhow::Error {
    let places: Vec<_> = faults.iter().map(|fault| format!("\n  - {fault}")).collect();
    anyhow!(
        "{} ({from}) cannot be used. Correct what is said here and start again; {} describes it.{}",
        T::NAME,
        T::DESCRIBED_IN,
        places.concat()
    )
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    path.iter().map(|segment| format!("/{segment}").replace(['[', ']'], "")).collect()
}
