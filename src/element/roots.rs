//! Yew never removes the listeners of a root it has rendered into, so a root that is thrown away leaks. Roots are kept and
//! reused instead.

use std::cell::{Cell, RefCell};

use web_sys::{Element, Node};
use yew::prelude::*;

use crate::app::{App, AppProps};

thread_local! {
    static IDLE: RefCell<Vec<Root>> = const { RefCell::new(Vec::new()) };
    static GENERATION: Cell<u32> = const { Cell::new(0) };
}

/// A container with a Yew application in it, which shows the widget or nothing.
#[derive(Debug)]
pub(super) struct Root {
    container: Element,
    handle: yew::AppHandle<Shell>,
    generation: u32,
}

impl Root {
    /// Takes an idle root, or makes one, and puts it at the end of `parent`.
    pub(super) fn take(parent: &Node) -> Self {
        let mut root = IDLE.with_borrow_mut(Vec::pop).unwrap_or_else(Self::new);
        root.renew();
        parent.append_child(&root.container).expect("a shadow root takes any element");
        root
    }

    fn new() -> Self {
        let container = web_sys::window()
            .and_then(|window| window.document())
            .expect("an element lives in a document")
            .create_element("div")
            .expect("div is a valid name");
        container.set_class_name("widget");
        container.set_attribute("part", "widget").expect("part is a valid name");
        // Acts and records are read as they were written; the widget has its own languages.
        container.set_attribute("translate", "no").expect("translate is a valid name");
        let handle = yew::Renderer::<Shell>::with_root(container.clone()).render();
        Self { container, handle, generation: 0 }
    }

    /// The next content inherits no state.
    pub(super) fn renew(&mut self) {
        self.generation = GENERATION.get();
        GENERATION.set(self.generation.wrapping_add(1));
    }

    pub(super) fn show(&mut self, app: AppProps) {
        let lang = app.attributes.locale.tag();
        self.container.set_attribute("lang", lang).expect("lang is a valid name");
        self.handle.update(ShellProps { generation: self.generation, app: Some(app) });
    }

    /// Empties the root and keeps it for the next instance.
    pub(super) fn give_back(mut self) {
        self.handle.update(ShellProps::default());
        self.container.remove();
        IDLE.with_borrow_mut(|idle| idle.push(self));
    }
}

#[derive(Clone, Default, PartialEq, Properties)]
struct ShellProps {
    /// Differs for each instance and each set of messages, so that none inherits the state of the one before.
    generation: u32,
    app: Option<AppProps>,
}

#[component]
fn Shell(props: &ShellProps) -> Html {
    match &props.app {
        Some(app) => html! { <App key={props.generation} ..app.clone() /> },
        None => Html::default(),
    }
}
