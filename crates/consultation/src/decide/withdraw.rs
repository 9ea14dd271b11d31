//! Withdrawing: no agency is asked any more, and every agency that was asked sees why.

use crate::capacity::Capacity;
use crate::consultation::{Consultation, Stage};
use crate::context::Context;
use crate::event::Event;
use crate::rules::{self, authorised, in_order};
use crate::text::Text;
use crate::violation::Violations;

pub(super) fn withdraw(
    consultation: &Consultation,
    reason: &Text,
    capacity: Capacity,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    authorised(context.actor.works_for(&consultation.asker))?;
    in_order(matches!(
        consultation.stage,
        Stage::AwaitingSignature | Stage::SentBack | Stage::Open
    ))?;
    Violations::collect([
        rules::signer_entitled(context.actor, &consultation.asker, capacity, context.register),
        rules::reason_given(reason),
    ])?;
    Ok(vec![Event::ConsultationWithdrawn { capacity, reason: reason.clone() }])
}
