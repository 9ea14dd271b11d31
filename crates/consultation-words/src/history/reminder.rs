use chrono::NaiveDate;

use crate::{Locale, date, label};

/// A reminder that the service sent by itself.
pub(super) fn reminded(
    agency: &str,
    due_on: NaiveDate,
    working_days_left: i32,
    locale: Locale,
) -> String {
    let due = date(due_on, locale);
    let days = u16::try_from(working_days_left.unsigned_abs()).unwrap_or(u16::MAX);
    let days_words = label::working_days(days, locale);
    match (working_days_left, locale) {
        (0, Locale::Vi) => format!("Tự động đôn đốc {agency}: hạn hôm nay, {due}"),
        (0, Locale::En) => format!("{agency}: reminded automatically, due today, {due}"),
        (1.., Locale::Vi) => format!("Tự động đôn đốc {agency}: còn {days_words}, hạn {due}"),
        (1.., Locale::En) => {
            format!("{agency}: reminded automatically, {days_words} left, due {due}")
        }
        (_, Locale::Vi) => format!("Tự động đôn đốc {agency}: quá hạn {days_words}, hạn {due}"),
        (_, Locale::En) => {
            format!("{agency}: reminded automatically, {days_words} overdue, due {due}")
        }
    }
}
