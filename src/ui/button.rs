//! Buttons.

use yew::prelude::*;

use super::Icon;

/// The weight of a button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do on this screen.
    Primary,
    /// One of the things to do.
    #[default]
    Secondary,
    /// For minor actions beside text: no frame.
    Quiet,
    /// An act that removes something.
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

    /// The name of its part, for the page around the widget.
    const fn part(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Danger => "button danger",
            Self::Secondary | Self::Quiet | Self::Link => "button",
        }
    }
}

/// A button.
#[derive(Clone, Debug)]
pub struct Button {
    /// How it looks.
    pub kind: ButtonKind,
    /// Called when it is pressed; not while it is busy.
    pub onclick: Option<Callback<MouseEvent>>,
    /// Its act is under way: it keeps the focus and takes no second press.
    pub busy: bool,
    /// It cannot be pressed now. Prefer a button that says why when it is pressed.
    pub disabled: bool,
    /// Sends the form that it is in.
    pub submit: bool,
    /// A picture before the words.
    pub icon: Option<Icon>,
    /// The accessible name, where the button shows an icon alone.
    pub label: Option<AttrValue>,
    /// The id of the button.
    pub id: Option<AttrValue>,
    /// Whether the content that it controls is open.
    pub expanded: Option<bool>,
    /// Whether it is switched on, for a button that stays pressed.
    pub pressed: Option<bool>,
    /// A further class.
    pub class: Option<&'static str>,
}

impl Button {
    /// A plain button, as a base for others.
    pub const PLAIN: Self = Self {
        kind: ButtonKind::Secondary,
        onclick: None,
        busy: false,
        disabled: false,
        submit: false,
        icon: None,
        label: None,
        id: None,
        expanded: None,
        pressed: None,
        class: None,
    };

    /// Draws it around its content.
    pub fn view(self, children: Html) -> Html {
        let onclick = {
            let given = self.onclick;
            let busy = self.busy;
            Callback::from(move |event: MouseEvent| {
                if busy {
                    event.prevent_default();
                } else if let Some(given) = &given {
                    given.emit(event);
                }
            })
        };
        let state = |flag: Option<bool>| flag.map(|flag| if flag { "true" } else { "false" });
        html! {
            <button
                id={self.id.clone()}
                type={if self.submit { "submit" } else { "button" }}
                class={classes!(
                    "button",
                    self.kind.class(),
                    self.busy.then_some("button-busy"),
                    self.label.is_some().then_some("button-icon"),
                    self.class,
                )}
                part={self.kind.part()}
                disabled={self.disabled}
                aria-disabled={self.busy.then_some("true")}
                aria-busy={self.busy.then_some("true")}
                aria-label={self.label.clone()}
                title={self.label.clone()}
                aria-expanded={state(self.expanded)}
                aria-pressed={state(self.pressed)}
                {onclick}
            >
                if self.busy {
                    <span class="spinner" aria-hidden="true" />
                } else if let Some(icon) = self.icon {
                    { icon.view() }
                }
                { children }
            </button>
        }
    }
}
