//! Who gets to see what. Every draft carries a mark, so it is enough to look where the marks turn up.

use std::collections::BTreeSet;

use consultation::agency::Role;
use consultation::consultation::{Progress, Stage};
use consultation::visibility::view_for;
use consultation::{Actor, Event};
use serde::Serialize;

use super::{Checked, Step, follows, holds};
use crate::walk::Case;
use crate::world::World;

/// Nobody but its author sees a draft, and a consultee sees what others replied once nothing of its own may still come.
pub fn nobody_reads_an_opinion_before_its_time(step: &Step<'_>) -> Checked {
    let actors = &step.world.actors;
    // Two in turn after each act, and everybody at the end of a walk.
    let readers =
        [step.number * 2, step.number * 2 + 1].map(|at| actors[at % actors.len()].clone());
    nobody_reads_more(&readers, step.case, step.world)
}

/// Checks what each of these sees of the consultation.
pub fn nobody_reads_more(readers: &[Actor], case: &Case, world: &World) -> Checked {
    let Case { state, record, .. } = case;
    let sent = state.sending.is_some();
    for actor in readers {
        let asks = actor.role != Role::Monitor && actor.agency == state.asker;
        let concerned = asks
            || sent && (actor.role == Role::Monitor || state.consultee(&actor.agency).is_some());
        let view = view_for(state, record, actor, &world.policy);
        let may = concerned && state.stage != Stage::Unwritten;
        holds(view.is_some() == may, || format!("{actor:?} sees it: {}", view.is_some()))?;
        let Some(view) = view else { continue };
        holds(view.history.len() == record.len(), || "an event is hidden as such".to_owned())?;
        let seen = marks(&json(&view));
        let sealed = is_sealed(actor, asks, case, world);
        for mark in hidden_from(actor, sealed, case) {
            holds(!seen.contains(&mark), || format!("{actor:?} sees {mark}"))?;
        }
        let others = view.history.iter().filter(|one| one.actor.agency != actor.agency);
        let finding = others.map(json).find(|event| event.contains("evasive-wording"));
        holds(!sealed || finding.is_none(), || format!("{actor:?} sees {finding:?}"))?;
    }
    Ok(())
}

/// Drafts of other agencies for ever, and their signed replies while these are sealed.
fn hidden_from(actor: &Actor, sealed: bool, case: &Case) -> BTreeSet<String> {
    let drafted = case.record.iter().filter(|recorded| {
        let is_draft = matches!(
            recorded.event,
            Event::AnswerSubmitted { .. }
                | Event::ReturnSubmitted { .. }
                | Event::ConclusionSubmitted { .. }
        );
        // A monitor is no party to the drafts of the agency it sits in. An agency that is no more, where its successor was
        // asked already, still reads what it wrote itself.
        let author = &recorded.actor.agency;
        let own = *author == actor.agency || follows(author, case) == &actor.agency;
        is_draft && (!own || actor.role == Role::Monitor)
    });
    let mut hidden: BTreeSet<_> =
        drafted.flat_map(|recorded| marks(&json(&recorded.event))).collect();
    // What was concluded with is everybody's to read.
    for mark in marks(&json(&case.state.conclusion)) {
        hidden.remove(&mark);
    }
    if !sealed {
        for signed in case.state.consultees.iter().filter_map(|one| one.reply.as_ref()) {
            for mark in marks(&json(&signed.reply)) {
                hidden.remove(&mark);
            }
        }
    }
    hidden
}

/// Whether the actor's agency may still answer, so that the replies of others are closed to it.
fn is_sealed(actor: &Actor, asks: bool, case: &Case, world: &World) -> bool {
    let may_still_come = case.state.consultee(&actor.agency).is_some_and(|own| {
        !matches!(
            own.progress,
            Progress::Answered | Progress::ReturnAccepted | Progress::RuledNotCompetent
        )
    });
    case.state.stage != Stage::Concluded
        && !asks
        && actor.role != Role::Monitor
        && may_still_come
        && !case.policy(world).open_opinions
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
