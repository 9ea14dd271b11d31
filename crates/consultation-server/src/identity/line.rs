//! Identifiers and names of people, as a token states them. Invisible characters cannot tell people apart.

use super::token_fault::TokenFault;
use crate::text_edge;
use consultation::text::{is_blank, is_invisible};

const LONGEST: usize = 200;

/// The text in normal form C, if it is a legible line.
pub fn legible(text: &str) -> Result<String, TokenFault> {
    // The stated text is checked as it is, and nothing is removed: a name that only looks like another is another.
    if text.trim().chars().any(is_unseen) {
        return Err(TokenFault::Claims);
    }
    let line = text_edge::line("", text).map_err(|_| TokenFault::Claims)?;
    let fits = (1..=LONGEST).contains(&line.chars().count());
    if fits { Ok(line) } else { Err(TokenFault::Claims) }
}

/// Whether the character is invisible or looks different in every font, so that lines that look the same differ.
fn is_unseen(character: char) -> bool {
    let selects_a_variant = ('\u{fe00}'..='\u{fe0f}').contains(&character);
    let is_for_private_use = ('\u{e000}'..='\u{f8ff}').contains(&character);
    is_invisible(character)
        || selects_a_variant
        || is_for_private_use
        || character.is_control()
        || is_blank(character) && character != ' '
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_what_it_looks_like() {
        for sound in
            ["Nguyễn Thị Ơ", "nguyen.van-a@so-y-te/17 %", "H'Hen Niê, Ê Đê", "o\u{31b}\u{306}"]
        {
            assert!(legible(sound).is_ok(), "{sound}");
        }
        for unseen in [
            "a\u{200b}b",
            "a\u{ad}b",
            "\u{202e}ba",
            "a\u{2066}b",
            "\u{feff}a",
            "a\u{e0061}",
            "\u{2800}",
            "\u{3164}",
            "a\u{34f}",
            "a\u{fe0f}",
            "a\u{a0}b",
            "a\u{3000}b",
            "a\u{e000}",
            "a\u{ffff}",
            "a\u{2028}b",
            "a\nb",
            " ",
            "",
        ] {
            assert_eq!(legible(unseen), Err(TokenFault::Claims), "{unseen:?}");
        }
    }
}
