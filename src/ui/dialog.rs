//! A question that has to be settled before anything else.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::hooks::use_effect_with;

use super::{Button, ButtonKind, Icon};

/// The properties of [`Dialog`].
#[derive(Clone, PartialEq, Properties)]
pub struct DialogProps {
    /// Unique within the widget.
    pub id: AttrValue,
    /// Its title; for official acts, what will happen.
    pub title: AttrValue,
    /// Called when the officer closes it, by the button or by Escape.
    pub on_close: Callback<()>,
    /// The label of the closing button.
    pub close_label: AttrValue,
    /// The content.
    pub children: Html,
    /// The buttons, the one that acts first.
    #[prop_or_default]
    pub actions: Option<Html>,
    /// For content that needs room.
    #[prop_or_default]
    pub wide: bool,
}

/// A modal dialog, open for as long as it is rendered. The focus goes back to where it came from.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let dialog = use_node_ref();
    use_effect_with(dialog.clone(), |dialog| {
        let dialog = dialog.cast::<HtmlDialogElement>();
        if let Some(dialog) = &dialog {
            // This fails only for a dialog that is open already.
            let _ = dialog.show_modal();
        }
        move || {
            if let Some(dialog) = dialog {
                dialog.close();
            }
        }
    });
    let oncancel = props.on_close.reform(|event: Event| event.prevent_default());
    let close = props.on_close.reform(|_: MouseEvent| ());
    let title_id = format!("{}-title", props.id);
    html! {
        <dialog
            ref={dialog}
            id={props.id.clone()}
            class={classes!("dialog", props.wide.then_some("dialog-wide"))}
            part="dialog"
            aria-labelledby={title_id.clone()}
            {oncancel}
        >
            <header class="dialog-head">
                <h2 id={title_id}>{ &props.title }</h2>
                {
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Some(Icon::Close),
                        label: Some(props.close_label.clone().into()),
                        onclick: Some(close),
                        ..Button::PLAIN
                    }
                    .view(Html::default())
                }
            </header>
            <div class="dialog-body stack">{ props.children.clone() }</div>
            if let Some(actions) = &props.actions {
                <footer class="dialog-actions">{ actions.clone() }</footer>
            }
        </dialog>
    }
}

/// The two buttons under a dialog: the one that acts, and the one that cancels.
pub struct DialogActions {
    /// The label of the button that acts.
    pub act: AttrValue,
    /// The look of the button that acts.
    pub kind: ButtonKind,
    /// Whether the act is being sent.
    pub busy: bool,
    /// Called when the officer acts.
    pub on_act: Callback<MouseEvent>,
    /// The label of the button that cancels.
    pub back: AttrValue,
    /// Called when the officer cancels.
    pub on_back: Callback<()>,
}

impl DialogActions {
    /// Draws them.
    pub fn view(self) -> Html {
        let Self { act, kind, busy, on_act, back, on_back } = self;
        let onclick = on_back.reform(|_: MouseEvent| ());
        html! {
            <>
                { Button { kind, busy, onclick: Some(on_act), ..Button::PLAIN }.view(act.into()) }
                { Button { onclick: Some(onclick), ..Button::PLAIN }.view(back.into()) }
            </>
        }
    }
}
