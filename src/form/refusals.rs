//! Violations, beside the fields and on top of a form.

use std::collections::BTreeMap;

use consultation::code::Directive;
use consultation::field::Field;
use consultation::violation::Violation;
use consultation_words::{sample_mark, source_line};
use yew::prelude::*;

use crate::desk::Desk;
use crate::ui::{Problem, written};

/// The first thing that is wrong with each field.
pub type FieldErrors = BTreeMap<Field, AttrValue>;

/// The problems beside the fields.
pub fn beside_fields<'a>(
    violations: impl IntoIterator<Item = &'a Violation>,
    desk: &Desk,
) -> FieldErrors {
    let mut errors = FieldErrors::new();
    for violation in violations {
        let Some(field) = violation.field() else { continue };
        let register = &desk.session.register;
        let message = consultation_words::violation(violation, register, desk.locale);
        errors.entry(field).or_insert_with(|| message.to_string().into());
    }
    errors
}

/// The id of the control of a field in the form that names its controls so.
pub fn control_id(form: &str, field: &Field) -> AttrValue {
    format!("{form}-{}", field.to_string().replace('/', "-")).into()
}

/// One violation for the list on top: what is wrong, the way out, the sentence of the directive, and the control to go to.
pub fn problem(violation: &Violation, desk: &Desk, control: Option<AttrValue>) -> Problem {
    let message = consultation_words::violation(violation, &desk.session.register, desk.locale);
    Problem {
        field: control,
        what: message.what.into(),
        remedy: Some(message.next.into()),
        source: cited(violation.directives(), desk),
    }
}

/// The document behind a rule and its sentence, which are Vietnamese in every language of the interface. A sample is marked
/// as one.
pub fn cited(demands: &[Directive], desk: &Desk) -> Option<Html> {
    let sources = &desk.session.sources;
    let line = written(&source_line(demands, sources)?);
    let mark = sources.sample.then(|| sample_mark(desk.locale));
    Some(html! { <>{ mark }{ line }</> })
}
