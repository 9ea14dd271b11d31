//! Text as people type and paste it.

use js_sys::JsString;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::press::on_leave;

/// The text in the form in which it is compared and stored: composed letters (NFC), Word's soft line ends as line ends, no
/// other control characters.
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

/// The displayed value of a field: while the user types, its exact content, as long as that corresponds to `value`. An
/// input method relies on the letters that it wrote.
pub(super) fn shown(field: &NodeRef, value: &AttrValue) -> AttrValue {
    let typed = field.get().map(|field| field.unchecked_into::<HtmlInputElement>().value());
    typed.filter(|typed| tidy(typed) == **value).map_or_else(|| value.clone(), AttrValue::from)
}

/// The typed text of a field, tidied for the callback.
pub(super) fn typed(event: &InputEvent) -> String {
    tidy(&field_of(event).value())
}

/// Writes the accepted text into a field that is left, and reports it.
pub(super) fn leave(told: &Callback<()>) -> Callback<FocusEvent> {
    let told = on_leave(told);
    Callback::from(move |event: FocusEvent| {
        let field = field_of(&event);
        let typed = field.value();
        let tidied = tidy(&typed);
        if tidied != typed {
            field.set_value(&tidied);
        }
        told.emit(event);
    })
}

/// A field of several lines has the same property, and is treated as one of one line.
fn field_of(event: &web_sys::Event) -> HtmlInputElement {
    event.target_unchecked_into()
}

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
