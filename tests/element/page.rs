//! A page to put the element into, and ways to look at both.

use std::cell::Cell;
use std::rc::Rc;

use agency_consultation::element::{Mounted, mount};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, Node};

pub use crate::patience::until;

const TAG: &str = "agency-consultation";
const STYLES: &str = concat!(
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/base.css"),
    include_str!("../../styles/button.css"),
);

#[wasm_bindgen(module = "/js/element.js")]
extern "C" {
    fn define(source: &Object, styles: &str, start: &Closure<dyn FnMut() -> Promise>);
}

/// The scripts that it imports lie beside it where a test names them.
macro_rules! beside {
    ($($script:literal: $name:ident),+) => {$(
        #[wasm_bindgen(module = $script)]
        extern "C" {
            #[allow(dead_code, reason = "the element calls it")]
            fn $name();
        }
    )+};
}

beside! {
    "/js/element/covers.js": skeleton,
    "/js/element/diagnosis.js": tokenState,
    "/js/element/drafts.js": clearDrafts,
    "/js/element/early.js": askEarly,
    "/js/element/instances.js": Instances,
    "/js/element/keys.js": LISTENERS,
    "/js/element/translation.js": undoTranslation
}

#[wasm_bindgen(inline_js = r#"
    let listeners = 0;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...given) {
        listeners += 1;
        return addEventListener.apply(this, given);
    };
    EventTarget.prototype.removeEventListener = function (...given) {
        listeners -= 1;
        return removeEventListener.apply(this, given);
    };
    export const count_listeners = () => listeners;
    export const undefined_element = (name) =>
        document.implementation.createHTMLDocument().createElement(name);
    export const defined_class = (name) => customElements.get(name);
    export const listen = (element, names) => {
        const heard = [];
        for (const name of names) element.addEventListener(name, (event) => heard.push(event));
        return heard;
    };
    export const keep_errors = () => {
        const said = [];
        const { error } = console;
        console.error = (...given) => {
            said.push(given.map(String).join(" "));
            error.apply(console, given);
        };
        return said;
    };
    export const computed_style = (element, name) => getComputedStyle(element).getPropertyValue(name);
"#)]
extern "C" {
    fn count_listeners() -> i32;
    fn undefined_element(name: &str) -> HtmlElement;
    fn defined_class(name: &str) -> JsValue;
    fn listen(element: &Element, names: Vec<String>) -> Array;
    fn keep_errors() -> Array;
    fn computed_style(element: &Element, name: &str) -> String;
}

/// Two places in the document; they go when the test ends.
pub struct Page {
    here: Element,
    elsewhere: Element,
}

impl Page {
    /// Defines the element, as a page's script does; the second time changes nothing.
    pub fn new() -> Self {
        let start = Closure::new(|| {
            let mount = Closure::<dyn Fn(HtmlElement, Node, Option<Function>) -> Mounted>::new(
                |host: HtmlElement, root: Node, early| mount(host, &root, early),
            );
            let instance = js_sys::Object::new();
            Reflect::set(&instance, &"mount".into(), &mount.into_js_value()).unwrap();
            Promise::resolve(&JsValue::from(instance))
        });
        define(&source(), STYLES, &start);
        start.forget();
        Self { here: place(), elsewhere: place() }
    }

    pub fn add_widget(&self) -> HtmlElement {
        let widget: HtmlElement = document().create_element(TAG).unwrap().unchecked_into();
        self.add(&widget);
        widget
    }

    pub fn add(&self, widget: &HtmlElement) {
        widget.set_attribute("inspectable", "").unwrap();
        self.here.append_child(widget).unwrap();
    }

    pub fn elsewhere(&self) -> &Element {
        &self.elsewhere
    }

    pub fn style(&self, rules: &str) {
        let style = document().create_element("style").unwrap();
        style.set_text_content(Some(rules));
        self.here.append_child(&style).unwrap();
    }
}

/// What the package says of itself.
fn source() -> Object {
    let source = Object::new();
    for (name, value) in [("version", "0.0.1"), ("script", "/widget.js")] {
        Reflect::set(&source, &name.into(), &value.into()).unwrap();
    }
    source
}

