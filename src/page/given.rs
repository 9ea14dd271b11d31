//! The element's properties, as the page sets them.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// The values that are applied when they change; `getToken` is read anew each time. They are compared as in JavaScript: an
/// object is equal only to itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The backend in place of the service.
    pub backend: Option<JsValue>,
    /// The agency register that previews judge by, in place of the backend's.
    pub register: Option<JsValue>,
    /// The calendar, likewise.
    pub calendar: Option<JsValue>,
    /// The policy, likewise.
    pub policy: Option<JsValue>,
    /// The documents behind the rules, likewise.
    pub sources: Option<JsValue>,
    /// Texts in place of the interface's.
    pub messages: Option<JsValue>,
}

impl Given {
    /// Reads the properties of an element.
    pub fn to(element: &HtmlElement) -> Self {
        Self {
            backend: property(element, "backend"),
            register: property(element, "register"),
            calendar: property(element, "calendar"),
            policy: property(element, "policy"),
            sources: property(element, "sources"),
            messages: property(element, "messages"),
        }
    }
}

/// A property that has a value.
pub(super) fn property(element: &HtmlElement, name: &str) -> Option<JsValue> {
    Reflect::get(element, &name.into())
        .ok()
        .filter(|value| !value.is_undefined() && !value.is_null())
}
