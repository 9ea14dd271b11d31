//! Reads the texts that a page gives in its property `messages`. It knows all names, and is fetched when a page gives texts.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::locale::{Locale, TABLES, messages};

/// Takes over an object of languages, each an object of texts by their names. Says in the console which of them have no
/// place.
pub(crate) fn take(given: &JsValue) {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (language, texts) in entries(given) {
        let Some(locale) = Locale::ALL.into_iter().find(|locale| locale.tag() == language) else {
            unknown.push(language);
            continue;
        };
        for (name, text) in entries(&texts) {
            match (place(&name), text.as_string()) {
                (Some((table, index)), Some(text)) => known.push((locale, table, index, text)),
                _ => unknown.push(format!("{language}.{name}")),
            }
        }
    }
    if !unknown.is_empty() {
        let said = ["messages that the widget does not have: ", &unknown.join(", ")].concat();
        web_sys::console::warn_1(&said.into());
    }
    messages::put(known, unknown);
}

fn place(name: &str) -> Option<(&'static str, usize)> {
    let (table, name) = name.split_once('.')?;
    let (table, names) = TABLES.into_iter().find(|(known, _)| *known == table)?;
    Some((table, names.split_ascii_whitespace().position(|known| known == name)?))
}

fn entries(object: &JsValue) -> Vec<(String, JsValue)> {
    let Some(object) = object.dyn_ref::<Object>() else { return Vec::new() };
    Object::keys(object)
        .iter()
        .filter_map(|key| Some((key.as_string()?, Reflect::get(object, &key).ok()?)))
        .collect()
}
