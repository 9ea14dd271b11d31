//! The due date: what is proposed, how a month looks, where the arrow keys lead.

use chrono::{DateTime, Datelike, Days, FixedOffset, Months, NaiveDate};
use consultation::calendar::{Calendar, DayKind, NoCalendarData};
use consultation::policy::Policy;
use consultation::request::Urgency;

/// The day on which the request counts as received if it is sent now.
pub fn received_on(
    calendar: &Calendar,
    policy: &Policy,
    now: DateTime<FixedOffset>,
) -> Result<NaiveDate, NoCalendarData> {
    calendar.received_on(now, &policy.office_hours)
}

/// The due date that the urgency proposes, were the request sent now.
pub fn proposed(
    calendar: &Calendar,
    policy: &Policy,
    urgency: Urgency,
    now: DateTime<FixedOffset>,
) -> Result<NaiveDate, NoCalendarData> {
    calendar.add_working_days(received_on(calendar, policy, now)?, policy.reply_time(urgency))
}

/// A day of the month that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthDay {
    /// The day.
    pub date: NaiveDate,
    /// What it is; unknown where the calendar has no data.
    pub kind: Option<DayKind>,
    /// Its number in the count of working days after receipt.
    pub number: Option<u16>,
    /// Whether the policy lets it be the due date.
    pub choosable: bool,
}

/// The weeks of the month that `of` lies in, from Monday; days of other months are absent.
pub fn month(
    calendar: &Calendar,
    policy: &Policy,
    received_on: NaiveDate,
    of: NaiveDate,
) -> Vec<[Option<MonthDay>; 7]> {
    let Some(first) = of.with_day(1) else { return Vec::new() };
    let mut weeks: Vec<[Option<MonthDay>; 7]> = vec![Default::default()];
    let mut place = first.weekday().num_days_from_monday() as usize;
    for date in first.iter_days().take_while(|date| date.month() == first.month()) {
        if place == 7 {
            weeks.push(Default::default());
            place = 0;
        }
        if let Some(week) = weeks.last_mut() {
            week[place] = Some(month_day(calendar, policy, received_on, date));
        }
        place += 1;
    }
    weeks
}

fn month_day(
    calendar: &Calendar,
    policy: &Policy,
    received_on: NaiveDate,
    date: NaiveDate,
) -> MonthDay {
    let kind = calendar.day(date).ok();
    let counts = date > received_on && kind.as_ref().is_some_and(DayKind::is_working);
    let number = counts
        .then(|| calendar.working_days_between(received_on, date).ok())
        .flatten()
        .and_then(|count| u16::try_from(count).ok());
    let allowed = policy.shortest_reply..=policy.longest_reply;
    let choosable = number.is_some_and(|number| allowed.contains(&number));
    MonthDay { date, kind, number, choosable }
}

/// Where a key leads from a day of the grid; nowhere for a key that does not move.
pub fn moved(from: NaiveDate, key: &str) -> Option<NaiveDate> {
    let weekday = u64::from(from.weekday().num_days_from_monday());
    match key {
        "ArrowLeft" => from.checked_sub_days(Days::new(1)),
        "ArrowRight" => from.checked_add_days(Days::new(1)),
        "ArrowUp" => from.checked_sub_days(Days::new(7)),
        "ArrowDown" => from.checked_add_days(Days::new(7)),
        "Home" => from.checked_sub_days(Days::new(weekday)),
        "End" => from.checked_add_days(Days::new(6 - weekday)),
        "PageUp" => from.checked_sub_months(Months::new(1)),
        "PageDown" => from.checked_add_months(Months::new(1)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar() -> Calendar {
        serde_json::from_str(include_str!("../../data/vietnam-working-days.json"))
            .expect("the calendar of the sample data")
    }

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).expect("a date of 2026")
    }

    fn friday_morning() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-20T09:00:00+07:00").expect("a moment")
    }

    #[test]
    fn the_urgency_proposes_the_date_over_the_holiday() {
        let propose =
            |urgency| proposed(&calendar(), &Policy::default(), urgency, friday_morning());
        assert_eq!(propose(Urgency::Ordinary), Ok(day(12, 2)));
        assert_eq!(propose(Urgency::Urgent), Ok(day(11, 26)));
        assert_eq!(propose(Urgency::Express), Ok(day(11, 23)));
    }

    #[test]
    fn a_month_starts_on_its_weekday_and_numbers_the_days_that_count() {
        let weeks = month(&calendar(), &Policy::default(), day(11, 20), day(11, 24));
        assert_eq!(weeks.len(), 6, "November 2026 starts on a Sunday");
        assert_eq!(weeks[0][6].as_ref().map(|shown| shown.date), Some(day(11, 1)));
        let numbers: Vec<_> =
            weeks[4].iter().map(|shown| shown.as_ref().and_then(|shown| shown.number)).collect();
        assert_eq!(numbers, [Some(1), None, Some(2), Some(3), Some(4), None, None]);
    }

    #[test]
    fn only_days_within_the_policy_can_be_chosen() {
        let policy = Policy { shortest_reply: 2, longest_reply: 3, ..Policy::default() };
        let weeks = month(&calendar(), &policy, day(11, 20), day(11, 1));
        let choosable: Vec<_> = weeks
            .iter()
            .flatten()
            .flatten()
            .filter(|shown| shown.choosable)
            .map(|shown| shown.date)
            .collect();
        assert_eq!(choosable, [day(11, 25), day(11, 26)]);
    }

    #[test]
    fn keys_move_by_days_weeks_and_months() {
        assert_eq!(moved(day(11, 30), "ArrowRight"), Some(day(12, 1)));
        assert_eq!(moved(day(11, 24), "ArrowUp"), Some(day(11, 17)));
        assert_eq!(moved(day(11, 24), "Home"), Some(day(11, 23)));
        assert_eq!(moved(day(11, 24), "End"), Some(day(11, 29)));
        assert_eq!(moved(day(12, 31), "PageUp"), Some(day(11, 30)));
        assert_eq!(moved(day(11, 24), "Enter"), None);
        assert_eq!(moved(NaiveDate::MAX, "ArrowRight"), None);
    }
}
