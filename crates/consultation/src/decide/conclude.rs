//! Concluding: every condition and disagreement is accepted or explained.

use super::{authorised, in_order};
use crate::command::Disposition;
use crate::consultation::{Consultation, Stage};
use crate::context::Context;
use crate::event::Event;
use crate::rules;
use crate::text::Text;
use crate::violation::Violations;

pub(super) fn conclude(
    consultation: &Consultation,
    dispositions: &[Disposition],
    summary: &Text,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let Context { now, actor, calendar, policy, .. } = *context;
    authorised(actor.works_for(&consultation.asker))?;
    in_order(consultation.stage == Stage::Open)?;
    Violations::collect([
        rules::replies_in(consultation, now, calendar, policy),
        rules::conclusion_complete(consultation, dispositions, summary),
    ])?;
    Ok(vec![Event::ConsultationConcluded {
        dispositions: dispositions.to_vec(),
        summary: summary.clone(),
    }])
}
