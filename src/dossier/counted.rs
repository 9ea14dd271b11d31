//! The due date, day by day: a small calendar of the days that count, and why the others do not.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveTime, Weekday};
use consultation::calendar::{CountedDay, OfficeHours};
use consultation::consultation::{Consultation, Consultee};
use consultation_words::{date_long, day_month, label};
use yew::prelude::*;

use crate::desk::Desk;
use crate::locale;
use crate::ui::Disclosure;

/// A line that opens the count. Nothing if the calendar does not reach that far.
pub struct CountedDays {
    /// When the time to reply began.
    pub started_at: DateTime<FixedOffset>,
    /// The last day on which a reply is on time.
    pub due_on: NaiveDate,
    /// The hours after which it was received the next working day.
    pub office_hours: OfficeHours,
}

/// The content of the calendar.
struct Count {
    /// The day of receipt, which does not count.
    from: NaiveDate,
    due_on: NaiveDate,
    /// The hour at which the last day ends.
    closes: NaiveTime,
    days: Vec<CountedDay>,
}

impl CountedDays {
    /// The count of one consultee.
    pub fn of(consultation: &Consultation, consultee: &Consultee, desk: &Desk) -> Self {
        let policy = consultation.policy(&desk.session.policy);
        let due_on = consultee.due_on_at(desk.now, &desk.session.calendar, policy);
        Self {
            started_at: consultee.clock_started_at(),
            due_on: due_on.unwrap_or(consultee.due_on),
            office_hours: policy.office_hours,
        }
    }

    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let calendar = &desk.session.calendar;
        let Ok(from) = calendar.received_on(self.started_at, &self.office_hours) else {
            return Html::default();
        };
        let Ok(days) = calendar.explain(from, self.due_on) else { return Html::default() };
        let count = Count { from, due_on: self.due_on, closes: self.office_hours.closes(), days };
        let summary = locale::answer::words(desk.locale).counted_days;
        Disclosure { summary: summary.into(), open: false }.view(html! {
            <div class="ask-month counted-month">
                { count.view_weeks(summary, desk) }
                { count.view_reasons(desk) }
            </div>
        })
    }
}

impl Count {
    fn view_weeks(&self, name: &'static str, desk: &Desk) -> Html {
        html! {
            <table aria-label={name}>
                <thead>
                    <tr>
                        for (short, whole) in locale::ask::weekdays(desk.locale) {
                            <th scope="col" abbr={whole}>{ short }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for week in weeks(self.from, self.due_on) {
                        <tr>
                            for date in week {
                                { self.view_day(date, desk) }
                            }
                        </tr>
                    }
                </tbody>
            </table>
        }
    }

    fn view_day(&self, date: NaiveDate, desk: &Desk) -> Html {
        let counted = self.days.iter().find(|day| day.date == date);
        let number = counted.and_then(|day| day.number);
        let first = date == self.from || date.day() == 1;
        let shown = if first { day_month(date, desk.locale) } else { date.day().to_string() };
        if counted.is_none() && date != self.from {
            return html! { <td class="ask-month-day ask-month-closed" aria-hidden="true">{ shown }</td> };
        }
        html! {
            <td
                class={classes!(
                    "ask-month-day",
                    (counted.is_some() && number.is_none()).then_some("ask-month-off"),
                    number.is_some().then_some("ask-month-counted"),
                    (date == self.from).then_some("ask-month-received"),
                    (date == self.due_on).then_some("ask-month-due"),
                )}
            >
                <span class="visually-hidden">{ self.spoken(date, counted, desk) }</span>
                <span class="ask-month-date" aria-hidden="true">{ shown }</span>
                if let Some(number) = number {
                    <span class="ask-month-number" aria-hidden="true">{ number }</span>
                }
            </td>
        }
    }

    /// A day for screen readers: the date, whether and how it counts, and why not.
    fn spoken(&self, date: NaiveDate, counted: Option<&CountedDay>, desk: &Desk) -> String {
        let mut spoken = vec![date_long(date, desk.locale)];
        match counted {
            None => spoken.push(locale::answer::words(desk.locale).counted_from.to_owned()),
            Some(day) => {
                let number = day.number.map(|it| locale::ask::numbered_day(desk.locale, it));
                spoken.extend(number);
                if day.number.is_none() || day.kind.is_exception() {
                    spoken.push(label::day_kind(&day.kind, desk.locale).to_owned());
                }
            }
        }
        if date == self.due_on {
            spoken.push(locale::ask::words(desk.locale).due_is.to_owned());
        }
        spoken.join(", ")
    }

    /// The days that differ from their weekday, with the reason; the day of receipt first, the last day last.
    fn view_reasons(&self, desk: &Desk) -> Html {
        let row = |date: NaiveDate, why: &str| {
            html! {
                <li key={format!("{date} {why}")}>
                    <time class="figure" datetime={date.to_string()}>{ date_long(date, desk.locale) }</time>
                    <span class="muted">{ why.to_owned() }</span>
                </li>
            }
        };
        let exceptions = self.days.iter().filter(|day| day.kind.is_exception());
        html! {
            <ul role="list" class="counted-days dense">
                { row(self.from, locale::answer::words(desk.locale).counted_from) }
                { for exceptions.map(|day| row(day.date, label::day_kind(&day.kind, desk.locale))) }
                { row(self.due_on, &locale::answer::last_day(self.closes, desk.locale)) }
            </ul>
        }
    }
}

/// The weeks from Monday that contain both days.
fn weeks(from: NaiveDate, due_on: NaiveDate) -> Vec<[NaiveDate; 7]> {
    let monday = from.week(Weekday::Mon).checked_first_day().unwrap_or(from);
    monday
        .iter_weeks()
        .take_while(|first| *first <= due_on)
        .map(|first| {
            std::array::from_fn(|day| {
                first.checked_add_days(Days::new(day as u64)).unwrap_or(first)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weeks_hold_receipt_and_due_date() {
        let on = |month, day| NaiveDate::from_ymd_opt(2026, month, day).expect("a date");
        let shown = weeks(on(11, 23), on(12, 3));
        assert_eq!(shown.len(), 2);
        assert_eq!((shown[0][0], shown[1][6]), (on(11, 23), on(12, 6)));
        assert_eq!(weeks(on(11, 22), on(11, 23)).len(), 2, "over a Sunday");
    }
}
