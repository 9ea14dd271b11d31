//! Text as people type and paste it.

use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};

/// The text in the form in which it is compared and stored: composed letters (NFC), Word's soft line ends as line
/// ends, no other control characters.
#[must_use]
pub fn tidy(text: &str) -> String {
    let kept: String = text
        .replace("\r\n", "\n")
        .chars()
        .map(|letter| if matches!(letter, '\u{b}' | '\r' | '\u{2028}') { '\n' } else { letter })
        .filter(|letter| matches!(letter, '\n' | '\t') || !letter.is_control())
        .collect();
    if kept.is_ascii() { kept } else { normalize(&kept, "NFC") }
}

/// The text for searching: lower case, without tone marks and other accents, so that `so tu phap` finds `Sở Tư pháp`.
#[must_use]
pub fn fold(text: &str) -> String {
    let lower: String = JsString::from(text).to_lower_case().normalize("NFD").into();
    lower
        .chars()
        .filter(|letter| !('\u{300}'..='\u{36f}').contains(letter))
        .map(|letter| if matches!(letter, 'đ' | 'ð') { 'd' } else { letter })
        .collect()
}

/// Whether every word of `query` begins some word of `text` or abbreviates some of them, as `snv` does `so noi vu`; both
/// are folded. Characters between words, such as the hyphens of a dossier number, do not matter.
#[must_use]
pub fn contains_words(text: &str, query: &str) -> bool {
    // Fewer initials occur in every text.
    const SHORTEST_ABBREVIATION: usize = 3;
    let between = |letter: char| !letter.is_alphanumeric();
    let words = || text.split(between);
    let initials: String = words().filter_map(|word| word.chars().next()).collect();
    query.split(between).all(|wanted| {
        words().any(|word| word.starts_with(wanted))
            || wanted.len() >= SHORTEST_ABBREVIATION && initials.contains(wanted)
    })
}

fn normalize(text: &str, form: &str) -> String {
    JsString::from(text).normalize(form).into()
}

/// A field that text is typed into.
pub(super) trait Typed: JsCast {
    fn text(&self) -> String;
    fn set_text(&self, text: &str);
    fn caret(&self) -> Option<u32>;
    fn set_caret(&self, position: u32) -> Result<(), JsValue>;

    /// The tidied text of the field. Where tidying has changed it, the field shows that, with the caret where it was.
    fn tidied(&self) -> String {
        let typed = self.text();
        let tidied = tidy(&typed);
        if tidied != typed {
            let before: Vec<u16> =
                typed.encode_utf16().take(self.caret().unwrap_or(0) as usize).collect();
            let before = tidy(&String::from_utf16_lossy(&before)).encode_utf16().count();
            self.set_text(&tidied);
            // Fields of a kind that has no caret refuse; there is nothing to keep then.
            let _ = self.set_caret(u32::try_from(before).unwrap_or(u32::MAX));
        }
        tidied
    }
}

macro_rules! typed {
    ($($element:ty),+) => {$(
        impl Typed for $element {
            fn text(&self) -> String {
                self.value()
            }

            fn set_text(&self, text: &str) {
                self.set_value(text);
            }

            fn caret(&self) -> Option<u32> {
                self.selection_start().ok().flatten()
            }

            fn set_caret(&self, position: u32) -> Result<(), JsValue> {
                self.set_selection_range(position, position)
            }
        }
    )+};
}

typed!(HtmlInputElement, HtmlTextAreaElement);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_and_initials_of_words_are_found() {
        let text = "uy ban nhan dan phuong tan phu, so noi vu, hs-2026-401";
        for query in ["ubnd", "ubnd phuong", "snv", "phuong tan", "noi vu so", "401", "hs-2026", ""]
        {
            assert!(contains_words(text, query), "{query}");
        }
        for query in ["stc", "so tai chinh", "ubnd xa", "nv so x", "un", "026"] {
            assert!(!contains_words(text, query), "{query}");
        }
    }
}
