use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, FixedOffset, TimeDelta};
use consultation::consultation::Stage;
use consultation::decide::{decide, warnings};
use consultation::timeliness::{Period, report};
use consultation::view::{asked_row, inbox_rows};
use consultation::{Actor, Command, Consultation, Event, Recorded};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::{TestCaseError, TestRunner};
use uuid::Uuid;

use crate::steps::{Step, any_step};
use crate::world::WORLD;
use crate::{authority, permanence, secrecy};

/// Monday 16/11/2026; a public holiday follows a week later.
fn start() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-16T08:30:00+07:00").expect("a moment")
}

/// Where a walk has got to.
struct Walk {
    state: Consultation,
    record: Vec<Recorded>,
    now: DateTime<FixedOffset>,
    tried: usize,
}

impl Walk {
    fn new() -> Self {
        let state = Consultation::new(Uuid::from_u128(1));
        Self { state, record: vec![], now: start(), tried: 0 }
    }

    fn take(&mut self, step: &Step) -> Result<(), TestCaseError> {
        self.now += step.wait();
        self.tried += 1;
        let (actor, command) = step.attempt(&self.state, self.now, self.tried);
        let context = WORLD.context(&actor, self.now);
        match decide(&self.state, &command, &context) {
            Err(violations) => {
                prop_assert!(violations.iter().next().is_some(), "a refusal says why");
                Ok(())
            }
            Ok(events) => self.record(&actor, &command, events),
        }
    }

    fn record(
        &mut self,
        actor: &Actor,
        command: &Command,
        events: Vec<Event>,
    ) -> Result<(), TestCaseError> {
        prop_assert!(!events.is_empty(), "what is accepted is recorded");
        prop_assert!(authority::may(actor, command, &self.state), "{:?}: {:?}", actor, command);
        let before = self.state.clone();
        for event in events {
            let sequence = self.record.len() as u64 + 1;
            let recorded = Recorded { sequence, at: self.now, actor: actor.clone(), event };
            prop_assert_eq!(&through_json(&recorded), &recorded);
            self.state.apply(&recorded);
            self.record.push(recorded);
        }
        prop_assert_eq!(&through_json(command), command);
        permanence::kept(&before, &self.state, actor, command)?;
        permanence::sound(&self.state, self.now)
    }

    /// What is looked at once, wherever the walk ends.
    fn end(&self) -> Result<(), TestCaseError> {
        prop_assert_eq!(&Consultation::replay(self.state.id, &self.record), &self.state);
        prop_assert_eq!(&through_json(&self.state), &self.state);
        secrecy::kept(&self.state, &self.record)?;
        let december = start().date_naive() + Days::new(31);
        let period = Period::new(start().date_naive(), december).expect("it is not reversed");
        let report = report([&self.state], period, self.now, &WORLD.calendar, &WORLD.policy)
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        let all = &report.all_consultees;
        let parts = [&all.on_time, &all.late, &all.unanswered].map(|figure| figure.count);
        prop_assert_eq!(all.requests.count, parts.iter().sum::<u32>());
        Ok(())
    }
}

fn through_json<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    let json = serde_json::to_string(value).expect("it serialises");
    serde_json::from_str(&json).expect("it deserialises again")
}

/// The name of an event's kind in its JSON.
fn kind(event: &Event) -> String {
    let json = serde_json::to_value(event).expect("it serialises");
    json["event"].as_str().expect("events are tagged").to_owned()
}

proptest! {
    // About 20 000 commands.
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn whatever_officers_try_the_invariants_hold(steps in vec(any_step(), 1..=66)) {
        let mut walk = Walk::new();
        for step in &steps {
            walk.take(step)?;
        }
        walk.end()?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Records that no sequence of commands leads to, at moments that no calendar knows.
    #[test]
    fn no_command_panics_in_any_state_at_any_time(
        steps in vec(any_step(), 20..=60),
        shuffle in vec(any::<(Index, Index)>(), 0..20),
        kept in any::<Index>(),
        tried in vec(any_step(), 10),
        shift in prop_oneof![
            4 => (-400..400_i64).prop_map(TimeDelta::days),
            1 => prop_oneof![Just(-127 * 365), Just(7_972 * 365), Just(-270_000 * 365)].prop_map(TimeDelta::days),
        ],
    ) {
        let mut walk = Walk::new();
        for step in &steps {
            walk.take(step)?;
        }
        let mut record = walk.record;
        for (a, b) in shuffle {
            if !record.is_empty() {
                let (a, b) = (a.index(record.len()), b.index(record.len()));
                record.swap(a, b);
            }
        }
        record.truncate(kept.index(record.len() + 1));
        let state = Consultation::replay(Uuid::from_u128(1), &record);
        let now = walk.now.checked_add_signed(shift).unwrap_or(DateTime::<chrono::Utc>::MIN_UTC.fixed_offset());
        for (number, step) in tried.iter().enumerate() {
            let (actor, command) = step.attempt(&state, walk.now, number);
            let context = WORLD.context(&actor, now);
            let _ = decide(&state, &command, &context);
            let _ = warnings(&state, &command, &context);
            let _ = inbox_rows(&state, &context);
            let _ = asked_row(&state, &context);
            let _ = consultation::visibility::view_for(&state, &record, &actor, &WORLD.policy);
        }
    }
}

/// The walks above prove nothing about what they never reach.
#[test]
fn walks_reach_every_event_and_every_stage() {
    let mut runner = TestRunner::deterministic();
    let mut reached: BTreeMap<String, u32> = BTreeMap::new();
    let mut stages: BTreeSet<String> = BTreeSet::new();
    let mut concluded = 0;
    for _ in 0..120 {
        let steps = vec(any_step(), 60).new_tree(&mut runner).expect("steps can be made").current();
        let mut walk = Walk::new();
        for step in &steps {
            walk.take(step).expect("the invariants hold");
            stages.insert(format!("{:?}", walk.state.stage));
        }
        for recorded in &walk.record {
            *reached.entry(kind(&recorded.event)).or_default() += 1;
        }
        concluded += u32::from(walk.state.stage == Stage::Concluded);
    }
    let events = [
        "request-submitted",
        "request-sent-back",
        "request-sent",
        "receipt-acknowledged",
        "officer-assigned",
        "answer-submitted",
        "return-submitted",
        "reply-sent-back",
        "request-answered",
        "request-returned",
        "return-accepted",
        "questions-redirected",
        "return-contested",
        "competence-ruled",
        "consultee-reminded",
        "extension-asked",
        "extension-granted",
        "extension-refused",
        "information-asked",
        "information-given",
        "consultation-concluded",
    ];
    for event in events {
        let times = reached.remove(event).unwrap_or(0);
        assert!(times >= 3, "{event}: {times} times");
    }
    assert!(reached.is_empty(), "events that this test does not know: {reached:?}");
    assert_eq!(stages.len(), 5, "{stages:?}");
    assert!(concluded >= 3, "{concluded} walks reached a conclusion");
}
