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

/// What was made of the texts, unless one of them cannot be sent.
pub(crate) fn all_usable<T>(made: T, unusable: Vec<Unusable>) -> Result<T, Vec<Unusable>> {
    if unusable.is_empty() { Ok(made) } else { Err(unusable) }
}
