//! In whose name a reply is signed, and what the signature brings about.

use std::rc::Rc;

use consultation::Command;
use consultation::capacity::Capacity;
use consultation::consultation::Reply;
use consultation::view::ConsultationView;
use yew::prelude::*;

use crate::desk::acting::Shared;
use crate::desk::{Desk, use_desk};
use crate::form::capacity::CapacityChoice;
use crate::form::trouble::view_trouble;
use crate::locale;
use crate::ui::{ButtonKind, Dialog, DialogActions};

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
    let capacity = use_state_eq(|| crate::form::capacity::proposed(&desk));
    let acting = &props.acting.0;
    let asker = asker(&props.view, &desk);
    let what_happens = match &props.draft {
        Reply::Opinion { .. } => locale::answer::signing_answer(&asker, desk.locale),
        Reply::Return { .. } => locale::answer::signing_return(&asker, desk.locale),
    };
    let sign = {
        let (acting, view) = (acting.clone(), props.view.clone());
        let command = sign_command(&props.draft, *capacity);
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

/// The act that signs the draft.
pub(super) fn sign_command(draft: &Reply, capacity: Capacity) -> Command {
    match draft {
        Reply::Opinion { .. } => Command::AnswerRequest { capacity },
        Reply::Return { .. } => Command::ReturnRequest { capacity },
    }
}

/// Whose request it is.
pub(super) fn asker(view: &ConsultationView, desk: &Desk) -> String {
    let asker = &view.consultation.asker;
    consultation_words::agency_name(&desk.session.register, asker, desk.locale).to_owned()
}
