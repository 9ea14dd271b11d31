use std::sync::LazyLock;

use chrono::{Days, NaiveDate, NaiveTime};
use consultation::calendar::{Calendar, OfficeHours, zone};
use proptest::prelude::*;

use crate::{calendar, date};

static CALENDAR: LazyLock<Calendar> = LazyLock::new(calendar);

/// A day of the years 2019 to 2030.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..4383_u64).prop_map(|offset| date("01/01/2019") + Days::new(offset))
}

fn due(from: NaiveDate, days: u16) -> NaiveDate {
    CALENDAR.add_working_days(from, days).expect("the calendar goes on to 2050")
}

/// The slow and obvious count: one day after the other, over the names of the days.
fn counted_by_hand(from: NaiveDate, days: u16) -> NaiveDate {
    let mut date = from;
    let mut left = days;
    loop {
        let works = CALENDAR.day(date).expect("within the data").is_working();
        if left == 0 && works {
            return date;
        }
        date = date.succ_opt().expect("there is another day");
        let works = CALENDAR.day(date).expect("within the data").is_working();
        left = left.saturating_sub(u16::from(works));
    }
}

proptest! {
    #[test]
    fn a_deadline_is_a_working_day_and_agrees_with_a_count_by_hand(from in any_day(), days in 0..40_u16) {
        prop_assert_eq!(CALENDAR.is_working(due(from, days)), Ok(true));
        prop_assert_eq!(due(from, days), counted_by_hand(from, days));
    }

    #[test]
    fn more_days_are_never_earlier(from in any_day(), days in 0..40_u16) {
        prop_assert!(due(from, days) <= due(from, days + 1));
        if days > 0 {
            prop_assert!(due(from, days) < due(from, days + 1));
            prop_assert!(due(from, days) > from);
        }
    }

    #[test]
    fn a_later_receipt_is_never_due_earlier(from in any_day(), later in 0..30_u64, days in 0..40_u16) {
        prop_assert!(due(from, days) <= due(from + Days::new(later), days));
    }

    #[test]
    fn counting_back_gives_the_days_that_were_added(from in any_day(), days in 1..40_u16) {
        prop_assert_eq!(CALENDAR.working_days_between(from, due(from, days)), Ok(i32::from(days)));
    }

    #[test]
    fn counts_add_up_and_change_sign_with_direction(a in any_day(), b in any_day(), c in any_day()) {
        let between = |from, to| CALENDAR.working_days_between(from, to).expect("within the data");
        prop_assert_eq!(between(a, b), -between(b, a));
        prop_assert_eq!(between(a, b) + between(b, c), between(a, c));
    }

    #[test]
    fn the_explanation_holds_every_day_and_its_last_number_is_the_count(from in any_day(), days in 0..40_u64) {
        let to = from + Days::new(days);
        let explained = CALENDAR.explain(from, to).expect("within the data");
        prop_assert_eq!(explained.len() as u64, days);
        let numbers: Vec<_> = explained.iter().filter_map(|day| day.number).collect();
        let count = CALENDAR.working_days_between(from, to).expect("within the data");
        prop_assert_eq!(numbers, (1..=u16::try_from(count).expect("not negative")).collect::<Vec<_>>());
        for day in explained {
            prop_assert_eq!(CALENDAR.day(day.date), Ok(day.kind.clone()));
            prop_assert_eq!(day.number.is_some(), day.kind.is_working());
        }
    }

    #[test]
    fn receipt_is_in_office_hours_never_before_sending_and_never_skips_one(day in any_day(), second in 0..86_400_u32) {
        let hours = OfficeHours::default();
        let time = NaiveTime::from_num_seconds_from_midnight_opt(second, 0).expect("a second of a day");
        let at = day.and_time(time).and_local_timezone(zone()).single().expect("a fixed offset");
        let received_at = CALENDAR.received_at(at, &hours).expect("within the data");
        let received_on = CALENDAR.received_on(at, &hours).expect("within the data");
        prop_assert!(received_at >= at);
        prop_assert_eq!(received_at.date_naive(), received_on);
        prop_assert_eq!(CALENDAR.is_working(received_on), Ok(true));
        prop_assert!((hours.opens()..=hours.closes()).contains(&received_at.time()));
        let skipped = CALENDAR.working_days_between(day, received_on).expect("within the data");
        prop_assert!(skipped <= 1);
    }

    #[test]
    fn no_date_at_all_panics(days_from_epoch in any::<i32>(), other in any::<i32>(), count: u16) {
        let (Some(a), Some(b)) = (
            NaiveDate::from_epoch_days(days_from_epoch),
            NaiveDate::from_epoch_days(other),
        ) else {
            return Ok(());
        };
        prop_assert_eq!(CALENDAR.day(a).is_ok(), CALENDAR.is_working(a).is_ok());
        let _ = CALENDAR.add_working_days(a, count);
        let _ = CALENDAR.working_days_between(a, b);
        let _ = CALENDAR.explain(a, b);
    }
}
