//! A draft goes back to the officer, with what has to change.

use std::rc::Rc;

use consultation::field::Field;
use consultation::view::ConsultationView;
use consultation::{Command, Text};
use yew::prelude::*;

use super::preview::{Preview, Refusal};
use super::trouble::view_trouble;
use super::unusable::Unusable;
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
    let text = Text::new(&remark).map_err(|error| Unusable { field: Field::Reason, error });
    let command = text
        .map(|remark| props.command.emit(remark))
        .map_err(|unusable| Refusal::texts(vec![unusable]));
    let preview = Preview::of(command, consultation, &desk.context());
    let error = preview.beside_fields(|_| *tried, &desk).into_values().next().filter(|_| *tried);
    let send = {
        let (acting, tried) = (acting.clone(), tried.setter());
        let (id, expected) = (consultation.id, consultation.sequence);
        let command = preview.ready().cloned();
        Callback::from(move |_: MouseEvent| match &command {
            Some(command) => acting.act(id, expected, command.clone()),
            None => tried.set(true),
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
