use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Timelike, Weekday};
use consultation::calendar::{is_end_of_day, zone};

use crate::Locale;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A date: `22/11/2026`, `22 Nov 2026`.
pub fn date(date: NaiveDate, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{}/{}", day_month(date, locale), date.year()),
        Locale::En => format!("{} {}", day_month(date, locale), date.year()),
    }
}

/// A date whose year is clear: `22/11`, `22 Nov`.
pub fn day_month(date: NaiveDate, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{:02}/{:02}", date.day(), date.month()),
        Locale::En => format!("{} {}", date.day(), MONTHS[date.month0() as usize]),
    }
}

/// A date with its weekday: `thứ Tư, 25/11/2026`, `Wednesday, 25 Nov 2026`.
pub fn date_long(day: NaiveDate, locale: Locale) -> String {
    format!("{}, {}", weekday(day.weekday(), locale), date(day, locale))
}

/// A moment in the time of the record: `10:42, 22/11/2026`.
pub fn date_time(at: DateTime<FixedOffset>, locale: Locale) -> String {
    let local = at.with_timezone(&zone()).naive_local();
    format!("{}, {}", time(local.time()), date(local.date(), locale))
}

/// A time of day, the same in both languages: `17:00`; the end of the day is `24:00`.
pub fn time(time: NaiveTime) -> String {
    if is_end_of_day(time) {
        return "24:00".to_owned();
    }
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A time of day in a sentence: `17 giờ 00`, `17:00`.
pub fn hour(at: NaiveTime, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{} giờ {:02}", at.hour(), at.minute()),
        Locale::En => time(at),
    }
}

/// A day of the week, in the form that it has within a sentence.
pub fn weekday(day: Weekday, locale: Locale) -> &'static str {
    let (vi, en) = match day {
        Weekday::Mon => ("thứ Hai", "Monday"),
        Weekday::Tue => ("thứ Ba", "Tuesday"),
        Weekday::Wed => ("thứ Tư", "Wednesday"),
        Weekday::Thu => ("thứ Năm", "Thursday"),
        Weekday::Fri => ("thứ Sáu", "Friday"),
        Weekday::Sat => ("thứ Bảy", "Saturday"),
        Weekday::Sun => ("Chủ nhật", "Sunday"),
    };
    locale.pick(vi, en)
}
