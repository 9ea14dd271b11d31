//! The working-day calendar against real cases, against its own source, and against a day-by-day count.

mod announced;
mod cases;
mod properties;
mod receipt;
mod source;
mod validation;

use chrono::NaiveDate;
use consultation::testing::calendar;

/// A date as people write it here, such as `24/11/2026`.
#[track_caller]
fn date(day_month_year: &str) -> NaiveDate {
    NaiveDate::parse_from_str(day_month_year, "%d/%m/%Y").expect(day_month_year)
}
