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
