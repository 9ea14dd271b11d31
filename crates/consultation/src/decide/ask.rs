//! Asking: the officer submits, the head sends out or sends back.

use super::parties::answered_for;
use crate::agency::{AgencyId, Role};
use crate::capacity::Capacity;
use crate::consultation::{Consultation, Stage};
use crate::context::Context;
use crate::event::{Dispatch, Event};
use crate::request::{Asked, Request};
use crate::rules::{self, authorised, in_order};
use crate::text::Text;
use crate::violation::{Outcome, Violation, Violations};
use chrono::NaiveDate;

pub(super) fn submit(
    consultation: &Consultation,
    request: &Request,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let actor = context.actor;
    let new = consultation.stage == Stage::Unwritten;
    let is_own = new || actor.works_for(&consultation.asker);
    let known = context.register.agency(&actor.agency).is_some();
    authorised(is_own && known && actor.role != Role::Monitor)?;
    in_order(matches!(
        consultation.stage,
        Stage::Unwritten | Stage::SentBack | Stage::AwaitingSignature
    ))?;
    let request = request.folded();
    may_be_sent(consultation, &request, &actor.agency, context)?;
    Ok(vec![Event::RequestSubmitted { request }])
}

pub(super) fn send_back(
    consultation: &Consultation,
    remark: &Text,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    authorised(context.actor.works_for(&consultation.asker))?;
    in_order(consultation.stage == Stage::AwaitingSignature)?;
    Violations::collect([
        rules::signs_for_agency(context.actor, &consultation.asker, context.register),
        rules::reason_given(remark),
    ])?;
    Ok(vec![Event::RequestSentBack { remark: remark.clone() }])
}

pub(super) fn send(
    consultation: &Consultation,
    capacity: Capacity,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    authorised(context.actor.works_for(&consultation.asker))?;
    in_order(consultation.stage == Stage::AwaitingSignature)?;
    let request = &consultation.request;
    Violations::collect([
        rules::signer_entitled(context.actor, &consultation.asker, capacity, context.register),
        may_be_sent(consultation, request, &consultation.asker, context),
    ])?;
    let due_on = request.due_on.ok_or(Violation::DueDateMissing)?;
    let dispatches = request
        .consultees
        .iter()
        .map(|asked| dispatch(consultation, asked.clone(), due_on, context))
        .collect::<Result<_, _>>()?;
    Ok(vec![Event::RequestSent {
        capacity,
        dispatches,
        warnings: warnings(request, context),
        calendar_version: context.calendar.version().to_owned(),
        policy_version: context.policy.version.clone(),
        policy: Some(Box::new(context.policy.clone())),
    }])
}

/// How the request goes out to one agency, now.
pub(super) fn dispatch(
    consultation: &Consultation,
    asked: Asked,
    due_on: NaiveDate,
    context: &Context<'_>,
) -> Result<Dispatch, Violations> {
    let request = &consultation.request;
    let mandates = context
        .register
        .agency(&asked.agency)
        .into_iter()
        .flat_map(|agency| agency.mandates_in(&request.fields))
        .cloned()
        .collect();
    let office = context.office(&asked.agency);
    let arrives_at = context.calendar.arrives_at(context.now, &office)?;
    let repeats = context
        .rounds_before(consultation.id, &request.dossier_number)
        .into_iter()
        .filter(|round| round.agencies.contains(&asked.agency))
        .max_by_key(|round| round.sent_at)
        .map(|round| round.consultation);
    let asked = Asked { what_is_new: asked.what_is_new.filter(|_| repeats.is_some()), ..asked };
    let working_days = context.calendar.working_days_between(context.counts_on()?, due_on)?;
    let working_days = u16::try_from(working_days).ok();
    Ok(Dispatch { asked, mandates, arrives_at, due_on, working_days, repeats })
}

pub(super) fn warnings(request: &Request, context: &Context<'_>) -> Vec<Violation> {
    Violations::collect([
        rules::no_relevant_agency_omitted(request, &context.actor.agency, context.register),
        rules::few_consultees(request.consultees.len(), context.policy.most_consultees),
        rules::within_usual_time(request.due_on, context.now, context.calendar, context.policy),
    ])
    .err()
    .into_iter()
    .flatten()
    .filter(|warning| match warning {
        Violation::RelevantAgencyOmitted { agency, .. } => {
            !context.register.is_dissolved(agency, context.today())
        }
        _ => true,
    })
    .collect()
}

fn may_be_sent(
    consultation: &Consultation,
    request: &Request,
    asker: &AgencyId,
    context: &Context<'_>,
) -> Outcome {
    let Context { now, register, calendar, policy, .. } = *context;
    let before = context.rounds_before(consultation.id, &request.dossier_number);
    let agencies = || request.consultees.iter().map(|asked| &asked.agency);
    Violations::collect([
        rules::matter_named(request),
        rules::fields_known(&request.fields, register),
        rules::not_secret(request.secrecy),
        rules::documents_present(&request.documents),
        rules::question_asked(request),
        rules::question_specific(request, context.lexicon),
        rules::own_position_stated(request, context.lexicon),
        rules::within_competence(request, asker, register),
        rules::consultees_named(request),
        rules::not_itself(agencies(), asker),
        each(&request.consultees, |asked| rules::agency_known(&asked.agency, register)),
        rules::not_dissolved(asker, context.today(), register),
        each(&request.consultees, |asked| {
            rules::not_dissolved(&asked.agency, context.today(), register)
        }),
        each(&request.consultees, |asked| {
            rules::not_upward(&asked.agency, asker, &request.fields, register)
        }),
        each(&request.consultees, |asked| {
            rules::directly_relevant(asked, &request.fields, register)
        }),
        relevance_explained(&request.consultees),
        each(&request.consultees, |asked| rules::not_repeated(asked, &before, policy.most_rounds)),
        rules::due_in_range(request.due_on, request.urgency, now, calendar, policy),
        answered_for(request.responsible_officer.as_ref(), asker, context),
    ])
}

/// Each agency for its own reason, which none of those before it has.
fn relevance_explained(consultees: &[Asked]) -> Outcome {
    let reasons = || consultees.iter().map(|asked| (&asked.agency, &asked.relevance_reason));
    let refused = (0..).zip(consultees).filter_map(|(before, asked)| {
        rules::relevance_explained(asked, reasons().take(before)).err()
    });
    Violations::refuse(refused.flatten().collect())
}

fn each<T>(items: &[T], rule: impl Fn(&T) -> Outcome) -> Outcome {
    Violations::refuse(items.iter().filter_map(|item| rule(item).err()).flatten().collect())
}
