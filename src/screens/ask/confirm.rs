//! What the act will do, and to whom, before it is done.

use chrono::NaiveDate;
use consultation::Command;
use consultation::request::{Asked, Request};
use consultation_words::{agency_name, date_long};
use yew::prelude::*;

use crate::desk::Desk;
use crate::desk::acting::Shared;
use crate::form::act_dialog::{ActDialog, FilledIn};
use crate::form::preview::Preview;
use crate::locale;
use crate::ui::{Fact, Facts};

/// The dialog before a request is submitted, or signed and sent. `on_act` gets the act that does it; `on_current` opens the
/// service's draft, if somebody else was faster.
pub(super) fn view_confirm(
    request: &Request,
    signs: bool,
    acting: Shared,
    on_act: Callback<Command>,
    on_close: Callback<()>,
    on_current: Callback<()>,
    desk: &Desk,
) -> Html {
    let words = locale::ask::words(desk.locale);
    let (title, what, act) = if signs {
        (words.confirm_send, words.confirm_send_what, words.sign)
    } else {
        (words.confirm_submit, words.confirm_submit_what, words.submit)
    };
    let submitted = request.clone();
    let preview = Callback::from(move |FilledIn { capacity, .. }| {
        // The form, or the draft, has been decided on already.
        let command = if signs {
            Command::SendRequest { capacity }
        } else {
            Command::SubmitRequest { request: submitted.clone() }
        };
        Preview { command: Some(command), ..Preview::default() }
    });
    let capacity = signs.then_some("ask-capacity");
    let (id, back) = ("ask-confirm", words.go_back);
    html! {
        <ActDialog {id} {title} {act} {back} {capacity} {preview} {acting} {on_act} {on_close} {on_current}>
            <p>{ what }</p>
            { Facts { facts: facts(request, desk) }.view() }
        </ActDialog>
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
