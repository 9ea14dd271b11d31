use std::collections::BTreeMap;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use consultation::agency::AgencyId;
use consultation::consultation::{Consultee, Progress};
use consultation::standing::Standing;
use consultation::{Command, Event};

use super::{Checked, Step, holds};
use crate::days::{counts_on, days, due, owed, works};
use crate::walk::Case;
use crate::world::World;

/// A due date changes only where an event of that moment names the agency and the new date.
pub fn a_due_date_changes_by_a_recorded_event_only(step: &Step<'_>) -> Checked {
    for (was, is) in step.before.consultees.iter().zip(&step.after().consultees) {
        if was.due_on == is.due_on || step.before.sending.is_none() {
            continue;
        }
        let says = step.recorded.iter().any(|recorded| {
            let event = serde_json::to_value(&recorded.event).expect("it serialises");
            event["agency"] == is.agency.0 && event["due_on"] == is.due_on.to_string()
        });
        holds(says, || format!("of {} to {}", is.agency, is.due_on))?;
    }
    Ok(())
}

/// A new due date is a working day: of what is sent within the policy's range, of a redirection or a ruling after the
/// policy's time to reply, of an extension at most the
/// policy's days later, of papers given, or of a reply without
/// them, later by what the asker took.
pub fn a_due_date_that_is_set_is_in_the_range_of_the_policy(step: &Step<'_>) -> Checked {
    let World { calendar, .. } = step.world;
    let policy = step.case.policy(step.world);
    let urgency = step.after().request.urgency;
    let Some(today) = counts_on(calendar, step.now, policy.office_hours, None) else {
        return Ok(());
    };
    let after_today = |due_on| days(calendar, today, due_on);
    let reply_time = policy.reply_time(urgency);
    for recorded in step.recorded {
        let (due_on, given, range) = match &recorded.event {
            Event::RequestSent { dispatches, .. } => {
                let due_on = dispatches[0].due_on;
                let longest = policy.longest_reply_for(urgency);
                (due_on, after_today(due_on), policy.shortest_reply..=longest)
            }
            Event::QuestionsRedirected { dispatch, .. } => {
                (dispatch.due_on, after_today(dispatch.due_on), reply_time..=reply_time)
            }
            Event::CompetenceRuled { due_on: Some(due_on), .. } => {
                (*due_on, after_today(*due_on), reply_time..=reply_time)
            }
            Event::ExtensionAsked { agency, due_on, .. } => {
                let was = step.before.consultee(agency).map_or(*due_on, |one| one.due_on);
                (*due_on, days(calendar, was, *due_on), 1..=policy.longest_extension)
            }
            Event::DueDateRecounted { previous_due_on, due_on, .. } => {
                (*due_on, Some(u16::from(due_on > previous_due_on)), 1..=1)
            }
            // A due date that is not moved stays as set, also where a newer calendar has the day off.
            Event::InformationGiven { previous_due_on, due_on, .. }
                if due_on == previous_due_on =>
            {
                continue;
            }
            Event::InformationGiven { agency, previous_due_on, due_on, .. } => {
                let asked = step.before.consultee(agency).and_then(owed);
                let expected = due(calendar, *previous_due_on, asked, today);
                if expected == Some(*previous_due_on) && due_on == previous_due_on {
                    // What was set stays as set, also on a day that has been announced as off since.
                    continue;
                }
                (*due_on, Some(u16::from(expected == Some(*due_on))), 1..=1)
            }
            Event::RequestAnswered { agency, due_on, .. }
            | Event::RequestReturned { agency, due_on, .. } => {
                let before = step.before.consultee(agency);
                let expected = before.zip(arrives_on(step)).and_then(|(before, on)| {
                    owed(before).and_then(|owed| due(calendar, before.due_on, Some(owed), on))
                });
                holds(*due_on == expected, || format!("{due_on:?}, and not {expected:?}"))?;
                continue;
            }
            _ => continue,
        };
        let fits = given.is_some_and(|given| range.contains(&given));
        holds(works(calendar, due_on) == Some(true), || format!("{due_on} is off"))?;
        holds(fits, || format!("{due_on} is {given:?} days, not {range:?}"))?;
    }
    Ok(())
}

