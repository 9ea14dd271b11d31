//! Part 4: the due date, and how the days count.

use chrono::NaiveDate;
use consultation::calendar::{CountedDay, NoCalendarData};
use consultation::field::Field;
use consultation_words::{date, date_long, label};
use yew::prelude::*;

use super::due;
use super::due_month::DueMonth;
use super::findings::Part;
use super::part::{PartProps, PartSection, field_id, view_warned};
use super::state::Action;
use crate::desk::Desk;
use crate::locale;
use crate::ui::{Button, ButtonKind, Disclosure, Icon};

/// Part 4 of the form.
pub(super) fn view_due_date(part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let form = &part.state.form;
    let session = &desk.session;
    let received_on = due::received_on(&session.calendar, &session.policy, desk.now);
    let proposed = due::proposed(&session.calendar, &session.policy, form.urgency, desk.now);
    let (Ok(received_on), Ok(proposed)) = (received_on, proposed) else {
        let why = part.hidden_error(&Field::DueOn, desk).unwrap_or(words.due_unknown.into());
        return PartSection { part: Part::DueDate, locale: desk.locale }.view(html! {
            <p id={field_id(&Field::DueOn)} class="field-error" tabindex="-1">{ why }</p>
        });
    };
    let due_on = form.due_set.unwrap_or(proposed);
    let reply_time = session.policy.reply_time(form.urgency);
    let proposal = locale::ask::proposal(
        desk.locale,
        &date_long(proposed, desk.locale),
        &label::working_days(reply_time, desk.locale),
        &date(received_on, desk.locale),
    );
    // A date is chosen at once, unlike a text: what is refused is said at once.
    let error = part.hidden_error(&Field::DueOn, desk);
    PartSection { part: Part::DueDate, locale: desk.locale }.view(html! {
        <>
            <p class="ask-proposal">
                { proposal }
                if form.due_set.is_some_and(|set| set != proposed) {
                    { " " }
                    {
                        Button {
                            kind: ButtonKind::Link,
                            onclick: Some(part.on.reform(|_| Action::ProposalTaken)),
                            ..Button::PLAIN
                        }
                        .view(words.due_take_proposal.into())
                    }
                }
            </p>
            <div class={classes!("ask-due", error.is_some().then_some("field-wrong"))}>
                <DueMonth
                    {received_on}
                    {due_on}
                    urgency={form.urgency}
                    on_choose={part.on.reform(Action::DueDateSet)}
                />
                <div class="ask-due-words">
                    <p class="ask-due-on" aria-live="polite">
                        { due_line(received_on, due_on, desk) }
                    </p>
                    if let Some(error) = error {
                        <p class="field-error">
                            { Icon::Exclamation.view() }<span>{ error }</span>
                        </p>
                    }
                    {
                        Disclosure {
                            summary: words.due_days.into(),
                            open: false,
                        }
                        .view(view_days(received_on, due_on, desk))
                    }
                </div>
            </div>
            { view_warned(part.warnings(Part::DueDate), desk) }
        </>
    })
}

fn due_line(received_on: NaiveDate, due_on: NaiveDate, desk: &Desk) -> String {
    let between = desk.session.calendar.working_days_between(received_on, due_on);
    let days = between.ok().and_then(|days| u16::try_from(days).ok()).unwrap_or_default();
    let days = label::working_days(days, desk.locale);
    locale::ask::due(desk.locale, &date_long(due_on, desk.locale), &days)
}

/// Day by day: which days count, which do not, and why.
pub(super) fn view_days(received_on: NaiveDate, due_on: NaiveDate, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    match desk.session.calendar.explain(received_on, due_on) {
        Err(NoCalendarData { .. }) => html! { <p>{ words.due_unknown }</p> },
        Ok(days) => html! {
            <ol class="ask-days" role="list">
                <li>
                    <span class="ask-day-number">{ "–" }</span>
                    <span>{ date_long(received_on, desk.locale) }{ ": " }{ words.due_receipt }</span>
                </li>
                for day in days {
                    { view_day(&day, due_on, desk) }
                }
            </ol>
        },
    }
}

fn view_day(day: &CountedDay, due_on: NaiveDate, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let kind = label::day_kind(&day.kind, desk.locale);
    html! {
        <li key={day.date.to_string()} class={day.number.is_none().then_some("ask-day-off")}>
            <span class="ask-day-number">
                if let Some(number) = day.number { { number } } else { { "–" } }
            </span>
            <span>
                { date_long(day.date, desk.locale) }
                if day.number.is_none() || day.kind.is_exception() {
                    { ": " }{ kind }
                }
                if day.date == due_on {
                    { ": " }<strong>{ words.due_is }</strong>
                }
            </span>
        </li>
    }
}
