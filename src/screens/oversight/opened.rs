//! Figures that open what is behind them.

use std::rc::Rc;

use consultation::timeliness::{Definition, Reference};
use consultation_words as words;
use yew::prelude::*;

use crate::desk::use_desk;

/// The requests or consultations behind a figure, as they are opened.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Opened {
    pub definition: Definition,
    pub references: Rc<[Reference]>,
}

/// A figure that can be opened.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct OpenableProps {
    /// What is counted.
    pub definition: Definition,
    /// What is shown.
    pub children: Html,
    /// What is behind it.
    pub references: Vec<Reference>,
    pub on_open: Callback<Opened>,
}

/// A number that opens what it counts; plain where it counts nothing.
#[component]
pub(super) fn Openable(props: &OpenableProps) -> Html {
    let locale = use_desk().locale;
    if props.references.is_empty() {
        return html! { <span class="figure">{ props.children.clone() }</span> };
    }
    let name = words::definition(props.definition, locale).name;
    let opened =
        Opened { definition: props.definition, references: props.references.clone().into() };
    let onclick = props.on_open.reform(move |_: MouseEvent| opened.clone());
    html! {
        <button type="button" class="button button-link figure" {onclick}>
            <span class="visually-hidden">{ name }{ ": " }</span>
            { props.children.clone() }
        </button>
    }
}
