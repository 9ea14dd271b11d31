//! Withdrawing a sent request, and the notice of a withdrawal.

use consultation::consultation::Consultation;
use consultation_words::{date_time, label};
use yew::prelude::*;

use super::act::{Act, available};
use super::returns::{PendingProps, view_open, view_opener};
use crate::desk::Desk;
use crate::ui::{Notice, NoticeKind, written};

/// The reason for the withdrawal. Nothing if it was not withdrawn.
pub fn view(consultation: &Consultation, desk: &Desk) -> Html {
    let Some(withdrawal) = &consultation.withdrawal else { return Html::default() };
    let at = withdrawal.at.with_timezone(&consultation::calendar::zone());
    let title = label::stage(consultation.stage, desk.locale);
    let mark = label::capacity_mark(withdrawal.capacity);
    let signer = format!("{mark} {}", withdrawal.by.name);
    Notice { kind: NoticeKind::Warning, title: Some(title.into()), ..Notice::PLAIN }.view(html! {
        <>
            <p class="written" lang="vi">{ withdrawal.reason.to_string() }</p>
            <p class="small muted">
                { written(signer.trim()) }{ " · " }<time>{ date_time(at, desk.locale) }</time>
            </p>
        </>
    })
}

/// The button to withdraw. Nothing if the actor cannot.
pub fn view_way(pending: &PendingProps, desk: &Desk) -> Html {
    let consultation = &pending.consultation;
    let context = desk.context();
    if !available(consultation, &consultation.asker, &context).contains(&Act::Withdraw) {
        return Html::default();
    }
    html! {
        <section class="no-print">
            { view_opener(pending, &consultation.asker, Act::Withdraw, desk) }
            { view_open(pending, &consultation.asker, &[Act::Withdraw], desk) }
        </section>
    }
}
