//! Concluding: every condition and disagreement is accepted or explained. The officer submits, the head signs or sends
//! back.

use crate::capacity::Capacity;
use crate::command::Disposition;
use crate::consultation::{Concluding, Consultation, Stage};
use crate::context::Context;
use crate::event::Event;
use crate::rules::{self, authorised, in_order};
use crate::text::Text;
use crate::violation::{Outcome, Violation, Violations};

pub(super) fn submit(
    consultation: &Consultation,
    dispositions: &[Disposition],
    summary: &Text,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    authorised(context.actor.works_for(&consultation.asker))?;
    in_order(consultation.stage == Stage::Open)?;
    may_be_concluded(consultation, dispositions, summary, context)?;
    Ok(vec![Event::ConclusionSubmitted {
        dispositions: dispositions.to_vec(),
        summary: summary.clone(),
    }])
}

pub(super) fn send_back(
    consultation: &Consultation,
    remark: &Text,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    authorised(context.actor.works_for(&consultation.asker))?;
    in_order(consultation.concluding() == Some(Concluding::AwaitingSignature))?;
    Violations::collect([
        rules::signs_for_agency(context.actor, &consultation.asker, context.register),
        rules::reason_given(remark),
    ])?;
    Ok(vec![Event::ConclusionSentBack { remark: remark.clone() }])
}

/// A part that is omitted is signed as it was submitted; a draft that was sent back is not.
pub(super) fn conclude(
    consultation: &Consultation,
    dispositions: Option<&[Disposition]>,
    summary: Option<&Text>,
    capacity: Option<Capacity>,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let Context { actor, register, .. } = *context;
    authorised(actor.works_for(&consultation.asker))?;
    in_order(consultation.stage == Stage::Open)?;
    let draft = consultation.conclusion_draft.as_ref().filter(|draft| draft.remark.is_none());
    let dispositions = dispositions.or(draft.map(|draft| &*draft.dispositions));
    let (Some(dispositions), Some(summary)) =
        (dispositions, summary.or(draft.map(|draft| &draft.summary)))
    else {
        return Err(Violation::OutOfOrder.into());
    };
    Violations::collect([
        match capacity {
            Some(capacity) => {
                rules::signer_entitled(actor, &consultation.asker, capacity, register)
            }
            None => rules::signs_for_agency(actor, &consultation.asker, register),
        },
        may_be_concluded(consultation, dispositions, summary, context),
    ])?;
    Ok(vec![Event::ConsultationConcluded {
        dispositions: dispositions.to_vec(),
        summary: summary.clone(),
        capacity,
    }])
}

/// Why nobody can sign the conclusion that lies before the head: a reply or a return came in after it was submitted, or
/// somebody has time again. Empty where it can be signed, and where there is none.
pub fn overtaken(consultation: &Consultation, context: &Context<'_>) -> Vec<Violation> {
    let waits = consultation.concluding() == Some(Concluding::AwaitingSignature);
    let draft = consultation.conclusion_draft.as_ref().filter(|_| waits);
    let context = &context.under(consultation);
    let refused = draft.and_then(|draft| {
        may_be_concluded(consultation, &draft.dispositions, &draft.summary, context).err()
    });
    refused.into_iter().flatten().collect()
}

fn may_be_concluded(
    consultation: &Consultation,
    dispositions: &[Disposition],
    summary: &Text,
    context: &Context<'_>,
) -> Outcome {
    let Context { now, calendar, policy, .. } = *context;
    Violations::collect([
        rules::replies_in(consultation, now, calendar, policy),
        rules::conclusion_complete(consultation, dispositions, summary),
        rules::acceptance_explained(consultation, dispositions),
    ])
}
