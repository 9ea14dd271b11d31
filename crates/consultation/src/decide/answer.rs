//! Answering: receipt, a named officer, the draft, the head's signature.

use super::asking_back::responsible;
use super::parties::{answered_for, own_request};
use super::receipt::{after_receipt, receipt};
use crate::agency::OfficerId;
use crate::capacity::Capacity;
use crate::consultation::{Consultation, Consultee, Progress, Reply};
use crate::context::Context;
use crate::event::Event;
use crate::opinion::{Answer, Opinion};
use crate::rules::{self, Evasions, authorised, in_order};
use crate::text::Text;
use crate::violation::{Outcome, Violation, Violations};

pub(super) fn acknowledge(
    consultation: &Consultation,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let consultee = own_request(consultation, context)?;
    in_order(consultee.progress == Progress::AwaitingReceipt)?;
    Ok(vec![receipt(&consultee.agency)])
}

pub(super) fn assign(
    consultation: &Consultation,
    officer: &OfficerId,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let consultee = own_request(consultation, context)?;
    authorised(context.actor.is_head_of(&consultee.agency) || context.actor.officer == *officer)?;
    in_order(consultee.progress.owes_reply())?;
    answered_for(Some(officer), &consultee.agency, context)?;
    let assigned =
        Event::OfficerAssigned { agency: consultee.agency.clone(), officer: officer.clone() };
    Ok(after_receipt(consultee, assigned))
}

pub(super) fn submit(
    consultation: &Consultation,
    opinion: &Opinion,
    context: &Context<'_>,
    evasions: &Evasions<'_>,
) -> Result<Vec<Event>, Violations> {
    let consultee = own_request(consultation, context)?;
    in_order(consultee.progress.owes_reply())?;
    let officer = opinion.responsible_officer.as_ref().or(consultee.officer.as_ref());
    may_be_signed(consultation, consultee, opinion, officer, context, evasions)?;
    let submitted =
        Event::AnswerSubmitted { agency: consultee.agency.clone(), opinion: opinion.clone() };
    Ok(after_receipt(consultee, submitted))
}

pub(super) fn send_back(
    consultation: &Consultation,
    remark: &Text,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let consultee = own_request(consultation, context)?;
    in_order(consultee.progress == Progress::AwaitingSignature)?;
    Violations::collect([
        rules::signs_for_agency(context.actor, &consultee.agency, context.register),
        rules::reason_given(remark),
    ])?;
    Ok(vec![Event::ReplySentBack { agency: consultee.agency.clone(), remark: remark.clone() }])
}

pub(super) fn sign(
    consultation: &Consultation,
    capacity: Capacity,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let consultee = own_request(consultation, context)?;
    in_order(consultee.progress == Progress::AwaitingSignature)?;
    let Some(Reply::Opinion { opinion }) = &consultee.draft else {
        return Err(Violation::OutOfOrder.into());
    };
    // The officer responsible now: the head may have replaced the one who drafted.
    let officer = responsible(consultee, opinion.responsible_officer.as_ref(), context);
    let request = &consultation.request;
    let evasions = |answer: &Answer| rules::evasions(request, answer, context.lexicon);
    Violations::collect([
        rules::signer_entitled(context.actor, &consultee.agency, capacity, context.register),
        may_be_signed(consultation, consultee, opinion, officer, context, &evasions),
    ])?;
    let answered_on = context.arrives_on(&consultation.asker)?;
    Ok(vec![Event::RequestAnswered {
        agency: consultee.agency.clone(),
        capacity,
        answered_on,
        due_on: consultee.moved_due_on(answered_on, context.calendar)?,
        warnings: warnings(consultee, opinion)
            .into_iter()
            .chain(rules::overridden_evasions(opinion, evasions))
            .collect(),
    }])
}

pub(super) fn warnings(consultee: &Consultee, opinion: &Opinion) -> Vec<Violation> {
    rules::own_function(consultee, opinion).err().into_iter().flatten().collect()
}

fn may_be_signed(
    consultation: &Consultation,
    consultee: &Consultee,
    opinion: &Opinion,
    officer: Option<&OfficerId>,
    context: &Context<'_>,
    evasions: &Evasions<'_>,
) -> Outcome {
    let request = &consultation.request;
    Violations::collect([
        rules::questions_answered(request, consultee, opinion),
        rules::reasons_given(opinion),
        rules::conditions_listed(opinion),
        rules::condition_specific(opinion, context.lexicon),
        rules::no_evasion(opinion, evasions),
        answered_for(officer, &consultee.agency, context),
    ])
}
