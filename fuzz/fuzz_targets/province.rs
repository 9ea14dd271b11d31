//! Consultations in many states, and everybody who may try something on them.

use std::sync::LazyLock;

use consultation::agency::{Register, Role};
use consultation::calendar::Calendar;
use consultation::clear_stance::Lexicon;
use consultation::context::Context;
use consultation::decide::{decide, reminders, succession, warnings};
use consultation::policy::Policy;
use consultation::visibility::view_for;
use consultation::{Actor, Command, Consultation, Event, Recorded};

/// The records that are kept as golden files.
const RECORDS: [&str; 4] = [
    include_str!("../../crates/consultation/tests/golden/events.json"),
    include_str!("../../crates/consultation/tests/golden/events-extension.json"),
    include_str!("../../crates/consultation/tests/golden/events-information.json"),
    include_str!("../../crates/consultation/tests/golden/events-policy.json"),
];

/// The records up to each of their events, and one that has none.
static STATES: LazyLock<Vec<Consultation>> = LazyLock::new(|| {
    let mut states = vec![Consultation::default()];
    for record in RECORDS {
        let record: Vec<Recorded> = serde_json::from_str(record).expect("a golden record");
        let id = Consultation::default().id;
        states.extend((1..=record.len()).map(|until| Consultation::replay(id, &record[..until])));
    }
    states
});

static ACTORS: LazyLock<Vec<Actor>> = LazyLock::new(|| {
    let roles =
        [(Role::Officer, "chuyen-vien"), (Role::Head, "giam-doc"), (Role::Monitor, "theo-doi")];
    let agencies = ["so-noi-vu", "so-tai-chinh", "so-y-te", "so-tu-phap", "van-phong-ubnd"];
    let actor = |agency: &str, (role, suffix): (Role, &str)| Actor {
        officer: format!("{agency}.{suffix}").as_str().into(),
        agency: agency.into(),
        role,
        name: suffix.to_owned(),
    };
    agencies.iter().flat_map(|agency| roles.map(|role| actor(agency, role))).collect()
});

static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| {
    let json = include_str!("../../data/vietnam-working-days.json");
    serde_json::from_str(json).expect("the calendar of the repository")
});

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::default);

/// What a province has of its own.
pub struct Province {
    pub register: Register,
    pub policy: Policy,
}

impl Default for Province {
    fn default() -> Self {
        let json = include_str!("../../data/agencies-sample.json");
        let mut register: Register = serde_json::from_str(json).expect("the sample register");
        let json = include_str!("../../data/demo-officers.json");
        register.officers = serde_json::from_str(json).expect("the demo's officers");
        Self { register, policy: Policy::default() }
    }
}

impl Province {
    /// Has everybody try the command on every eighth state. What is accepted is recorded, read again and shown.
    pub fn tries(&self, command: &Command, chosen: usize) {
        for state in STATES.iter().skip(chosen % 8).step_by(8) {
            for actor in ACTORS.iter() {
                let context = self.context(actor);
                let _ = warnings(state, command, &context);
                if let Ok(events) = decide(state, command, &context) {
                    self.records(state, actor, events);
                }
            }
        }
    }

    /// Records for every state what happens by itself: successions, and the reminders of the day.
    pub fn lets_a_day_pass(&self) {
        let context = self.context(&ACTORS[0]);
        for state in STATES.iter() {
            let events = succession(state, &self.register, context.today());
            self.records(state, &ACTORS[0], events);
            let events = reminders(state, context.today(), &CALENDAR, &self.policy);
            self.records(state, &ACTORS[0], events.unwrap_or_default());
        }
    }

    fn records(&self, state: &Consultation, actor: &Actor, events: Vec<Event>) {
        let context = self.context(actor);
        let mut state = state.clone();
        let mut record = Vec::new();
        for event in events {
            let (sequence, actor) = (state.sequence + 1, actor.clone());
            let recorded = Recorded { sequence, at: context.now, actor, event };
            let json = serde_json::to_string(&recorded).expect("it serialises");
            let reread: Recorded = serde_json::from_str(&json).expect("it reads back");
            assert_eq!(reread, recorded);
            state.apply(&recorded);
            record.push(recorded);
        }
        let json = serde_json::to_string(&state).expect("it serialises");
        assert_eq!(serde_json::from_str::<Consultation>(&json).expect("it reads back"), state);
        let _ = view_for(&state, &record, actor, &self.policy);
        for consultee in &state.consultees {
            let _ = consultee.standing(context.now, &CALENDAR, &self.policy);
        }
    }

    fn context<'a>(&'a self, actor: &'a Actor) -> Context<'a> {
        Context {
            now: "2026-11-25T09:30:00+07:00".parse().expect("a moment"),
            actor,
            register: &self.register,
            calendar: &CALENDAR,
            policy: &self.policy,
            earlier: &[],
            lexicon: &LEXICON,
        }
    }
}

/// One command of each kind.
pub static COMMANDS: LazyLock<Vec<Command>> = LazyLock::new(|| {
    let json = include_str!("../../crates/consultation/tests/golden/commands.json");
    serde_json::from_str(json).expect("the golden commands")
});
