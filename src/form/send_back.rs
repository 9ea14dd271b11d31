//! A draft goes back to the officer, with what has to change.

use std::rc::Rc;

use consultation::decide::decide;
use consultation::field::Field;
use consultation::view::ConsultationView;
use consultation::{Command, Text};
use yew::prelude::*;

use super::refusals::beside_fields;
use super::trouble::view_trouble;
use crate::desk::acting::Shared;
use crate::desk::use_desk;
use crate::locale;
use crate::ui::{ButtonKind, Dialog, DialogActions, TextArea};

const REMARK: &str = "send-back-remark";

/// The properties of [`SendBackDialog`].
#[derive(Clone, PartialEq, Properties)]
pub struct SendBackDialogProps {
    /// The consultation whose draft it is.
    pub view: Rc<ConsultationView>,
    /// What sends the draft back.
    pub acting: Shared,
    /// The act, with the remark.
    pub command: Callback<Text, Command>,
    /// Called when the head goes back to the draft.
    pub on_close: Callback<()>,
}

/// Asks the head what has to change.
#[component]
pub fn SendBackDialog(props: &SendBackDialogProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let remark = use_state(String::new);
    let tried = use_state_eq(|| false);
    let Shared(acting) = &props.acting;
    let consultation = &props.view.consultation;
    let command = Text::new(&remark)
        .map_err(|_| AttrValue::from(words.too_long))
        .map(|remark| props.command.emit(remark))
        .and_then(|command| match decide(consultation, &command, &desk.context()) {
            Ok(_) => Ok(command),
            Err(found) => {
                Err(beside_fields(&found, &desk).into_values().next().unwrap_or_default())
            }
        });
    let error = command.as_ref().err().filter(|_| *tried).cloned();
    let send = {
        let (acting, tried) = (acting.clone(), tried.setter());
        let (id, expected) = (consultation.id, consultation.sequence);
        Callback::from(move |_: MouseEvent| match &command {
            Ok(command) => acting.act(id, expected, command.clone()),
            Err(_) => tried.set(true),
        })
    };
    let on_change = {
        let (remark, tried) = (remark.setter(), tried.setter());
        Callback::from(move |text| {
            remark.set(text);
            tried.set(false);
        })
    };
    let actions = DialogActions {
        act: words.send_back.into(),
        kind: ButtonKind::Primary,
        busy: acting.is_busy(),
        on_act: send,
        back: words.cancel.into(),
        on_back: props.on_close.clone(),
    }
    .view();
    html! {
        <Dialog
            id="send-back-dialog"
            title={words.send_back}
            on_close={props.on_close.clone()}
            close_label={words.cancel}
            {actions}
        >
            <TextArea
                id={REMARK}
                label={words.send_back_remark}
                hint={words.send_back_hint}
                value={(*remark).clone()}
                {error}
                {on_change}
            />
            { view_trouble(acting, &desk, remark_control) }
        </Dialog>
    }
}

/// The remark is the only field.
fn remark_control(field: &Field) -> Option<AttrValue> {
    (*field == Field::Reason).then_some(AttrValue::Static(REMARK))
}
