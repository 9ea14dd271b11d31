//! What a consultee asks of the asker before it replies: more time, missing information.

use super::parties::own_request;
use super::receipt::after_receipt;
use crate::agency::OfficerId;
use crate::consultation::{Consultation, Consultee};
use crate::context::Context;
use crate::event::Event;
use crate::rules::in_order;
use crate::violation::Violations;

/// The consultee that asks, and its responsible officer: the one who is responsible already and still in service, else the
/// one who is named now.
pub(super) fn asking<'a>(
    consultation: &'a Consultation,
    named: Option<&'a OfficerId>,
    context: &Context<'_>,
) -> Result<(&'a Consultee, Option<&'a OfficerId>), Violations> {
    let consultee = own_request(consultation, context)?;
    in_order(consultee.progress.owes_reply())?;
    Ok((consultee, responsible(consultee, named, context)))
}

/// The officer who is responsible already and still in service, else the one who is named now.
pub(super) fn responsible<'a>(
    consultee: &'a Consultee,
    named: Option<&'a OfficerId>,
    context: &Context<'_>,
) -> Option<&'a OfficerId> {
    let acts = |officer: &&OfficerId| context.register.acts_for(officer, &consultee.agency);
    let already = consultee.officer.as_ref();
    already.filter(acts).or(named).or(already)
}

/// A consultee that asks something of the asker has received the request, and an officer is responsible from then on.
pub(super) fn after_naming(
    consultee: &Consultee,
    officer: Option<&OfficerId>,
    event: Event,
) -> Vec<Event> {
    let agency = &consultee.agency;
    let assigned = officer
        .filter(|officer| consultee.officer.as_ref() != Some(*officer))
        .map(|officer| Event::OfficerAssigned { agency: agency.clone(), officer: officer.clone() });
    let mut events = after_receipt(consultee, event);
    events.splice(events.len() - 1..events.len() - 1, assigned);
    events
}
