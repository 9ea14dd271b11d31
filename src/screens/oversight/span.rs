//! The choice of the period.

use chrono::{Datelike, NaiveDate};
use consultation::timeliness::Period;
use yew::prelude::*;

use crate::desk::use_desk;
use crate::hooks::use_state;
use crate::locale;
use crate::ui::{Button, ButtonKind, DateField};

/// The properties of [`PeriodChoice`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PeriodChoiceProps {
    /// The period shown.
    pub period: Period,
    /// Called with another period, or with none while the typed dates make none.
    pub on_change: Callback<Option<Period>>,
}

/// Two dates, and buttons for common periods.
#[component]
pub(super) fn PeriodChoice(props: &PeriodChoiceProps) -> Html {
    let desk = use_desk();
    let text = locale::oversight::words(desk.locale);
    let typed = use_state(|| (Some(props.period.from()), Some(props.period.to())));
    let (from, to) = *typed;
    let covers = |day: &NaiveDate| desk.session.calendar.is_working(*day).is_ok();
    let outside = |day: Option<NaiveDate>| {
        let outside = day.is_some_and(|day| !covers(&day));
        outside.then_some(AttrValue::Static(text.outside_calendar))
    };
    let (from_outside, to_outside) = (outside(from), outside(to));
    let chosen = from
        .filter(covers)
        .zip(to.filter(covers))
        .and_then(|(from, to)| Period::new(from, to).ok());
    let reversed = from.zip(to).is_some_and(|(from, to)| to < from);
    let reversed = reversed.then_some(AttrValue::Static(text.period_wrong));
    let choose = {
        let (typed, desk) = (typed.clone(), desk.clone());
        let on_change = props.on_change.clone();
        let covers = move |day: &NaiveDate| desk.session.calendar.is_working(*day).is_ok();
        Callback::from(move |(from, to): (Option<NaiveDate>, Option<NaiveDate>)| {
            typed.set((from, to));
            let both = from.filter(&covers).zip(to.filter(&covers));
            on_change.emit(both.and_then(|(from, to)| Period::new(from, to).ok()));
        })
    };
    let today = desk.now.date_naive();
    let presets = [
        (text.this_month, this_month(today)),
        (text.this_quarter, this_quarter(today)),
        (text.this_year, this_year(today)),
    ];
    let preset = |(label, period): (&'static str, Period)| {
        let onclick = choose.reform(move |_: MouseEvent| (Some(period.from()), Some(period.to())));
        Button {
            kind: ButtonKind::Quiet,
            pressed: Some(chosen == Some(period)),
            onclick: Some(onclick),
            ..Button::PLAIN
        }
        .view(label.into())
    };
    html! {
        <div class="oversight-period no-print">
            <DateField
                id="oversight-from"
                label={text.from}
                value={from}
                error={from_outside}
                not_a_date={text.not_a_date}
                on_change={choose.reform(move |date| (date, to))}
            />
            <DateField
                id="oversight-to"
                label={text.to}
                value={to}
                error={to_outside.or(reversed)}
                not_a_date={text.not_a_date}
                on_change={choose.reform(move |date| (from, date))}
            />
            <div class="oversight-presets">{ for presets.into_iter().map(preset) }</div>
        </div>
    }
}

fn span(from: Option<NaiveDate>, to: NaiveDate) -> Period {
    from.and_then(|from| Period::new(from, to).ok())
        .or_else(|| Period::new(to, to).ok())
        .expect("a day is a period")
}

fn this_month(today: NaiveDate) -> Period {
    span(today.with_day(1), today)
}

/// From the first day of the quarter to today.
pub(super) fn this_quarter(today: NaiveDate) -> Period {
    span(NaiveDate::from_ymd_opt(today.year(), today.month0() / 3 * 3 + 1, 1), today)
}

fn this_year(today: NaiveDate) -> Period {
    span(today.with_ordinal(1), today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn periods_begin_where_the_calendar_begins_them() {
        let today = date("2026-11-23");
        for (period, from) in [
            (this_month(today), "2026-11-01"),
            (this_quarter(today), "2026-10-01"),
            (this_year(today), "2026-01-01"),
        ] {
            assert_eq!((period.from(), period.to()), (date(from), today));
        }
    }
}
