//! The lines of the list.

use consultation::consultation::Stage;
use consultation::request::Urgency;
use consultation::view::AskedRow;
use consultation_words::label;
use uuid::Uuid;
use yew::prelude::*;

use super::state::tightest;
use crate::desk::{FrontDesk, long_list, use_front_desk};
use crate::dossier::need::view_need;
use crate::dossier::tone;
use crate::form::people;
use crate::identity::Same;
use crate::locale;
use crate::ui::{Icon, Piece, StatusTag, Tone, Window, use_window};

/// The properties of [`List`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ListProps {
    /// The consultations.
    pub rows: Same<Vec<AskedRow>>,
    /// The places of those that are shown, in their order.
    pub shown: Same<Vec<usize>>,
    /// Tells these lines from those of other stages or another search.
    pub what: AttrValue,
    /// The line that the tab key leads to.
    pub at: Option<Uuid>,
    /// Called with the place of the consultation to open.
    pub on_open: Callback<usize>,
    /// Called with the line that got the focus.
    pub on_focus: Callback<Uuid>,
}

/// The id of a line.
pub(super) fn line_id(consultation: Uuid) -> String {
    format!("asked-{consultation}")
}

/// The lines: one of them is reached by the tab key, the others by the arrow keys.
#[component]
pub(super) fn List(props: &ListProps) -> Html {
    let desk = use_front_desk();
    let id = |place: &usize| props.rows[*place].consultation;
    let at = props.at.and_then(|at| props.shown.iter().position(|place| id(place) == at));
    let window = use_window(&props.what, props.shown.len(), at);
    html! {
        <>
            { long_list::view_switch(&window, "asked-pages", &desk) }
            <ul ref={window.root.clone()} class="asked-list window" role="list">
                for piece in window.pieces(&(0..props.shown.len())) {
                    {
                        match piece {
                            Piece::Line(line) => view_line(line, props, &window, &desk),
                            Piece::Gap(gap) => long_list::view_gap(&window, &gap, &desk),
                        }
                    }
                }
            </ul>
            { long_list::view_pages(&window, &desk) }
        </>
    }
}

fn view_line(line: usize, props: &ListProps, window: &Window, desk: &FrontDesk) -> Html {
    let place = props.shown[line];
    let row = &props.rows[place];
    let id = row.consultation;
    let all = 0..props.shown.len();
    let onclick = props.on_open.reform(move |_: MouseEvent| place);
    let onfocus = props.on_focus.reform(move |_: FocusEvent| id);
    let officer =
        row.officer.as_ref().map(|officer| people::responsible(officer, &row.asker, desk));
    html! {
        <li
            key={id.to_string()}
            data-line={line.to_string()}
            aria-setsize={window.size(&all)}
            aria-posinset={window.position(&all, line)}
        >
            <button
                type="button"
                id={line_id(id)}
                class="asked-line"
                tabindex={if window.reached() == line { "0" } else { "-1" }}
                {onclick}
                {onfocus}
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

fn view_due(row: &AskedRow, desk: &FrontDesk) -> Html {
    let Some(due_on) = row.due_on else { return Html::default() };
    let words = locale::asked::words(desk.locale);
    let standing = tightest(row).map(|standing| {
        let (icon, tone) = tone::of_standing(standing);
        let label = consultation_words::standing(standing, desk.signed_in.closes, desk.locale);
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

fn view_replies(row: &AskedRow, desk: &FrontDesk) -> Html {
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
fn view_urgency(urgency: Urgency, desk: &FrontDesk) -> Html {
    if urgency == Urgency::Ordinary {
        return Html::default();
    }
    html! { <strong class="asked-urgency">{ label::urgency(urgency, desk.locale) }</strong> }
}
