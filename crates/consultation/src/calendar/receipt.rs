use chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday,
};

use super::{Calendar, DayKind, NoCalendarData, Office, OfficeHours, zone};

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
        self.arrives_on(at, &Office { hours: *hours, saturday: None })
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
        self.arrives_at(at, &Office { hours: *hours, saturday: None })
    }

    /// The day on which something sent at `at` arrives at this office, which may be a Saturday on which it works. Deadlines
    /// are not counted from it but from [`Calendar::received_on`], in working days that are the same for everyone.
    pub fn arrives_on(
        &self,
        at: DateTime<FixedOffset>,
        office: &Office,
    ) -> Result<NaiveDate, NoCalendarData> {
        Ok(self.opening(self.local(at)?, office)?.0)
    }

    /// The moment at which something sent at `at` arrives at this office by itself.
    pub fn arrives_at(
        &self,
        at: DateTime<FixedOffset>,
        office: &Office,
    ) -> Result<DateTime<FixedOffset>, NoCalendarData> {
        let local = self.local(at)?;
        let (day, opens) = self.opening(local, office)?;
        if day == local.date() && opens <= local.time() {
            return Ok(at.with_timezone(&zone()));
        }
        day.and_time(opens).and_local_timezone(zone()).single().ok_or_else(|| self.no_data_for(day))
    }

    /// The first day on which the office is open at `local` or later, and when it opens then.
    fn opening(
        &self,
        local: NaiveDateTime,
        office: &Office,
    ) -> Result<(NaiveDate, NaiveTime), NoCalendarData> {
        let mut date = local.date();
        loop {
            let hours = self.hours_on(date, office)?;
            let open = |hours: &OfficeHours| date > local.date() || local.time() <= hours.closes();
            if let Some(hours) = hours.filter(open) {
                return Ok((date, hours.opens()));
            }
            date = self.day_after(date)?;
        }
    }

    fn hours_on(
        &self,
        date: NaiveDate,
        office: &Office,
    ) -> Result<Option<OfficeHours>, NoCalendarData> {
        Ok(if self.is_working(date)? {
            Some(office.hours)
        } else if date.weekday() == Weekday::Sat && self.day(date)? == DayKind::Weekend {
            office.saturday
        } else {
            None
        })
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
