//! What the rules found, beside the fields and on top of a form.

use std::collections::BTreeMap;

use consultation::violation::Violation;
use consultation_words::source_line;
use yew::AttrValue;

use crate::desk::Desk;
use crate::ui::{Problem, quoting};

/// The first thing that is wrong with each field, by the field's name.
pub type FieldErrors = BTreeMap<String, AttrValue>;

/// What is told beside the fields.
pub fn beside_fields<'a>(
    violations: impl IntoIterator<Item = &'a Violation>,
    desk: &Desk,
) -> FieldErrors {
    let mut errors = FieldErrors::new();
    for violation in violations {
        let register = &desk.session.register;
        let message = consultation_words::violation(violation, register, desk.locale);
        errors.entry(violation.field()).or_insert_with(|| message.to_string().into());
    }
    errors
}

/// One violation for the list on top: what is wrong, the way out, the sentence of the directive, and where to go.
pub fn problem(violation: &Violation, desk: &Desk, field: Option<AttrValue>) -> Problem {
    let message = consultation_words::violation(violation, &desk.session.register, desk.locale);
    let source = source_line(violation.directives(), &desk.session.sources, desk.locale);
    Problem {
        field,
        what: message.what.into(),
        remedy: Some(message.next.into()),
        source: source.map(|line| quoting(&line)),
    }
}
