//! `<agency-consultation>`: the seam between a host page and the application.
//!
//! `js/element.js` is the element's JavaScript half: it keeps what a page sets, and calls [`mount`] once the module
//! has started. The attributes are the truth about what is shown: the application moves to another view by setting
//! them ([`Host::navigate`]), as the page does.

mod attributes;
mod given;
mod host;
mod roots;

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{HtmlElement, Node};

pub use self::attributes::{Attributes, View};
pub use self::given::Given;
pub use self::host::{Early, Host, TokenError};
use self::roots::Root;
use crate::app::AppProps;
use crate::backend::http::end_reading;
use crate::messages;

/// One instance of the widget in a page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Mounted {
    host: HtmlElement,
    early: Option<Function>,
    root: Option<Root>,
    refreshes: u32,
    messages: Option<JsValue>,
}

/// Renders the application for the element `host` at the end of `parent`, its shadow root. `early` hands over what was asked
/// for while the module was on the way.
#[wasm_bindgen]
pub fn mount(host: HtmlElement, parent: &Node, early: Option<Function>) -> Mounted {
    let mut mounted =
        Mounted { root: Some(Root::take(parent)), refreshes: 0, messages: None, host, early };
    mounted.update();
    mounted
}

#[wasm_bindgen]
impl Mounted {
    /// Takes over the attributes and properties that the element has now.
    pub fn update(&mut self) {
        let given = Given::to(&self.host);
        if given.messages != self.messages {
            self.messages.clone_from(&given.messages);
            // What is on the screen was said with other words.
            self.root.iter_mut().for_each(Root::renew);
        }
        let app = AppProps {
            attributes: Attributes::of(&self.host),
            given,
            host: Host::new(self.host.clone(), self.early.clone()),
            refreshes: self.refreshes,
        };
        if let Some(root) = &mut self.root {
            root.show(app);
        }
    }

    /// What the page gave as messages and is no text of the interface.
    #[wasm_bindgen(js_name = unknownMessages)]
    pub fn unknown_messages(&self) -> Vec<String> {
        messages::unknown()
    }

    /// Asks the application to load again what it shows.
    pub fn refresh(&mut self) {
        self.refreshes += 1;
        self.update();
    }

    /// Removes the application from the page and releases all that it holds.
    pub fn release(mut self) {
        if let Some(root) = self.root.take() {
            root.give_back();
        }
        end_reading();
    }
}
