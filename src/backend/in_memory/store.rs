use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use consultation::agency::{Register, Role};
use consultation::calendar::{Calendar, NoCalendarData, zone};
use consultation::clear_stance::Lexicon;
use consultation::consultation::Consultation;
use consultation::context::Context;
use consultation::decide::{decide, succession};
use consultation::earlier::{EarlierRound, dossier_key};
use consultation::event::{Event, Recorded};
use consultation::oversight::{Oversight, oversight};
use consultation::policy::Policy;
use consultation::request::DocumentSource;
use consultation::sources::Sources;
use consultation::timeliness::Period;
use consultation::view::{self, AskedRow, ConsultationView, Counts, RequestRow, Session};
use consultation::visibility::{may_see, view_for};
use consultation::{Actor, Command};
use uuid::Uuid;

use crate::backend::BackendError;

/// The world of a record.
#[derive(Clone, Debug)]
pub struct World {
    /// The time.
    pub now: DateTime<FixedOffset>,
    /// The agencies and their mandates.
    pub register: Register,
    /// Which days are working days.
    pub calendar: Calendar,
    /// The numbers and switches.
    pub policy: Policy,
    /// The phrases that the clear-stance check knows.
    pub lexicon: Lexicon,
    /// The documents behind the rules.
    pub sources: Sources,
}

impl World {
    fn context<'a>(&'a self, actor: &'a Actor) -> Context<'a> {
        Context {
            now: self.now,
            actor,
            register: &self.register,
            calendar: &self.calendar,
            policy: &self.policy,
            earlier: &[],
            lexicon: &self.lexicon,
        }
    }
}

#[derive(Default)]
struct Kept {
    state: Consultation,
    record: Vec<Recorded>,
}

impl Kept {
    fn take_in(&mut self, actor: &Actor, at: DateTime<FixedOffset>, events: Vec<Event>) {
        for event in events {
            let sequence = self.state.sequence + 1;
            let recorded = Recorded { sequence, at, actor: actor.clone(), event };
            self.state.apply(&recorded);
            self.record.push(recorded);
        }
    }
}

/// An act that was done, kept to recognise it when it is sent again.
#[derive(PartialEq)]
struct Done {
    actor: Actor,
    id: Uuid,
    expected: u64,
    command: Command,
}

pub(super) struct Store {
    pub(super) world: World,
    kept: BTreeMap<Uuid, Kept>,
    done: BTreeMap<Uuid, Done>,
    documents: BTreeMap<String, web_sys::File>,
}

impl Store {
    pub(super) fn new(world: World) -> Self {
        Self { world, kept: BTreeMap::new(), done: BTreeMap::new(), documents: BTreeMap::new() }
    }

    pub(super) fn session(&self, actor: &Actor) -> Session {
        let World { now, register, calendar, policy, lexicon, sources } = self.world.clone();
        Session { actor: actor.clone(), now, register, calendar, policy, lexicon, sources }
    }

    pub(super) fn inbox(&self, actor: &Actor) -> Result<Vec<RequestRow>, NoCalendarData> {
        view::inbox(self.seen_by(actor), &self.world.context(actor))
    }

    pub(super) fn asked(&self, actor: &Actor) -> Result<Vec<AskedRow>, NoCalendarData> {
        view::asked(self.seen_by(actor), &self.world.context(actor))
    }

    pub(super) fn earlier(&self, actor: &Actor, dossier_number: &str) -> Vec<EarlierRound> {
        let dossier = dossier_key(dossier_number);
        let mut rounds: Vec<_> = self
            .kept
            .values()
            .filter(|kept| actor.works_for(&kept.state.asker))
            .filter_map(|kept| EarlierRound::of(&kept.state))
            .filter(|round| dossier_key(&round.dossier_number) == dossier)
            .collect();
        rounds.sort_by_key(|round| round.sent_at);
        rounds
    }

    pub(super) fn counts(&self, actor: &Actor) -> Result<Counts, NoCalendarData> {
        let states = self.kept.values().map(|kept| &kept.state);
        let context = self.world.context(actor);
        let silent = view::silent(states, &context)?;
        Ok(view::counts(&self.inbox(actor)?, &self.asked(actor)?, silent, &context))
    }

    pub(super) fn view(&self, id: Uuid, actor: &Actor) -> Result<ConsultationView, BackendError> {
        self.kept
            .get(&id)
            .and_then(|kept| view_for(&kept.state, &kept.record, actor, &self.world.policy))
            .ok_or(BackendError::NotFound)
    }

    pub(super) fn act(
        &mut self,
        actor: &Actor,
        id: Uuid,
        expected: u64,
        key: Uuid,
        command: &Command,
    ) -> Result<ConsultationView, BackendError> {
        let doing = Done { actor: actor.clone(), id, expected, command: command.clone() };
        if let Some(done) = self.done.get(&key) {
            return if *done == doing {
                self.view(id, actor)
            } else {
                Err(BackendError::Unexpected {
                    code: "idempotency-key-reused".to_owned(),
                    detail: "the key belongs to another act".to_owned(),
                })
            };
        }
        let state = match self.kept.get(&id) {
            Some(kept) if may_see(&kept.state, actor) => kept.state.clone(),
            None if expected == 0 => Consultation::new(id),
            Some(_) | None => return Err(BackendError::NotFound),
        };
        if state.sequence != expected {
            return Err(BackendError::Conflict { current: state.sequence });
        }
        let dossier_number = match command {
            Command::SubmitRequest { request } => &request.dossier_number,
            _ => &state.request.dossier_number,
        };
        let earlier = self.earlier(actor, dossier_number);
        let context = Context { earlier: &earlier, ..self.world.context(actor) };
        let events = decide(&state, command, &context).map_err(BackendError::Refused)?;
        let now = self.world.now;
        let kept = self.kept.entry(id).or_insert(Kept { state, record: Vec::new() });
        kept.take_in(actor, now, events);
        self.done.insert(key, doing);
        self.view(id, actor)
    }

    pub(super) fn follow_register(&mut self) {
        let World { now, register, .. } = &self.world;
        let today = now.with_timezone(&zone()).date_naive();
        for kept in self.kept.values_mut() {
            let nobody = Actor {
                officer: "register".into(),
                agency: kept.state.asker.clone(),
                role: Role::Officer,
                name: String::new(),
            };
            let events = succession(&kept.state, register, today);
            kept.take_in(&nobody, *now, events);
        }
    }

    pub(super) fn timeliness(
        &self,
        actor: &Actor,
        period: Period,
    ) -> Result<Oversight, NoCalendarData> {
        let states = self.kept.values().map(|kept| &kept.state);
        oversight(states, period, &self.world.context(actor))
    }

    pub(super) fn keep(&mut self, sha256: String, file: web_sys::File) {
        self.documents.insert(sha256, file);
    }

    pub(super) fn document(
        &self,
        id: Uuid,
        sha256: &str,
        actor: &Actor,
    ) -> Result<web_sys::Blob, BackendError> {
        let view = self.view(id, actor)?;
        let named = view.consultation.request.documents.iter().any(|document| {
            matches!(&document.source, DocumentSource::Upload { sha256: kept, .. } if kept == sha256)
        });
        self.documents
            .get(sha256)
            .filter(|_| named)
            .map(|file| web_sys::Blob::from(file.clone()))
            .ok_or(BackendError::NotFound)
    }

    fn seen_by<'a>(&'a self, actor: &'a Actor) -> impl Iterator<Item = &'a Consultation> {
        self.kept.values().map(|kept| &kept.state).filter(|state| may_see(state, actor))
    }
}
