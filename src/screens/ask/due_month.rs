//! The weeks in which the due date is chosen: the days that count are numbered, days off are named.

use chrono::{Datelike, NaiveDate, Weekday};
use consultation::request::Urgency;
use consultation_words::{date_long, day_month, label};
use web_sys::HtmlElement;
use yew::prelude::*;

use super::due::{self, MonthDay};
use crate::desk::{Desk, use_desk};
use crate::hooks::{use_effect_with, use_state};
use crate::locale;
use crate::ui::has_modifier;

/// The properties of [`DueMonth`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct DueMonthProps {
    /// The day of receipt, from which the days are counted.
    pub received_on: NaiveDate,
    /// The due date.
    pub due_on: NaiveDate,
    /// The urgency of the request, which bounds the choice.
    pub urgency: Urgency,
    /// Called with the day that the officer chose.
    pub on_choose: Callback<NaiveDate>,
}

/// The keyboard cursor in the grid.
#[derive(Clone, Copy, PartialEq)]
struct Cursor {
    at: NaiveDate,
    /// The due date at which the cursor was placed; it moves along when that changes.
    of: NaiveDate,
    /// Whether a key moved it here, so that the focus follows.
    by_key: bool,
}

/// The weeks as a grid, with keys: arrows by days and weeks, Home and End within the week.
#[component]
pub(super) fn DueMonth(props: &DueMonthProps) -> Html {
    let desk = use_desk();
    let grid = use_node_ref();
    let start = Cursor { at: props.due_on, of: props.due_on, by_key: false };
    let kept = use_state(|| start);
    let cursor = if kept.of == props.due_on { *kept } else { start };

    use_effect_with((grid.clone(), cursor), |(grid, cursor)| {
        if cursor.by_key {
            focus_cursor(grid);
        }
    });

    let session = &desk.session;
    let weeks =
        due::weeks(&session.calendar, &session.policy, props.urgency, desk.now, props.due_on);
    let bounds = weeks.first().zip(weeks.last()).map(|(first, last)| first[0].date..=last[6].date);
    let onkeydown = {
        let props = props.clone();
        let desk = desk.clone();
        Callback::from(move |event: KeyboardEvent| {
            if has_modifier(&event) {
                return;
            }
            let key = event.key();
            let to = due::moved(cursor.at, &key);
            if matches!(key.as_str(), "Enter" | " ") {
                choose(&props, &desk, cursor.at);
            } else if let Some(to) = to {
                if bounds.as_ref().is_some_and(|bounds| bounds.contains(&to)) {
                    kept.set(Cursor { at: to, by_key: true, ..cursor });
                }
            } else {
                return;
            }
            event.prevent_default();
        })
    };
    html! {
        <div class="ask-month">
            <h3 id="ask-month">{ span(&weeks, &desk) }</h3>
            <table ref={grid} role="grid" aria-labelledby="ask-month" {onkeydown}>
                <thead>
                    <tr>
                        for (short, whole) in locale::ask::weekdays(desk.locale) {
                            <th scope="col" abbr={whole}>{ short }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for week in &weeks {
                        <tr>
                            for day in week {
                                { view_day(day, cursor.at, props, &desk) }
                            }
                        </tr>
                    }
                </tbody>
            </table>
            { view_named_days(&weeks, &desk) }
        </div>
    }
}

fn view_day(day: &MonthDay, cursor: NaiveDate, props: &DueMonthProps, desk: &Desk) -> Html {
    let date = day.date;
    let due = date == props.due_on;
    let counted = day.number.filter(|_| date <= props.due_on);
    let off = day.kind.as_ref().is_none_or(|kind| !kind.is_working());
    let onclick = {
        let (props, desk) = (props.clone(), desk.clone());
        Callback::from(move |_: MouseEvent| choose(&props, &desk, date))
    };
    html! {
        <td
            id={(date == cursor).then_some("ask-due-on")}
            class={classes!(
                "ask-month-day",
                off.then_some("ask-month-off"),
                counted.is_some().then_some("ask-month-counted"),
                due.then_some("ask-month-due"),
                (date == props.received_on).then_some("ask-month-received"),
                (!day.choosable).then_some("ask-month-closed"),
            )}
            role="gridcell"
            tabindex={if date == cursor { "0" } else { "-1" }}
            aria-selected={if due { "true" } else { "false" }}
            aria-disabled={(!day.choosable).then_some("true")}
            title={reason(day, desk).map(ToOwned::to_owned)}
            {onclick}
        >
            <span class="visually-hidden">{ spoken(day, props, desk) }</span>
            <span class="ask-month-date" aria-hidden="true">{ day_of_month(date, props) }</span>
            if let Some(number) = counted {
                <span class="ask-month-number" aria-hidden="true">{ number }</span>
            }
        </td>
    }
}

/// The months of the weeks.
fn span(weeks: &[[MonthDay; 7]], desk: &Desk) -> String {
    let month = |day: &MonthDay| locale::ask::month(desk.locale, day.date.month(), day.date.year());
    let mut months: Vec<String> = weeks.iter().flatten().map(month).collect();
    months.dedup();
    months.join(" – ")
}

/// The day, with its month where a new one begins.
fn day_of_month(date: NaiveDate, props: &DueMonthProps) -> String {
    let first = props.received_on.week(Weekday::Mon).checked_first_day();
    if date.day() == 1 || first == Some(date) {
        format!("{}/{}", date.day(), date.month())
    } else {
        date.day().to_string()
    }
}

/// The days off and the swapped days of these weeks, with their reasons, which are too long for the grid.
fn view_named_days(weeks: &[[MonthDay; 7]], desk: &Desk) -> Html {
    let days: Vec<_> = weeks
        .iter()
        .flatten()
        .filter_map(|day| reason(day, desk).map(|reason| (day.date, reason)))
        .collect();
    if days.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="ask-month-names small" role="list">
            for (date, reason) in days {
                <li><span class="figure">{ day_month(date, desk.locale) }</span>{ " " }{ reason }</li>
            }
        </ul>
    }
}

