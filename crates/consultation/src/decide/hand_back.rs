//! Returning a matter outside the agency's competence.

use super::asking_back::responsible;
use super::parties::{answered_for, own_request};
use super::receipt::after_receipt;
use crate::agency::OfficerId;
use crate::capacity::Capacity;
use crate::consultation::{Consultation, Consultee, Progress, Reply};
use crate::context::Context;
use crate::event::Event;
use crate::hand_back::Return;
use crate::rules::{self, in_order};
use crate::violation::{Outcome, Violation, Violations};

pub(super) fn submit(
    consultation: &Consultation,
    grounds: &Return,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let consultee = own_request(consultation, context)?;
    in_order(may_return(consultee))?;
    let officer = grounds.responsible_officer.as_ref().or(consultee.officer.as_ref());
    may_be_signed(consultation, consultee, grounds, officer, context)?;
    let submitted =
        Event::ReturnSubmitted { agency: consultee.agency.clone(), grounds: grounds.clone() };
    Ok(after_receipt(consultee, submitted))
}

pub(super) fn sign(
    consultation: &Consultation,
    capacity: Capacity,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let consultee = own_request(consultation, context)?;
    in_order(consultee.progress == Progress::AwaitingSignature)?;
    let Some(Reply::Return { grounds }) = &consultee.draft else {
        return Err(Violation::OutOfOrder.into());
    };
    // The officer responsible now: the head may have replaced the one who drafted.
    let officer = responsible(consultee, grounds.responsible_officer.as_ref(), context);
    Violations::collect([
        rules::signer_entitled(context.actor, &consultee.agency, capacity, context.register),
        may_be_signed(consultation, consultee, grounds, officer, context),
    ])?;
    let agency = consultee.agency.clone();
    let circle = circle(consultation, consultee, grounds, context).is_err();
    let returned_on = context.arrives_on(&consultation.asker)?;
    let returned = Event::RequestReturned {
        agency: agency.clone(),
        capacity,
        returned_on,
        due_on: consultee.moved_due_on(returned_on, context.calendar)?,
    };
    let escalated = circle.then_some(Event::ReturnEscalated { agency });
    Ok([returned].into_iter().chain(escalated).collect())
}

fn circle(
    consultation: &Consultation,
    consultee: &Consultee,
    grounds: &Return,
    context: &Context<'_>,
) -> Outcome {
    let before = context.rounds_before(consultation.id, &consultation.request.dossier_number);
    let mut returns = consultation.named_returns();
    returns.extend(before.into_iter().rev().flat_map(|round| round.returns.iter().cloned()));
    rules::no_return_circle(&consultee.agency, grounds.competent_agency.as_ref(), &returns)
}

/// A matter that the monitor has ruled to be the agency's is not returned again.
fn may_return(consultee: &Consultee) -> bool {
    consultee.progress.owes_reply() && consultee.contest.is_none()
}

fn may_be_signed(
    consultation: &Consultation,
    consultee: &Consultee,
    grounds: &Return,
    officer: Option<&OfficerId>,
    context: &Context<'_>,
) -> Outcome {
    let Context { now, register, calendar, policy, .. } = *context;
    Violations::collect([
        rules::return_in_time(consultee, now, calendar, policy),
        rules::elsewhere_competent(&consultation.request.fields, &consultee.agency, register),
        rules::grounds_stated(grounds),
        rules::competent_agency_named(grounds, &consultee.agency, register),
        grounds
            .competent_agency
            .as_ref()
            .map_or(Ok(()), |named| rules::not_dissolved(named, context.today(), register)),
        answered_for(officer, &consultee.agency, context),
    ])
}
