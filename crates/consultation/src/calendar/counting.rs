use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{Calendar, DayKind, NoCalendarData};

/// One day of a period, and whether it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct CountedDay {
    /// The day.
    pub date: NaiveDate,
    /// What kind of day it is; says why it does not count.
    #[serde(flatten)]
    pub kind: DayKind,
    /// Its running number, 1 for the first, if it counts.
    pub number: Option<u16>,
}

impl Calendar {
    /// The due date `days` working days after the day of receipt `from`, which itself does not count.
    ///
    /// It is always a working day: with `days` 0, a `from` on a day off moves to the next working day.
    pub fn add_working_days(
        &self,
        from: NaiveDate,
        days: u16,
    ) -> Result<NaiveDate, NoCalendarData> {
        if days == 0 {
            return self.next_working_day_on_or_after(from);
        }
        let mut date = from;
        for _ in 0..days {
            date = self.next_working_day_on_or_after(self.day_after(date)?)?;
        }
        Ok(date)
    }

    /// `date` if it is a working day, else the first one after it.
    pub fn next_working_day_on_or_after(
        &self,
        date: NaiveDate,
    ) -> Result<NaiveDate, NoCalendarData> {
        let mut date = date;
        while !self.is_working(date)? {
            date = self.day_after(date)?;
        }
        Ok(date)
    }

    /// The number of working days after `from` up to and including `to`, negative if `to` is the earlier: from today to the
    /// due date it is the working days left, or minus the working days overdue.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use consultation::calendar::Calendar;
    /// # let json = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/vietnam-working-days.json"));
    /// # let calendar: Calendar = serde_json::from_str(json)?;
    /// let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a date of November");
    /// assert_eq!(calendar.working_days_between(day(20), day(26))?, 3);
    /// assert_eq!(calendar.working_days_between(day(26), day(20))?, -3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn working_days_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<i32, NoCalendarData> {
        self.covers(from)?;
        self.covers(to)?;
        if to < from {
            return Ok(-self.working_days_between(to, from)?);
        }
        let mut count = 0;
        let mut date = from;
        while date < to {
            date = self.day_after(date)?;
            count += i32::from(self.is_working(date)?);
        }
        Ok(count)
    }

    /// Every day after `from` up to and including `to`: what kind of day it is, and its running number if it counts.
    ///
    /// Empty if `to` is not after `from`.
    pub fn explain(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<CountedDay>, NoCalendarData> {
        self.covers(from)?;
        self.covers(to)?;
        let mut days = Vec::new();
        let mut count = 0;
        let mut date = from;
        while date < to {
            date = self.day_after(date)?;
            let kind = self.day(date)?;
            let number = kind.is_working().then(|| {
                count += 1;
                count
            });
            days.push(CountedDay { date, kind, number });
        }
        Ok(days)
    }

    /// The days off that take a working day away after `from` up to and including `to`: those on weekends do not.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use consultation::calendar::Calendar;
    /// # let json = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/vietnam-working-days.json"));
    /// # let calendar: Calendar = serde_json::from_str(json)?;
    /// let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a date of November");
    /// assert_eq!(calendar.holidays_between(day(20), day(26))?, [day(24)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn holidays_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<NaiveDate>, NoCalendarData> {
        let mut days = self.explain(from, to)?;
        days.retain(|day| {
            let is_off = matches!(day.kind, DayKind::DayOff { .. });
            is_off && !matches!(day.date.weekday(), Weekday::Sat | Weekday::Sun)
        });
        Ok(days.into_iter().map(|day| day.date).collect())
    }

    /// The next day, if the calendar covers it.
    pub(super) fn day_after(&self, date: NaiveDate) -> Result<NaiveDate, NoCalendarData> {
        self.covers(date)?;
        date.checked_add_days(Days::new(1)).ok_or_else(|| self.no_data_for(date))
    }
}
