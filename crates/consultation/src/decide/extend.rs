//! More time: the consultee asks before the due date has passed, the asker's head grants or refuses.

use super::asking_back::{after_naming, asking};
use super::parties::{answered_for, asked_of};
use crate::agency::{AgencyId, OfficerId};
use crate::capacity::Capacity;
use crate::consultation::{Consultation, Consultee, Extension};
use crate::context::Context;
use crate::event::Event;
use crate::rules::{self, authorised, in_order};
use crate::text::Text;
use crate::violation::{Violation, Violations};
use chrono::NaiveDate;

pub(super) fn ask(
    consultation: &Consultation,
    due_on: Option<NaiveDate>,
    reason: &Text,
    responsible_officer: Option<&OfficerId>,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let Context { now, calendar, policy, .. } = *context;
    let (consultee, officer) = asking(consultation, responsible_officer, context)?;
    Violations::collect([
        rules::extension_unused(consultee, policy),
        rules::extension_in_time(consultee, now, calendar, policy),
        rules::extension_in_range(due_on, consultee, calendar, policy),
        rules::extension_explained(reason),
        answered_for(officer, &consultee.agency, context),
    ])?;
    in_order(consultee.awaits().is_none())?;
    let asked = Event::ExtensionAsked {
        agency: consultee.agency.clone(),
        due_on: due_on.ok_or(Violation::DueDateMissing)?,
        reason: reason.clone(),
    };
    Ok(after_naming(consultee, officer, asked))
}

/// The head signed the due date, so the head decides on a new one.
pub(super) fn grant(
    consultation: &Consultation,
    agency: &AgencyId,
    capacity: Capacity,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let (consultee, asked) = before_the_asker(consultation, agency, context)?;
    rules::signer_entitled(context.actor, &consultation.asker, capacity, context.register)?;
    Ok(vec![Event::ExtensionGranted {
        agency: agency.clone(),
        capacity,
        previous_due_on: consultee.due_on,
        // After a recount the due date may have moved past the date asked for: granting takes no time away.
        due_on: asked.due_on.max(consultee.due_on),
    }])
}

pub(super) fn refuse(
    consultation: &Consultation,
    agency: &AgencyId,
    reason: &Text,
    capacity: Capacity,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    before_the_asker(consultation, agency, context)?;
    Violations::collect([
        rules::signer_entitled(context.actor, &consultation.asker, capacity, context.register),
        rules::reason_given(reason),
    ])?;
    Ok(vec![Event::ExtensionRefused { agency: agency.clone(), capacity, reason: reason.clone() }])
}

fn before_the_asker<'a>(
    consultation: &'a Consultation,
    agency: &AgencyId,
    context: &Context<'_>,
) -> Result<(&'a Consultee, &'a Extension), Violations> {
    authorised(context.actor.works_for(&consultation.asker))?;
    let consultee = asked_of(consultation, agency)?;
    let asked = consultee.extension_asked().ok_or(Violation::OutOfOrder)?;
    Ok((consultee, asked))
}
