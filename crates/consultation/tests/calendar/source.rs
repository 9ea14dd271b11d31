//! The data against a table that its own source, the package `holidays`, made by its own count:
//! `tests/fixtures/working_days.py`.

use chrono::{Days, NaiveDate};
use consultation::calendar::DayKind;

use crate::{calendar, date};

const TABLE: &str = include_str!("../fixtures/working-days-2019-2030.csv");

#[test]
fn every_day_from_2019_to_2030_is_what_the_source_says() {
    let calendar = calendar();
    let mut expected_next = date("01/01/2019");
    for line in TABLE.lines().skip(2) {
        let (month, marks) = line.split_once(',').expect(line);
        let first: NaiveDate = format!("{month}-01").parse().expect(line);
        assert_eq!(first, expected_next, "the table has a gap");
        for (mark, offset) in marks.chars().zip(0..) {
            let day = first + Days::new(offset);
            assert_eq!(calendar.is_working(day), Ok(mark == '1'), "{day}");
            assert_eq!(calendar.day(day).map(|kind| kind.is_working()), Ok(mark == '1'), "{day}");
            expected_next = day + Days::new(1);
        }
    }
    assert_eq!(expected_next, date("01/01/2031"));
}

#[test]
fn the_table_and_the_data_name_the_same_source() {
    let version = calendar().version().to_owned();
    // What follows the package is how often its data was revised here.
    let (package, _) = version.split_once(" r").expect("a revision");
    assert!(TABLE.starts_with(&format!("# {package}, country VN")), "{package}");
}

#[test]
fn english_names_have_dates_with_the_day_first() {
    let calendar = calendar();
    let mut swapped = 0;
    let days = date("01/01/2019").iter_days().take_while(|day| *day <= date("31/12/2050"));
    for day in days {
        let Ok(DayKind::DayOff { name }) = calendar.day(day) else { continue };
        let Some((_, worked)) = name.en.split_once("substituted from ") else { continue };
        let worked = date(worked.trim_end_matches(')'));
        // Read the other way round, some of these dates are common working days.
        let worked = calendar.day(worked);
        assert!(matches!(worked, Ok(DayKind::SwappedWorking { .. })), "{}: {worked:?}", name.en);
        swapped += 1;
    }
    assert!(swapped >= 4, "{swapped}");
}
