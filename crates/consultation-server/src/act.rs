//! An officer's act: puts the command to the rules and records what follows in one transaction.

use crate::error::{Error, Refusal, Result};
use crate::service::Service;
use crate::store::documents::never_brought;
use crate::store::idempotency::{self, Done};
use crate::store::outlines::rounds_on;
use crate::store::record::{Appended, sequence};
use crate::store::replayed::Replayed;
use crate::store::uploads;
use crate::store::{Connection, Transaction};
use chrono::{DateTime, FixedOffset};
use consultation::consultation::Stage;
use consultation::context::Context;
use consultation::correction::last_act_at;
use consultation::decide::decide;
use consultation::earlier::EarlierRound;
use consultation::request::Document;
use consultation::rules::within_limits;
use consultation::view::ConsultationView;
use consultation::violation::{Violation, Violations};
use consultation::visibility::may_see;
use consultation::{Actor, Command, Consultation, Event, Recorded};
use uuid::Uuid;

/// An act that an officer requests.
#[derive(Clone, Debug)]
pub struct Act {
    /// The consultation.
    pub consultation: Uuid,
    /// The sequence that the officer saw.
    pub expected: u64,
    /// Identifies this act, so that repeating it does nothing more.
    pub key: Uuid,
    /// The digest of the command.
    pub body_sha256: String,
    /// The command.
    pub command: Command,
}

/// How often an act is decided again when others write at the same time, before the officer has to look again.
const ATTEMPTS: usize = 5;

/// Does the act, or returns its result if it was done before.
///
/// The rules are applied before the write lock is taken, so that refused acts block no others. Their input is checked again
/// under the lock; if it has changed, they are applied again.
pub async fn perform(service: &Service, actor: &Actor, act: &Act) -> Result<ConsultationView> {
    for _ in 0..ATTEMPTS {
        let seen = match look(service, actor, act).await? {
            Found::Done(view) => {
                service.store.is_in_place().await?;
                return Ok(view);
            }
            Found::Open(seen) => seen,
        };
        let now = seen.now(service);
        let context = Context { earlier: &seen.earlier, ..service.context(actor, now) };
        let events = decide(seen.consultation.state(), &act.command, &context)
            .map_err(|it| refused(service, it))?;
        Violations::refuse(seen.missing_documents.clone()).map_err(|it| refused(service, it))?;
        if seen.is_hidden {
            return Err(Error::NotFound);
        }
        let mut transaction = service.store.begin().await?;
        let outcome = store(&mut transaction, actor, act, seen, now, events).await;
        if let Some(consultation) = transaction.end(outcome).await? {
            return shown(service, actor, &consultation);
        }
    }
    let mut reader = service.store.snapshot().await?;
    Err(Error::Conflict { current: sequence(&mut reader, act.consultation).await? })
}

/// Everything that the decision depends on.
struct Seen {
    consultation: Replayed,
    earlier: Vec<EarlierRound>,
    missing_documents: Vec<Violation>,
    /// The consultation exists but the actor has no part in it: to the actor it does not exist.
    is_hidden: bool,
}

enum Found {
    /// The act was done before: its result.
    Done(ConsultationView),
    Open(Seen),
}

impl Seen {
    /// A clock that was corrected must not put the acts of officers out of order. What the service recorded by itself while
    /// the clock was wrong delays no act.
    fn now(&self, service: &Service) -> DateTime<FixedOffset> {
        let now = service.clock.now();
        last_act_at(self.consultation.record()).map_or(now, |last| now.max(last))
    }
}

