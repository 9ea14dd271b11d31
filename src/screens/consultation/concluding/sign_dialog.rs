//! Who is silent, and in whose name the conclusion is signed.

use std::rc::Rc;

use consultation::Command;
use consultation::view::ConsultationView;
use yew::prelude::*;

use super::roll::view_roll;
use crate::desk::acting::Shared;
use crate::desk::use_desk;
use crate::form::capacity::{self, CapacityChoice};
use crate::form::trouble::view_trouble;
use crate::locale;
use crate::locale::settle::words;
use crate::ui::{ButtonKind, Dialog, DialogActions};

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
