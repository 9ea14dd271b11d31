//! The policies and calendars that the service ever ran under: a version always names the same document.

use super::{Connection, Store};
use anyhow::{Context as _, bail};
use chrono::{DateTime, FixedOffset};
use consultation::calendar::Calendar;
use consultation::policy::Policy;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sqlx::Row as _;

/// How many differences are listed; a calendar can have thousands.
const NAMED: usize = 5;

impl Store {
    /// Keeps the policy and the calendar under their versions, and refuses a document that was changed under the version of
    /// another.
    pub async fn keep_versions(
        &self,
        policy: &Policy,
        calendar: &Calendar,
        now: DateTime<FixedOffset>,
    ) -> anyhow::Result<()> {
        let mut transaction = self.begin().await?;
        keep(&mut transaction, "policy", &policy.version, policy, now).await?;
        keep(&mut transaction, "calendar", calendar.version(), calendar, now).await?;
        transaction.commit().await?;
        Ok(())
    }
}

async fn keep<T: Serialize + DeserializeOwned + PartialEq>(
    connection: &mut Connection,
    kind: &str,
    version: &str,
    document: &T,
    now: DateTime<FixedOffset>,
) -> anyhow::Result<()> {
    let kept = sqlx::query(
        "SELECT document, first_used_at FROM versions WHERE kind = $1 AND version = $2",
    )
    .bind(kind)
    .bind(version)
    .fetch_optional(&mut *connection)
    .await?;
    let Some(kept) = kept else {
        sqlx::query(
            "INSERT INTO versions (kind, version, document, first_used_at)
             VALUES ($1, $2, $3, $4)",
        )
        .bind(kind)
        .bind(version)
        .bind(serde_json::to_string(document)?)
        .bind(now.to_rfc3339())
        .execute(connection)
        .await?;
        return Ok(());
    };
    let (before, since): (String, String) =
        (kept.try_get("document")?, kept.try_get("first_used_at")?);
    // Read as the type, so that a value that a later release adds with a default is no change.
    let before: T = serde_json::from_str(&before)
        .with_context(|| format!("the {kind} {version:?} as it was kept is unreadable"))?;
    if before == *document {
        return Ok(());
    }
    let (before, after) = (serde_json::to_value(&before)?, serde_json::to_value(document)?);
    let mut changed = Vec::new();
    differences(&before, &after, &mut String::new(), &mut changed);
    let more = changed.len().saturating_sub(NAMED);
    changed.truncate(NAMED);
    if more > 0 {
        changed.push(format!("and {more} more"));
    }
    bail!(
        "the {kind} {version:?} is not what it was since {since}: give the changed one a version of its own, or take \
         the change back.\n  - {}",
        changed.join("\n  - ")
    )
}

/// The places at which two documents differ, with the old and the new value.
fn differences(before: &Value, after: &Value, path: &mut String, found: &mut Vec<String>) {
    let length = path.len();
    let mut inside = |key: &str, before: &Value, after: &Value| {
        path.extend(["/", key]);
        differences(before, after, path, found);
        path.truncate(length);
    };
    match (before, after) {
        (before, after) if before == after => {}
        (Value::Object(old), Value::Object(new)) => {
            let added = new.keys().filter(|key| !old.contains_key(*key));
            for key in old.keys().chain(added) {
                inside(key, &before[key], &after[key]);
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            for index in 0..old.len().max(new.len()) {
                let item = |list: &[Value]| list.get(index).cloned().unwrap_or_default();
                inside(&index.to_string(), &item(old), &item(new));
            }
        }
        _ => found.push(format!("{path}: it was {before}, it is {after}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn differences_are_named_by_their_place() {
        let mut found = Vec::new();
        differences(
            &json!({"a": 1, "b": [1, 2], "c": {"d": null}}),
            &json!({"a": 2, "b": [1], "c": {"d": null}, "e": true}),
            &mut String::new(),
            &mut found,
        );
        assert_eq!(
            found,
            ["/a: it was 1, it is 2", "/b/1: it was 2, it is null", "/e: it was null, it is true"]
        );
    }
}
