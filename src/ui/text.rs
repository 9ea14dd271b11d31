//! Text as people type and paste it.

use js_sys::JsString;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::press::on_leave;

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

fn normalize(text: &str, form: &str) -> String {
    JsString::from(text).normalize(form).into()
}

/// What a field shows: while somebody types, what is in it, to the letter, as long as it says `value`. An input method counts
/// on the letters that it wrote.
pub(super) fn shown(field: &NodeRef, value: &AttrValue) -> AttrValue {
    let typed = field.get().map(|field| field.unchecked_into::<HtmlInputElement>().value());
    typed.filter(|typed| tidy(typed) == **value).map_or_else(|| value.clone(), AttrValue::from)
}

/// What is typed into a field, tidied for whoever hears of it.
pub(super) fn typed(event: &InputEvent) -> String {
    tidy(&field_of(event).value())
}

/// Writes into a field that is left what was taken from it, and tells of it.
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

/// A field of several lines has the same property, and is taken for one of one line.
fn field_of(event: &web_sys::Event) -> HtmlInputElement {
    event.target_unchecked_into()
}
