//! The page around the widget: it vouches for the officer, receives events and may control the navigation.

use std::fmt;

use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use super::given::property;
use crate::drafts::DraftPolicy;
use crate::route::View;

/// A handle on the element that a page holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Host {
    element: HtmlElement,
    early: Option<Function>,
}

/// An answer of the service to what was asked before the module was there: see `js/element/early.js`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Early {
    /// The token that it was asked with.
    pub token: String,
    /// What the service said.
    pub text: String,
}

impl Host {
    /// The page around this element.
    pub const fn new(element: HtmlElement, early: Option<Function>) -> Self {
        Self { element, early }
    }

    /// What was asked for early at a path of the service, each once. It fails where the widget ends meanwhile.
    pub async fn early(&self, path: &str) -> Result<Option<Early>, JsValue> {
        let Some(take) = &self.early else { return Ok(None) };
        let given = take.call1(&JsValue::NULL, &path.into())?;
        let given = JsFuture::from(Promise::resolve(&given)).await?;
        let entry = |name: &str| Reflect::get(&given, &name.into()).ok()?.as_string();
        Ok(entry("token").zip(entry("text")).map(|(token, text)| Early { token, text }))
    }

    /// Asks the page for a token. `None`: the page has no `getToken`, so the service knows the officer by other means, or
    /// not at all.
    pub async fn token(&self) -> Result<Option<String>, TokenError> {
        let Some(get_token) = property(&self.element, "getToken") else {
            return Ok(None);
        };
        if !get_token.is_function() {
            return Err(TokenError("getToken is not a function".into()));
        }
        let token = self.answer(&get_token).await.map_err(|error| TokenError::thrown(&error))?;
        let token = token
            .as_string()
            .ok_or_else(|| TokenError("getToken did not answer with a text".into()))?;
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            let page = "getToken answered with what is no token, such as a page to sign in";
            return Err(TokenError(page.into()));
        }
        Ok(Some(token))
    }

    /// How the page wants drafts to be kept. If it wants them encrypted and has no key, none are kept.
    pub async fn drafts(&self) -> DraftPolicy {
        if self.element.get_attribute("drafts").as_deref() == Some("off") {
            return DraftPolicy::Off;
        }
        let Some(get_key) = property(&self.element, "getDraftKey") else {
            return DraftPolicy::Plain;
        };
        match self.answer(&get_key).await.map(JsCast::dyn_into::<Uint8Array>) {
            Ok(Ok(key)) => DraftPolicy::Encrypted(key),
            Ok(Err(_)) | Err(_) => DraftPolicy::Off,
        }
    }

    /// Tells the page that something has happened. `name` is without its prefix `consultation-`.
    pub fn emit(&self, name: &str, detail: &JsValue) {
        self.dispatch(name, detail, false);
    }

    /// Asks the page whether something may happen; `false` if it called `preventDefault()`.
    #[must_use]
    pub fn allows(&self, name: &str, detail: &JsValue) -> bool {
        self.dispatch(name, detail, true)
    }

    /// Moves to another view, unless the page objects.
    pub fn navigate(&self, view: View, consultation: Option<&str>) {
        let detail = detail(&[("view", Some(view.as_str())), ("consultation", consultation)]);
        if !self.allows("before-navigate", &detail) {
            return;
        }
        self.set_attribute("consultation", consultation);
        self.set_attribute("view", Some(view.as_str()));
        self.emit("navigated", &detail);
    }

    fn dispatch(&self, name: &str, detail: &JsValue, cancelable: bool) -> bool {
        let options = CustomEventInit::new();
        options.set_bubbles(true);
        options.set_composed(true);
        options.set_cancelable(cancelable);
        options.set_detail(detail);
        let event =
            CustomEvent::new_with_event_init_dict(&format!("consultation-{name}"), &options)
                .expect("a custom event can have any name");
        self.element
            .dispatch_event(&event)
            .expect("an event that was just made is not being dispatched")
    }

    fn set_attribute(&self, name: &str, value: Option<&str>) {
        match value {
            Some(value) => self.element.set_attribute(name, value),
            None => self.element.remove_attribute(name),
        }
        .expect("the names of our attributes are valid");
    }

    /// What a function of the page returns, or promises.
    async fn answer(&self, function: &JsValue) -> Result<JsValue, JsValue> {
        let function: &Function = function.dyn_ref().ok_or(JsValue::NULL)?;
        JsFuture::from(Promise::resolve(&function.call0(&self.element)?)).await
    }
}

/// An object for the `detail` of an event. Entries without a value are left out.
fn detail(entries: &[(&str, Option<&str>)]) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        if let Some(value) = value {
            Reflect::set(&object, &(*name).into(), &(*value).into())
                .expect("a new object takes any property");
        }
    }
    object.into()
}

/// The page's `getToken` failed: its error, for the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenError(String);

impl TokenError {
    fn thrown(error: &JsValue) -> Self {
        Self(
            error
                .dyn_ref::<js_sys::Error>()
                .map_or_else(|| format!("{error:?}"), |error| error.message().into()),
        )
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the page gave no token: {}", self.0)
    }
}

impl std::error::Error for TokenError {}