/// An extension that is granted is later than the due date until then.
pub fn an_extension_takes_no_time_away(step: &Step<'_>) -> Checked {
    let Command::GrantExtension { agency, .. } = step.command else { return Ok(()) };
    let due = |state: &consultation::Consultation| state.consultee(agency).map(|one| one.due_on);
    holds(due(step.before) <= due(step.after()), || agency.to_string())
}

/// Nobody stalls the clock by not opening a request.
pub fn receipt_is_never_put_off(step: &Step<'_>) -> Checked {
    for (was, is) in step.before.consultees.iter().zip(&step.after().consultees) {
        let sent = step.before.sending.is_some();
        let later = sent && is.received_at() > was.received_at();
        holds(!later && is.received_at() <= is.arrives_at, || is.agency.to_string())?;
    }
    Ok(())
}

/// A reply counts on the day on which it arrives at the asker: after hours and on days off, the next.
pub fn a_reply_counts_on_the_day_on_which_it_arrives(step: &Step<'_>) -> Checked {
    for recorded in step.recorded {
        let (Event::RequestAnswered { answered_on: on, .. }
        | Event::RequestReturned { returned_on: on, .. }) = &recorded.event
        else {
            continue;
        };
        let expected = arrives_on(step);
        holds(expected == Some(*on), || format!("{on}, and not {expected:?}"))?;
    }
    Ok(())
}

/// The day on which what is done now arrives at the asker.
fn arrives_on(step: &Step<'_>) -> Option<NaiveDate> {
    let World { calendar, register, .. } = step.world;
    let asker = register.agencies.iter().find(|agency| agency.id == step.after().asker);
    let hours = step.case.policy(step.world).office_hours;
    counts_on(calendar, step.now, hours, asker.and_then(|asker| asker.saturday_hours))
}

/// A return is signed within the policy's working days of receipt, once, and not of what is the agency's own.
pub fn a_return_comes_within_its_window(step: &Step<'_>) -> Checked {
    let Command::ReturnRequest { .. } = step.command else { return Ok(()) };
    let World { calendar, register, .. } = step.world;
    let policy = step.case.policy(step.world);
    let Some(own) = step.before.consultee(&step.actor.agency) else { return Ok(()) };
    let counted = |at| counts_on(calendar, at, policy.office_hours, None);
    let within = counted(own.received_at())
        .zip(counted(step.now))
        .and_then(|(received, now)| Some(days(calendar, received, now)? <= policy.return_within));
    holds(within == Some(true), || format!("received at {}", own.received_at()))?;
    holds(own.contest.is_none(), || "the monitor had ruled".to_owned())?;
    let agency = register.agencies.iter().find(|agency| agency.id == own.agency);
    let fields = &step.before.request.fields;
    let mut mandates = agency.into_iter().flat_map(|agency| &agency.mandates);
    holds(!mandates.any(|mandate| fields.contains(&mandate.field)), || own.agency.to_string())
}

/// For each agency that answered whether it was late, which is decided when it answers; an error where that is not what
/// it was before.
pub fn lateness(
    case: &Case,
    world: &World,
    now: DateTime<FixedOffset>,
) -> Result<BTreeMap<AgencyId, bool>, String> {
    let mut late = case.late.clone();
    for consultee in case.state.consultees.iter().filter(|one| one.progress == Progress::Answered) {
        let agency = &consultee.agency;
        let was_late = match late.get(agency) {
            Some(was) => Some(*was),
            None => consultee.reply.as_ref().map(|reply| reply.counts_on > consultee.due_on),
        };
        let Some(was_late) = was_late else { continue };
        for now in [now, now + Days::new(200)] {
            let stands = stands_late(consultee, world, case, now);
            holds(stands.is_none_or(|stands| stands == was_late), || {
                format!("late for ever does not hold: {agency} was {was_late} and is {stands:?}")
            })?;
        }
        late.insert(agency.clone(), was_late);
    }
    Ok(late)
}

fn stands_late(
    consultee: &Consultee,
    world: &World,
    case: &Case,
    now: DateTime<FixedOffset>,
) -> Option<bool> {
    match consultee.standing(now, &world.calendar, case.policy(world)).ok()? {
        Standing::Late { .. } => Some(true),
        Standing::OnTime => Some(false),
        other => panic!("{} answered and is {other:?}", consultee.agency),
    }
}
