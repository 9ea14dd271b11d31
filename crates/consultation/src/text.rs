//! Text that an officer wrote, in the one form that the rules read.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Deref;

/// Text in Unicode normal form C, without control characters and of a bounded length.
///
/// The edges normalise: the widget by the browser's `String.prototype.normalize`, the server by
/// `unicode-normalization`. This type refuses what slipped through, so that two spellings that
/// look alike are never told apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "schema", schema(value_type = String, max_length = 20_000))]
pub struct Text(String);

/// Why a string is not a [`Text`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextError {
    /// More than [`Text::MAX_CHARS`] characters; carries how many there are.
    TooLong(usize),
    /// A control character other than line feed and tab, at this character position.
    ControlCharacter(usize),
    /// A combining mark that stands apart from its letter, at this character position.
    NotComposed(usize),
}

impl fmt::Display for TextError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong(chars) => {
                write!(formatter, "text-too-long: {chars} of {} characters", Text::MAX_CHARS)
            }
            Self::ControlCharacter(at) => write!(formatter, "control-character: at character {at}"),
            Self::NotComposed(at) => write!(formatter, "text-not-composed: at character {at}"),
        }
    }
}

impl std::error::Error for TextError {}

impl Text {
    /// The longest text that is taken, in characters: about eight printed pages.
    pub const MAX_CHARS: usize = 20_000;

    /// Takes a normalised string; white space around it is dropped.
    pub fn new(text: &str) -> Result<Self, TextError> {
        let text = text.trim();
        for (at, character) in text.chars().enumerate() {
            if character.is_control() && character != '\n' && character != '\t' {
                return Err(TextError::ControlCharacter(at));
            }
            if ('\u{300}'..='\u{36f}').contains(&character) {
                return Err(TextError::NotComposed(at));
            }
        }
        let chars = text.chars().count();
        if chars > Self::MAX_CHARS {
            return Err(TextError::TooLong(chars));
        }
        Ok(Self(text.to_owned()))
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Text {
    type Error = TextError;

    fn try_from(text: String) -> Result<Self, TextError> {
        Self::new(&text)
    }
}

impl TryFrom<&str> for Text {
    type Error = TextError;

    fn try_from(text: &str) -> Result<Self, TextError> {
        Self::new(text)
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_two_readers_could_read_differently() {
        assert_eq!(Text::new("Thô\u{301}ng"), Err(TextError::NotComposed(3)));
        assert_eq!(Text::new("a\u{b}b"), Err(TextError::ControlCharacter(1)));
        let long = "ô".repeat(Text::MAX_CHARS + 1);
        assert_eq!(Text::new(&long), Err(TextError::TooLong(Text::MAX_CHARS + 1)));
    }

    #[test]
    fn keeps_lines_and_drops_the_white_space_around() {
        assert_eq!(&*Text::new("  một\n\thai ").expect("plain text"), "một\n\thai");
    }
}
