//! Giving a draft back, or withdrawing it: what has to be changed, or why and in which capacity.

use consultation::Text;
use consultation::command::Capacity;
use consultation::violation::Violation;
use consultation_words::violation;
use yew::prelude::*;

use super::not_stored::NotStored;
use crate::capacity::{self, CapacityChoice};
use crate::desk::use_desk;
use crate::locale;
use crate::ui::{ButtonKind, Dialog, DialogActions, TextArea};

/// The properties of [`SendBack`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SendBackProps {
    /// Whether the draft is withdrawn and not given back.
    pub withdraws: bool,
    /// Whether the act is under way.
    pub busy: bool,
    /// Why the act was not stored.
    pub not_stored: Option<NotStored>,
    /// Called with what has to be changed, or why it is withdrawn and in which capacity.
    pub on_send_back: Callback<(Text, Capacity)>,
    /// Called when the officer goes back.
    pub on_close: Callback<()>,
}

/// Asks whoever signs what has to be changed, or why the draft is withdrawn.
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
    let read = Text::new(&remark).ok().filter(|remark| !remark.is_empty());
    let missing = {
        let missing = violation(&Violation::ReasonMissing, &desk.session.register, desk.locale);
        (*tried && read.is_none()).then(|| AttrValue::from(missing.to_string()))
    };
    let send_back = {
        let (on_send_back, tried) = (props.on_send_back.clone(), tried.clone());
        let capacity = *capacity;
        Callback::from(move |_: MouseEvent| match &read {
            Some(remark) => on_send_back.emit((remark.clone(), capacity)),
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
                error={missing}
            />
            if props.withdraws {
                { CapacityChoice::kept_in("ask-withdraw-capacity", &capacity).view(&desk) }
            }
            if let Some(not_stored) = &props.not_stored {
                { not_stored.view(&desk) }
            }
        </Dialog>
    }
}
