//! What the act will do, and to whom, before it is done.

use chrono::NaiveDate;
use consultation::capacity::Capacity;
use consultation::request::{Asked, Request};
use consultation_words::{agency_name, date_long};
use yew::prelude::*;

use super::not_stored::NotStored;
use crate::desk::{Desk, use_desk};
use crate::form::capacity::CapacityChoice;
use crate::locale;
use crate::ui::{ButtonKind, Dialog, DialogActions, Fact, Facts};

/// The properties of [`Confirm`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ConfirmProps {
    /// The request.
    pub request: Request,
    /// Whether the request is signed and sent, or only submitted.
    pub signs: bool,
    /// Whether the act is being sent.
    pub busy: bool,
    /// Why the act was not stored.
    pub not_stored: Option<NotStored>,
    /// Called with the capacity in which the officer signs.
    pub on_confirm: Callback<Capacity>,
    /// Called when the officer cancels.
    pub on_close: Callback<()>,
}

/// The dialog before the act.
#[component]
pub(super) fn Confirm(props: &ConfirmProps) -> Html {
    let desk = use_desk();
    let words = locale::ask::words(desk.locale);
    let capacity = use_state(|| crate::form::capacity::proposed(&desk));
    let (title, what, act) = if props.signs {
        (words.confirm_send, words.confirm_send_what, words.sign)
    } else {
        (words.confirm_submit, words.confirm_submit_what, words.submit)
    };
    let confirm = {
        let capacity = capacity.clone();
        props.on_confirm.reform(move |_: MouseEvent| *capacity)
    };
    let actions = DialogActions {
        act: act.into(),
        kind: ButtonKind::Primary,
        busy: props.busy,
        on_act: confirm,
        back: words.go_back.into(),
        on_back: props.on_close.clone(),
    }
    .view();
    html! {
        <Dialog
            id="ask-confirm"
            {title}
            close_label={words.close}
            on_close={props.on_close.clone()}
            {actions}
        >
            <p>{ what }</p>
            { Facts { facts: facts(&props.request, &desk) }.view() }
            if props.signs {
                { CapacityChoice::kept_in("ask-capacity", &capacity).view(&desk) }
            }
            if let Some(not_stored) = &props.not_stored {
                { not_stored.view(&desk) }
            }
        </Dialog>
    }
}

fn facts(request: &Request, desk: &Desk) -> Vec<Fact> {
    let words = locale::ask::words(desk.locale);
    let to = html! {
        <ul class="ask-confirm-agencies" role="list">
            for asked in &request.consultees {
                <li key={asked.agency.to_string()}>{ addressed(asked, desk) }</li>
            }
        </ul>
    };
    let mut facts = vec![Fact::new(words.confirm_to, to)];
    if let Some(due_on) = request.due_on {
        facts.push(Fact::new(words.confirm_due, due(due_on, desk)));
    }
    facts
}

fn due(due_on: NaiveDate, desk: &Desk) -> Html {
    html! { <strong>{ date_long(due_on, desk.locale) }</strong> }
}

/// An agency and its questions.
pub(super) fn addressed(asked: &Asked, desk: &Desk) -> Html {
    let name = agency_name(&desk.session.register, &asked.agency, desk.locale);
    html! {
        <>
            { name }{ " " }
            <span class="muted">{ locale::ask::questions(desk.locale, &asked.questions) }</span>
        </>
    }
}
