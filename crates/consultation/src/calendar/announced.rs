use chrono::{Datelike, NaiveDate};

use super::{Calendar, CalendarError, DayOff};

impl Calendar {
    /// The calendar with days that were announced after it was made: days off, and days that are worked after all.
    ///
    /// What is said later wins: over the calendar, and `working` over `off`. The announced days become part of the version.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use consultation::agency::Name;
    /// # use consultation::calendar::{Calendar, DayOff};
    /// # let json = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/vietnam-working-days.json"));
    /// # let calendar: Calendar = serde_json::from_str(json)?;
    /// let friday = NaiveDate::from_ymd_opt(2026, 1, 2).expect("a date");
    /// let saturday = NaiveDate::from_ymd_opt(2026, 1, 10).expect("a date");
    /// let name = Name { vi: "Nghỉ hoán đổi".into(), en: "Day off in exchange".into() };
    ///
    /// let calendar = calendar.with_announced([DayOff { date: friday, name }], [saturday])?;
    /// assert!(!calendar.is_working(friday)?);
    /// assert!(calendar.is_working(saturday)?);
    /// assert_eq!(calendar.version(), "python-holidays 0.109, off 2026-01-02, worked 2026-01-10");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_announced(
        mut self,
        off: impl IntoIterator<Item = DayOff>,
        working: impl IntoIterator<Item = NaiveDate>,
    ) -> Result<Self, CalendarError> {
        for DayOff { date, name } in off {
            self.check_day_off(date, &name)?;
            self.working_weekend_days.remove(&date);
            self.days_off.insert(date, name);
            self.version.extend([", off ", &date.to_string()]);
        }
        for date in working {
            self.check_within_years("working_weekend_days", date)?;
            self.days_off.remove(&date);
            if self.weekend.contains(&date.weekday()) {
                self.working_weekend_days.insert(date);
            }
            self.version.extend([", worked ", &date.to_string()]);
        }
        Ok(self)
    }
}
