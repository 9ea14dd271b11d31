//! The due date: the proposal, the weeks, the arrow keys.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, Weekday};
use consultation::calendar::{Calendar, DayKind, NoCalendarData};
use consultation::policy::Policy;
use consultation::request::Urgency;
use consultation::rules::due_in_range;

/// The day on which the request counts as received if it is sent now.
pub fn received_on(
    calendar: &Calendar,
    policy: &Policy,
    now: DateTime<FixedOffset>,
) -> Result<NaiveDate, NoCalendarData> {
    calendar.received_on(now, &policy.office_hours)
}

/// The due date proposed for the urgency if the request were sent now.
pub fn proposed(
    calendar: &Calendar,
    policy: &Policy,
    urgency: Urgency,
    now: DateTime<FixedOffset>,
) -> Result<NaiveDate, NoCalendarData> {
    calendar.add_working_days(received_on(calendar, policy, now)?, policy.reply_time(urgency))
}

/// A day of the weeks shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthDay {
    /// The day.
    pub date: NaiveDate,
    /// Its kind; unknown if the calendar has no data.
    pub kind: Option<DayKind>,
    /// Its number in the count of working days after receipt.
    pub number: Option<u16>,
    /// Whether the rules allow it as the due date.
    pub choosable: bool,
}

/// The fewest weeks that are shown, so that the page stays still while the urgency changes.
const FEWEST_WEEKS: usize = 4;

/// The weeks in which the due date can lie, from Monday: from the week of receipt to that of the
/// last day that the policy allows, over the end of a month. `due_on` is always among them if it
/// lies within a year.
pub fn weeks(
    calendar: &Calendar,
    policy: &Policy,
    urgency: Urgency,
    now: DateTime<FixedOffset>,
    due_on: NaiveDate,
) -> Vec<[MonthDay; 7]> {
    const MOST_WEEKS: usize = 53;
    let Ok(received_on) = received_on(calendar, policy, now) else { return Vec::new() };
    let longest = policy.longest_reply_for(urgency);
    let latest = calendar.add_working_days(received_on, longest).unwrap_or(received_on).max(due_on);
    let monday = received_on.week(Weekday::Mon).checked_first_day().unwrap_or(received_on);
    let shown = |date| day(calendar, policy, urgency, now, date);
    (0..MOST_WEEKS)
        .zip(monday.iter_weeks())
        .take_while(|(index, first)| *index < FEWEST_WEEKS || *first <= latest)
        .map(|(_, first)| {
            std::array::from_fn(|offset| {
                shown(first.checked_add_days(Days::new(offset as u64)).unwrap_or(first))
            })
        })
        .collect()
}

/// The kind of a day, counted from the day of receipt if the request were sent now.
pub fn day(
    calendar: &Calendar,
    policy: &Policy,
    urgency: Urgency,
    now: DateTime<FixedOffset>,
    date: NaiveDate,
) -> MonthDay {
    let kind = calendar.day(date).ok();
    let number = received_on(calendar, policy, now)
        .ok()
        .filter(|received_on| date > *received_on && kind.as_ref().is_some_and(DayKind::is_working))
        .and_then(|received_on| calendar.working_days_between(received_on, date).ok())
        .and_then(|count| u16::try_from(count).ok());
    let choosable = due_in_range(Some(date), urgency, now, calendar, policy).is_ok();
    MonthDay { date, kind, number, choosable }
}

/// The day to which a key leads; none for a key that does not move.
pub fn moved(from: NaiveDate, key: &str) -> Option<NaiveDate> {
    let weekday = u64::from(from.weekday().num_days_from_monday());
    match key {
        "ArrowLeft" => from.checked_sub_days(Days::new(1)),
        "ArrowRight" => from.checked_add_days(Days::new(1)),
        "ArrowUp" => from.checked_sub_days(Days::new(7)),
        "ArrowDown" => from.checked_add_days(Days::new(7)),
        "Home" => from.checked_sub_days(Days::new(weekday)),
        "End" => from.checked_add_days(Days::new(6 - weekday)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar() -> Calendar {
        serde_json::from_str(include_str!("../../../data/vietnam-working-days.json"))
            .expect("the calendar of the sample data")
    }

    fn on(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).expect("a date of 2026")
    }

    fn friday_morning() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-20T09:00:00+07:00").expect("a moment")
    }

    #[test]
    fn the_urgency_proposes_the_date_over_the_holiday() {
        let propose =
            |urgency| proposed(&calendar(), &Policy::default(), urgency, friday_morning());
        assert_eq!(propose(Urgency::Ordinary), Ok(on(12, 2)));
        assert_eq!(propose(Urgency::Urgent), Ok(on(11, 26)));
        assert_eq!(propose(Urgency::Express), Ok(on(11, 23)));
    }

    #[test]
    fn the_weeks_run_over_the_end_of_the_month_and_number_the_days_that_count() {
        let policy = Policy::default();
        let weeks = weeks(&calendar(), &policy, Urgency::Ordinary, friday_morning(), on(12, 2));
        assert_eq!(weeks.len(), 5, "from the 16th to the week of the fifteenth day");
        assert_eq!(weeks[0][0].date, on(11, 16));
        let numbers = |week: usize| weeks[week].each_ref().map(|shown| shown.number);
        assert_eq!(numbers(1), [Some(1), None, Some(2), Some(3), Some(4), None, None]);
        assert_eq!(numbers(2)[1], Some(6), "the first of December");
    }

    #[test]
    fn an_express_request_still_has_four_weeks_on_the_page() {
        let policy = Policy::default();
        let weeks = weeks(&calendar(), &policy, Urgency::Express, friday_morning(), on(11, 23));
        assert_eq!(weeks.len(), 4);
    }

    #[test]
    fn only_days_within_the_policy_can_be_chosen() {
        let policy = Policy { shortest_reply: 2, longest_reply: 3, ..Policy::default() };
        let weeks = weeks(&calendar(), &policy, Urgency::Ordinary, friday_morning(), on(11, 25));
        let choosable: Vec<_> =
            weeks.iter().flatten().filter(|day| day.choosable).map(|day| day.date).collect();
        assert_eq!(choosable, [on(11, 25), on(11, 26)]);
    }

    #[test]
    fn no_day_can_be_chosen_that_the_rule_refuses_for_want_of_a_calendar() {
        let policy = Policy::default();
        let now = DateTime::parse_from_rfc3339("2050-12-19T09:00:00+07:00").expect("a moment");
        let due_on = NaiveDate::from_ymd_opt(2050, 12, 28).expect("a date");
        let weeks = weeks(&calendar(), &policy, Urgency::Ordinary, now, due_on);
        // The longest reply would end in 2051, which the calendar does not cover.
        assert!(weeks.iter().flatten().all(|day| !day.choosable));
    }

    #[test]
    fn keys_move_by_days_and_weeks() {
        assert_eq!(moved(on(11, 30), "ArrowRight"), Some(on(12, 1)));
        assert_eq!(moved(on(11, 24), "ArrowUp"), Some(on(11, 17)));
        assert_eq!(moved(on(11, 24), "Home"), Some(on(11, 23)));
        assert_eq!(moved(on(11, 24), "End"), Some(on(11, 29)));
        assert_eq!(moved(on(11, 24), "Enter"), None);
        assert_eq!(moved(NaiveDate::MAX, "ArrowRight"), None);
    }
}
