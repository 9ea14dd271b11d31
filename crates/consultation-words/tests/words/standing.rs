use chrono::NaiveDate;
use consultation::policy::Policy;
use consultation::standing::Standing;
use consultation_words::{Locale, standing, time_left};

use crate::samples::{calendar, day};

#[test]
fn standings_are_told_in_working_days() {
    #[rustfmt::skip]
    let expected = [
        (Standing::Ahead { working_days_left: 5 }, "Còn 5 ngày làm việc", "5 working days left"),
        (Standing::DueSoon { working_days_left: 1 }, "Còn 1 ngày làm việc", "1 working day left"),
        (Standing::DueToday, "Hạn hôm nay, đến 17 giờ 00", "Due today, until 17:00"),
        (Standing::Overdue { working_days: 3 }, "Quá hạn 3 ngày làm việc", "3 working days overdue"),
        (Standing::OnTime, "Đúng hạn", "On time"),
        (Standing::Late { working_days: 1 }, "Trễ hạn 1 ngày làm việc", "1 working day late"),
    ];
    for (at, vi, en) in expected {
        let closes = Policy::default().office_hours.closes();
        assert_eq!(standing(at, closes, Locale::Vi), vi);
        assert_eq!(standing(at, closes, Locale::En), en);
    }
}

/// The time left on `today`.
fn left(today: NaiveDate, due_on: NaiveDate, locale: Locale) -> String {
    let calendar = calendar();
    let working_days = calendar.working_days_between(today, due_on).expect("dates of the calendar");
    let working_days_left = u16::try_from(working_days).expect("a due date that is ahead");
    let holidays = calendar.holidays_between(today, due_on).expect("dates of the calendar");
    let closes = Policy::default().office_hours.closes();
    time_left(Standing::Ahead { working_days_left }, &holidays, closes, locale)
}

#[test]
fn a_holiday_in_between_is_named() {
    let left = |locale| left(day(23, 11), day(26, 11), locale);
    assert_eq!(left(Locale::Vi), "Còn 2 ngày làm việc (thứ Ba, 24/11 nghỉ lễ)");
    assert_eq!(left(Locale::En), "2 working days left (Tuesday, 24 Nov is a public holiday)");
}

#[test]
fn holidays_in_a_row_are_told_by_their_first_and_last_day() {
    let left = |locale| left(day(13, 2), day(24, 2), locale);
    assert_eq!(left(Locale::Vi), "Còn 2 ngày làm việc (nghỉ lễ 16/02–20/02)");
    assert_eq!(left(Locale::En), "2 working days left (public holidays 16 Feb–20 Feb)");
}

#[test]
fn holidays_apart_are_told_one_by_one_and_those_on_weekends_not_at_all() {
    let left = left(day(24, 4), day(5, 5), Locale::Vi);
    assert_eq!(left, "Còn 4 ngày làm việc (nghỉ lễ 27/04, 30/04–01/05)");
}

#[test]
fn without_a_holiday_nothing_is_added() {
    assert_eq!(left(day(6, 11), day(10, 11), Locale::Vi), "Còn 2 ngày làm việc");
}
