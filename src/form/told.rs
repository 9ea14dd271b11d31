//! Violations, beside the fields and on top of the form.

use consultation::field::Field;
use consultation::text::TextError;
use consultation::violation::Violation;
use yew::AttrValue;

use super::unusable::Unusable;
use crate::desk::Desk;
use crate::form::refusals::{self, FieldErrors};
use crate::locale;
use crate::ui::Problem;

/// The problems beside the fields.
pub fn beside_fields<'a>(
    violations: impl IntoIterator<Item = &'a Violation>,
    unusable: &[Unusable],
    desk: &Desk,
) -> FieldErrors {
    let mut errors = FieldErrors::new();
    for unusable in unusable {
        errors.entry(unusable.field.clone()).or_insert_with(|| unusable_words(unusable, desk));
    }
    for (field, error) in refusals::beside_fields(violations, desk) {
        errors.entry(field).or_insert(error);
    }
    errors
}

/// The same where the form shows some errors at another field than the rules name. An error of the field itself comes before
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

/// What is shown at the top of the form. `control_of` says which control a field is.
pub fn on_top<'a>(
    violations: impl IntoIterator<Item = &'a Violation>,
    unusable: &[Unusable],
    desk: &Desk,
    control_of: impl Fn(&Field) -> Option<AttrValue>,
) -> Vec<Problem> {
    let unusable = unusable.iter().map(|unusable| Problem {
        field: control_of(&unusable.field),
        what: unusable_words(unusable, desk),
        remedy: None,
        source: None,
    });
    let refused = violations.into_iter().map(|violation| {
        let control = violation.field().and_then(|field| control_of(&field));
        refusals::problem(violation, desk, control)
    });
    unusable.chain(refused).collect()
}

fn unusable_words(unusable: &Unusable, desk: &Desk) -> AttrValue {
    let words = locale::answer::words(desk.locale);
    AttrValue::Static(match unusable.error {
        TextError::TooLong(_) => words.too_long,
        TextError::ControlCharacter(_) => words.unusable,
    })
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
