//! The common parts of every field: a label, a hint, an error, and their connection for screen readers.

use yew::prelude::*;

use super::Icon;

/// The width of a field, which suggests the length of the input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// As wide as its container.
    #[default]
    Full,
    /// For a line of some words.
    Medium,
    /// For a number or a date.
    Short,
}

impl Width {
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Full => "width-full",
            Self::Medium => "width-medium",
            Self::Short => "width-short",
        }
    }
}

/// A label, a hint, a control and an error.
#[derive(Clone, Debug)]
pub struct Field {
    /// The id of the control inside.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// Shown beside the label, for example that the field may stay empty.
    pub remark: Option<AttrValue>,
    /// How to fill it in.
    pub hint: Option<AttrValue>,
    /// The problem and what to do.
    pub error: Option<AttrValue>,
    /// The label is for screen readers only, because the place makes it clear to everyone else.
    pub label_hidden: bool,
    /// A further class.
    pub class: Option<&'static str>,
}

impl Field {
    /// A plain field, as a base for others.
    pub const PLAIN: Self = Self {
        id: AttrValue::Static(""),
        label: AttrValue::Static(""),
        remark: None,
        hint: None,
        error: None,
        label_hidden: false,
        class: None,
    };

    /// Draws it around its content.
    pub fn view(self, children: Html) -> Html {
        html! {
            <div
                class={classes!("field", self.error.is_some().then_some("field-wrong"), self.class)}
                part="field"
            >
                <label
                    part="label"
                    class={if self.label_hidden { "visually-hidden" } else { "field-label" }}
                    for={self.id.clone()}
                >
                    { &self.label }
                    if let Some(remark) = &self.remark {
                        <span class="field-remark">{ " " }{ remark }</span>
                    }
                </label>
                { hint(&self.id, self.hint.as_ref()) }
                { children }
                { error(&self.id, self.error.as_ref()) }
            </div>
        }
    }
}

/// The ids of the hint and the error of a field.
pub(super) fn described_by(id: &str, hint: bool, error: bool) -> Option<AttrValue> {
    match (hint, error) {
        (true, true) => Some(format!("{id}-hint {id}-error").into()),
        (true, false) => Some(format!("{id}-hint").into()),
        (false, true) => Some(format!("{id}-error").into()),
        (false, false) => None,
    }
}

pub(super) fn hint(id: &str, hint: Option<&AttrValue>) -> Html {
    hint.map_or_else(Html::default, |hint| {
        html! { <p class="field-hint" id={format!("{id}-hint")}>{ hint }</p> }
    })
}

pub(super) fn error(id: &str, error: Option<&AttrValue>) -> Html {
    error.map_or_else(Html::default, |error| {
        html! {
            <p class="field-error" id={format!("{id}-error")}>
                { Icon::Exclamation.view() }
                <span>{ error }</span>
            </p>
        }
    })
}

/// The value of `aria-invalid`.
pub(super) fn invalid(error: Option<&AttrValue>) -> Option<&'static str> {
    error.map(|_| "true")
}
