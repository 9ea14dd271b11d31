//! Days counted one by one, from what domain.md says and not as the calendar counts. `None` where no calendar data is.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Weekday};
use consultation::calendar::{Calendar, DayKind, OfficeHours};
use consultation::consultation::Consultee;

pub fn works(calendar: &Calendar, day: NaiveDate) -> Option<bool> {
    calendar.day(day).ok().map(|kind| kind.is_working())
}

/// The day on which an act at this moment counts: after the office has closed and on days off, the next.
pub fn counts_on(
    calendar: &Calendar,
    at: DateTime<FixedOffset>,
    hours: OfficeHours,
    saturday: Option<OfficeHours>,
) -> Option<NaiveDate> {
    let mut day = at.date_naive();
    loop {
        let at_weekend = calendar.day(day).ok()? == DayKind::Weekend;
        let hours = if works(calendar, day)? {
            Some(hours)
        } else {
            saturday.filter(|_| at_weekend && day.weekday() == Weekday::Sat)
        };
        let has_closed = |hours: OfficeHours| day == at.date_naive() && at.time() > hours.closes();
        if hours.is_some_and(|hours| !has_closed(hours)) {
            return Some(day);
        }
        day = day.succ_opt()?;
    }
}

/// The working days after `from` up to and including `to`; 0 where it is not later.
pub fn days(calendar: &Calendar, from: NaiveDate, to: NaiveDate) -> Option<u16> {
    let mut count = 0;
    let mut day = from;
    while day < to {
        day = day.succ_opt()?;
        count += u16::from(works(calendar, day)?);
    }
    Some(count)
}

/// The working day so many working days after `from`.
fn after(calendar: &Calendar, from: NaiveDate, working_days: u16) -> Option<NaiveDate> {
    let mut day = from;
    let mut left = working_days;
    while left > 0 {
        day = day.succ_opt()?;
        left -= u16::from(works(calendar, day)?);
    }
    Some(day)
}

/// A due date for a reply that counts on `day`: later by the working days that the asker has owed papers since
/// `asked_on`, and by no more than `at_most`.
pub fn due(
    calendar: &Calendar,
    due_on: NaiveDate,
    owed: Option<(NaiveDate, u16)>,
    day: NaiveDate,
) -> Option<NaiveDate> {
    let Some((asked_on, at_most)) = owed else { return Some(due_on) };
    after(calendar, due_on, days(calendar, asked_on, day)?.min(at_most))
}

/// Since when the asker owes papers to this agency, and how many working days that is worth at most.
pub fn owed(consultee: &Consultee) -> Option<(NaiveDate, u16)> {
    let asked = consultee.information.as_ref().filter(|asked| asked.given.is_none());
    asked.map(|asked| (asked.asked_on, asked.at_most))
}
