//! A list of texts, one per line.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::one_by_one::Edit;
use crate::ui::{Button, ButtonKind, Icon, TextArea};

/// The lines and their words.
#[derive(Clone, PartialEq, Properties)]
pub struct LinesProps {
    /// The id of the group; each line has it with its index.
    pub id: AttrValue,
    /// The name of the list.
    pub legend: AttrValue,
    /// How to write a line.
    pub hint: AttrValue,
    /// The name of one line.
    pub line: AttrValue,
    /// The button for another line.
    pub add: AttrValue,
    /// The button that removes a line.
    pub remove: AttrValue,
    /// The lines.
    pub lines: Vec<String>,
    /// The problem of the list as a whole.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The problem of a line, by its index.
    #[prop_or_default]
    pub line_errors: BTreeMap<usize, AttrValue>,
    /// Called with each edit.
    pub on_edit: Callback<Edit>,
    /// Called when the list or a line is left.
    #[prop_or_default]
    pub on_leave: Callback<()>,
}

/// The list.
#[component]
pub fn Lines(props: &LinesProps) -> Html {
    let add = props.on_edit.reform(|_: MouseEvent| Edit::Added);
    let hint_id = format!("{}-hint", props.id);
    let error_id = format!("{}-error", props.id);
    html! {
        <fieldset
            id={props.id.clone()}
            class={classes!("lines", "field", props.error.is_some().then_some("field-wrong"))}
            aria-describedby={if props.error.is_some() { format!("{hint_id} {error_id}") } else { hint_id.clone() }}
        >
            <legend class="field-label">{ &props.legend }</legend>
            <p class="field-hint" id={hint_id}>{ &props.hint }</p>
            <ol role="list">
                for (index, text) in props.lines.iter().enumerate() {
                    { view_line(props, index, text) }
                }
            </ol>
            if let Some(error) = &props.error {
                <p class="field-error" id={error_id}>{ error }</p>
            }
            {
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Some(Icon::Plus),
                    onclick: Some(add),
                    ..Button::PLAIN
                }
                .view(props.add.clone().into())
            }
        </fieldset>
    }
}

fn view_line(props: &LinesProps, index: usize, text: &str) -> Html {
    let on_change = props.on_edit.reform(move |text| Edit::Typed(index, text));
    let remove = props.on_edit.reform(move |_: MouseEvent| Edit::Removed(index));
    let number = index + 1;
    let removable = props.lines.len() > 1 || !text.is_empty();
    html! {
        <li key={index} class="line">
            <span class="line-number figure" aria-hidden="true">{ number }</span>
            <TextArea
                id={format!("{}-{index}", props.id)}
                label={format!("{} {number}", props.line)}
                label_hidden=true
                rows={1}
                value={text.to_owned()}
                error={props.line_errors.get(&index).cloned()}
                {on_change}
                on_leave={props.on_leave.clone()}
            />
            if removable {
                {
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Some(Icon::Trash),
                        label: Some(format!("{}: {} {number}", props.remove, props.line).into()),
                        onclick: Some(remove),
                        ..Button::PLAIN
                    }
                    .view(Html::default())
                }
            }
        </li>
    }
}
