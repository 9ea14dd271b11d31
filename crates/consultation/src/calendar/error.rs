use std::fmt;

use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// A date outside the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct NoCalendarData {
    /// The date in question.
    pub date: NaiveDate,
    /// The first year that the calendar knows.
    pub first_year: i32,
    /// The last year that the calendar knows.
    pub last_year: i32,
}

impl fmt::Display for NoCalendarData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { date, first_year, last_year } = self;
        write!(f, "no calendar data for {date}: the calendar covers {first_year} to {last_year}")
    }
}

impl std::error::Error for NoCalendarData {}

/// Why calendar data cannot be used. The messages are for the administrator who supplies the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarError {
    /// `first_year` after `last_year`, a year outside 1 to 9999, or more than a hundred years.
    Years {
        /// The first year given.
        first_year: i32,
        /// The last year given.
        last_year: i32,
    },
    /// A time zone other than `Asia/Ho_Chi_Minh`.
    TimeZone {
        /// The time zone given.
        found: String,
    },
    /// The same weekday twice in `weekend`.
    WeekendDayTwice {
        /// The weekday given twice.
        weekday: Weekday,
    },
    /// All seven weekdays are weekend.
    NoWorkingWeekday,
    /// A day outside the years of the calendar.
    DayOutsideYears {
        /// The day.
        date: NaiveDate,
        /// The first year of the calendar.
        first_year: i32,
        /// The last year of the calendar.
        last_year: i32,
    },
    /// The same day twice in one list.
    DayTwice {
        /// The day.
        date: NaiveDate,
    },
    /// A day whose name is empty in one of the languages.
    DayUnnamed {
        /// The day.
        date: NaiveDate,
    },
    /// A day that is both off and worked.
    OffAndWorking {
        /// The day.
        date: NaiveDate,
    },
    /// A day of `working_weekend_days` that is not on a weekend.
    NotOnWeekend {
        /// The day.
        date: NaiveDate,
        /// Its weekday.
        weekday: Weekday,
    },
    /// A day that is announced as off, but is off already.
    AlreadyOff {
        /// The day.
        date: NaiveDate,
    },
    /// A day that is announced as worked, but is a working day already.
    AlreadyWorked {
        /// The day.
        date: NaiveDate,
    },
}

/// A fault in calendar data, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFault {
    /// JSON pointer of the value.
    pub path: String,
    /// The fault.
    pub error: CalendarError,
}

impl fmt::Display for CalendarFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.error)
    }
}

impl CalendarError {
    pub(super) fn at(self, path: String) -> CalendarFault {
        CalendarFault { path, error: self }
    }
}

impl fmt::Display for CalendarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Years { first_year, last_year } => write!(
                f,
                "first_year {first_year} and last_year {last_year}: expected years from 1 to 9999, \
                 in this order and at most a hundred of them"
            ),
            Self::TimeZone { found } => {
                write!(f, "time_zone {found:?}: expected \"Asia/Ho_Chi_Minh\"")
            }
            Self::WeekendDayTwice { weekday } => write!(f, "{weekday} is there twice: remove one"),
            Self::NoWorkingWeekday => write!(f, "no weekday is left to work on"),
            Self::DayOutsideYears { date, first_year, last_year } => {
                write!(f, "{date} is outside the years {first_year} to {last_year} of the calendar")
            }
            Self::DayTwice { date } => write!(f, "{date} is there twice: remove one"),
            Self::DayUnnamed { .. } => {
                write!(
                    f,
                    "the day needs a name in Vietnamese and English: it is shown as the reason"
                )
            }
            Self::OffAndWorking { date } => {
                write!(f, "{date} is both in days_off and in working_weekend_days: remove one")
            }
            Self::NotOnWeekend { date, weekday } => {
                write!(f, "{date} is a {weekday}, which is not a weekend day")
            }
            Self::AlreadyOff { date } => {
                write!(f, "{date} is off already: remove it, or say \"worked\"")
            }
            Self::AlreadyWorked { date } => {
                write!(f, "{date} is a working day already: remove it, or say \"off\"")
            }
        }
    }
}

impl std::error::Error for CalendarError {}
