//! The lines of the list.

use consultation::consultation::Stage;
use consultation::request::Urgency;
use consultation::view::AskedRow;
use consultation_words::label;
use uuid::Uuid;
use yew::prelude::*;

use super::state::tightest;
use crate::desk::{Desk, use_desk};
use crate::dossier::need::view_need;
use crate::dossier::tone;
use crate::form::people;
use crate::locale;
use crate::ui::{Icon, StatusTag, Tone};

/// The properties of [`List`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ListProps {
    /// The consultations, in their order.
    pub rows: Vec<AskedRow>,
    /// The line that the keys have moved to.
    pub at: Option<Uuid>,
    /// Called with the consultation to open.
    pub on_open: Callback<AskedRow>,
}

/// The id of a line.
pub(super) fn line_id(consultation: Uuid) -> String {
    format!("asked-{consultation}")
}

/// The lines: one of them is reached by the tab key, the others by the arrow keys.
#[component]
pub(super) fn List(props: &ListProps) -> Html {
    let desk = use_desk();
    let first = props.rows.first().map(|row| row.consultation);
    let reached =
        props.at.filter(|at| props.rows.iter().any(|row| row.consultation == *at)).or(first);
    html! {
        <ul class="asked-list" role="list">
            for row in &props.rows {
                { view_line(row, reached, props, &desk) }
            }
        </ul>
    }
}

fn view_line(row: &AskedRow, reached: Option<Uuid>, props: &ListProps, desk: &Desk) -> Html {
    let id = row.consultation;
    let onclick = {
        let row = row.clone();
        props.on_open.reform(move |_: MouseEvent| row.clone())
    };
    let officer =
        row.officer.as_ref().map(|officer| people::responsible(officer, &row.asker, desk));
    html! {
        <li key={id.to_string()}>
            <button
                type="button"
                id={line_id(id)}
                class="asked-line"
                tabindex={if reached == Some(id) { "0" } else { "-1" }}
                {onclick}
            >
                <span class="asked-what">
                    <span class="asked-subject" lang="vi">{ &row.subject }</span>
                    <span class="asked-facts">
                        { view_urgency(row.urgency, desk) }
                        <span>{ &row.dossier_number }</span>
                        if let Some(officer) = officer { <span>{ officer }</span> }
                    </span>
                </span>
                <span class="asked-need">{ view_need(row, desk) }</span>
                <span class="asked-due">{ view_due(row, desk) }</span>
                <span class="asked-replies">{ view_replies(row, desk) }</span>
            </button>
        </li>
    }
}

fn view_due(row: &AskedRow, desk: &Desk) -> Html {
    let Some(due_on) = row.due_on else { return Html::default() };
    let words = locale::asked::words(desk.locale);
    let standing = tightest(row).map(|standing| {
        let (icon, tone) = tone::of_standing(standing);
        let label = consultation_words::standing(standing, &desk.session.policy, desk.locale);
        StatusTag { label: label.into(), icon, tone, plain: true }.view()
    });
    html! {
        <>
            <span>
                { words.due }{ " " }<time>{ consultation_words::date(due_on, desk.locale) }</time>
            </span>
            { standing }
        </>
    }
}

fn view_replies(row: &AskedRow, desk: &Desk) -> Html {
    let replies = row.replies();
    if replies.asked == 0 {
        return Html::default();
    }
    let count = locale::asked::replied(replies.answered, replies.asked, desk.locale);
    let owing = row.consultees.iter().filter(|consultee| consultee.progress.owes_reply());
    // Of all that still owe a reply, the one that was reminded most often: a sum would blame nobody in particular.
    let (reminded, last) = owing
        .map(|consultee| (consultee.reminded, consultee.last_reminded_on))
        .max()
        .unwrap_or_default();
    html! {
        <>
            <span class="figure">{ count }</span>
            if replies.overdue > 0 {
                {
                    StatusTag {
                        label: locale::asked::overdue(replies.overdue, desk.locale).into(),
                        icon: Icon::Exclamation,
                        tone: Tone::Red,
                        plain: true,
                    }
                    .view()
                }
            }
            if row.stage == Stage::Open && reminded > 0 {
                <span class="small muted">{ locale::inbox::reminded_last(reminded.into(), last, desk.locale) }</span>
            }
            if replies.returned > 0 {
                {
                    StatusTag {
                        label: locale::asked::returned(replies.returned, desk.locale).into(),
                        icon: Icon::Return,
                        tone: Tone::Violet,
                        plain: true,
                    }
                    .view()
                }
            }
        </>
    }
}

/// An ordinary request carries no mark.
fn view_urgency(urgency: Urgency, desk: &Desk) -> Html {
    if urgency == Urgency::Ordinary {
        return Html::default();
    }
    html! { <strong class="asked-urgency">{ label::urgency(urgency, desk.locale) }</strong> }
}
