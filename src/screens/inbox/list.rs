//! The lines of the inbox, in their groups.

use consultation::consultation::Stage;
use consultation::request::Urgency;
use consultation::view::{AskedRow, ReplyKind, RequestRow};
use uuid::Uuid;
use yew::prelude::*;

use super::state::{Entry, Group};
use super::words;
use crate::desk::{Desk, use_desk};
use crate::dossier::tone;
use crate::form::people;
use crate::locale;
use crate::ui::{Icon, StatusTag, Tone};

/// The lines of a group.
pub type Lines = Vec<Line>;

/// A line that is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// A request to this agency, or a contested return.
    Request(RequestRow),
    /// A request of this agency that the head has not signed yet.
    Draft(AskedRow),
}

impl From<Entry<'_>> for Line {
    fn from(entry: Entry<'_>) -> Self {
        match entry {
            Entry::Request(row) => Self::Request(row.clone()),
            Entry::Draft(row) => Self::Draft(row.clone()),
        }
    }
}

impl Line {
    /// The consultation that it opens.
    pub const fn consultation(&self) -> Uuid {
        match self {
            Self::Request(row) => row.consultation,
            Self::Draft(row) => row.consultation,
        }
    }
}

/// The list.
#[derive(Clone, PartialEq, Properties)]
pub struct ListProps {
    /// The lines in their groups.
    pub groups: Vec<(Option<Group>, Lines)>,
    /// The line that the tab key leads to.
    pub at: Option<Uuid>,
    /// The line that is open.
    pub open: Option<Uuid>,
    /// Called with the line to open.
    pub on_open: Callback<Line>,
    /// Called with the line that got the focus.
    pub on_focus: Callback<Uuid>,
}

/// The id of a line.
pub fn line_id(consultation: Uuid) -> String {
    format!("inbox-{consultation}")
}

/// The lines: one of them is reached by the tab key, the others by the arrow keys.
#[component]
pub fn List(props: &ListProps) -> Html {
    let desk = use_desk();
    let first = props.groups.iter().flat_map(|(_, lines)| lines).next().map(Line::consultation);
    let lines = props.groups.iter().flat_map(|(_, lines)| lines);
    let is_shown = |at: &Uuid| lines.clone().any(|line| line.consultation() == *at);
    let reached = props.at.filter(is_shown).or(first);
    html! {
        <div class="inbox-groups">
            for (group, lines) in &props.groups {
                <section key={format!("{group:?}")} class="inbox-group">
                    if let Some(group) = group {
                        <h2 class={classes!("inbox-group-title", (*group == Group::Overdue).then_some("toned tone-red"))}>
                            { words::group(*group, desk.locale) }
                            <span class="inbox-count">{ lines.len() }</span>
                        </h2>
                    }
                    <ul role="list">
                        for line in lines {
                            { view_line(props, line, reached, &desk) }
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

fn view_line(props: &ListProps, line: &Line, reached: Option<Uuid>, desk: &Desk) -> Html {
    let id = line.consultation();
    let onclick = {
        let line = line.clone();
        props.on_open.reform(move |_: MouseEvent| line.clone())
    };
    let onfocus = props.on_focus.reform(move |_: FocusEvent| id);
    let content = match line {
        Line::Request(row) if row.consultee != desk.session.actor.agency => view_dispute(row, desk),
        Line::Request(row) => view_request(row, desk),
        Line::Draft(row) => view_draft(row, desk),
    };
    html! {
        <li key={id.to_string()}>
            <button
                type="button"
                id={line_id(id)}
                class={classes!("inbox-line", (props.open == Some(id)).then_some("inbox-line-open"))}
                tabindex={if reached == Some(id) { "0" } else { "-1" }}
                aria-current={(props.open == Some(id)).then_some("true")}
                {onclick}
                {onfocus}
            >
                { content }
            </button>
        </li>
    }
}

fn view_request(row: &RequestRow, desk: &Desk) -> Html {
    let words = locale::inbox::words(desk.locale);
    let spoken = desk.locale;
    let register = &desk.session.register;
    let (icon, tone) = tone::of_standing(row.standing);
    let left = consultation_words::time_left(row.standing, row.due_on, &desk.context(), spoken);
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
fn view_dispute(row: &RequestRow, desk: &Desk) -> Html {
    let register = &desk.session.register;
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
                { locale::inbox::dispute(name(&row.consultee), name(&row.asker), row.circle, desk.locale) }
            </span>
        </>
    }
}

fn view_draft(row: &AskedRow, desk: &Desk) -> Html {
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
fn view_urgency(urgency: Urgency, desk: &Desk) -> Html {
    if urgency == Urgency::Ordinary {
        return Html::default();
    }
    let label = consultation_words::label::urgency(urgency, desk.locale);
    html! { <strong class="inbox-urgency">{ label }</strong> }
}
