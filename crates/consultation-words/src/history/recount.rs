//! The history's words for a recounted due date.

use chrono::NaiveDate;

use crate::{Locale, date};

pub(super) fn recounted(
    actor: &str,
    agency: &str,
    previous_due_on: NaiveDate,
    due_on: NaiveDate,
    locale: Locale,
) -> String {
    let (before, due) = (date(previous_due_on, locale), date(due_on, locale));
    match locale {
        Locale::Vi => format!(
            "{actor} tính lại hạn của {agency} theo lịch làm việc mới, từ {before} thành {due}"
        ),
        Locale::En => format!(
            "{actor}: due date of the {agency} counted by the new calendar, {due} instead of {before}"
        ),
    }
}
