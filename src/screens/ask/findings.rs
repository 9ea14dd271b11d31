//! The rules' verdict on the form as it is now: the widget applies the same rules as the service.

use consultation::agency::AgencyId;
use consultation::code::Severity;
use consultation::context::Context;
use consultation::field::Field;
use consultation::violation::Violation;
use consultation::{Command, Consultation};

use super::due;
use super::form::{ChosenAgency, Form};
use crate::form::preview::{Preview, Refusal};

/// The parts of the form, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The matter.
    Matter,
    /// The questions.
    Questions,
    /// The agencies.
    Agencies,
    /// The due date.
    DueDate,
    /// The responsible officer and the signature.
    Signature,
}

impl Part {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 5] =
        [Self::Matter, Self::Questions, Self::Agencies, Self::DueDate, Self::Signature];

    /// The part that a field stands in. What belongs to no field belongs to the signature.
    pub fn of(field: Option<&Field>) -> Self {
        match field {
            Some(Field::Questions | Field::Question(..)) => Self::Questions,
            Some(Field::Consultees | Field::Consultee(..)) => Self::Agencies,
            Some(Field::DueOn) => Self::DueDate,
            Some(Field::ResponsibleOfficer) | None => Self::Signature,
            Some(_) => Self::Matter,
        }
    }
}

/// The rules' verdict on handing in this form now.
pub fn preview(form: &Form, consultation: &Consultation, context: &Context<'_>) -> Preview {
    let proposed = due::proposed(context.calendar, context.policy, form.urgency, context.now);
    let request = form.request(proposed.ok()).map_err(Refusal::texts);
    let command = request.map(|request| Command::SubmitRequest { request });
    let mut preview = Preview::of(command, consultation, context);
    if let Err(unknown) = proposed {
        for refusal in &mut preview.refusals {
            // The officer cannot be expected to set a date that cannot be counted.
            if *refusal == Refusal::Rule(Violation::DueDateMissing) {
                *refusal = Refusal::Rule(unknown.into());
            }
        }
    }
    preview
}

/// Why the rules refuse that an agency is asked at all, whatever the form says: it is the asker itself, or a superior whose
/// business the matter is not.
pub fn refused_choice(
    form: &Form,
    agency: &AgencyId,
    consultation: &Consultation,
    context: &Context<'_>,
) -> Option<Violation> {
    let mut with_it = form.clone();
    if with_it.agency(agency).is_none() {
        let chosen = ChosenAgency { agency: agency.clone(), ..ChosenAgency::default() };
        with_it.agencies.push(chosen);
    }
    let field = Some(Field::Consultee(agency.clone(), None));
    let preview = preview(&with_it, consultation, context);
    let blocks = |rule: &&Violation| rule.field() == field && rule.severity() == Severity::Block;
    preview.violations().find(blocks).cloned()
}

#[cfg(test)]
mod tests;
