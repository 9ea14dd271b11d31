//! Sending a draft back, or withdrawing it: the changes to make, or the reason and the capacity.

use consultation::capacity::Capacity;
use consultation::field::Field;
use consultation::{Command, Consultation, Text};
use yew::prelude::*;

use super::not_stored::NotStored;
use super::problems::view_violations;
use crate::desk::{Desk, use_desk};
use crate::form::capacity::{self, CapacityChoice};
use crate::form::preview::{Preview, Refusal};
use crate::form::unusable::Unusable;
use crate::locale;
use crate::ui::{ButtonKind, Dialog, DialogActions, TextArea};

/// The properties of [`SendBack`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SendBackProps {
    /// The draft.
    pub consultation: Consultation,
    /// Whether it is withdrawn and not sent back.
    pub withdraws: bool,
    /// Whether the act is being sent.
    pub busy: bool,
    /// Why the act was not stored.
    pub not_stored: Option<NotStored>,
    /// Called with the act, once nothing stands in its way.
    pub on_act: Callback<Command>,
    /// Called when the officer cancels.
    pub on_close: Callback<()>,
}

/// Asks the signer for the changes to make, or for the reason of the withdrawal.
#[component]
pub(super) fn SendBack(props: &SendBackProps) -> Html {
    let desk = use_desk();
    let words = locale::ask::words(desk.locale);
    let (title, what, label) = if props.withdraws {
        let reason = locale::settle::words(desk.locale).withdrawal_reason;
        (words.withdraw, words.withdraw_what, reason)
    } else {
        (words.send_back, words.send_back_what, words.remark)
    };
    let remark = use_state(String::new);
    let capacity = use_state(|| capacity::proposed(&desk));
    let tried = use_state(|| false);
    let preview = preview(props, &remark, *capacity, &desk);
    let error = preview.beside_fields(|_| true, &desk).remove(&Field::Reason);
    let error = error.filter(|_| *tried);
    let elsewhere = preview.violations().filter(|it| it.field() != Some(Field::Reason));
    let others: Vec<_> = elsewhere.filter(|_| *tried).cloned().collect();
    let send_back = {
        let (on_act, tried) = (props.on_act.clone(), tried.clone());
        let command = preview.ready().cloned();
        Callback::from(move |_: MouseEvent| match &command {
            Some(command) => on_act.emit(command.clone()),
            None => tried.set(true),
        })
    };
    let actions = DialogActions {
        act: title.into(),
        kind: ButtonKind::Primary,
        busy: props.busy,
        on_act: send_back,
        back: words.close.into(),
        on_back: props.on_close.clone(),
    }
    .view();
    html! {
        <Dialog
            id="ask-send-back"
            {title}
            close_label={words.close}
            on_close={props.on_close.clone()}
            {actions}
        >
            <p>{ what }</p>
            <TextArea
                id="ask-remark"
                {label}
                value={(*remark).clone()}
                on_change={let remark = remark.clone(); move |text| remark.set(text)}
                {error}
            />
            if props.withdraws {
                { CapacityChoice::kept_in("ask-withdraw-capacity", &capacity).view(&desk) }
            }
            { view_violations(&others, &desk) }
            if let Some(not_stored) = &props.not_stored {
                { not_stored.view(&desk) }
            }
        </Dialog>
    }
}

/// The rules' verdict on it.
fn preview(props: &SendBackProps, remark: &str, capacity: Capacity, desk: &Desk) -> Preview {
    let text = Text::new(remark).map_err(|error| Unusable { field: Field::Reason, error });
    let command = text.map_err(|unusable| Refusal::texts(vec![unusable])).map(|text| {
        if props.withdraws {
            Command::WithdrawConsultation { reason: text, capacity }
        } else {
            Command::SendBackRequest { remark: text }
        }
    });
    Preview::of(command, &props.consultation, &desk.context())
}
