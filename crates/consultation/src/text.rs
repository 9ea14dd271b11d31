//! Text that an officer wrote, in the one form that the rules read.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Deref;

/// Text without control characters and of bounded length. Invisible characters are removed, and so are blanks around it:
/// two texts that look alike are the same text.
///
/// The edges bring it into Unicode normal form C, the widget by the browser's `String.prototype.normalize`, the server by
/// `unicode-normalization`: the tables are too large for a browser's download. Letters that have no composed form, such as
/// the ơ̆ of Ê Đê, stay letter and mark.
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
}

impl fmt::Display for TextError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong(chars) => {
                write!(formatter, "text-too-long: {chars} of {} characters", Text::MAX_CHARS)
            }
            Self::ControlCharacter(at) => write!(formatter, "control-character: at character {at}"),
        }
    }
}

impl std::error::Error for TextError {}

impl Text {
    /// The longest accepted text, in characters: about eight printed pages.
    pub const MAX_CHARS: usize = 20_000;

    /// Takes a string in normal form.
    pub fn new(text: &str) -> Result<Self, TextError> {
        for (at, character) in text.trim().chars().enumerate() {
            if character.is_control() && character != '\n' && character != '\t' {
                return Err(TextError::ControlCharacter(at));
            }
        }
        let text: String = text.chars().filter(|character| !is_invisible(*character)).collect();
        let text = text.trim_matches(is_blank);
        let chars = text.chars().count();
        if chars > Self::MAX_CHARS {
            return Err(TextError::TooLong(chars));
        }
        Ok(Self(text.to_owned()))
    }
}

/// Whether the character has no shape of its own: it changes the direction or the joining of others, or is not a character
/// at all.
pub fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{8e2}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fdd0}'..='\u{fdef}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}'
            | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    ) || u32::from(character) & 0xfffe == 0xfffe
}

/// Whether the character looks like a space.
pub fn is_blank(character: char) -> bool {
    let fillers =
        ['\u{115f}', '\u{1160}', '\u{17b4}', '\u{17b5}', '\u{2800}', '\u{3164}', '\u{ffa0}'];
    character.is_whitespace() || fillers.contains(&character)
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
    fn refuses_what_is_no_text() {
        assert_eq!(Text::new("a\u{b}b"), Err(TextError::ControlCharacter(1)));
        let long = "ô".repeat(Text::MAX_CHARS + 1);
        assert_eq!(Text::new(&long), Err(TextError::TooLong(Text::MAX_CHARS + 1)));
    }

    #[test]
    fn takes_every_letter_of_the_country() {
        for written in ["Buôn Mơ\u{306}ng", "Ê\u{306} Đê", "x\u{304}", "Thống nhất"] {
            assert_eq!(&*Text::new(written).expect("plain text"), written);
        }
    }

    #[test]
    fn leaves_out_what_nobody_sees() {
        for (written, kept) in [
            ("Thống\u{200b} nhất", "Thống nhất"),
            ("Thống\u{fe0f} nhất\u{180b}\u{fff0}", "Thống nhất"),
            ("\u{feff}Thống nhất\u{ad}", "Thống nhất"),
            ("không \u{202e}đồng ý\u{202c}", "không đồng ý"),
            ("\u{e0041}Điều 7\u{e007f}\u{fffe}\u{fdd0}", "Điều 7"),
        ] {
            assert_eq!(&*Text::new(written).expect("plain text"), kept);
        }
    }

    #[test]
    fn what_looks_empty_is_empty() {
        for blank in ["\u{2800}", "\u{3164}\u{a0}", "\u{3000} \u{ffa0}", "\u{200b}\n"] {
            assert!(Text::new(blank).expect("plain text").is_empty(), "{blank:?}");
        }
    }

    #[test]
    fn keeps_lines_and_drops_the_white_space_around() {
        assert_eq!(&*Text::new("  một\n\thai ").expect("plain text"), "một\n\thai");
    }
}
