//! What is settled before a conclusion is signed or given back: in whose name, and what has to change.

use std::rc::Rc;

use consultation::decide::decide;
use consultation::field::Field;
use consultation::view::ConsultationView;
use consultation::{Command, Text};
use yew::prelude::*;

use super::Shared;
use super::roll::view_roll;
use crate::answer::trouble::view_trouble;
use crate::capacity::{self, CapacityChoice};
use crate::desk::use_desk;
use crate::locale;
use crate::locale::settle::words;
use crate::refusals::beside_fields;
use crate::ui::{ButtonKind, Dialog, DialogActions, TextArea};

const REMARK: &str = "conclude-remark";

#[derive(Clone, PartialEq, Properties)]
pub(super) struct SignDialogProps {
    pub view: Rc<ConsultationView>,
    /// The conclusion; in which capacity it is signed is chosen here.
    pub command: Command,
    pub acting: Shared,
    pub on_close: Callback<()>,
}

/// Who has replied, who is silent and what becomes of them, before what cannot be undone.
#[component]
pub(super) fn SignDialog(props: &SignDialogProps) -> Html {
    let desk = use_desk();
    let words = words(desk.locale);
    let chosen = use_state_eq(|| capacity::proposed(&desk));
    let Shared(acting) = &props.acting;
    let consultation = &props.view.consultation;
    let sign = {
        let (acting, mut command) = (acting.clone(), props.command.clone());
        let (id, expected) = (consultation.id, consultation.sequence);
        if let Command::ConcludeConsultation { capacity, .. } = &mut command {
            *capacity = Some(*chosen);
        }
        Callback::from(move |_: MouseEvent| acting.act(id, expected, command.clone()))
    };
    let cancel = locale::answer::words(desk.locale).cancel;
    let actions = DialogActions {
        act: words.sign_conclusion.into(),
        kind: ButtonKind::Primary,
        busy: acting.is_busy(),
        on_act: sign,
        back: cancel.into(),
        on_back: props.on_close.clone(),
    }
    .view();
    html! {
        <Dialog
            id="conclude-dialog"
            title={words.sign_conclusion}
            on_close={props.on_close.clone()}
            close_label={cancel}
            {actions}
        >
            { view_roll(consultation, &desk) }
            <p>{ words.will_happen_detail }</p>
            { CapacityChoice::kept_in("conclude-capacity", &chosen).view(&desk) }
            { view_trouble(acting, &desk, |_| None) }
        </Dialog>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct SendBackDialogProps {
    pub view: Rc<ConsultationView>,
    pub acting: Shared,
    pub on_close: Callback<()>,
}

/// What has to change.
#[component]
pub(super) fn SendBackDialog(props: &SendBackDialogProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let remark = use_state(String::new);
    let tried = use_state_eq(|| false);
    let Shared(acting) = &props.acting;
    let consultation = &props.view.consultation;
    let command = Text::new(&remark)
        .map_err(|_| AttrValue::from(words.too_long))
        .map(|remark| Command::SendBackConclusion { remark })
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
            id="conclude-back-dialog"
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