/// Reads what the decision depends on, concurrently with a writer.
async fn look(service: &Service, actor: &Actor, act: &Act) -> Result<Found> {
    let mut reader = service.store.snapshot().await?;
    if let Some(done) = idempotency::done(&mut reader, actor, act.key).await? {
        if done.body_sha256 != act.body_sha256 || done.consultation != act.consultation {
            return Err(Error::KeyReused);
        }
        let (then, now) = Replayed::read_at(&mut reader, act.consultation, done.sequence).await?;
        if !may_see(&now, actor) {
            return Err(Error::NotFound);
        }
        return shown(service, actor, &then).map(Found::Done);
    }

    let mut consultation = Replayed::read(&mut reader, act.consultation).await?;
    let is_new = consultation.state().stage == Stage::Unwritten;
    let is_hidden = !is_new && !may_see(consultation.state(), actor);
    let creates = act.expected == 0 && matches!(act.command, Command::SubmitRequest { .. });
    if !creates && (is_new || is_hidden) {
        return Err(Error::NotFound);
    }
    if is_hidden {
        // The draft of another agency is refused as if it did not exist, so that identifiers cannot be probed.
        consultation = Replayed::unwritten(act.consultation);
    }
    if has_changed(consultation.record(), act.expected) {
        return Err(Error::Conflict { current: consultation.state().sequence });
    }
    // A command that is refused for its size needs no further checks.
    within_limits(&act.command).map_err(|it| refused(service, it))?;
    let earlier = earlier_rounds(&mut reader, consultation.state(), actor, &act.command).await?;
    let missing_documents =
        missing_documents(&mut reader, actor, &act.command, consultation.record()).await?;
    Ok(Found::Open(Seen { consultation, earlier, missing_documents, is_hidden }))
}

/// Records the events and returns the consultation with them, or nothing if what was seen has changed.
async fn store(
    transaction: &mut Transaction,
    actor: &Actor,
    act: &Act,
    seen: Seen,
    now: DateTime<FixedOffset>,
    events: Vec<Event>,
) -> Result<Option<Replayed>> {
    let Seen { mut consultation, earlier, missing_documents: missing, .. } = seen;
    let (state, record) = (consultation.state(), consultation.record());
    let expected = state.sequence;
    let is_so = sequence(transaction, act.consultation).await? == expected
        && idempotency::done(transaction, actor, act.key).await?.is_none()
        && earlier_rounds(transaction, state, actor, &act.command).await? == earlier
        && missing_documents(transaction, actor, &act.command, record).await? == missing;
    if !is_so {
        return Ok(None);
    }
    uploads::named(transaction, documents_of(&act.command), &actor.agency).await?;
    if consultation.record_events(transaction, now, actor, events).await? == Appended::PlaceTaken {
        return Err(Error::Conflict { current: expected });
    }
    let done = Done {
        body_sha256: act.body_sha256.clone(),
        consultation: act.consultation,
        sequence: consultation.state().sequence,
    };
    idempotency::keep(transaction, actor, act.key, &done).await?;
    Ok(Some(consultation))
}

/// Whether the consultation has changed since the officer saw it. A reminder changes nothing that an act depends on: an
/// officer whose form was open while the office opened must not get a conflict.
fn has_changed(record: &[Recorded], expected: u64) -> bool {
    let mut unseen = record.iter().filter(|recorded| recorded.sequence > expected);
    expected > record.len() as u64
        || unseen.any(|recorded| !matches!(recorded.event, Event::DueDateReminded { .. }))
}

/// What the asker has asked on the dossier before, if that matters to the command.
async fn earlier_rounds(
    connection: &mut Connection,
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
    Ok(rounds_on(connection, asker, &request.dossier_number).await?)
}

/// The rules cannot know which uploads exist, so this is checked here.
async fn missing_documents(
    connection: &mut Connection,
    actor: &Actor,
    command: &Command,
    record: &[Recorded],
) -> Result<Vec<Violation>> {
    let missing = never_brought(connection, documents_of(command), &actor.agency, record).await?;
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
    Error::Refused(Refusal::new(
        violations,
        &service.reference.register,
        &service.reference.sources,
    ))
}

/// The consultation as the actor may see it.
fn shown(service: &Service, actor: &Actor, consultation: &Replayed) -> Result<ConsultationView> {
    consultation.seen_by(actor, &service.reference.policy).ok_or(Error::NotFound)
}
