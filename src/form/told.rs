//! Violations, beside the fields and on top of the form.

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

/// The problems on top of the form. `id_of` gives the control of a field.
pub fn on_top<'a>(
    violations: impl IntoIterator<Item = &'a Violation>,
    unusable: &[Unusable],
    desk: &Desk,
    id_of: impl Fn(&str) -> Option<AttrValue>,
) -> Vec<Problem> {
    let unusable = unusable.iter().map(|unusable| Problem {
        field: id_of(&unusable.field),
        what: unusable_words(unusable, desk),
        remedy: None,
        source: None,
    });
    let refused = violations
        .into_iter()
        .map(|violation| refusals::problem(violation, desk, id_of(&violation.field())));
    unusable.chain(refused).collect()
}

fn unusable_words(unusable: &Unusable, desk: &Desk) -> AttrValue {
    let words = locale::answer::words(desk.locale);
    AttrValue::Static(match unusable.error {
        TextError::TooLong(_) => words.too_long,
        TextError::ControlCharacter(_) => words.unusable,
    })
}
