//! The history's words for more time.

use chrono::NaiveDate;

use crate::{Locale, date};

pub(super) fn asked(agency: &str, due_on: NaiveDate, locale: Locale) -> String {
    let due = date(due_on, locale);
    match locale {
        Locale::Vi => format!("{agency} xin gia hạn đến {due}"),
        Locale::En => format!("{agency}: more time asked for, until {due}"),
    }
}

pub(super) fn granted(
    asker: &str,
    agency: &str,
    previous_due_on: NaiveDate,
    due_on: NaiveDate,
    locale: Locale,
) -> String {
    let (before, due) = (date(previous_due_on, locale), date(due_on, locale));
    match locale {
        Locale::Vi => {
            format!("{asker} đồng ý gia hạn cho {agency}, hạn từ {before} thành {due}")
        }
        Locale::En => {
            format!("{asker}: extension granted to the {agency}, due {due} instead of {before}")
        }
    }
}

pub(super) fn refused(asker: &str, agency: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{asker} không đồng ý gia hạn cho {agency}"),
        Locale::En => format!("{asker}: extension refused to the {agency}"),
    }
}
