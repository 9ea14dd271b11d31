//! The working-day calendar, with the days that the host announces.

use super::document::{self, Reading};
use super::fault::Fault;
use crate::config::Config;
use anyhow::{anyhow, bail};
use consultation::calendar::{AnnouncedDays, Calendar, CalendarData, CalendarError};

/// The calendar of Vietnam.
pub const VIETNAM: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/vietnam-working-days.json"));

/// The calendar, with the days that were announced after it was made.
pub fn load(config: &Config) -> anyhow::Result<Calendar> {
    let data: anyhow::Result<CalendarData> = match &config.calendar {
        Some(path) => document::from_file(path),
        None => document::embedded(VIETNAM),
    };
    let calendar =
        data.and_then(|data| Calendar::try_from(data).map_err(|fault| anyhow!("{fault}")));
    let Some(path) = &config.announced_days else {
        return calendar;
    };
    let announced = document::examine_file::<AnnouncedDays>(path);
    let (calendar, mut announced) = match (calendar, announced) {
        (Ok(calendar), Ok(announced)) => (calendar, announced),
        (calendar, announced) => {
            let announced = announced.and_then(Reading::finish);
            let refused = [calendar.err(), announced.err()].into_iter().flatten();
            let refused: Vec<_> = refused.map(|error| format!("{error:#}")).collect();
            bail!("{}", refused.join("\n"))
        }
    };
    let days = announced.document.clone();
    let added = days.map(|days| calendar.clone().with_announced(days)).transpose();
    let added = added.unwrap_or_else(|mut faults| {
        faults.retain(|fault| match fault.error {
            // This depends on what the day is announced as.
            CalendarError::AlreadyOff { .. } | CalendarError::AlreadyWorked { .. } => {
                let day = fault.path.replace("/date", "/day");
                !announced.doubtful.touches(&day)
            }
            _ => true,
        });
        announced.add(faults.into_iter().map(|it| Fault::at(it.path, it.error)));
        None
    });
    announced.finish()?;
    Ok(added.unwrap_or(calendar))
}
