//! An officer's act: the command is put to the rules, and what follows is recorded, in one
//! transaction.

use crate::error::{Error, Refusal, Result};
use crate::service::Service;
use crate::store::Transaction;
use crate::store::documents::never_brought;
use crate::store::idempotency::{self, Done};
use crate::store::projection::{project, rounds_on};
use crate::store::record::{Appended, append, record};
use crate::store::uploads;
use chrono::{DateTime, FixedOffset};
use consultation::consultation::Stage;
use consultation::context::Context;
use consultation::correction::last_act_at;
use consultation::decide::decide;
use consultation::earlier::EarlierRound;
use consultation::request::Document;
use consultation::view::ConsultationView;
use consultation::violation::{Violation, Violations};
use consultation::visibility::{may_see, view_for};
use consultation::{Actor, Command, Consultation, Event, Recorded};
use uuid::Uuid;

/// What an officer wants done.
#[derive(Clone, Debug)]
pub struct Act {
    /// To which consultation.
    pub consultation: Uuid,
    /// How far the officer saw it.
    pub expected: u64,
    /// Names this act, so that repeating it does nothing more.
    pub key: Uuid,
    /// The digest of the command.
    pub body_sha256: String,
    /// What is to be done.
    pub command: Command,
}

/// Does the act, or answers for it if it was done before.
pub async fn perform(service: &Service, actor: &Actor, act: &Act) -> Result<ConsultationView> {
    let mut transaction = service.store.begin().await?;
    let outcome = perform_within(&mut transaction, service, actor, act).await;
    let record = transaction.end(outcome).await?;
    shown(service, actor, act.consultation, &record)
}

/// Does the act in the transaction; returns the record of the consultation as it is to be shown.
async fn perform_within(
    transaction: &mut Transaction,
    service: &Service,
    actor: &Actor,
    act: &Act,
) -> Result<Vec<Recorded>> {
    let mut record = record(transaction, act.consultation).await?;
    let mut state = Consultation::replay(act.consultation, &record);
    let is_new = state.stage == Stage::Unwritten;
    let is_hidden = !is_new && !may_see(&state, actor);
    if let Some(done) = idempotency::done(transaction, actor, act.key).await? {
        if done.body_sha256 != act.body_sha256 || done.consultation != act.consultation {
            return Err(Error::KeyReused);
        }
        if is_hidden {
            return Err(Error::NotFound);
        }
        record.retain(|recorded| recorded.sequence <= done.sequence);
        return Ok(record);
    }

    let creates = act.expected == 0 && matches!(act.command, Command::SubmitRequest { .. });
    if !creates && (is_new || is_hidden) {
        return Err(Error::NotFound);
    }
    if is_hidden {
        // The draft of an agency that is not concerned is refused as if there were none, so that no identifier can be tried.
        (state, record) = (Consultation::new(act.consultation), Vec::new());
    }
    if has_changed(&record, act.expected) {
        return Err(Error::Conflict { current: state.sequence });
    }
    // A clock that was put right must not put the acts of officers out of order. What the service recorded by itself while
    // it was wrong puts off nobody.
    let now = service.clock.now();
    let now = last_act_at(&record).map_or(now, |last| now.max(last));
    let earlier = earlier_rounds(transaction, &state, actor, &act.command).await?;
    let context = Context { earlier: &earlier, ..service.context(actor, now) };
    let events = decide(&state, &act.command, &context).map_err(|it| refused(service, it))?;
    let missing = missing_documents(transaction, actor, &act.command, &record).await?;
    Violations::refuse(missing).map_err(|it| refused(service, it))?;

    if is_hidden {
        return Err(Error::NotFound);
    }
    uploads::named(transaction, documents_of(&act.command), &actor.agency).await?;

    let Some(added) = record_events(transaction, &mut state, now, actor, events).await? else {
        let current = service.store.record(act.consultation).await?.len();
        return Err(Error::Conflict { current: current as u64 });
    };
    record.extend(added);
    let done = Done {
        body_sha256: act.body_sha256.clone(),
        consultation: act.consultation,
        sequence: state.sequence,
    };
    idempotency::keep(transaction, actor, act.key, &done).await?;
    Ok(record)
}

/// Whether the consultation is not what the officer saw. A reminder changes nothing that an act depends on: an officer who
/// has had a form open over the opening of the office is not to be told that somebody else acted.
fn has_changed(record: &[Recorded], expected: u64) -> bool {
    let mut unseen = record.iter().filter(|recorded| recorded.sequence > expected);
    expected > record.len() as u64
        || unseen.any(|recorded| !matches!(recorded.event, Event::DueDateReminded { .. }))
}

/// Records the events, and brings the state and what is derived from it up to them. Returns them as
/// they were recorded, or nothing where another writer has taken the place.
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

/// What the asker has asked on the dossier before, where that matters to the command.
async fn earlier_rounds(
    transaction: &mut Transaction,
    state: &Consultation,
    actor: &Actor,
    command: &Command,
) -> Result<Vec<EarlierRound>> {
    let (asker, request) = match command {
        Command::SubmitRequest { request } => (&actor.agency, request),
        Command::SendRequest { .. }
        | Command::RedirectQuestions { .. }
        | Command::ReturnRequest { .. } => (&state.asker, &state.request),
        _ => return Ok(Vec::new()),
    };
    Ok(rounds_on(transaction, asker, &request.dossier_number).await?)
}

/// The rules cannot know which uploads there are: this is asked here.
async fn missing_documents(
    transaction: &mut Transaction,
    actor: &Actor,
    command: &Command,
    record: &[Recorded],
) -> Result<Vec<Violation>> {
    let missing = never_brought(transaction, documents_of(command), &actor.agency, record).await?;
    Ok(missing.into_iter().map(|index| Violation::DocumentUnusable { index }).collect())
}

/// The documents that the command puts into the record.
fn documents_of(command: &Command) -> &[Document] {
    match command {
        Command::SubmitRequest { request } => &request.documents,
        Command::GiveInformation { documents, .. } => documents,
        _ => &[],
    }
}

fn refused(service: &Service, violations: Violations) -> Error {
    Error::Refused(Refusal::new(violations, &service.reference.register))
}

/// The consultation as the actor may see it.
pub fn shown(
    service: &Service,
    actor: &Actor,
    consultation: Uuid,
    record: &[Recorded],
) -> Result<ConsultationView> {
    let state = Consultation::replay(consultation, record);
    view_for(&state, record, actor, &service.reference.policy).ok_or(Error::NotFound)
}
