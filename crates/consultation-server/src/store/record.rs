//! The record: events are appended, never changed.

use super::{Connection, Store};
use anyhow::Context as _;
use consultation::Recorded;
use sqlx::Row as _;
use sqlx::sqlite::SqliteRow;
use uuid::Uuid;

/// The outcome of an append.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Appended {
    /// The events are in the record.
    Done,
    /// Another writer was first.
    PlaceTaken,
}

impl Store {
    /// The record of a consultation; empty if there is none.
    pub async fn record(&self, consultation: Uuid) -> anyhow::Result<Vec<Recorded>> {
        record(&mut *self.readers.acquire().await?, consultation).await
    }

    /// Whether nothing was ever recorded.
    pub async fn is_unwritten(&self) -> sqlx::Result<bool> {
        let any: Option<i64> = sqlx::query_scalar("SELECT sequence FROM events LIMIT 1")
            .fetch_optional(&self.readers)
            .await?;
        Ok(any.is_none())
    }
}

/// The record of a consultation as this connection sees it.
pub async fn record(
    connection: &mut Connection,
    consultation: Uuid,
) -> anyhow::Result<Vec<Recorded>> {
    let rows = sqlx::query(
        "SELECT sequence, at, actor, event FROM events
         WHERE consultation_id = $1 ORDER BY sequence",
    )
    .bind(consultation.to_string())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| read(row).with_context(|| format!("the record of {consultation} is unreadable")))
        .collect()
}

/// How many events of a consultation are recorded.
pub async fn sequence(connection: &mut Connection, consultation: Uuid) -> anyhow::Result<u64> {
    let last: Option<i64> =
        sqlx::query_scalar("SELECT MAX(sequence) FROM events WHERE consultation_id = $1")
            .bind(consultation.to_string())
            .fetch_one(connection)
            .await?;
    Ok(last.unwrap_or(0).try_into()?)
}

/// Appends one event to the record of a consultation.
pub async fn append(
    connection: &mut Connection,
    consultation: Uuid,
    recorded: &Recorded,
) -> anyhow::Result<Appended> {
    let inserted = sqlx::query(
        "INSERT INTO events (consultation_id, sequence, at, actor, event)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(consultation.to_string())
    .bind(i64::try_from(recorded.sequence)?)
    .bind(recorded.at.to_rfc3339())
    .bind(serde_json::to_string(&recorded.actor)?)
    .bind(serde_json::to_string(&recorded.event)?)
    .execute(connection)
    .await;
    match inserted {
        Ok(_) => Ok(Appended::Done),
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
            Ok(Appended::PlaceTaken)
        }
        Err(error) => Err(error.into()),
    }
}

fn read(row: &SqliteRow) -> anyhow::Result<Recorded> {
    let sequence: i64 = row.try_get("sequence")?;
    let (at, actor, event): (String, String, String) =
        (row.try_get("at")?, row.try_get("actor")?, row.try_get("event")?);
    Ok(Recorded {
        sequence: sequence.try_into()?,
        at: at.parse()?,
        actor: serde_json::from_str(&actor)?,
        event: serde_json::from_str(&event)?,
    })
}
