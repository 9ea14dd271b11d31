//! A choice out of a short list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::field::{described_by, invalid};
use super::{Field, Width};

/// One of the things to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is reported when it is chosen.
    pub value: AttrValue,
    /// What the officer reads.
    pub label: AttrValue,
}

/// The properties of [`Select`].
#[derive(Clone, PartialEq, Properties)]
pub struct SelectProps {
    /// Unique within the widget.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What there is to choose from.
    pub choices: Vec<Choice>,
    /// The value that is chosen; empty for none, which then shows `placeholder`.
    pub value: AttrValue,
    /// Called with the value that is chosen now.
    pub on_change: Callback<AttrValue>,
    /// Shown while nothing is chosen.
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// Said beside the label.
    #[prop_or_default]
    pub remark: Option<AttrValue>,
    /// How to fill it in.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Why it cannot stay as it is.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// How wide.
    #[prop_or_default]
    pub width: Width,
    /// The label is for screen readers alone.
    #[prop_or_default]
    pub label_hidden: bool,
    /// Shown, but not to be changed now.
    #[prop_or_default]
    pub disabled: bool,
}

/// A choice out of a short list; for a long one, see [`Combobox`](super::Combobox).
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let onchange = props.on_change.reform(|event: Event| {
        AttrValue::from(event.target_unchecked_into::<HtmlSelectElement>().value())
    });
    html! {
        <Field
            id={props.id.clone()}
            label={props.label.clone()}
            remark={props.remark.clone()}
            hint={props.hint.clone()}
            error={props.error.clone()}
            label_hidden={props.label_hidden}
        >
            <select
                id={props.id.clone()}
                class={classes!("input", "select", props.width.class())}
                disabled={props.disabled}
                aria-describedby={described_by(&props.id, props.hint.is_some(), props.error.is_some())}
                aria-invalid={invalid(props.error.as_ref())}
                {onchange}
            >
                if let Some(placeholder) = &props.placeholder {
                    <option value="" selected={props.value.is_empty()}>{ placeholder }</option>
                }
                for choice in &props.choices {
                    <option value={choice.value.clone()} selected={choice.value == props.value}>
                        { &choice.label }
                    </option>
                }
            </select>
        </Field>
    }
}
