use chrono::NaiveDate;
use consultation::calendar::{Announced, AnnouncedDay, AnnouncedDays, Calendar, DayKind};
use consultation::name::Name;

use crate::{calendar, date};

fn name() -> Name {
    Name {
        vi: "Hoán đổi ngày nghỉ Tết".to_owned(), en: "Exchange for the New Year".to_owned()
    }
}

fn day(date: NaiveDate, day: Announced) -> AnnouncedDay {
    AnnouncedDay { date, day, name: name() }
}

fn announced(days: Vec<AnnouncedDay>) -> AnnouncedDays {
    AnnouncedDays { version: "2026-1".to_owned(), days }
}

fn with(days: Vec<AnnouncedDay>) -> Calendar {
    calendar().with_announced(announced(days)).expect("the days can be announced")
}

/// What is wrong with these days, each with its place.
#[track_caller]
fn refused(days: Vec<AnnouncedDay>, expected: &[&str]) {
    let faults = calendar().with_announced(announced(days)).expect_err("a fault");
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, expected);
}

#[test]
fn an_announced_swap_moves_a_deadline() {
    let received_on = date("31/12/2025");
    assert_eq!(calendar().add_working_days(received_on, 6), Ok(date("09/01/2026")));
    let file = include_str!("../../../../data/announced-days-sample.json");
    let days: AnnouncedDays = serde_json::from_str(file).expect("the sample file");
    let swapped = calendar().with_announced(days).expect("both days are in the calendar");
    assert_eq!(swapped.add_working_days(received_on, 6), Ok(date("10/01/2026")));
}

#[test]
fn an_announced_day_is_shown_with_its_reason() {
    let calendar = with(vec![
        day(date("02/01/2026"), Announced::Off),
        day(date("10/01/2026"), Announced::Worked),
    ]);
    let days = calendar.explain(date("01/01/2026"), date("10/01/2026")).expect("2026 has data");
    assert_eq!(days[0].kind, DayKind::DayOff { name: name() });
    assert_eq!(days[0].number, None);
    assert_eq!(days[8].kind, DayKind::SwappedWorking { name: Some(name()) });
    assert_eq!(days[8].number, Some(6));
}

#[test]
fn what_is_announced_later_wins_over_the_calendar() {
    let (holiday, swapped) = (date("24/11/2026"), date("22/08/2026"));
    let calendar = with(vec![day(swapped, Announced::Off), day(holiday, Announced::Worked)]);
    assert_eq!(calendar.is_working(holiday), Ok(true));
    assert_eq!(calendar.day(holiday), Ok(DayKind::SwappedWorking { name: Some(name()) }));
    assert_eq!(calendar.is_working(swapped), Ok(false));
    assert_eq!(calendar.day(swapped), Ok(DayKind::DayOff { name: name() }));
}

#[test]
fn the_announced_days_name_themselves_in_the_version() {
    assert_eq!(calendar().version(), "python-holidays 0.109 r2");
    let calendar = with(vec![day(date("10/01/2026"), Announced::Worked)]);
    assert_eq!(calendar.version(), "python-holidays 0.109 r2 + 2026-1");
}

#[test]
fn a_calendar_with_announced_days_survives_its_json() {
    let announced = with(vec![
        day(date("02/01/2026"), Announced::Off),
        day(date("10/01/2026"), Announced::Worked),
        day(date("24/11/2026"), Announced::Worked),
    ]);
    let json = serde_json::to_string(&announced).expect("a calendar serialises");
    assert_eq!(serde_json::from_str::<Calendar>(&json).expect(&json), announced);
}

#[test]
fn what_cannot_be_announced_is_said_all_at_once() {
    let unnamed = AnnouncedDay {
        name: Name { vi: " ".to_owned(), en: "Off".to_owned() },
        ..day(date("05/01/2026"), Announced::Off)
    };
    refused(
        vec![
            day(date("01/01/2051"), Announced::Off),
            day(date("10/01/2026"), Announced::Off),
            day(date("24/11/2026"), Announced::Off),
            day(date("05/01/2026"), Announced::Worked),
            day(date("22/08/2026"), Announced::Worked),
            day(date("02/01/2026"), Announced::Off),
            day(date("02/01/2026"), Announced::Worked),
            unnamed,
        ],
        &[
            "/days/0/date: 2051-01-01 is outside the years 2019 to 2050 of the calendar",
            "/days/1/date: 2026-01-10 is off already: remove it, or say \"worked\"",
            "/days/2/date: 2026-11-24 is off already: remove it, or say \"worked\"",
            "/days/3/date: 2026-01-05 is a working day already: remove it, or say \"off\"",
            "/days/4/date: 2026-08-22 is a working day already: remove it, or say \"off\"",
            "/days/6/date: 2026-01-02 is there twice: remove one",
            "/days/7/name: the day needs a name in Vietnamese and English: it is shown as the reason",
        ],
    );
}
