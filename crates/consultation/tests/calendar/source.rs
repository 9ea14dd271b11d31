//! The data against a table that its own source, the package `holidays`, made by its own count:
//! `tests/fixtures/working_days.py`.

use chrono::{Days, NaiveDate};

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
    let package = calendar().version().to_owned();
    assert!(TABLE.starts_with(&format!("# {package}, country VN")), "{package}");
}
