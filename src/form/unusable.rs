//! Texts of a form that cannot be sent at all.

use consultation::text::{Text, TextError};

/// A text of the form that cannot be sent at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable {
    /// Which field, named as [`consultation::violation::Violation::field`] names it.
    pub field: String,
    /// Why.
    pub error: TextError,
}

/// The text, or nothing and a note of why not.
pub(crate) fn taken(text: &str, field: &str, unusable: &mut Vec<Unusable>) -> Text {
    Text::new(text).unwrap_or_else(|error| {
        unusable.push(Unusable { field: field.to_owned(), error });
        Text::default()
    })
}
