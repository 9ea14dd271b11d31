//! Where text comes in. Refuses bytes that are not UTF-8, brings strings into normal form C, refuses control characters,
//! removes or refuses invisible ones, and refuses a body that does not fit, with the place.

use consultation::text::is_invisible;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

/// Why bytes are not the expected JSON or text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// The bytes are not UTF-8 from this position on.
    InvalidUtf8 {
        /// The number of valid bytes.
        valid_up_to: usize,
    },
    /// The text at this place is not the expected one.
    Malformed {
        /// The path to the value, such as `request.questions[1].text`; empty for the whole.
        field: String,
        /// The fault.
        detail: String,
    },
}

impl fmt::Display for TextFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidUtf8 { valid_up_to } => {
                write!(formatter, "it is not UTF-8 from byte {valid_up_to} on: save it as UTF-8")
            }
            Self::Malformed { field, detail } if field.is_empty() => formatter.write_str(detail),
            Self::Malformed { field, detail } => write!(formatter, "{field}: {detail}"),
        }
    }
}

/// Reads JSON, with its strings in normal form C.
pub fn read_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, TextFault> {
    deserialise(parse(bytes)?)
}

/// What some editors put before a text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The text without the byte order mark that an editor may have put before it.
pub fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes)
}

/// Parses JSON and brings its strings into normal form C.
pub fn parse(bytes: &[u8]) -> Result<Value, TextFault> {
    let text = std::str::from_utf8(unmarked(bytes))
        .map_err(|error| TextFault::InvalidUtf8 { valid_up_to: error.valid_up_to() })?;
    let mut value: Value = serde_json::from_str(text).map_err(|error| TextFault::Malformed {
        field: String::new(),
        detail: format!("not JSON: {error}"),
    })?;
    normalise(&mut value, &mut String::new())?;
    Ok(value)
}

/// Makes a typed value, or says at which place it does not fit.
pub fn deserialise<T: DeserializeOwned>(value: Value) -> Result<T, TextFault> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        TextFault::Malformed {
            field: if path == "." { String::new() } else { path },
            detail: error.into_inner().to_string(),
        }
    })
}

/// One line of text from outside the body, in normal form C.
pub fn line(name: &str, text: &str) -> Result<String, TextFault> {
    let mut value = Value::String(text.to_owned());
    normalise(&mut value, &mut name.to_owned())?;
    match value {
        Value::String(text) if !text.contains(['\n', '\t']) => Ok(text.trim().to_owned()),
        _ => Err(TextFault::Malformed {
            field: name.to_owned(),
            detail: "control-character: a single line is expected".to_owned(),
        }),
    }
}

/// Characters that may have come along with copied text, such as a soft hyphen or a zero-width space, are removed. Those
/// that turn the direction of the text or stand for nothing cannot be typed on a keyboard.
fn misleads(character: char) -> bool {
    let harmless = matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{34f}' | '\u{180b}'..='\u{180f}'
            | '\u{fe00}'..='\u{fe0f}'
    );
    is_invisible(character) && !harmless
}

/// The parser bounds the depth of the value, and so the recursion.
fn normalise(value: &mut Value, path: &mut String) -> Result<(), TextFault> {
    let length = path.len();
    match value {
        Value::String(text) => {
            if !is_nfc(text) {
                *text = text.nfc().collect();
            }
            if text.contains("\r\n") {
                *text = text.replace("\r\n", "\n");
            }
            let is_banned = |c: char| c.is_control() && c != '\n' && c != '\t';
            let fault = |what: &str, at| TextFault::Malformed {
                field: path.clone(),
                detail: format!("{what}: at character {at}"),
            };
            if let Some(at) = text.chars().position(is_banned) {
                return Err(fault("control-character", at));
            }
            if let Some(at) = text.chars().position(misleads) {
                return Err(fault("invisible-character", at));
            }
            if text.contains(is_invisible) {
                text.retain(|character| !is_invisible(character));
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                path.extend(["[", &index.to_string(), "]"]);
                normalise(item, path)?;
                path.truncate(length);
            }
        }
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
                normalise(member, path)?;
                path.truncate(length);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn decomposed_vietnamese_is_composed() {
        let read: Value =
            read_json("{\"a\": [\"Thô\u{301}ng nhâ\u{301}t\"]}".as_bytes()).expect("sound JSON");
        assert_eq!(read, json!({"a": ["Thống nhất"]}));
    }

    #[test]
    fn a_control_character_is_refused_with_its_place() {
        assert_eq!(
            parse(br#"{"a": [{"b": "x\u0000"}]}"#),
            Err(TextFault::Malformed {
                field: "a[0].b".to_owned(),
                detail: "control-character: at character 1".to_owned(),
            })
        );
    }

    #[test]
    fn lines_end_in_one_way() {
        assert_eq!(parse(br#""a\r\nb""#), Ok(json!("a\nb")));
        assert!(parse(br#""a\rb""#).is_err());
    }

    #[test]
    fn a_byte_order_mark_is_left_out() {
        assert_eq!(parse("\u{feff}{\"a\": \"b\"}".as_bytes()), Ok(json!({"a": "b"})));
    }

    #[test]
    fn depth_is_bounded() {
        let deep = "[".repeat(100_000);
        assert!(matches!(parse(deep.as_bytes()), Err(TextFault::Malformed { .. })));
    }

    #[test]
    fn what_is_not_utf_8_is_told_from_what_is_not_json() {
        assert_eq!(parse(b"\"a\xff\""), Err(TextFault::InvalidUtf8 { valid_up_to: 2 }));
        assert!(matches!(parse(b"{"), Err(TextFault::Malformed { .. })));
    }
}
