//! The order of names, by the rules of the language: in Vietnamese a ă â … d đ … o ô ơ, the letter before the tone, and
//! never by code point.

use std::cmp::Ordering;

use consultation::order::sorted_by;
use js_sys::{Array, Intl, Object};
use wasm_bindgen::JsValue;

use crate::locale::Locale;

/// Compares names by the collation of a language.
pub struct Collation {
    compare: js_sys::Function,
}

impl Collation {
    /// The collation of this language.
    pub fn of(locale: Locale) -> Self {
        let locales = Array::of1(&JsValue::from_str(locale.pick("vi", "en")));
        Self { compare: Intl::Collator::new(&locales, &Object::new()).compare() }
    }

    /// The order of the first relative to the second.
    pub fn compare(&self, first: &str, second: &str) -> Ordering {
        let compared = self.compare.call2(&JsValue::UNDEFINED, &first.into(), &second.into());
        let sign = compared.ok().and_then(|sign| sign.as_f64()).unwrap_or_default();
        sign.partial_cmp(&0.0).unwrap_or(Ordering::Equal)
    }

    /// The items by their names.
    pub fn sorted<T>(&self, items: Vec<T>, name: impl Fn(&T) -> &str) -> Vec<T> {
        sorted_by(items, &|first, second| self.compare(name(first), name(second)))
    }
}
