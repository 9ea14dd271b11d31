//! What every day that is listed has to have: a name, and a place within the years of the calendar.

use chrono::NaiveDate;

use super::{Calendar, CalendarError};
use crate::name::Name;

pub(super) fn check_name(date: NaiveDate, name: &Name) -> Result<(), CalendarError> {
    if name.vi.trim().is_empty() || name.en.trim().is_empty() {
        return Err(CalendarError::DayUnnamed { date });
    }
    Ok(())
}

impl Calendar {
    pub(super) fn check_within_years(&self, date: NaiveDate) -> Result<(), CalendarError> {
        self.covers(date).map_err(|no_data| CalendarError::DayOutsideYears {
            date,
            first_year: no_data.first_year,
            last_year: no_data.last_year,
        })
    }
}
