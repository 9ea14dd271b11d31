use consultation::calendar::{Calendar, CalendarData};
use serde_json::{Value, json};

fn shipped() -> Value {
    serde_json::from_str(include_str!("../../../../data/vietnam-working-days.json"))
        .expect("the file is JSON")
}

#[test]
fn the_shipped_calendar_is_written_back_as_it_was_read() {
    let calendar: Calendar = serde_json::from_value(shipped()).expect("the calendar is valid");
    assert_eq!(serde_json::to_value(calendar).expect("it serialises"), shipped());
}

#[test]
fn a_given_version_is_kept() {
    let mut data = shipped();
    data["version"] = json!("2026-2");
    let calendar: Calendar = serde_json::from_value(data.clone()).expect("the calendar is valid");
    assert_eq!(calendar.version(), "2026-2");
    assert_eq!(serde_json::to_value(calendar).expect("it serialises"), data);
}

#[test]
fn unusable_data_is_refused_with_what_and_where() {
    let name = json!({"vi": "Nghỉ", "en": "Off"});
    let cases = [
        ("first_year", json!(2051), "first_year 2051 and last_year 2050"),
        ("first_year", json!(-4), "first_year -4"),
        ("first_year", json!(1900), "at most a hundred"),
        ("last_year", json!(i32::MAX), "last_year 2147483647"),
        (
            "last_year",
            json!(2040),
            "/days_off/326/date: 2041-01-01 is outside the years 2019 to 2040",
        ),
        (
            "time_zone",
            json!("Europe/Paris"),
            "/time_zone: time_zone \"Europe/Paris\": expected \"Asia/Ho_Chi_Minh\"",
        ),
        ("weekend", json!(["sat", "sat"]), "/weekend: Sat is there twice"),
        ("weekend", json!(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]), "no weekday is left"),
        ("weekend", json!(["someday"]), "weekday names expected"),
        (
            "days_off",
            json!([{"date": "2026-02-17", "name": name}, {"date": "2026-02-17", "name": name}]),
            "/days_off/1/date: 2026-02-17 is there twice",
        ),
        (
            "days_off",
            json!([{"date": "2026-02-17", "name": {"vi": " ", "en": "Off"}}]),
            "/days_off/0/name: the day needs a name",
        ),
        (
            "days_off",
            json!([{"date": "2026-08-22", "name": name}]),
            "2026-08-22 is both in days_off and in working_weekend_days",
        ),
        ("days_off", json!([{"date": "2026-02-30", "name": name}]), "out of range"),
        ("working_weekend_days", json!(["2026-08-21"]), "2026-08-21 is a Fri"),
        (
            "working_weekend_days",
            json!(["2026-08-22", "2026-08-22"]),
            "/working_weekend_days/1: 2026-08-22 is there twice",
        ),
        (
            "working_weekend_days",
            json!(["2018-08-25"]),
            "/working_weekend_days/0: 2018-08-25 is outside",
        ),
    ];
    for (field, value, expected) in cases {
        let mut data = shipped();
        data[field] = value;
        let error = serde_json::from_value::<Calendar>(data).expect_err(expected);
        assert!(error.to_string().contains(expected), "expected {expected:?} in {error}");
    }
}

#[test]
fn everything_that_is_wrong_is_said_each_with_its_place() {
    let name = json!({"vi": "Nghỉ", "en": "Off"});
    let mut data = shipped();
    data["time_zone"] = json!("UTC");
    data["days_off"] = json!([
        {"date": "2026-02-17", "name": name},
        {"date": "2026-02-17", "name": {"vi": "Nghỉ", "en": ""}},
        {"date": "2051-02-17", "name": name},
    ]);
    data["working_weekend_days"] = json!(["2026-08-22", "2026-08-24"]);
    data["announced"] = json!([
        {"date": "2026-02-17", "day": "off", "name": name},
        {"date": "2026-01-10", "day": "worked", "name": name},
        {"date": "2026-01-10", "day": "worked", "name": name},
    ]);
    let data: CalendarData = serde_json::from_value(data).expect("the form is right");
    let places: Vec<_> = data.faults().into_iter().map(|fault| fault.path).collect();
    assert_eq!(
        places,
        [
            "/time_zone",
            "/days_off/1/name",
            "/days_off/1/date",
            "/days_off/2/date",
            "/working_weekend_days/1",
            "/announced/0/date",
            "/announced/2/date",
        ]
    );
}
