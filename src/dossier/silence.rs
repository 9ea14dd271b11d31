//! For a consultee that has not replied: that the consultation has ended, and what is on record.

use consultation::consultation::{Consultation, Stage};
use consultation_words::date;
use yew::prelude::*;

use crate::desk::Desk;
use crate::locale::consultation::{self as texts, words};
use crate::ui::{Notice, NoticeKind};

/// The outcome of the request to the actor's own agency. Nothing if it has replied, or still can.
pub fn view(consultation: &Consultation, desk: &Desk) -> Html {
    let Some(conclusion) = &consultation.conclusion else {
        return Html::default();
    };
    let mut own = consultation.consultees.iter();
    let Some(consultee) = own.find(|consultee| {
        consultation.stage == Stage::Concluded
            && desk.session.actor.works_for(&consultee.agency)
            && consultee.progress.owes_reply()
    }) else {
        return Html::default();
    };
    let context = desk.context();
    let context = context.under(consultation);
    let due_on = consultee.due_on_at(conclusion.at, context.calendar, context.policy);
    let due_on = date(due_on.unwrap_or(consultee.due_on), desk.locale);
    let ended_on = conclusion.at.with_timezone(&consultation::calendar::zone()).date_naive();
    let ended_on = date(ended_on, desk.locale);
    Notice {
        kind: NoticeKind::Warning,
        title: Some(words(desk.locale).closed_unanswered.into()),
        ..Notice::PLAIN
    }
    .view(html! { <p>{ texts::closed_unanswered(&due_on, &ended_on, desk.locale) }</p> })
}
