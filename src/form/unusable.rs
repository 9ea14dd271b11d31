//! Texts of a form that cannot be sent at all.

use consultation::field::Field;
use consultation::text::{Text, TextError};

/// A text of the form that cannot be sent at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable {
    /// Which field.
    pub field: Field,
    /// Why.
    pub error: TextError,
}

/// The text, or nothing and a note of why not.
pub(crate) fn taken(text: &str, field: Field, unusable: &mut Vec<Unusable>) -> Text {
    Text::new(text).unwrap_or_else(|error| {
        unusable.push(Unusable { field, error });
        Text::default()
    })
}
