//! A yes or a no.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{described_by, invalid};
use super::{field, quoting};

/// A check box with its label.
#[derive(Clone, Debug, Default)]
pub struct CheckBox {
    /// Unique within the widget.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// Whether it is ticked.
    pub checked: bool,
    /// Called with the new value.
    pub on_change: Callback<bool>,
    /// What a tick means.
    pub hint: Option<AttrValue>,
    /// The problem.
    pub error: Option<AttrValue>,
    /// The label is for screen readers only, as in a matrix, where row and column say it.
    pub label_hidden: bool,
    /// Shown, but not editable now.
    pub disabled: bool,
}

impl CheckBox {
    /// Draws it.
    pub fn view(self) -> Html {
        let onchange = self
            .on_change
            .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
        html! {
            <div class={classes!("check", self.error.is_some().then_some("field-wrong"))}>
                <input
                    id={self.id.clone()}
                    type="checkbox"
                    checked={self.checked}
                    disabled={self.disabled}
                    aria-describedby={described_by(&self.id, self.hint.is_some(), self.error.is_some())}
                    aria-invalid={invalid(self.error.as_ref())}
                    {onchange}
                />
                <label
                    for={self.id.clone()}
                    class={self.label_hidden.then_some("visually-hidden")}
                >
                    { &self.label }
                </label>
                if let Some(hint) = &self.hint {
                    <p class="field-hint" id={format!("{}-hint", self.id)}>{ quoting(hint) }</p>
                }
                { field::error(&self.id, self.error.as_ref()) }
            </div>
        }
    }
}
