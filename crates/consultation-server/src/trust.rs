//! Whether the machine's clock is believed for what the service does by itself.
//!
//! A reminder or a succession is recorded because a day has come. One start with a clock that is ahead would record them for
//! days that have not, so a clock that has leapt forward has to be confirmed first: by a token that the portal issued
//! lately, because its server has a clock of its own, or by the administrator. Officers are served meanwhile: with a clock
//! that is wrong, no token of theirs is valid.

use crate::store::Store;
use chrono::{DateTime, FixedOffset, TimeDelta};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};
use tokio::sync::{Mutex, Notify};

/// A service that runs keeps the time every minute, and a restart or a power cut takes hours. What is longer may be a
/// holiday or a wrong clock, and nothing is lost by waiting for the first officer: who is away is reminded of nothing.
const LEAP: TimeDelta = TimeDelta::days(1);

/// What is known of the clock.
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

    /// Whether `now` is believed. What is believed is kept, so that the next leap is noticed.
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

    /// Takes the word of a valid token for what time it is.
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
