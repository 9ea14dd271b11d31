//! A choice out of a short list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::field::{described_by, invalid};
use super::{Field, Width};

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its value.
    pub value: AttrValue,
    /// Its label.
    pub label: AttrValue,
}

/// A choice out of a short list; for a long one, see [`Combobox`](super::Combobox).
#[derive(Clone, Debug, Default)]
pub struct Select {
    /// Unique within the widget.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// The options.
    pub choices: Vec<Choice>,
    /// The chosen value; empty for none, which then shows `placeholder`.
    pub value: AttrValue,
    /// Called with the new value.
    pub on_change: Callback<AttrValue>,
    /// Shown while nothing is chosen.
    pub placeholder: Option<AttrValue>,
    /// Shown beside the label.
    pub remark: Option<AttrValue>,
    /// How to fill it in.
    pub hint: Option<AttrValue>,
    /// The problem.
    pub error: Option<AttrValue>,
    /// How wide.
    pub width: Width,
    /// The label is for screen readers only.
    pub label_hidden: bool,
    /// Shown, but not editable now.
    pub disabled: bool,
}

impl Select {
    /// Draws it.
    pub fn view(self) -> Html {
        let onchange = self.on_change.reform(|event: Event| {
            AttrValue::from(event.target_unchecked_into::<HtmlSelectElement>().value())
        });
        Field {
            id: self.id.clone(),
            label: self.label.clone(),
            remark: self.remark.clone(),
            hint: self.hint.clone(),
            error: self.error.clone(),
            label_hidden: self.label_hidden,
            ..Field::PLAIN
        }
        .view(html! {
            <select
                id={self.id.clone()}
                class={classes!("input", "select", self.width.class())}
                part="input"
                disabled={self.disabled}
                aria-describedby={described_by(&self.id, self.hint.is_some(), self.error.is_some())}
                aria-invalid={invalid(self.error.as_ref())}
                {onchange}
            >
                if let Some(placeholder) = &self.placeholder {
                    <option value="" selected={self.value.is_empty()}>{ placeholder }</option>
                }
                for choice in &self.choices {
                    <option value={choice.value.clone()} selected={choice.value == self.value}>
                        { &choice.label }
                    </option>
                }
            </select>
        })
    }
}
