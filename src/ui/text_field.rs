//! A field of one line.

use yew::prelude::*;

use super::field::{described_by, invalid};
use super::{Field, Width, text};

/// The properties of [`TextField`].
#[derive(Clone, PartialEq, Properties)]
pub struct TextFieldProps {
    /// Unique within the widget.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// The text.
    pub value: AttrValue,
    /// Called with the tidied text at each key; the field shows the typed text until it is left.
    pub on_change: Callback<String>,
    /// Called when the field is left.
    #[prop_or_default]
    pub on_leave: Callback<()>,
    /// Shown beside the label, for example that the field may stay empty.
    #[prop_or_default]
    pub remark: Option<AttrValue>,
    /// How to fill it in.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The problem.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The width, which suggests the length of the input.
    #[prop_or_default]
    pub width: Width,
    /// `url`, `search`; by default `text`.
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    /// The keyboard that a telephone shows: `numeric`, `url`.
    #[prop_or_default]
    pub input_mode: Option<AttrValue>,
    /// An example inside the empty field; never the only instruction.
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// The label is for screen readers only.
    #[prop_or_default]
    pub label_hidden: bool,
    /// The field is shown, but not editable now.
    #[prop_or_default]
    pub disabled: bool,
}

/// A field of one line.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let field = use_node_ref();
    let oninput = props.on_change.reform(|event| text::typed(&event).replace('\n', " "));
    let onblur = text::leave(&props.on_leave);
    Field {
        id: props.id.clone(),
        label: props.label.clone(),
        remark: props.remark.clone(),
        hint: props.hint.clone(),
        error: props.error.clone(),
        label_hidden: props.label_hidden,
        ..Field::PLAIN
    }
    .view(html! {
        <>
            <input
                ref={field.clone()}
                id={props.id.clone()}
                class={classes!("input", props.width.class())}
                part="input"
                type={props.kind.clone()}
                inputmode={props.input_mode.clone()}
                autocomplete="off"
                placeholder={props.placeholder.clone()}
                value={text::shown(&field, &props.value)}
                disabled={props.disabled}
                aria-describedby={described_by(&props.id, props.hint.is_some(), props.error.is_some())}
                aria-invalid={invalid(props.error.as_ref())}
                {oninput}
                {onblur}
            />
        </>
    })
}
