//! What follows a request that was sent: returns are settled, silence is reminded of.

use super::ask::dispatch;
use super::parties::asked_of;
use crate::agency::{AgencyId, Role};
use crate::capacity::Capacity;
use crate::consultation::{Consultation, Consultee, Progress};
use crate::context::Context;
use crate::event::Event;
use crate::request::Asked;
use crate::rules::{self, authorised, in_order};
use crate::text::Text;
use crate::violation::{Violation, Violations};

pub(super) fn accept(
    consultation: &Consultation,
    agency: &AgencyId,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    authorised(context.actor.works_for(&consultation.asker))?;
    let consultee = asked_of(consultation, agency)?;
    in_order(consultee.progress == Progress::Returned)?;
    Ok(vec![Event::ReturnAccepted { agency: agency.clone() }])
}

pub(super) fn contest(
    consultation: &Consultation,
    agency: &AgencyId,
    reason: &Text,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    authorised(context.actor.works_for(&consultation.asker))?;
    let consultee = asked_of(consultation, agency)?;
    in_order(consultee.progress == Progress::Returned)?;
    rules::reason_given(reason)?;
    Ok(vec![Event::ReturnContested { agency: agency.clone(), reason: reason.clone() }])
}

/// A monitor does not rule in a case of its own agency: as asker, as consultee, or as the other end of a circle.
pub(super) fn rule(
    consultation: &Consultation,
    agency: &AgencyId,
    competent: bool,
    reason: &Text,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let Context { actor, calendar, policy, .. } = *context;
    let is_party = actor.agency == consultation.asker
        || actor.agency == *agency
        || consultation.consultee(agency).and_then(Consultee::return_circle)
            == Some(Violation::ReturnCircle { agency: actor.agency.clone() });
    authorised(actor.role == Role::Monitor && !is_party)?;
    let consultee = asked_of(consultation, agency)?;
    in_order(consultee.progress == Progress::ReturnContested)?;
    rules::reason_given(reason)?;
    let due_on = if competent {
        let received_on = context.counts_on()?;
        let working_days = policy.reply_time(consultation.request.urgency);
        Some(calendar.add_working_days(received_on, working_days)?)
    } else {
        None
    };
    Ok(vec![Event::CompetenceRuled { agency: agency.clone(), reason: reason.clone(), due_on }])
}

/// The agency to which the questions of a return go instead, and why.
pub(super) struct Redirection<'a> {
    pub to: &'a AgencyId,
    pub relevance_reason: &'a Text,
    pub justification: Option<&'a Text>,
    pub what_is_new: Option<&'a Text>,
    /// Absent if the interface did not ask: then any capacity in which the actor may sign will do.
    pub capacity: Option<Capacity>,
}

pub(super) fn redirect(
    consultation: &Consultation,
    from: &AgencyId,
    redirection: &Redirection<'_>,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let Context { actor, register, calendar, policy, .. } = *context;
    authorised(actor.works_for(&consultation.asker))?;
    let consultee = asked_of(consultation, from)?;
    let settled = matches!(
        consultee.progress,
        Progress::ReturnAccepted | Progress::RuledNotCompetent | Progress::Dissolved
    );
    in_order(settled && consultee.redirected_to.is_none())?;
    let request = &consultation.request;
    let asked = Asked {
        agency: redirection.to.clone(),
        questions: consultee.questions.clone(),
        relevance_reason: redirection.relevance_reason.clone(),
        justification: redirection.justification.cloned(),
        what_is_new: redirection.what_is_new.cloned(),
    };
    let agencies = consultation.consultees.iter().map(|consultee| &consultee.agency);
    let before = context.rounds_before(consultation.id, &request.dossier_number);
    let reasons = consultation
        .consultees
        .iter()
        .map(|consultee| (&consultee.agency, &consultee.relevance_reason));
    Violations::collect([
        match redirection.capacity {
            Some(capacity) => {
                rules::signer_entitled(actor, &consultation.asker, capacity, register)
            }
            None => rules::signs_for_agency(actor, &consultation.asker, register),
        },
        rules::agency_known(&asked.agency, register),
        rules::not_dissolved(&asked.agency, context.today(), register),
        rules::not_itself(agencies.chain([&asked.agency]), &consultation.asker),
        rules::not_upward(&asked.agency, &consultation.asker, &request.fields, register),
        rules::directly_relevant(&asked, &request.fields, register),
        rules::relevance_explained(&asked, reasons),
        rules::not_repeated(&asked, &before, policy.most_rounds),
    ])?;
    let received_on = context.counts_on()?;
    let due_on = calendar.add_working_days(received_on, policy.reply_time(request.urgency))?;
    let dispatch = dispatch(consultation, asked, due_on, context)?;
    Ok(vec![Event::QuestionsRedirected {
        from: from.clone(),
        dispatch,
        capacity: redirection.capacity,
    }])
}

pub(super) fn remind(
    consultation: &Consultation,
    agency: &AgencyId,
    note: &Text,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let actor = context.actor;
    authorised(actor.works_for(&consultation.asker) || actor.role == Role::Monitor)?;
    let consultee = asked_of(consultation, agency)?;
    in_order(consultee.progress.owes_reply())?;
    rules::remindable(consultee, context.today(), context.calendar)?;
    Ok(vec![Event::ConsulteeReminded { agency: agency.clone(), note: note.clone() }])
}
