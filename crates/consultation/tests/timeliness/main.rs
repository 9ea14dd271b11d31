//! The figures of the monitor: against tables counted by hand, and against a slow recount of random stories.

mod definitions;
mod figures;
mod properties;
mod recount;
mod recount_askers;
mod statistics;
mod story;

use std::sync::LazyLock;

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::calendar::Calendar;
use consultation::testing::calendar;
use consultation::timeliness::Period;

static CALENDAR: LazyLock<Calendar> = LazyLock::new(calendar);

/// A date as people write it here, such as `24/11/2026`.
#[track_caller]
fn date(day_month_year: &str) -> NaiveDate {
    NaiveDate::parse_from_str(day_month_year, "%d/%m/%Y").expect(day_month_year)
}

/// A moment in Việt Nam, such as `24/11/2026 09:00`.
#[track_caller]
fn at(moment: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_str(&format!("{moment} +0700"), "%d/%m/%Y %H:%M %z").expect(moment)
}

#[track_caller]
fn period(from: &str, to: &str) -> Period {
    Period::new(date(from), date(to)).expect("the period is not reversed")
}
