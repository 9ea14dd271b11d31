use chrono::{DateTime, FixedOffset};
use consultation::calendar::{Office, OfficeHours, zone};

use crate::{calendar, date};

#[track_caller]
fn at(rfc_3339: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(rfc_3339).expect(rfc_3339)
}

#[test]
fn what_is_sent_is_received_in_office_hours() {
    // Sent at; the day of receipt; the moment of automatic receipt.
    let cases = [
        // Friday before opening, at the opening, at the last moment, after it.
        ("2026-11-20T06:59:00+07:00", "20/11/2026", "2026-11-20T08:00:00+07:00"),
        ("2026-11-20T08:00:00+07:00", "20/11/2026", "2026-11-20T08:00:00+07:00"),
        ("2026-11-20T10:42:07+07:00", "20/11/2026", "2026-11-20T10:42:07+07:00"),
        ("2026-11-20T17:00:00+07:00", "20/11/2026", "2026-11-20T17:00:00+07:00"),
        ("2026-11-20T17:00:00.001+07:00", "23/11/2026", "2026-11-23T08:00:00+07:00"),
        // On a weekend, before a public holiday, on it.
        ("2026-11-22T10:00:00+07:00", "23/11/2026", "2026-11-23T08:00:00+07:00"),
        ("2026-11-23T23:59:59+07:00", "25/11/2026", "2026-11-25T08:00:00+07:00"),
        ("2026-11-24T18:00:00+07:00", "25/11/2026", "2026-11-25T08:00:00+07:00"),
        // A Saturday that is worked.
        ("2026-08-21T17:30:00+07:00", "22/08/2026", "2026-08-22T08:00:00+07:00"),
        ("2026-08-22T09:00:00+07:00", "22/08/2026", "2026-08-22T09:00:00+07:00"),
        // The day is the one in Việt Nam, whatever the offset of the sender's clock.
        ("2026-11-22T23:30:00+00:00", "23/11/2026", "2026-11-23T08:00:00+07:00"),
        ("2026-11-23T02:00:00+00:00", "23/11/2026", "2026-11-23T09:00:00+07:00"),
        ("2026-11-22T18:00:00-12:00", "23/11/2026", "2026-11-23T13:00:00+07:00"),
    ];
    let (calendar, hours) = (calendar(), OfficeHours::default());
    for (sent_at, day, moment) in cases {
        assert_eq!(calendar.received_on(at(sent_at), &hours), Ok(date(day)), "{sent_at}");
        let received_at = calendar.received_at(at(sent_at), &hours).expect("2026 has data");
        assert_eq!(received_at, at(moment), "{sent_at}");
        assert_eq!(received_at.offset(), &zone(), "{sent_at}");
    }
}

#[test]
fn an_agency_that_works_on_saturday_mornings_receives_then() {
    let morning: OfficeHours =
        serde_json::from_str(r#"{"opens": "07:30", "closes": "11:30"}"#).expect("office hours");
    let office = Office { hours: OfficeHours::default(), saturday: Some(morning) };
    // Sent at; the moment of receipt.
    let cases = [
        // Friday evening, Saturday before opening, in the morning, at the last moment, after it.
        ("2026-11-20T17:30:00+07:00", "2026-11-21T07:30:00+07:00"),
        ("2026-11-21T06:00:00+07:00", "2026-11-21T07:30:00+07:00"),
        ("2026-11-21T09:15:00+07:00", "2026-11-21T09:15:00+07:00"),
        ("2026-11-21T11:30:00+07:00", "2026-11-21T11:30:00+07:00"),
        ("2026-11-21T11:31:00+07:00", "2026-11-23T08:00:00+07:00"),
        // Nobody works on a Sunday; a Saturday that is worked everywhere has the hours of a working day.
        ("2026-11-22T09:00:00+07:00", "2026-11-23T08:00:00+07:00"),
        ("2026-08-22T16:00:00+07:00", "2026-08-22T16:00:00+07:00"),
        // A public holiday on a Saturday is a holiday.
        ("2022-01-01T09:00:00+07:00", "2022-01-04T08:00:00+07:00"),
    ];
    let calendar = calendar();
    for (sent_at, expected) in cases {
        let arrives_at = calendar.arrives_at(at(sent_at), &office).expect("the years have data");
        assert_eq!(arrives_at, at(expected), "{sent_at}");
        assert_eq!(calendar.arrives_on(at(sent_at), &office), Ok(arrives_at.date_naive()));
        // Working on Saturdays never costs a day: deadlines are counted from the same day everywhere.
        let counted_from = calendar.received_on(at(sent_at), &office.hours);
        assert_eq!(calendar.received_on(arrives_at, &office.hours), counted_from, "{sent_at}");
    }
}

#[test]
fn office_hours_are_the_hosts_to_set() {
    let hours: OfficeHours =
        serde_json::from_str(r#"{"opens": "07:00", "closes": "11:30"}"#).expect("office hours");
    let calendar = calendar();
    let sent_at = at("2026-11-20T11:31:00+07:00");
    assert_eq!(calendar.received_on(sent_at, &hours), Ok(date("23/11/2026")));
    assert_eq!(calendar.received_at(sent_at, &hours), Ok(at("2026-11-23T07:00:00+07:00")));
}

#[test]
fn office_hours_that_close_before_they_open_are_refused() {
    let error = serde_json::from_str::<OfficeHours>(r#"{"opens": "17:00", "closes": "08:00"}"#)
        .expect_err("closes before it opens");
    assert!(error.to_string().contains("17:00:00 to 08:00:00"), "{error}");
}

#[test]
fn a_moment_without_calendar_data_is_an_error() {
    let (calendar, hours) = (calendar(), OfficeHours::default());
    let ends_of_time = [
        DateTime::<chrono::Utc>::MIN_UTC.fixed_offset(),
        DateTime::<chrono::Utc>::MAX_UTC.fixed_offset(),
        DateTime::<chrono::Utc>::MAX_UTC
            .with_timezone(&FixedOffset::west_opt(3600).expect("an offset")),
        at("1900-01-01T09:00:00+07:00"),
        at("9999-12-31T23:59:59+07:00"),
        // Still 2050 in Greenwich, but 2051 in Việt Nam.
        at("2050-12-31T18:00:00+00:00"),
        // The office has closed for the last time that the calendar knows of.
        at("2050-12-30T17:30:00+07:00"),
    ];
    for moment in ends_of_time {
        assert!(calendar.received_on(moment, &hours).is_err(), "{:?}", moment.naive_utc());
        assert!(calendar.received_at(moment, &hours).is_err(), "{:?}", moment.naive_utc());
    }
}
