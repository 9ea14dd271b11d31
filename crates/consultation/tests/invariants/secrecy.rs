//! Who gets to see what. Every draft carries a mark, so it is enough to look where the marks turn up.

use std::collections::BTreeSet;

use consultation::agency::{AgencyId, Role};
use consultation::consultation::{Consultation, Progress, Stage};
use consultation::visibility::view_for;
use consultation::{Actor, Event, Recorded};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde::Serialize;

use crate::world::WORLD;

/// Checks what each officer of the province sees of this consultation.
pub fn kept(state: &Consultation, record: &[Recorded]) -> Result<(), TestCaseError> {
    let sent = matches!(state.stage, Stage::Open | Stage::Concluded);
    for actor in &WORLD.actors {
        let asks = actor.role != Role::Monitor && actor.agency == state.asker;
        let concerned = asks
            || sent && (actor.role == Role::Monitor || state.consultee(&actor.agency).is_some());
        let view = view_for(state, record, actor, &WORLD.policy);
        prop_assert_eq!(
            view.is_some(),
            concerned && state.stage != Stage::Unwritten,
            "{:?} sees the consultation or not",
            actor
        );
        let Some(view) = view else { continue };
        prop_assert_eq!(view.history.len(), record.len(), "that something happened is no secret");
        let seen = json(&view);
        let seen_marks = marks(&seen);
        for mark in hidden_from(actor, asks, state, record) {
            prop_assert!(!seen_marks.contains(&mark), "{:?} sees {}", actor, mark);
        }
        if is_sealed(actor, asks, state) {
            let others =
                view.history.iter().filter(|recorded| recorded.actor.agency != actor.agency);
            let found = others.map(json).any(|event| event.contains("evasive-wording"));
            prop_assert!(!found, "{:?} sees what was found in the reply of another", actor);
        }
    }
    Ok(())
}

/// Drafts of other agencies for ever, and their signed replies while the actor's own may still come.
fn hidden_from(
    actor: &Actor,
    asks: bool,
    state: &Consultation,
    record: &[Recorded],
) -> BTreeSet<String> {
    let sealed = is_sealed(actor, asks, state);
    let drafted = record.iter().filter(|recorded| {
        let is_draft =
            matches!(recorded.event, Event::AnswerSubmitted { .. } | Event::ReturnSubmitted { .. });
        // A monitor is no party to the drafts of the agency it sits in.
        is_draft && (recorded.actor.agency != actor.agency || actor.role == Role::Monitor)
    });
    let mut hidden: BTreeSet<_> =
        drafted.flat_map(|recorded| marks(&json(&recorded.event))).collect();
    if !sealed {
        for signed in state.consultees.iter().filter_map(|consultee| consultee.reply.as_ref()) {
            for mark in marks(&json(&signed.reply)) {
                hidden.remove(&mark);
            }
        }
    }
    hidden
}

/// Whether the actor's agency may still answer, so that the replies of others are closed to it.
fn is_sealed(actor: &Actor, asks: bool, state: &Consultation) -> bool {
    let owes = |agency: &AgencyId| {
        state.consultee(agency).is_some_and(|own| {
            !matches!(
                own.progress,
                Progress::Answered | Progress::ReturnAccepted | Progress::RuledNotCompetent
            )
        })
    };
    state.stage == Stage::Open && !asks && actor.role != Role::Monitor && owes(&actor.agency)
}

fn json(value: impl Serialize) -> String {
    serde_json::to_string(&value).expect("it serialises")
}

/// The marks in a text: `[agency/step]`.
fn marks(text: &str) -> BTreeSet<String> {
    let parts = text.split('[').filter_map(|rest| rest.split_once(']'));
    parts
        .map(|(mark, _)| mark)
        .filter(|mark| mark.split_once('/').is_some_and(|(_, step)| step.parse::<usize>().is_ok()))
        .map(str::to_owned)
        .collect()
}
