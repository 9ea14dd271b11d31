//! A place in the document with one piece in it, and a person's ways with it.

use gloo_timers::future::TimeoutFuture;
use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use yew::BaseComponent;

use crate::patience;

const STYLES: &str =
    concat!(include_str!("../../styles/base.css"), include_str!("../../styles/field.css"));

#[wasm_bindgen(inline_js = r#"
    const everywhere = { bubbles: true, cancelable: true };
    export const type_in = (field) => field.dispatchEvent(new Event("input", everywhere));
    export const press_key = (element, key) =>
        element.dispatchEvent(new KeyboardEvent("keydown", { ...everywhere, key }));
    export const press_escape = (dialog) =>
        dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
"#)]
extern "C" {
    fn type_in(field: &Element);
    fn press_key(element: &Element, key: &str);
    fn press_escape(dialog: &Element);
}

pub struct Place {
    root: Element,
}

impl Place {
    /// Renders a component and waits until it is there.
    pub async fn showing<C>() -> Self
    where
        C: BaseComponent,
        C::Properties: Default,
    {
        let document = web_sys::window().unwrap().document().unwrap();
        let style = document.create_element("style").unwrap();
        style.set_text_content(Some(STYLES));
        let root = document.create_element("div").unwrap();
        let content = document.create_element("div").unwrap();
        root.append_child(&style).unwrap();
        root.append_child(&content).unwrap();
        document.body().unwrap().append_child(&root).unwrap();
        yew::Renderer::<C>::with_root(content.clone()).render();
        let place = Self { root };
        patience::until(|| content.child_element_count() > 0).await;
        place
    }

    pub fn find(&self, selector: &str) -> HtmlElement {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("there is no {selector}")).unchecked_into()
    }

    pub fn count(&self, selector: &str) -> u32 {
        self.root.query_selector_all(selector).unwrap().length()
    }

    pub fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap()
    }

    pub fn value(&self, selector: &str) -> String {
        Reflect::get(&self.find(selector), &"value".into()).unwrap().as_string().unwrap()
    }

    /// Replaces what is in a field, as pasting over it does.
    pub fn paste(&self, selector: &str, text: &str) {
        let field = self.find(selector);
        Reflect::set(&field, &"value".into(), &text.into()).unwrap();
        type_in(&field);
    }

    pub async fn press(&self, selector: &str, key: &str) {
        press_key(&self.find(selector), key);
        self.next_task().await;
    }

    pub fn click(&self, selector: &str) {
        self.find(selector).click();
    }

    pub fn focus(&self, selector: &str) {
        self.find(selector).focus().unwrap();
    }

    pub fn leave(&self, selector: &str) {
        self.find(selector).blur().unwrap();
    }

    /// What the browser tells a dialog when Escape is pressed.
    pub fn cancel(&self, selector: &str) {
        press_escape(&self.find(selector));
    }

    pub fn focused_id(&self) -> String {
        self.focused().map(|element| element.id()).unwrap_or_default()
    }

    pub fn focused_class(&self) -> String {
        self.focused().map(|element| element.class_name()).unwrap_or_default()
    }

    pub async fn next_task(&self) {
        TimeoutFuture::new(0).await;
    }

    fn focused(&self) -> Option<Element> {
        self.root.owner_document().unwrap().active_element()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.root.remove();
    }
}
