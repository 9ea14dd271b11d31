//! The working-day calendar: which days count, and every deadline that follows from them.
//!
//! The calendar is data (`data/vietnam-working-days.json`): weekends, days off with their names, and the
//! weekend days that are worked in exchange. A date outside the years of the data is [`NoCalendarData`], never a guess.
//!
//! ```
//! # use chrono::NaiveDate;
//! # use consultation::calendar::{Calendar, DayKind};
//! # let json = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/vietnam-working-days.json"));
//! let calendar: Calendar = serde_json::from_str(json)?;
//! let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a date of November");
//!
//! // Tuesday 24/11/2026 is a public holiday: three working days after Friday the 20th end on Thursday.
//! assert!(matches!(calendar.day(day(24))?, DayKind::DayOff { .. }));
//! assert_eq!(calendar.add_working_days(day(20), 3)?, day(26));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod announced;
mod counting;
mod data;
mod day;
mod error;
mod office_hours;
mod receipt;

use std::collections::{BTreeMap, BTreeSet};

use crate::name::Name;
use chrono::{Datelike, FixedOffset, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

pub use announced::{Announced, AnnouncedDay, AnnouncedDays};
pub use counting::CountedDay;
pub use data::{CalendarData, DayOff};
pub use error::{CalendarError, CalendarFault, NoCalendarData};
pub use office_hours::{Office, OfficeHours, OfficeHoursError, closing_time, is_end_of_day};

/// The time zone of every date in the record: Việt Nam has had one offset and no summer time since 1975.
///
/// ```
/// assert_eq!(consultation::calendar::zone().to_string(), "+07:00");
/// ```
pub const fn zone() -> FixedOffset {
    const SEVEN_HOURS_EAST: FixedOffset =
        FixedOffset::east_opt(7 * 60 * 60).expect("seven hours are a valid offset");
    SEVEN_HOURS_EAST
}

/// The working-day calendar, validated when it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "CalendarData", into = "CalendarData")]
pub struct Calendar {
    country: String,
    time_zone: String,
    weekend: Vec<Weekday>,
    source: String,
    version: String,
    first_year: i32,
    last_year: i32,
    days_off: BTreeMap<NaiveDate, Name>,
    working_weekend_days: BTreeSet<NaiveDate>,
    announced: BTreeMap<NaiveDate, AnnouncedDay>,
}

/// What a date is in the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum DayKind {
    /// An ordinary working day.
    Working,
    /// A day that is worked in exchange for a day off.
    SwappedWorking {
        /// Why it is worked, where that was announced.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<Name>,
    },
    /// A day of the weekend.
    Weekend,
    /// A public holiday, its observed day, or a day off in exchange; also when it falls on a weekend.
    DayOff {
        /// The name of the day.
        name: Name,
    },
}

impl DayKind {
    /// Whether the day differs from its weekday: a holiday, or a day worked in exchange.
    pub fn is_exception(&self) -> bool {
        matches!(self, Self::DayOff { .. } | Self::SwappedWorking { .. })
    }

    /// Whether the day counts in a period of working days.
    pub fn is_working(&self) -> bool {
        matches!(self, Self::Working | Self::SwappedWorking { .. })
    }
}

impl Calendar {
    /// Identifies the calendar; it changes whenever announced days are added.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The first year that the calendar knows.
    pub fn first_year(&self) -> i32 {
        self.first_year
    }

    /// The last year that the calendar knows.
    pub fn last_year(&self) -> i32 {
        self.last_year
    }

    /// What `date` is.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use consultation::calendar::{Calendar, DayKind};
    /// # let json = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/vietnam-working-days.json"));
    /// # let calendar: Calendar = serde_json::from_str(json)?;
    /// let swapped = NaiveDate::from_ymd_opt(2026, 8, 22).expect("a date");
    /// assert_eq!(calendar.day(swapped)?, DayKind::SwappedWorking { name: None });
    ///
    /// let too_far = NaiveDate::from_ymd_opt(9999, 1, 1).expect("a date");
    /// assert_eq!(calendar.day(too_far).unwrap_err().last_year, 2050);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn day(&self, date: NaiveDate) -> Result<DayKind, NoCalendarData> {
        self.covers(date)?;
        if let Some(AnnouncedDay { day, name, .. }) = self.announced.get(&date) {
            let name = name.clone();
            return Ok(match day {
                Announced::Off => DayKind::DayOff { name },
                Announced::Worked => DayKind::SwappedWorking { name: Some(name) },
            });
        }
        Ok(if let Some(name) = self.days_off.get(&date) {
            DayKind::DayOff { name: name.clone() }
        } else if self.working_weekend_days.contains(&date) {
            DayKind::SwappedWorking { name: None }
        } else if self.weekend.contains(&date.weekday()) {
            DayKind::Weekend
        } else {
            DayKind::Working
        })
    }

    /// Whether `date` counts in a period of working days.
    pub fn is_working(&self, date: NaiveDate) -> Result<bool, NoCalendarData> {
        self.covers(date)?;
        if let Some(announced) = self.announced.get(&date) {
            return Ok(announced.day == Announced::Worked);
        }
        Ok(!self.days_off.contains_key(&date)
            && (!self.weekend.contains(&date.weekday())
                || self.working_weekend_days.contains(&date)))
    }

    fn covers(&self, date: NaiveDate) -> Result<(), NoCalendarData> {
        if (self.first_year..=self.last_year).contains(&date.year()) {
            Ok(())
        } else {
            Err(self.no_data_for(date))
        }
    }

    fn no_data_for(&self, date: NaiveDate) -> NoCalendarData {
        NoCalendarData { date, first_year: self.first_year, last_year: self.last_year }
    }
}
