//! What is settled before a draft is signed or given back: in whose name, and what has to change.

use std::rc::Rc;

use consultation::consultation::{Consultation, Reply};
use consultation::decide::decide;
use consultation::field::Field;
use consultation::view::ConsultationView;
use consultation::{Command, Text};
use yew::prelude::*;

use crate::acting::Acting;
use crate::answer::told;
use crate::answer::trouble::view_trouble;
use crate::capacity::CapacityChoice;
use crate::desk::{Desk, use_desk};
use crate::locale;
use crate::ui::{ButtonKind, Dialog, DialogActions, TextArea};

const REMARK: &str = "send-back-remark";

/// The acts of the screen, handed to a dialog: drawn anew with each change, so none equals another.
#[derive(Clone)]
pub(super) struct Shared(pub Acting);

impl PartialEq for Shared {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct SignDialogProps {
    pub view: Rc<ConsultationView>,
    pub draft: Reply,
    pub acting: Shared,
    pub on_close: Callback<()>,
}

#[component]
pub(super) fn SignDialog(props: &SignDialogProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let capacity = use_state_eq(|| crate::capacity::proposed(&desk));
    let acting = &props.acting.0;
    let asker = super::asker(&props.view, &desk);
    let what_happens = match &props.draft {
        Reply::Opinion { .. } => locale::answer::signing_answer(&asker, desk.locale),
        Reply::Return { .. } => locale::answer::signing_return(&asker, desk.locale),
    };
    let sign = {
        let (acting, view) = (acting.clone(), props.view.clone());
        let command = super::sign_command(&props.draft, *capacity);
        Callback::from(move |_: MouseEvent| {
            acting.act(view.consultation.id, view.consultation.sequence, command.clone());
        })
    };
    let actions = DialogActions {
        act: words.sign.into(),
        kind: ButtonKind::Primary,
        busy: acting.is_busy(),
        on_act: sign,
        back: words.cancel.into(),
        on_back: props.on_close.clone(),
    }
    .view();
    html! {
        <Dialog
            id="signing-dialog"
            title={words.sign}
            on_close={props.on_close.clone()}
            close_label={words.cancel}
            {actions}
        >
            <p>{ what_happens }</p>
            { CapacityChoice::kept_in("signing-capacity", &capacity).view(&desk) }
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

#[component]
pub(super) fn SendBackDialog(props: &SendBackDialogProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let remark = use_state(String::new);
    let tried = use_state_eq(|| false);
    let acting = &props.acting.0;
    let consultation = &props.view.consultation;
    let sent_back = sent_back(&remark, consultation, &desk);
    let error = sent_back.as_ref().err().filter(|_| *tried).cloned();
    let send = {
        let (acting, tried) = (acting.clone(), tried.setter());
        let (id, expected) = (consultation.id, consultation.sequence);
        Callback::from(move |_: MouseEvent| match &sent_back {
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

/// The act that is sent now, or what stands in its way.
fn sent_back(remark: &str, consultation: &Consultation, desk: &Desk) -> Result<Command, AttrValue> {
    let too_long = locale::answer::words(desk.locale).too_long;
    let remark = Text::new(remark).map_err(|_| AttrValue::from(too_long))?;
    let command = Command::SendBackReply { remark };
    match decide(consultation, &command, &desk.context()) {
        Ok(_) => Ok(command),
        Err(violations) => {
            let errors = told::beside_fields(violations.iter(), &[], desk);
            Err(errors.into_values().next().unwrap_or_default())
        }
    }
}

/// The remark is the only field.
fn remark_control(field: &Field) -> Option<AttrValue> {
    (*field == Field::Reason).then_some(AttrValue::Static(REMARK))
}
