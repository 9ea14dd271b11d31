//! What a decision leads to: its events in the record, and what is derived from them.

use super::Transaction;
use super::projection::project;
use super::record::{Appended, append};
use chrono::{DateTime, FixedOffset};
use consultation::{Actor, Consultation, Event, Recorded};

/// Records the events and updates the state and everything derived from it. Returns the events as recorded, or nothing if
/// another writer was first.
pub async fn record_events(
    transaction: &mut Transaction,
    state: &mut Consultation,
    at: DateTime<FixedOffset>,
    actor: &Actor,
    events: Vec<Event>,
) -> anyhow::Result<Option<Vec<Recorded>>> {
    let mut added = Vec::new();
    for event in events {
        let sequence = state.sequence + 1;
        let recorded = Recorded { sequence, at, actor: actor.clone(), event };
        if append(transaction, state.id, &recorded).await? == Appended::PlaceTaken {
            return Ok(None);
        }
        state.apply(&recorded);
        added.push(recorded);
    }
    project(transaction, state).await?;
    Ok(Some(added))
}
