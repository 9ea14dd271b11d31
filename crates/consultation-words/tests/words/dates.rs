use consultation_words::Locale::{En, Vi};
use consultation_words::{date, date_long, date_time, day_month};

use crate::samples::{day, moment};

#[test]
fn dates_are_written_day_month_year() {
    assert_eq!(date(day(22, 11), Vi), "22/11/2026");
    assert_eq!(date(day(22, 11), En), "22 Nov 2026");
    assert_eq!(date(day(5, 7), Vi), "05/07/2026");
    assert_eq!(day_month(day(5, 7), En), "5 Jul");
}

#[test]
fn a_long_date_names_the_weekday() {
    let week = [
        (23, "thứ Hai, 23/11/2026", "Monday, 23 Nov 2026"),
        (24, "thứ Ba, 24/11/2026", "Tuesday, 24 Nov 2026"),
        (25, "thứ Tư, 25/11/2026", "Wednesday, 25 Nov 2026"),
        (26, "thứ Năm, 26/11/2026", "Thursday, 26 Nov 2026"),
        (27, "thứ Sáu, 27/11/2026", "Friday, 27 Nov 2026"),
        (28, "thứ Bảy, 28/11/2026", "Saturday, 28 Nov 2026"),
        (29, "Chủ nhật, 29/11/2026", "Sunday, 29 Nov 2026"),
    ];
    for (date, vi, en) in week {
        assert_eq!(date_long(day(date, 11), Vi), vi);
        assert_eq!(date_long(day(date, 11), En), en);
    }
}

#[test]
fn a_moment_is_told_in_the_time_of_the_record() {
    let at = moment("2026-11-22T03:42:00Z");
    assert_eq!(date_time(at, Vi), "10:42, 22/11/2026");
    assert_eq!(date_time(at, En), "10:42, 22 Nov 2026");
}
