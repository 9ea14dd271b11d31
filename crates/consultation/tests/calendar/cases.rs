use chrono::NaiveDate;
use consultation::calendar::DayKind;
use consultation::name::Name;

use crate::{calendar, date};

#[test]
fn deadlines_that_people_have_counted() {
    // From the day of receipt, so many working days, the due date.
    let cases = [
        // Seven days over the eve and the first three days of Tết 2026 (16–20/2).
        ("12/02/2026", 1, "13/02/2026"),
        ("12/02/2026", 2, "23/02/2026"),
        ("12/02/2026", 7, "02/03/2026"),
        // The Hùng Kings' day on Sunday 26/4 moves to Monday; then 30/4 and 1/5.
        ("24/04/2026", 1, "28/04/2026"),
        ("24/04/2026", 3, "04/05/2026"),
        // Monday 31/8 is off, Saturday 22/8 is worked for it.
        ("21/08/2026", 1, "22/08/2026"),
        ("21/08/2026", 2, "24/08/2026"),
        ("28/08/2026", 1, "03/09/2026"),
        // Monday 29/4/2024 is off, Saturday 4/5/2024 is worked for it.
        ("26/04/2024", 1, "02/05/2024"),
        ("26/04/2024", 3, "04/05/2024"),
        ("26/04/2024", 4, "06/05/2024"),
        // Tuesday 24/11/2026, the day of Vietnamese culture.
        ("20/11/2026", 1, "23/11/2026"),
        ("20/11/2026", 2, "25/11/2026"),
        ("20/11/2026", 7, "02/12/2026"),
        // Received on a day off, as a host's own import might say: counted from the day after.
        ("22/11/2026", 1, "23/11/2026"),
        ("24/11/2026", 1, "25/11/2026"),
        // Nothing added: a period that ends on a day off ends on the next working day.
        ("20/11/2026", 0, "20/11/2026"),
        ("21/11/2026", 0, "23/11/2026"),
        ("24/11/2026", 0, "25/11/2026"),
        // Over the turn of the year.
        ("31/12/2025", 1, "02/01/2026"),
    ];
    let calendar = calendar();
    for (from, days, due) in cases {
        assert_eq!(
            calendar.add_working_days(date(from), days),
            Ok(date(due)),
            "{days} working days after {from}"
        );
    }
}

#[test]
fn days_left_and_days_overdue() {
    let cases = [
        ("20/11/2026", "20/11/2026", 0),
        ("20/11/2026", "26/11/2026", 3),
        ("26/11/2026", "20/11/2026", -3),
        // Due on Friday: not a working day overdue before Monday.
        ("22/11/2026", "20/11/2026", 0),
        ("23/11/2026", "20/11/2026", -1),
        // The public holiday adds nothing to what is overdue.
        ("24/11/2026", "20/11/2026", -1),
        // 261 weekdays, 13 of them off, and a Saturday that is worked.
        ("01/01/2026", "31/12/2026", 249),
    ];
    let calendar = calendar();
    for (from, to, expected) in cases {
        assert_eq!(
            calendar.working_days_between(date(from), date(to)),
            Ok(expected),
            "from {from} to {to}"
        );
    }
}

#[test]
fn a_period_can_be_shown_day_by_day() {
    let days = calendar().explain(date("20/11/2026"), date("26/11/2026")).expect("2026 has data");
    let culture_day = DayKind::DayOff {
        name: Name {
            vi: "Ngày Văn hóa Việt Nam".to_owned(),
            en: "Vietnam Cultural Day".to_owned(),
        },
    };
    let shown: Vec<_> = days.into_iter().map(|day| (day.date, day.kind, day.number)).collect();
    assert_eq!(
        shown,
        [
            (date("21/11/2026"), DayKind::Weekend, None),
            (date("22/11/2026"), DayKind::Weekend, None),
            (date("23/11/2026"), DayKind::Working, Some(1)),
            (date("24/11/2026"), culture_day, None),
            (date("25/11/2026"), DayKind::Working, Some(2)),
            (date("26/11/2026"), DayKind::Working, Some(3)),
        ]
    );
}

#[test]
fn nothing_is_shown_where_no_day_passes() {
    let calendar = calendar();
    let today = date("23/11/2026");
    assert_eq!(calendar.explain(today, today), Ok(vec![]));
    assert_eq!(calendar.explain(today, date("20/11/2026")), Ok(vec![]));
}

#[test]
fn a_shown_day_is_flat_json() {
    let days = calendar().explain(date("21/08/2026"), date("22/08/2026")).expect("2026 has data");
    assert_eq!(
        serde_json::to_value(&days).expect("days serialise"),
        serde_json::json!([{"date": "2026-08-22", "kind": "swapped-working", "number": 1}])
    );
}

#[test]
fn a_date_without_data_is_an_error_and_never_a_guess() {
    let calendar = calendar();
    let known = date("20/11/2026");
    for unknown in [
        NaiveDate::MIN,
        NaiveDate::MAX,
        date("01/01/1900"),
        date("31/12/2018"),
        date("01/01/2051"),
        date("31/12/9999"),
    ] {
        let error = calendar.day(unknown).expect_err("there is no data");
        assert_eq!((error.date, error.first_year, error.last_year), (unknown, 2019, 2050));
        assert_eq!(calendar.is_working(unknown), Err(error));
        assert_eq!(calendar.add_working_days(unknown, 0), Err(error));
        assert_eq!(calendar.add_working_days(unknown, u16::MAX), Err(error));
        assert_eq!(calendar.next_working_day_on_or_after(unknown), Err(error));
        assert_eq!(calendar.working_days_between(known, unknown), Err(error));
        assert_eq!(calendar.working_days_between(unknown, known), Err(error));
        assert_eq!(calendar.explain(known, unknown), Err(error));
        assert_eq!(calendar.explain(unknown, known), Err(error));
    }
}

#[test]
fn a_period_that_runs_out_of_the_calendar_is_an_error() {
    let calendar = calendar();
    let last_working_day = date("30/12/2050");
    for (from, days) in [(last_working_day, 1), (date("20/11/2026"), u16::MAX)] {
        let error = calendar.add_working_days(from, days).expect_err("2051 has no data");
        assert_eq!(error.date, date("01/01/2051"));
    }
}
