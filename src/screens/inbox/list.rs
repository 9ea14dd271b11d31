//! The lines of the inbox, in their groups.

use std::ops::Range;

use consultation::consultation::Stage;
use consultation::request::Urgency;
use consultation::view::{AskedRow, ReplyKind, RequestRow};
use consultation_words::time_left;
use uuid::Uuid;
use yew::prelude::*;

use super::state::{Entry, Group, Place, Rows, Shown};
use super::words;
use crate::desk::{FrontDesk, long_list, use_front_desk};
use crate::dossier::tone;
use crate::form::people;
use crate::identity::Same;
use crate::locale;
use crate::ui::{Icon, Piece, StatusTag, Tone, Window, use_window};

/// The list.
#[derive(Clone, PartialEq, Properties)]
pub struct ListProps {
    /// What was loaded.
    pub rows: Same<Rows>,
    /// The lines in their groups.
    pub shown: Same<Shown>,
    /// Tells these lines from those of another tab or another search.
    pub what: AttrValue,
    /// The line that the tab key leads to.
    pub at: Option<Uuid>,
    /// The line that is open.
    pub open: Option<Uuid>,
    /// Called with the line to open.
    pub on_open: Callback<Place>,
    /// Called with the line that got the focus.
    pub on_focus: Callback<Uuid>,
}

impl ListProps {
    fn entry(&self, line: usize) -> Entry<'_> {
        self.rows.entry(self.shown.places[line])
    }
}

/// The id of a line.
pub fn line_id(consultation: Uuid) -> String {
    format!("inbox-{consultation}")
}

/// The lines: one of them is reached by the tab key, the others by the arrow keys.
#[component]
pub fn List(props: &ListProps) -> Html {
    let desk = use_front_desk();
    let count = props.shown.places.len();
    let at =
        props.at.and_then(|at| (0..count).find(|line| props.entry(*line).consultation() == at));
    let window = use_window(&props.what, count, at);
    let groups = props.shown.groups.iter().map(|(group, lines)| {
        let pieces = window.pieces(lines);
        // The page that is shown may have nothing of a group.
        if pieces.is_empty() {
            return Html::default();
        }
        html! {
            <section key={format!("{group:?}")} class="inbox-group">
                if let Some(group) = group {
                    <h2 class={classes!("inbox-group-title", (*group == Group::Overdue).then_some("toned tone-red"))}>
                        { words::group(*group, desk.locale) }
                        <span class="inbox-count">{ lines.len() }</span>
                    </h2>
                }
                <ul role="list">
                    for piece in pieces {
                        {
                            match piece {
                                Piece::Line(line) => view_line(props, line, lines, &window, &desk),
                                Piece::Gap(gap) => long_list::view_gap(&window, &gap, &desk),
                            }
                        }
                    }
                </ul>
            </section>
        }
    });
    html! {
        <>
            { long_list::view_switch(&window, "inbox-pages", &desk) }
            <div ref={window.root.clone()} class="inbox-groups window">{ for groups }</div>
            { long_list::view_pages(&window, &desk) }
        </>
    }
}

fn view_line(
    props: &ListProps,
    line: usize,
    group: &Range<usize>,
    window: &Window,
    desk: &FrontDesk,
) -> Html {
    let entry = props.entry(line);
    let id = entry.consultation();
    let place = props.shown.places[line];
    let onclick = props.on_open.reform(move |_: MouseEvent| place);
    let onfocus = props.on_focus.reform(move |_: FocusEvent| id);
    let content = match entry {
        Entry::Request(row) if row.consultee != desk.signed_in.actor.agency => {
            view_dispute(row, desk)
        }
        Entry::Request(row) => view_request(row, desk),
        Entry::Draft(row) => view_draft(row, desk),
    };
    html! {
        <li
            key={id.to_string()}
            data-line={line.to_string()}
            aria-setsize={window.size(group)}
            aria-posinset={window.position(group, line)}
        >
            <button
                type="button"
                id={line_id(id)}
                class={classes!("inbox-line", (props.open == Some(id)).then_some("inbox-line-open"))}
                tabindex={if window.reached() == line { "0" } else { "-1" }}
                aria-current={(props.open == Some(id)).then_some("true")}
                {onclick}
                {onfocus}
            >
                { content }
            </button>
        </li>
    }
}

