use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize, Serializer};

use super::{Calendar, CalendarError};
use crate::agency::Name;

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
    /// Which calendar this is; the source where none is given.
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
}

/// A day off, with its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DayOff {
    /// The day.
    pub date: NaiveDate,
    /// What it is called.
    pub name: Name,
}

impl TryFrom<CalendarData> for Calendar {
    type Error = CalendarError;

    fn try_from(data: CalendarData) -> Result<Self, CalendarError> {
        check_years(data.first_year, data.last_year)?;
        if data.time_zone != TIME_ZONE {
            return Err(CalendarError::TimeZone { found: data.time_zone });
        }
        check_weekend(&data.weekend)?;
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
        };
        for DayOff { date, name } in data.days_off {
            calendar.check_day_off(date, &name)?;
            if calendar.days_off.insert(date, name).is_some() {
                return Err(CalendarError::DayTwice { list: "days_off", date });
            }
        }
        for date in data.working_weekend_days {
            calendar.check_within_years("working_weekend_days", date)?;
            let weekday = date.weekday();
            if !calendar.weekend.contains(&weekday) {
                return Err(CalendarError::NotOnWeekend { date, weekday });
            }
            if calendar.days_off.contains_key(&date) {
                return Err(CalendarError::OffAndWorking { date });
            }
            if !calendar.working_weekend_days.insert(date) {
                return Err(CalendarError::DayTwice { list: "working_weekend_days", date });
            }
        }
        Ok(calendar)
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
        }
    }
}

impl Calendar {
    pub(super) fn check_day_off(&self, date: NaiveDate, name: &Name) -> Result<(), CalendarError> {
        self.check_within_years("days_off", date)?;
        if name.vi.trim().is_empty() || name.en.trim().is_empty() {
            return Err(CalendarError::DayOffUnnamed { date });
        }
        Ok(())
    }

    pub(super) fn check_within_years(
        &self,
        list: &'static str,
        date: NaiveDate,
    ) -> Result<(), CalendarError> {
        self.covers(date).map_err(|no_data| CalendarError::DayOutsideYears {
            list,
            date,
            first_year: no_data.first_year,
            last_year: no_data.last_year,
        })
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
