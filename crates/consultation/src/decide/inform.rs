//! Missing information: the consultee lists it once, early; the asker gives it.

use super::asking_back::{after_naming, asking};
use super::parties::{answered_for, asked_of};
use crate::agency::{AgencyId, OfficerId};
use crate::consultation::Consultation;
use crate::context::Context;
use crate::event::Event;
use crate::request::Document;
use crate::rules::{self, authorised, in_order};
use crate::text::Text;
use crate::violation::Violations;

pub(super) fn ask(
    consultation: &Consultation,
    papers: &[Text],
    responsible_officer: Option<&OfficerId>,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let Context { now, calendar, policy, .. } = *context;
    let (consultee, officer) = asking(consultation, responsible_officer, context)?;
    Violations::collect([
        rules::information_unasked(consultee),
        rules::information_in_time(consultee, now, calendar, policy),
        rules::information_listed(papers),
        answered_for(officer, &consultee.agency, context),
    ])?;
    in_order(consultee.awaits().is_none())?;
    let asked = Event::InformationAsked {
        agency: consultee.agency.clone(),
        papers: papers.to_vec(),
        asked_on: context.counts_on()?,
        at_most: policy.longest_information_wait,
    };
    Ok(after_naming(consultee, officer, asked))
}

pub(super) fn give(
    consultation: &Consultation,
    agency: &AgencyId,
    documents: &[Document],
    note: &Text,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    authorised(context.actor.works_for(&consultation.asker))?;
    let consultee = asked_of(consultation, agency)?;
    in_order(consultee.information_asked().is_some())?;
    rules::information_substantial(documents, note)?;
    Ok(vec![Event::InformationGiven {
        agency: agency.clone(),
        documents: documents.to_vec(),
        note: note.clone(),
        previous_due_on: consultee.due_on,
        due_on: consultee.due_on_by(context.counts_on()?, context.calendar)?,
    }])
}
