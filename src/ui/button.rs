//! Buttons.

use yew::prelude::*;

use super::{Glyph, Icon};

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do on this screen.
    Primary,
    /// One of the things to do.
    #[default]
    Secondary,
    /// Small matters beside the text: no frame.
    Quiet,
    /// An act that takes something away.
    Danger,
    /// Looks like a link, acts like a button.
    Link,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button-primary",
            Self::Secondary => "button-secondary",
            Self::Quiet => "button-quiet",
            Self::Danger => "button-danger",
            Self::Link => "button-link",
        }
    }
}

/// The properties of [`Button`].
#[derive(Clone, PartialEq, Properties)]
pub struct ButtonProps {
    /// What the button says.
    #[prop_or_default]
    pub children: Html,
    /// How it looks.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Called when it is pressed; not while it is busy.
    #[prop_or_default]
    pub onclick: Callback<MouseEvent>,
    /// Its act is under way: it keeps the focus and takes no second press.
    #[prop_or_default]
    pub busy: bool,
    /// It cannot be pressed now. Prefer a button that says why when it is pressed.
    #[prop_or_default]
    pub disabled: bool,
    /// Sends the form that it is in.
    #[prop_or_default]
    pub submit: bool,
    /// A picture before the words.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// The accessible name, where the button shows an icon alone.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The id of the button.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Whether what it controls is open.
    #[prop_or_default]
    pub expanded: Option<bool>,
    /// Whether it is switched on, for a button that stays pressed.
    #[prop_or_default]
    pub pressed: Option<bool>,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// A button.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let onclick = {
        let given = props.onclick.clone();
        let busy = props.busy;
        Callback::from(move |event: MouseEvent| {
            if busy {
                event.prevent_default();
            } else {
                given.emit(event);
            }
        })
    };
    let state = |flag: Option<bool>| flag.map(|flag| if flag { "true" } else { "false" });
    html! {
        <button
            id={props.id.clone()}
            type={if props.submit { "submit" } else { "button" }}
            class={classes!(
                "button",
                props.kind.class(),
                props.busy.then_some("button-busy"),
                props.label.is_some().then_some("button-icon"),
                props.class.clone(),
            )}
            disabled={props.disabled}
            aria-disabled={props.busy.then_some("true")}
            aria-busy={props.busy.then_some("true")}
            aria-label={props.label.clone()}
            title={props.label.clone()}
            aria-expanded={state(props.expanded)}
            aria-pressed={state(props.pressed)}
            {onclick}
        >
            if props.busy {
                <span class="spinner" aria-hidden="true" />
            } else if let Some(icon) = props.icon {
                <Glyph {icon} />
            }
            { props.children.clone() }
        </button>
    }
}
