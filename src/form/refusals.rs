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

/// The problems where a form shows some at another field than the rules name. An error of the field itself comes before
/// one that is moved there.
pub fn at_places(errors: FieldErrors, place_of: impl Fn(Field) -> Field) -> FieldErrors {
    let mut placed = FieldErrors::new();
    for (field, error) in errors {
        let place = place_of(field.clone());
        if place == field {
            placed.insert(place, error);
        } else {
            placed.entry(place).or_insert(error);
        }
    }
    placed
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

#[cfg(test)]
mod tests {
    use super::*;
    use consultation::field::AnswerField;

    #[test]
    fn an_error_of_the_field_itself_comes_before_one_that_is_moved_there() {
        let field = |part| Field::Answer(1, part);
        let place_of = |_| field(AnswerField::Reasons);
        let errors = [(AnswerField::Reasons, "missing"), (AnswerField::Justification, "evasive")];
        let errors = errors.map(|(part, error)| (field(part), AttrValue::Static(error)));
        let placed = at_places(errors.iter().cloned().collect(), place_of);
        assert_eq!(placed, FieldErrors::from([errors[0].clone()]));
        let placed = at_places(errors[1..].iter().cloned().collect(), place_of);
        assert_eq!(placed[&field(AnswerField::Reasons)], "evasive");
    }
}
