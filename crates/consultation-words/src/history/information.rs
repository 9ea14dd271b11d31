//! The history's words for missing information.

use chrono::NaiveDate;

use crate::{Locale, date};

pub(super) fn asked(agency: &str, papers: usize, locale: Locale) -> String {
    match (locale, papers) {
        (Locale::Vi, _) => format!("{agency} đề nghị bổ sung {papers} tài liệu"),
        (Locale::En, 1) => format!("{agency}: a missing paper asked for"),
        (Locale::En, _) => format!("{agency}: {papers} missing papers asked for"),
    }
}

/// The due dates before and after, which are the same if the asker took no working day.
pub(super) fn given(
    asker: &str,
    agency: &str,
    dates: (NaiveDate, NaiveDate),
    locale: Locale,
) -> String {
    let (before, due) = dates;
    let told = match locale {
        Locale::Vi => format!("{asker} bổ sung hồ sơ cho {agency}"),
        Locale::En => format!("{asker}: missing papers given to the {agency}"),
    };
    if before == due {
        return told;
    }
    let (before, due) = (date(before, locale), date(due, locale));
    match locale {
        Locale::Vi => format!("{told}, hạn từ {before} thành {due}"),
        Locale::En => format!("{told}, due {due} instead of {before}"),
    }
}
