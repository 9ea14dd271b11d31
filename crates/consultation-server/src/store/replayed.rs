//! A consultation as its record tells it. The record is replayed once; what is recorded afterwards is applied to the state.

use super::projection::project;
use super::record::{Appended, append, record};
use super::{Connection, Store, Transaction};
use chrono::{DateTime, FixedOffset};
use consultation::policy::Policy;
use consultation::view::ConsultationView;
use consultation::visibility::view_for;
use consultation::{Actor, Consultation, Event, Recorded};
use uuid::Uuid;

/// A consultation and the record that it was replayed from.
#[derive(Clone, Debug)]
pub struct Replayed {
    record: Vec<Recorded>,
    state: Consultation,
}

impl Store {
    /// The consultation; unwritten if nothing is recorded.
    pub async fn replayed(&self, consultation: Uuid) -> anyhow::Result<Replayed> {
        Replayed::read(&mut *self.readers.acquire().await?, consultation).await
    }
}

impl Replayed {
    /// A consultation of which nothing is recorded.
    pub fn unwritten(consultation: Uuid) -> Self {
        Self { record: Vec::new(), state: Consultation::new(consultation) }
    }

    /// The consultation as this connection sees it.
    pub async fn read(connection: &mut Connection, consultation: Uuid) -> anyhow::Result<Self> {
        Ok(Self::of(consultation, record(connection, consultation).await?))
    }

    /// The consultation as it was once it had this many events, and the state that it has come to since.
    pub async fn read_at(
        connection: &mut Connection,
        consultation: Uuid,
        sequence: u64,
    ) -> anyhow::Result<(Self, Consultation)> {
        let mut record = record(connection, consultation).await?;
        let later = record.partition_point(|recorded| recorded.sequence <= sequence);
        let later = record.split_off(later);
        let then = Self::of(consultation, record);
        let mut now = then.clone();
        now.extend(later);
        Ok((then, now.state))
    }

    fn of(consultation: Uuid, record: Vec<Recorded>) -> Self {
        tracing::trace!(%consultation, events = record.len(), "replayed");
        Self { state: Consultation::replay(consultation, &record), record }
    }

    /// The events.
    pub fn record(&self) -> &[Recorded] {
        &self.record
    }

    /// The state that they lead to.
    pub fn state(&self) -> &Consultation {
        &self.state
    }

    /// The consultation and its record as the actor may see them; nothing if the actor has no part in it.
    pub fn seen_by(&self, actor: &Actor, policy: &Policy) -> Option<ConsultationView> {
        view_for(&self.state, &self.record, actor, policy)
    }

    /// Records the events, and updates the state and everything derived from it.
    pub async fn record_events(
        &mut self,
        transaction: &mut Transaction,
        at: DateTime<FixedOffset>,
        actor: &Actor,
        events: Vec<Event>,
    ) -> anyhow::Result<Appended> {
        let mut added = Vec::new();
        for (event, sequence) in events.into_iter().zip(self.state.sequence + 1..) {
            let recorded = Recorded { sequence, at, actor: actor.clone(), event };
            if append(transaction, self.state.id, &recorded).await? == Appended::PlaceTaken {
                return Ok(Appended::PlaceTaken);
            }
            added.push(recorded);
        }
        self.extend(added);
        project(transaction, &self.state).await?;
        Ok(Appended::Done)
    }

    /// A correction concerns an earlier event, so that only a replay can follow it.
    fn extend(&mut self, added: Vec<Recorded>) {
        let corrects = added.iter().any(|recorded| recorded.event.corrects().is_some());
        let before = self.record.len();
        self.record.extend(added);
        if corrects {
            *self = Self::of(self.state.id, std::mem::take(&mut self.record));
            return;
        }
        for recorded in &self.record[before..] {
            self.state.apply(recorded);
        }
    }
}
