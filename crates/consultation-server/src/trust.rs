//! Whether the machine's clock can be trusted for what the service does by itself.
//!
//! A reminder or a succession is recorded because a day has come. One start with a clock that is ahead would record them
//! for days that have not come, so a clock that has jumped forward has to be confirmed first: by a token that the portal
//! issued recently, because its server has its own clock, or by the administrator. Officers are served meanwhile: if the
//! clock is wrong, none of their tokens is valid.

use crate::store::Store;
use chrono::{DateTime, FixedOffset, TimeDelta};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};
use tokio::sync::{Mutex, Notify};

/// A running service keeps the time every minute, and a restart or a power cut takes hours. A longer gap may be a holiday
/// or a wrong clock, and nothing is lost by waiting for the first officer, because reminders reach no one who is away.
const LEAP: TimeDelta = TimeDelta::days(1);

/// What is known about the clock.
#[derive(Debug, Default)]
pub struct Trust {
    last: Mutex<Option<DateTime<FixedOffset>>>,
    doubted: AtomicBool,
    confirmed: AtomicBool,
    changed: Notify,
}

impl Trust {
    /// A clock that the administrator has looked at.
    pub fn accepted(accepted: bool) -> Self {
        Self { confirmed: AtomicBool::new(accepted), ..Self::default() }
    }

    /// Whether `now` is trusted. A trusted time is kept, so that the next jump is noticed.
    pub async fn holds(&self, store: &Store, now: DateTime<FixedOffset>) -> anyhow::Result<bool> {
        let mut last = self.last.lock().await;
        if last.is_none() {
            *last = store.trusted_at().await?;
        }
        let leapt = last.filter(|last| now - *last > LEAP);
        let confirmed = self.confirmed.swap(false, Ordering::AcqRel);
        if let Some(last) = leapt.filter(|_| !confirmed) {
            if !self.doubted.swap(true, Ordering::AcqRel) {
                tracing::warn!(
                    "the clock shows {now} and was last trusted at {last}, {} days before: reminders and successions \
                     wait until an officer comes with a token that the portal issued at this time, or until a start \
                     with --accept-clock",
                    (now - last).num_days()
                );
            }
            return Ok(false);
        }
        if self.doubted.swap(false, Ordering::AcqRel) {
            tracing::info!("the clock is trusted again: {now}");
        }
        if let Err(error) = store.keep_trusted(now).await {
            tracing::warn!("the time could not be kept: {error}");
        }
        *last = Some(now);
        Ok(true)
    }

    /// Takes the time from a valid token.
    pub fn hear(&self, issued_at: Option<f64>, now: DateTime<FixedOffset>) {
        let Some(issued_at) = issued_at.filter(|_| self.doubted.load(Ordering::Acquire)) else {
            return;
        };
        let Ok(since_1970) = Duration::try_from_secs_f64(issued_at) else { return };
        let now = SystemTime::from(now).duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        if LEAP.to_std().is_ok_and(|leap| now.abs_diff(since_1970) <= leap) {
            self.confirmed.store(true, Ordering::Release);
            self.changed.notify_one();
        }
    }

    /// Waits until the clock was confirmed.
    pub async fn confirmed(&self) {
        self.changed.notified().await;
    }
}
