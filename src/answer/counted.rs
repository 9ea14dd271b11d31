//! The due date, day by day: which days count, which do not, and why.

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::calendar::{CountedDay, OfficeHours};
use yew::prelude::*;

use crate::desk::Desk;
use crate::locale;
use crate::ui::Disclosure;

/// A line that opens the count. Nothing where the calendar does not reach.
pub struct CountedDays {
    /// When the request was received.
    pub received_at: DateTime<FixedOffset>,
    /// The last day on which a reply is on time.
    pub due_on: NaiveDate,
    /// The hours after which it was received the next working day.
    pub office_hours: OfficeHours,
}

impl CountedDays {
    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let words = locale::answer::words(desk.locale);
        let spoken = desk.locale;
        let session = &desk.session;
        let received_on = session.calendar.received_on(self.received_at, &self.office_hours);
        let Ok(from) = received_on else { return Html::default() };
        let Ok(days) = session.calendar.explain(from, self.due_on) else { return Html::default() };
        let row = |day: &CountedDay| {
            let number = day.number.map_or_else(|| "–".to_owned(), |number| number.to_string());
            let class = if day.number.is_some() { "counted" } else { "not-counted" };
            let kind = consultation_words::label::day_kind(&day.kind, spoken).to_owned();
            html! {
                <li key={day.date.to_string()} {class}>
                    <span class="counted-number figure">{ number }</span>
                    <time datetime={day.date.to_string()}>{ consultation_words::date_long(day.date, spoken) }</time>
                    if day.number.is_none() {
                        <span class="muted">{ kind }</span>
                    }
                </li>
            }
        };
        Disclosure { summary: words.counted_days.into(), open: false }.view(html! {
            <ol role="list" class="counted-days dense">
                <li class="not-counted">
                    <span class="counted-number figure">{ "0" }</span>
                    <time datetime={from.to_string()}>{ consultation_words::date_long(from, spoken) }</time>
                    <span class="muted">{ words.counted_from }</span>
                </li>
                { for days.iter().map(row) }
            </ol>
        })
    }
}
