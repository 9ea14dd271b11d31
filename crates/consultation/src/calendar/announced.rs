use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::day::check_name;
use super::{Calendar, CalendarError, CalendarFault};
use crate::name::Name;

/// What is announced for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Announced {
    /// It is off.
    Off,
    /// It is worked.
    Worked,
}

/// A day that differs from the calendar, as announced after the calendar was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AnnouncedDay {
    /// The day.
    pub date: NaiveDate,
    /// What kind of day it is.
    pub day: Announced,
    /// The reason, as every count of working days shows it.
    pub name: Name,
}

/// The days off and days worked that a host adds to a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AnnouncedDays {
    /// Names these days in the version of the calendar. A change needs a new name.
    #[cfg_attr(feature = "schema", schema(min_length = 1, max_length = 100))]
    pub version: String,
    /// The days.
    pub days: Vec<AnnouncedDay>,
}

impl Calendar {
    /// The calendar with days that were announced after it was made. Their version becomes part of its own.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use consultation::calendar::{AnnouncedDays, Calendar};
    /// # let json = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/vietnam-working-days.json"));
    /// # let calendar: Calendar = serde_json::from_str(json)?;
    /// let days: AnnouncedDays = serde_json::from_str(r#"{
    ///     "version": "2026-1",
    ///     "days": [
    ///         {"date": "2026-01-02", "day": "off", "name": {"vi": "Nghỉ hoán đổi", "en": "Day off in exchange"}},
    ///         {"date": "2026-01-10", "day": "worked", "name": {"vi": "Làm bù", "en": "Worked in exchange"}}
    ///     ]
    /// }"#)?;
    /// let calendar = calendar.with_announced(days).expect("both days are in the calendar");
    /// assert!(!calendar.is_working(NaiveDate::from_ymd_opt(2026, 1, 2).expect("a date"))?);
    /// assert!(calendar.is_working(NaiveDate::from_ymd_opt(2026, 1, 10).expect("a date"))?);
    /// assert_eq!(calendar.version(), "python-holidays 0.109 r2 + 2026-1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_announced(mut self, announced: AnnouncedDays) -> Result<Self, Vec<CalendarFault>> {
        let faults = self.announce(announced.days, "/days");
        if faults.is_empty() {
            self.version.extend([" + ", &announced.version]);
            Ok(self)
        } else {
            Err(faults)
        }
    }

    /// Adds the days that fit, and reports what is wrong with the others.
    pub(super) fn announce(&mut self, days: Vec<AnnouncedDay>, list: &str) -> Vec<CalendarFault> {
        let mut faults = Vec::new();
        for (index, announced) in days.into_iter().enumerate() {
            let date = announced.date;
            let place = format!("{list}/{index}");
            if let Err(error) = check_name(date, &announced.name) {
                faults.push(error.at(format!("{place}/name")));
            }
            match self.check_announced(&announced) {
                Ok(()) => {
                    self.announced.insert(date, announced);
                }
                Err(error) => faults.push(error.at(format!("{place}/date"))),
            }
        }
        faults
    }

    fn check_announced(&self, announced: &AnnouncedDay) -> Result<(), CalendarError> {
        let date = announced.date;
        self.check_within_years(date)?;
        if self.announced.contains_key(&date) {
            return Err(CalendarError::DayTwice { date });
        }
        match (announced.day, self.is_working(date)) {
            (Announced::Off, Ok(false)) => Err(CalendarError::AlreadyOff { date }),
            (Announced::Worked, Ok(true)) => Err(CalendarError::AlreadyWorked { date }),
            _ => Ok(()),
        }
    }
}
