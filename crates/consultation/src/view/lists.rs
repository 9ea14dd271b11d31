//! The lists of an actor, in the order shown, and the numbers of a badge.

use super::{AskedRow, Counts, RequestRow, asked_row, inbox_rows};
use crate::agency::Role;
use crate::calendar::NoCalendarData;
use crate::consultation::{Concluding, Consultation, Progress, Stage};
use crate::context::Context;
use crate::standing::Standing;
use std::cmp::Reverse;

/// The actor's inbox: the less time is left, the earlier; among those due on one day, the more urgent first.
pub fn inbox<'a>(
    consultations: impl IntoIterator<Item = &'a Consultation>,
    context: &Context<'_>,
) -> Result<Vec<RequestRow>, NoCalendarData> {
    let mut rows = Vec::new();
    for consultation in consultations {
        rows.extend(inbox_rows(consultation, context)?);
    }
    rows.sort_by_key(|row| {
        let urgency = Reverse(row.urgency as u8);
        (row.standing.urgency_rank(), row.due_on, urgency, row.received_at, row.consultation)
    });
    Ok(rows)
}

/// The consultations of the actor's agency as the asker: drafts first, then the newest. A monitor asks nothing.
pub fn asked<'a>(
    consultations: impl IntoIterator<Item = &'a Consultation>,
    context: &Context<'_>,
) -> Result<Vec<AskedRow>, NoCalendarData> {
    let mut rows = consultations
        .into_iter()
        .filter(|consultation| context.actor.works_for(&consultation.asker))
        .map(|consultation| asked_row(consultation, context))
        .collect::<Result<Vec<_>, _>>()?;
    rows.sort_by_key(|row| (row.sent_at.is_some(), Reverse(row.sent_at), row.consultation));
    Ok(rows)
}

/// The number of requests of open consultations that have been silent long enough for the monitor to be notified.
pub fn silent<'a>(
    consultations: impl IntoIterator<Item = &'a Consultation>,
    context: &Context<'_>,
) -> Result<u32, NoCalendarData> {
    let mut silent = 0;
    for consultation in consultations {
        let Context { now, calendar, policy, .. } = context.under(consultation);
        if consultation.stage == Stage::Open {
            for consultee in &consultation.consultees {
                silent += u32::from(consultee.is_silent(now, calendar, policy)?);
            }
        }
    }
    Ok(silent)
}

/// The work that waits for the actor, from the lists of the same moment. For a monitor, the overdue requests are those that
/// it is notified of.
pub fn counts(
    inbox: &[RequestRow],
    asked: &[AskedRow],
    silent: u32,
    context: &Context<'_>,
) -> Counts {
    let Context { actor, register, .. } = *context;
    let role = actor.role;
    let signs = !actor.capacities(register, &actor.agency).is_empty();
    let to_answer = inbox.iter().filter(|row| match role {
        Role::Monitor => row.progress == Progress::ReturnContested,
        Role::Officer | Role::Head => row.is_to_answer(),
    });
    let replies = inbox.iter().filter(|row| row.to_sign.is_some()).count();
    let drafts = asked.iter().filter(|row| {
        row.stage == Stage::AwaitingSignature
            || row.concluding == Some(Concluding::AwaitingSignature)
    });
    let to_settle = asked.iter().filter(|row| row.waits_for_asker(signs));
    let overdue = inbox
        .iter()
        .filter(|row| row.owes_reply() && matches!(row.standing, Standing::Overdue { .. }));
    Counts {
        to_answer: number(to_answer.count()),
        to_sign: if signs { number(replies + drafts.count()) } else { 0 },
        to_settle: number(to_settle.count()),
        overdue: if role == Role::Monitor { silent } else { number(overdue.count()) },
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::Actor;
    use crate::capacity::Capacity;
    use crate::consultation::Reply;
    use crate::opinion::Opinion;
    use crate::request::{Request, Urgency};
    use crate::testing::{World, consultee, date, head, monitor, officer, request};
    use uuid::Uuid;

    #[test]
    fn of_what_is_due_on_one_day_the_more_urgent_comes_first() {
        let world = World::new();
        let sent = |id, urgency, due_on| {
            let mut asked = consultee("so-tu-phap", &[1]);
            asked.due_on = date(due_on);
            Consultation {
                id: Uuid::from_u128(id),
                stage: Stage::Open,
                request: Request { urgency, ..request() },
                consultees: vec![asked],
                ..Consultation::default()
            }
        };
        let consultations = [
            sent(1, Urgency::Ordinary, "2026-11-25"),
            sent(2, Urgency::Express, "2026-11-26"),
            sent(3, Urgency::Express, "2026-11-25"),
            sent(4, Urgency::VeryUrgent, "2026-11-25"),
        ];
        let actor = officer("so-tu-phap");
        let rows = inbox(&consultations, &world.context(&actor)).expect("calendar data");
        let order: Vec<_> = rows.iter().map(|row| row.consultation.as_u128()).collect();
        assert_eq!(order, [3, 4, 1, 2]);
    }

    #[test]
    fn drafts_are_counted_for_those_whom_the_register_lets_sign() {
        let mut world = World::new();
        let mut asked_of = consultee("so-y-te", &[1]);
        asked_of.progress = Progress::AwaitingSignature;
        asked_of.draft = Some(Reply::Opinion { opinion: Opinion::default() });
        let before_us = Consultation {
            stage: Stage::Open,
            asker: "so-noi-vu".into(),
            consultees: vec![asked_of],
            ..Consultation::default()
        };
        let own = Consultation {
            stage: Stage::AwaitingSignature,
            asker: "so-y-te".into(),
            ..Consultation::default()
        };
        let counted = |world: &World, actor: &Actor| {
            let context = world.context(actor);
            let rows = inbox([&before_us], &context).expect("calendar data");
            let drafts = asked([&own], &context).expect("calendar data");
            counts(&rows, &drafts, 0, &context)
        };
        let to_sign = |world: &World, actor: &Actor| counted(world, actor).to_sign;
        let (chief, director) = (officer("so-y-te"), head("so-y-te"));
        assert_eq!((to_sign(&world, &chief), to_sign(&world, &director)), (0, 2));
        let answered = counted(&world, &chief).to_answer + counted(&world, &director).to_answer;
        assert_eq!(answered, 0, "what is submitted is not to be answered any more");
        for (actor, signs) in [(&chief, vec![Capacity::ByOrder]), (&director, vec![])] {
            let mut officers = world.register.officers.iter_mut();
            let entry = officers.find(|entry| entry.id == actor.officer).expect("in the register");
            entry.signs = Some(signs);
        }
        assert_eq!((to_sign(&world, &chief), to_sign(&world, &director)), (2, 0));
        assert_eq!(to_sign(&world, &monitor("so-y-te")), 0);
    }
}