impl Drop for Page {
    fn drop(&mut self) {
        self.here.remove();
        self.elsewhere.remove();
    }
}

/// An element that no script has defined yet: another document knows no definitions.
pub fn not_yet_defined() -> HtmlElement {
    undefined_element(TAG)
}

/// Gives the element a `getToken` that counts.
pub fn asked_for_token(widget: &HtmlElement) -> Rc<Cell<u32>> {
    let asked = Rc::new(Cell::new(0));
    let get_token = Closure::<dyn FnMut() -> String>::new({
        let asked = Rc::clone(&asked);
        move || {
            asked.set(asked.get() + 1);
            "token".to_owned()
        }
    });
    set(widget, "getToken", &get_token.into_js_value());
    asked
}

pub fn set(widget: &HtmlElement, property: &str, value: &JsValue) {
    Reflect::set(widget, &property.into(), value).unwrap();
}

pub fn get(widget: &HtmlElement, property: &str) -> JsValue {
    of(widget, property)
}

pub fn call(widget: &HtmlElement, method: &str, argument: &JsValue) {
    let method: Function = get(widget, method).unchecked_into();
    method.call1(widget, argument).unwrap();
}

/// Calls a method without arguments and waits for what it promises.
pub async fn answer(widget: &HtmlElement, method: &str) -> JsValue {
    let method: Function = get(widget, method).unchecked_into();
    let promise: Promise = method.call0(widget).unwrap().unchecked_into();
    JsFuture::from(promise).await.unwrap()
}

/// A property of an object, as a text.
pub fn field(object: &JsValue, name: &str) -> String {
    let value = Reflect::get(object, &name.into()).unwrap();
    value
        .as_string()
        .or_else(|| value.as_f64().map(|number| number.to_string()))
        .unwrap_or_default()
}

/// The names of an object's own properties, in their order; none of what is no object.
pub fn keys(object: &JsValue) -> Vec<String> {
    let Some(object) = object.dyn_ref::<Object>() else { return Vec::new() };
    Object::keys(object).iter().filter_map(|key| key.as_string()).collect()
}

/// The class of the element.
pub fn class() -> JsValue {
    defined_class(TAG)
}

/// A property of any value.
pub fn of(value: &JsValue, property: &str) -> JsValue {
    Reflect::get(value, &property.into()).unwrap()
}

/// The events of these names, as they come.
pub fn heard(widget: &HtmlElement, names: &[&str]) -> Array {
    listen(widget, names.iter().map(|name| (*name).to_owned()).collect())
}

/// What the console says of errors from now on.
pub fn errors() -> Array {
    keep_errors()
}

/// Waits until the widget shows its last word: there is no service behind these tests, so that is a way to try again.
pub async fn settled(widget: &HtmlElement) {
    until(|| find(widget, ".widget button").is_some()).await;
}

/// Lets everything happen that is due now.
pub async fn next_task() {
    TimeoutFuture::new(0).await;
}

pub fn find(widget: &HtmlElement, selector: &str) -> Option<Element> {
    widget.shadow_root()?.query_selector(selector).unwrap()
}

pub fn inside(widget: &HtmlElement, selector: &str) -> Element {
    find(widget, selector).unwrap_or_else(|| panic!("there is no {selector}"))
}

/// The text that the widget shows.
pub fn shown(widget: &HtmlElement) -> String {
    find(widget, ".widget").and_then(|content| content.text_content()).unwrap_or_default()
}

pub fn computed(element: &Element, property: &str) -> String {
    computed_style(element, property)
}

/// Listeners that were added and not removed.
pub fn listeners() -> i32 {
    count_listeners()
}

/// The memory of the module, in pages of 64 KiB.
pub fn memory_pages() -> u32 {
    let memory: js_sys::WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    memory.buffer().unchecked_into::<js_sys::ArrayBuffer>().byte_length() / 65_536
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn place() -> Element {
    let place = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&place).unwrap();
    place
}
