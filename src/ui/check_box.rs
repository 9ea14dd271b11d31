//! A yes or a no.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field;
use super::field::{described_by, invalid};

/// The properties of [`CheckBox`].
#[derive(Clone, PartialEq, Properties)]
pub struct CheckBoxProps {
    /// Unique within the widget.
    pub id: AttrValue,
    /// What is said yes to.
    pub label: AttrValue,
    /// Whether it is ticked.
    pub checked: bool,
    /// Called with what it is now.
    pub on_change: Callback<bool>,
    /// What a tick means.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Why it cannot stay as it is.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The label is for screen readers alone, as in a matrix, where row and column say it.
    #[prop_or_default]
    pub label_hidden: bool,
    /// Shown, but not to be changed now.
    #[prop_or_default]
    pub disabled: bool,
}

/// A check box with its label.
#[component]
pub fn CheckBox(props: &CheckBoxProps) -> Html {
    let onchange = props
        .on_change
        .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! {
        <div class={classes!("check", props.error.is_some().then_some("field-wrong"))}>
            <input
                id={props.id.clone()}
                type="checkbox"
                checked={props.checked}
                disabled={props.disabled}
                aria-describedby={described_by(&props.id, props.hint.is_some(), props.error.is_some())}
                aria-invalid={invalid(props.error.as_ref())}
                {onchange}
            />
            <label
                for={props.id.clone()}
                class={props.label_hidden.then_some("visually-hidden")}
            >
                { &props.label }
            </label>
            { field::hint(&props.id, props.hint.as_ref()) }
            { field::error(&props.id, props.error.as_ref()) }
        </div>
    }
}
