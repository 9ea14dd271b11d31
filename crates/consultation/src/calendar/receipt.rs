use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta};

use super::{Calendar, NoCalendarData, OfficeHours, zone};

impl Calendar {
    /// The day on which something sent at `at` counts as received: the same day if it is a working day and the
    /// office has not closed, else the next working day. The closing time itself is still the same day.
    ///
    /// ```
    /// # use chrono::{DateTime, NaiveDate};
    /// # use consultation::calendar::{Calendar, OfficeHours};
    /// # let json = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/vietnam-working-days.json"));
    /// # let calendar: Calendar = serde_json::from_str(json)?;
    /// // Monday evening before a public holiday: received on Wednesday.
    /// let sent_at = DateTime::parse_from_rfc3339("2026-11-23T17:01:00+07:00").expect("a moment");
    /// let received_on = calendar.received_on(sent_at, &OfficeHours::default())?;
    /// assert_eq!(Some(received_on), NaiveDate::from_ymd_opt(2026, 11, 25));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn received_on(
        &self,
        at: DateTime<FixedOffset>,
        hours: &OfficeHours,
    ) -> Result<NaiveDate, NoCalendarData> {
        let local = self.local(at)?;
        if local.time() <= hours.closes() {
            self.next_working_day_on_or_after(local.date())
        } else {
            self.add_working_days(local.date(), 1)
        }
    }

    /// The moment at which something sent at `at` is received by itself: `at` inside office hours, else the
    /// opening of the next ones.
    ///
    /// ```
    /// # use chrono::DateTime;
    /// # use consultation::calendar::{Calendar, OfficeHours};
    /// # let json = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/vietnam-working-days.json"));
    /// # let calendar: Calendar = serde_json::from_str(json)?;
    /// let sent_at = DateTime::parse_from_rfc3339("2026-11-23T17:01:00+07:00").expect("a moment");
    /// let received_at = calendar.received_at(sent_at, &OfficeHours::default())?;
    /// assert_eq!(received_at.to_rfc3339(), "2026-11-25T08:00:00+07:00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn received_at(
        &self,
        at: DateTime<FixedOffset>,
        hours: &OfficeHours,
    ) -> Result<DateTime<FixedOffset>, NoCalendarData> {
        let local = self.local(at)?;
        let day = self.received_on(at, hours)?;
        if day == local.date() && hours.opens() <= local.time() {
            return Ok(at.with_timezone(&zone()));
        }
        day.and_time(hours.opens())
            .and_local_timezone(zone())
            .single()
            .ok_or_else(|| self.no_data_for(day))
    }

    /// The local date and time, without chrono's panic at the ends of its range.
    fn local(&self, at: DateTime<FixedOffset>) -> Result<NaiveDateTime, NoCalendarData> {
        let utc = at.naive_utc();
        let offset = TimeDelta::seconds(i64::from(zone().local_minus_utc()));
        let local = utc.checked_add_signed(offset).ok_or_else(|| self.no_data_for(utc.date()))?;
        self.covers(local.date())?;
        Ok(local)
    }
}
