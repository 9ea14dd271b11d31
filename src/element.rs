//! `<agency-consultation>`: connects a host page to the application.
//!
//! `js/element.js` is the element's JavaScript half: it keeps what a page sets, and calls [`mount`] once the module has
//! started. The attributes determine what is shown: the application moves to another view by setting them
//! ([`Host::navigate`]), as the page does.

mod roots;

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{HtmlElement, Node};

use self::roots::Root;
use crate::app::AppProps;
use crate::backend::http::end_reading;
use crate::locale::messages;
use crate::page::attributes::Attributes;
use crate::page::given::Given;
pub use crate::page::host::Early;
use crate::page::host::Host;

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
    /// Applies the attributes and properties that the element has now.
    pub fn update(&mut self) {
        let given = Given::to(&self.host);
        if given.messages != self.messages {
            self.messages.clone_from(&given.messages);
            // The screen still has the texts from before.
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

    /// The entries of the page's messages that are no text of the interface.
    #[wasm_bindgen(js_name = unknownMessages)]
    pub fn unknown_messages(&self) -> Vec<String> {
        messages::unknown()
    }

    /// Asks the application to load its content again.
    pub fn refresh(&mut self) {
        self.refreshes += 1;
        self.update();
    }

    /// Removes the application from the page and releases everything it holds.
    pub fn release(mut self) {
        if let Some(root) = self.root.take() {
            root.give_back();
        }
        end_reading();
    }
}
