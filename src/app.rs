//! The composition root: which view the widget shows.

use yew::prelude::*;

use crate::element::{Attributes, Host};

/// What the element hands to the application.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The element's attributes as they are now.
    pub attributes: Attributes,
    /// The page around the widget.
    pub host: Host,
    /// Goes up each time that the page calls `refresh()`.
    pub refreshes: u32,
}

/// The widget's content.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! { <p>{ props.attributes.view.as_str() }</p> }
}
