use chrono::NaiveDate;
use consultation::agency::Name;
use consultation::calendar::{Calendar, CalendarError, DayKind, DayOff};

use crate::{calendar, date};

fn day_off(date: NaiveDate) -> DayOff {
    DayOff {
        date,
        name: Name { vi: "Nghỉ hoán đổi".to_owned(), en: "Day off in exchange".to_owned() },
    }
}

#[test]
fn an_announced_swap_moves_a_deadline() {
    let received_on = date("31/12/2025");
    assert_eq!(calendar().add_working_days(received_on, 6), Ok(date("09/01/2026")));
    let announced = calendar()
        .with_announced([day_off(date("02/01/2026"))], [date("10/01/2026")])
        .expect("both days are in the calendar");
    assert_eq!(announced.add_working_days(received_on, 6), Ok(date("10/01/2026")));
    assert_eq!(announced.day(date("10/01/2026")), Ok(DayKind::SwappedWorking));
}

#[test]
fn what_is_announced_later_wins() {
    let (holiday, swapped) = (date("24/11/2026"), date("22/08/2026"));
    let calendar = calendar()
        .with_announced([day_off(swapped)], [holiday])
        .expect("both days are in the calendar");
    assert_eq!(calendar.day(holiday), Ok(DayKind::Working));
    assert!(matches!(calendar.day(swapped), Ok(DayKind::DayOff { .. })));

    let again = calendar
        .with_announced([day_off(holiday)], [swapped])
        .expect("both days are in the calendar");
    assert!(matches!(again.day(holiday), Ok(DayKind::DayOff { .. })));
    assert_eq!(again.day(swapped), Ok(DayKind::SwappedWorking));
}

#[test]
fn every_announcement_makes_another_version() {
    let plain = calendar();
    assert_eq!(plain.version(), "python-holidays 0.109");
    let unchanged = plain.clone().with_announced([], []).expect("nothing is announced");
    assert_eq!(unchanged, plain);
    let announced =
        plain.clone().with_announced([], [date("10/01/2026")]).expect("the day is in the calendar");
    assert_ne!(announced.version(), plain.version());
}

#[test]
fn a_calendar_with_announced_days_survives_its_json() {
    let announced = calendar()
        .with_announced([day_off(date("02/01/2026"))], [date("10/01/2026"), date("24/11/2026")])
        .expect("the days are in the calendar");
    let json = serde_json::to_string(&announced).expect("a calendar serialises");
    assert_eq!(serde_json::from_str::<Calendar>(&json).expect(&json), announced);
}

#[test]
fn a_day_outside_the_calendar_cannot_be_announced() {
    let far = date("01/01/2051");
    let refused = |list| CalendarError::DayOutsideYears {
        list,
        date: far,
        first_year: 2019,
        last_year: 2050,
    };
    assert_eq!(calendar().with_announced([day_off(far)], []), Err(refused("days_off")));
    assert_eq!(calendar().with_announced([], [far]), Err(refused("working_weekend_days")));
}
