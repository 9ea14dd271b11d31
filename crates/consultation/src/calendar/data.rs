use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize, Serializer};

use super::day::check_name;
use super::{AnnouncedDay, Calendar, CalendarError, CalendarFault};
use crate::name::Name;

const TIME_ZONE: &str = "Asia/Ho_Chi_Minh";
/// Bounds every walk through a calendar, and lets a `u16` count its days.
const MOST_YEARS: i32 = 100;

/// The calendar as it is written in JSON, before it is validated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct CalendarData {
    /// ISO 3166 code of the country.
    pub country: String,
    /// IANA name of the time zone; only `Asia/Ho_Chi_Minh` is accepted.
    pub time_zone: String,
    /// The weekdays off, such as `"sat"`.
    #[serde(serialize_with = "short_lower_case")]
    #[cfg_attr(feature = "schema", schema(value_type = Vec<String>))]
    pub weekend: Vec<Weekday>,
    /// Where the days come from.
    pub source: String,
    /// Identifies the calendar; by default its source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The first year with data.
    pub first_year: i32,
    /// The last year with data.
    pub last_year: i32,
    /// Public holidays, observed days and days off in exchange.
    pub days_off: Vec<DayOff>,
    /// Weekend days that are worked in exchange.
    pub working_weekend_days: Vec<NaiveDate>,
    /// Days that differ from the lists above, as announced later.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub announced: Vec<AnnouncedDay>,
}

/// A day off, with its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DayOff {
    /// The day.
    pub date: NaiveDate,
    /// Its name.
    pub name: Name,
}

impl TryFrom<CalendarData> for Calendar {
    type Error = CalendarFault;

    fn try_from(data: CalendarData) -> Result<Self, CalendarFault> {
        let (calendar, faults) = Self::read(data);
        faults.into_iter().next().map_or(Ok(calendar), Err)
    }
}

impl CalendarData {
    /// All its faults.
    pub fn faults(&self) -> Vec<CalendarFault> {
        Calendar::read(self.clone()).1
    }
}

impl Calendar {
    /// The calendar made of the correct parts of the data, and the faults of the others.
    fn read(data: CalendarData) -> (Self, Vec<CalendarFault>) {
        let mut faults = Vec::new();
        let mut check = |checked: Result<(), CalendarError>, place: String| {
            let sound = checked.is_ok();
            faults.extend(checked.err().map(|error| error.at(place)));
            sound
        };
        let years = check_years(data.first_year, data.last_year);
        let years_known = check(years, "/first_year".to_owned());
        check(check_time_zone(&data.time_zone), "/time_zone".to_owned());
        check(check_weekend(&data.weekend), "/weekend".to_owned());
        let mut calendar = Self {
            version: data.version.unwrap_or_else(|| data.source.clone()),
            country: data.country,
            time_zone: data.time_zone,
            weekend: data.weekend,
            source: data.source,
            first_year: data.first_year,
            last_year: data.last_year,
            days_off: BTreeMap::new(),
            working_weekend_days: BTreeSet::new(),
            announced: BTreeMap::new(),
        };
        if !years_known {
            // Whether a day is within the years cannot be said if the years themselves are wrong.
            return (calendar, faults);
        }
        for (index, DayOff { date, name }) in data.days_off.into_iter().enumerate() {
            check(check_name(date, &name), format!("/days_off/{index}/name"));
            if check(calendar.check_day_off(date), format!("/days_off/{index}/date")) {
                calendar.days_off.insert(date, name);
            }
        }
        for (index, date) in data.working_weekend_days.into_iter().enumerate() {
            if check(calendar.check_worked(date), format!("/working_weekend_days/{index}")) {
                calendar.working_weekend_days.insert(date);
            }
        }
        faults.extend(calendar.announce(data.announced, "/announced"));
        (calendar, faults)
    }
}

impl From<Calendar> for CalendarData {
    fn from(calendar: Calendar) -> Self {
        Self {
            country: calendar.country,
            time_zone: calendar.time_zone,
            weekend: calendar.weekend,
            version: (calendar.version != calendar.source).then_some(calendar.version),
            source: calendar.source,
            first_year: calendar.first_year,
            last_year: calendar.last_year,
            days_off: calendar
                .days_off
                .into_iter()
                .map(|(date, name)| DayOff { date, name })
                .collect(),
            working_weekend_days: calendar.working_weekend_days.into_iter().collect(),
            announced: calendar.announced.into_values().collect(),
        }
    }
}

impl Calendar {
    fn check_day_off(&self, date: NaiveDate) -> Result<(), CalendarError> {
        self.check_within_years(date)?;
        if self.days_off.contains_key(&date) {
            return Err(CalendarError::DayTwice { date });
        }
        Ok(())
    }

    fn check_worked(&self, date: NaiveDate) -> Result<(), CalendarError> {
        self.check_within_years(date)?;
        let weekday = date.weekday();
        if !self.weekend.contains(&weekday) {
            return Err(CalendarError::NotOnWeekend { date, weekday });
        }
        if self.days_off.contains_key(&date) {
            return Err(CalendarError::OffAndWorking { date });
        }
        if self.working_weekend_days.contains(&date) {
            return Err(CalendarError::DayTwice { date });
        }
        Ok(())
    }
}

fn check_time_zone(found: &str) -> Result<(), CalendarError> {
    if found == TIME_ZONE {
        Ok(())
    } else {
        Err(CalendarError::TimeZone { found: found.to_owned() })
    }
}

fn check_years(first_year: i32, last_year: i32) -> Result<(), CalendarError> {
    let known = 1..=9999;
    let usable = known.contains(&first_year)
        && known.contains(&last_year)
        && (0..MOST_YEARS).contains(&(last_year - first_year));
    if usable { Ok(()) } else { Err(CalendarError::Years { first_year, last_year }) }
}

fn check_weekend(weekend: &[Weekday]) -> Result<(), CalendarError> {
    for (position, weekday) in weekend.iter().enumerate() {
        if weekend[..position].contains(weekday) {
            return Err(CalendarError::WeekendDayTwice { weekday: *weekday });
        }
    }
    if weekend.len() < 7 { Ok(()) } else { Err(CalendarError::NoWorkingWeekday) }
}

fn short_lower_case<S: Serializer>(weekend: &[Weekday], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(weekend.iter().map(|weekday| weekday.to_string().to_lowercase()))
}
