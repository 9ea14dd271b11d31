use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use consultation::standing::Standing;

use crate::date::{day_month, hour, weekday};
use crate::{Locale, label};

/// The standing of a consultee whose office closes at this hour: `Còn 2 ngày làm việc`, `Hạn hôm nay, đến 17 giờ 00`, `Trễ
/// hạn 1 ngày làm việc`.
pub fn standing(standing: Standing, closes: NaiveTime, locale: Locale) -> String {
    let closes = hour(closes, locale);
    match (standing, locale) {
        (
            Standing::Ahead { working_days_left: n } | Standing::DueSoon { working_days_left: n },
            _,
        ) => match locale {
            Locale::Vi => format!("Còn {n} ngày làm việc"),
            Locale::En => format!("{} left", label::working_days(n, locale)),
        },
        (Standing::DueToday, Locale::Vi) => format!("Hạn hôm nay, đến {closes}"),
        (Standing::DueToday, Locale::En) => format!("Due today, until {closes}"),
        (Standing::Overdue { working_days: n }, Locale::Vi) => format!("Quá hạn {n} ngày làm việc"),
        (Standing::Overdue { working_days: n }, Locale::En) => {
            format!("{} overdue", label::working_days(n, locale))
        }
        (Standing::NotAwaited, Locale::Vi) => "Không chờ trả lời".to_owned(),
        (Standing::NotAwaited, Locale::En) => "No reply awaited".to_owned(),
        (Standing::OnTime, Locale::Vi) => "Đúng hạn".to_owned(),
        (Standing::OnTime, Locale::En) => "On time".to_owned(),
        (Standing::Late { working_days: n }, Locale::Vi) => format!("Trễ hạn {n} ngày làm việc"),
        (Standing::Late { working_days: n }, Locale::En) => {
            format!("{} late", label::working_days(n, locale))
        }
    }
}

/// The standing of a consultee, with the public holidays up to the due date: `Còn 2 ngày làm việc (thứ Ba, 24/11 nghỉ lễ)`.
pub fn time_left(
    at: Standing,
    holidays: &[NaiveDate],
    closes: NaiveTime,
    locale: Locale,
) -> String {
    let words = standing(at, closes, locale);
    match &runs(holidays)[..] {
        runs if runs.is_empty() || !at.is_ahead() => words,
        runs => format!("{words} ({})", days_off(runs, locale)),
    }
}

/// First and last day of each unbroken run.
fn runs(days: &[NaiveDate]) -> Vec<(NaiveDate, NaiveDate)> {
    let mut runs: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for &day in days {
        match runs.last_mut() {
            Some((_, last)) if *last + Days::new(1) == day => *last = day,
            _ => runs.push((day, day)),
        }
    }
    runs
}

fn days_off(runs: &[(NaiveDate, NaiveDate)], locale: Locale) -> String {
    if let [(only, last)] = runs
        && only == last
    {
        let day = format!("{}, {}", weekday(only.weekday(), locale), day_month(*only, locale));
        return match locale {
            Locale::Vi => format!("{day} nghỉ lễ"),
            Locale::En => format!("{day} is a public holiday"),
        };
    }
    let days: Vec<_> = runs
        .iter()
        .map(|(first, last)| {
            let first_day = day_month(*first, locale);
            if first == last {
                first_day
            } else {
                format!("{first_day}–{}", day_month(*last, locale))
            }
        })
        .collect();
    format!("{} {}", locale.pick("nghỉ lễ", "public holidays"), days.join(", "))
}
