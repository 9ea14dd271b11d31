//! The rules' verdict on the form as it is now: the widget applies the same rules as the service.

use consultation::agency::AgencyId;
use consultation::code::Severity;
use consultation::context::Context;
use consultation::decide::{decide, warnings};
use consultation::field::Field;
use consultation::request::Request;
use consultation::violation::Violation;
use consultation::{Command, Consultation, Text};
use consultation_words::{Message, violation};

use super::due;
use super::form::{ChosenAgency, Form, Unreadable};
use crate::locale::{self, Locale};

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

/// One problem that prevents handing the form in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A rule refuses it.
    Rule(Violation),
    /// A text is not acceptable.
    Text(Unreadable),
}

impl Refusal {
    /// The field that it belongs to.
    pub fn field(&self) -> Option<Field> {
        match self {
            Self::Rule(violation) => violation.field(),
            Self::Text(unreadable) => Some(unreadable.field.clone()),
        }
    }

    /// The problem, and the way out.
    pub fn message(&self, context: &Context<'_>, locale: Locale) -> Message {
        match self {
            Self::Rule(rule) => violation(rule, context.register, locale),
            Self::Text(unreadable) => {
                let (what, next) = locale::ask::unreadable(locale, unreadable.error);
                Message { what, next: next.to_owned() }
            }
        }
    }
}

/// The rules' verdict on the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// The problems, in the order of the rules.
    pub refusals: Vec<Refusal>,
    /// The warnings, which let the request pass.
    pub warnings: Vec<Violation>,
    /// The request, once every text is acceptable.
    pub request: Option<Request>,
}

impl Findings {
    /// Applies the rules to handing in this form now.
    pub fn of(form: &Form, consultation: &Consultation, context: &Context<'_>) -> Self {
        let proposed = due::proposed(context.calendar, context.policy, form.urgency, context.now);
        let request = match form.request(proposed.ok(), Text::new) {
            Ok(request) => request,
            Err(unreadable) => {
                let refusals = unreadable.into_iter().map(Refusal::Text).collect();
                return Self { refusals, ..Self::default() };
            }
        };
        let command = Command::SubmitRequest { request };
        let refusals = decide(consultation, &command, context)
            .err()
            .into_iter()
            .flatten()
            .map(|violation| match (violation, &proposed) {
                // The officer cannot be expected to set a date that cannot be counted.
                (Violation::DueDateMissing, Err(unknown)) => (*unknown).into(),
                (violation, _) => violation,
            })
            .map(Refusal::Rule)
            .collect();
        let warnings = warnings(consultation, &command, context);
        let Command::SubmitRequest { request } = command else { unreachable!("made above") };
        Self { refusals, warnings, request: Some(request) }
    }

    /// What stands in the way at a field.
    pub fn at<'a>(&'a self, field: &'a Field) -> impl Iterator<Item = &'a Refusal> {
        self.refusals.iter().filter(move |refusal| refusal.field().as_ref() == Some(field))
    }
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
    let findings = Findings::of(&with_it, consultation, context);
    findings.refusals.into_iter().find_map(|refusal| match refusal {
        Refusal::Rule(rule) if rule.field() == field && rule.severity() == Severity::Block => {
            Some(rule)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests;
