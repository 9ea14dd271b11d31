//! The agencies that take part in an act.

use crate::agency::{AgencyId, OfficerId};
use crate::consultation::{Consultation, Consultee, Stage};
use crate::context::Context;
use crate::rules::{self, in_order};
use crate::violation::{Outcome, Violation, Violations};

/// The request to the actor's own agency, if the actor drafts or signs for it.
pub(super) fn own_request<'a>(
    consultation: &'a Consultation,
    context: &Context<'_>,
) -> Result<&'a Consultee, Violations> {
    let consultee = consultation
        .consultee(&context.actor.agency)
        .filter(|consultee| context.actor.works_for(&consultee.agency))
        .ok_or(Violation::NotAuthorised)?;
    in_order(consultation.stage == Stage::Open)?;
    Ok(consultee)
}

/// The consultee of an open consultation with this agency.
pub(super) fn asked_of<'a>(
    consultation: &'a Consultation,
    agency: &AgencyId,
) -> Result<&'a Consultee, Violations> {
    in_order(consultation.stage == Stage::Open)?;
    consultation
        .consultee(agency)
        .ok_or_else(|| Violation::UnknownAgency { agency: agency.clone() }.into())
}

/// An officer of this agency is responsible for it, and none of another agency.
pub(super) fn answered_for(
    officer: Option<&OfficerId>,
    agency: &AgencyId,
    context: &Context<'_>,
) -> Outcome {
    Violations::collect([
        rules::officer_named(officer, agency, context.register),
        rules::not_forwarded(officer, agency, context.register),
    ])
}