fn view_request(row: &RequestRow, desk: &FrontDesk) -> Html {
    let words = locale::inbox::words(desk.locale);
    let spoken = desk.locale;
    let register = &desk.signed_in.register;
    let (icon, tone) = tone::of_standing(row.standing);
    let left = time_left(row.standing, &row.holidays, desk.signed_in.closes, spoken);
    let asker = consultation_words::agency_name(register, &row.asker, spoken);
    let officer = row.officer.as_ref().map_or_else(
        || words.nobody.to_owned(),
        |officer| people::responsible(officer, &row.consultee, desk),
    );
    let (progress_icon, progress_tone) = match row.awaits {
        Some(_) => (Icon::Clock, Tone::Violet),
        None => tone::of_progress_in(row.stage, row.progress),
    };
    let progress = match (row.awaits, row.to_sign) {
        (Some(awaited), _) => consultation_words::label::awaited(awaited, spoken).to_owned(),
        (None, Some(ReplyKind::Return)) => format!(
            "{}: {}",
            consultation_words::label::progress(row.progress, spoken),
            consultation_words::label::reply_kind(ReplyKind::Return, spoken)
        ),
        _ => consultation_words::label::progress_in(row.stage, row.progress, spoken).to_owned(),
    };
    html! {
        <>
            <span class="inbox-time">
                { StatusTag { label: left.into(), icon, tone, plain: true }.view() }
                { view_urgency(row.urgency, desk) }
            </span>
            <span class="inbox-subject" lang="vi">{ &row.subject }</span>
            <span class="inbox-facts">
                <span>{ &row.dossier_number }</span>
                <span>{ asker.to_owned() }</span>
                <span>{ officer }</span>
                if row.reminded > 0 && row.owes_reply() {
                    <span>{ locale::inbox::reminded_last(row.reminded.into(), row.last_reminded_on, spoken) }</span>
                }
                {
                    StatusTag {
                        label: progress.into(),
                        icon: progress_icon,
                        tone: progress_tone,
                        plain: true,
                    }
                    .view()
                }
            </span>
        </>
    }
}

/// A contested return before the monitor: what counts is who is at odds with whom.
fn view_dispute(row: &RequestRow, desk: &FrontDesk) -> Html {
    let register = &desk.signed_in.register;
    let name = |agency| consultation_words::agency_name(register, agency, desk.locale);
    let (icon, tone) = tone::of_progress(row.progress);
    let progress = consultation_words::label::progress(row.progress, desk.locale);
    html! {
        <>
            <span class="inbox-time">
                { StatusTag { label: progress.into(), icon, tone, plain: true }.view() }
                { view_urgency(row.urgency, desk) }
            </span>
            <span class="inbox-subject" lang="vi">{ &row.subject }</span>
            <span class="inbox-facts">
                <span>{ &row.dossier_number }</span>
                <span>{ locale::inbox::dispute(name(&row.consultee), name(&row.asker), row.circle, desk.locale) }</span>
            </span>
        </>
    }
}

fn view_draft(row: &AskedRow, desk: &FrontDesk) -> Html {
    let words = locale::inbox::words(desk.locale);
    let spoken = desk.locale;
    let concludes = row.stage == Stage::Open;
    let stage = if concludes { Stage::AwaitingSignature } else { row.stage };
    let stage = consultation_words::label::stage(stage, spoken);
    let what = if concludes { words.own_conclusion } else { words.own_request };
    let due = row.due_on.map(|due| {
        let date = consultation_words::date(due, spoken);
        format!("{} {date}", words.due)
    });
    let drafter = row.drafted_by.as_ref().map(|actor| actor.name.clone());
    html! {
        <>
            <span class="inbox-time">
                {
                    StatusTag {
                        label: what.into(),
                        icon: Icon::Send,
                        tone: Tone::Blue,
                        plain: true,
                    }
                    .view()
                }
                { view_urgency(row.urgency, desk) }
            </span>
            <span class="inbox-subject" lang="vi">{ &row.subject }</span>
            <span class="inbox-facts">
                <span>{ &row.dossier_number }</span>
                if let Some(drafter) = drafter { <span lang="vi">{ drafter }</span> }
                if let Some(due) = due { <span>{ due }</span> }
                {
                    StatusTag {
                        label: stage.into(),
                        icon: Icon::Pen,
                        tone: Tone::Blue,
                        plain: true,
                    }
                    .view()
                }
            </span>
        </>
    }
}

/// An ordinary request carries no mark.
fn view_urgency(urgency: Urgency, desk: &FrontDesk) -> Html {
    if urgency == Urgency::Ordinary {
        return Html::default();
    }
    let label = consultation_words::label::urgency(urgency, desk.locale);
    html! { <strong class="inbox-urgency">{ label }</strong> }
}