/// Why a day is off or worked contrary to its weekday.
fn reason<'a>(day: &'a MonthDay, desk: &Desk) -> Option<&'a str> {
    day.kind
        .as_ref()
        .filter(|kind| kind.is_exception())
        .map(|kind| label::day_kind(kind, desk.locale))
}

/// A day for screen readers: the date, whether and how it counts, and what it is for.
fn spoken(day: &MonthDay, props: &DueMonthProps, desk: &Desk) -> String {
    let words = locale::ask::words(desk.locale);
    let mut spoken = vec![date_long(day.date, desk.locale)];
    match (&day.kind, day.number) {
        (kind, Some(number)) => {
            spoken.push(locale::ask::numbered_day(desk.locale, number));
            if let Some(kind) = kind.as_ref().filter(|kind| kind.is_exception()) {
                spoken.push(label::day_kind(kind, desk.locale).to_owned());
            }
        }
        (Some(kind), None) if !kind.is_working() => {
            spoken.push(label::day_kind(kind, desk.locale).to_owned());
        }
        _ => {}
    }
    if day.date == props.received_on {
        spoken.push(words.due_receipt.to_owned());
    }
    if day.date == props.due_on {
        spoken.push(words.due_is.to_owned());
    }
    if !day.choosable {
        spoken.push(words.due_cannot.to_owned());
    }
    spoken.join(", ")
}

fn choose(props: &DueMonthProps, desk: &Desk, date: NaiveDate) {
    let session = &desk.session;
    let day = due::day(&session.calendar, &session.policy, props.urgency, desk.now, date);
    if day.choosable {
        props.on_choose.emit(date);
    }
}

fn focus_cursor(grid: &NodeRef) {
    let day = grid
        .cast::<HtmlElement>()
        .and_then(|grid| grid.query_selector("[tabindex='0']").ok().flatten())
        .and_then(|day| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(day).ok());
    if let Some(day) = day {
        // A day that is gone by now cannot take the focus, and need not.
        let _ = day.focus();
    }
}
