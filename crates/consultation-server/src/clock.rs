//! The time. The server's clock decides; in the demo it can be set forward.

use chrono::{DateTime, FixedOffset, SubsecRound as _, TimeDelta, Utc};
use consultation::calendar::zone;
use std::sync::atomic::{AtomicI64, Ordering};
use tokio::sync::{Mutex, MutexGuard};

/// The clock of the service.
#[derive(Debug)]
pub enum Clock {
    /// The machine's.
    System,
    /// The machine's, set forward.
    Demo(DemoClock),
}

/// A clock that is ahead of the machine's by whole seconds, or behind it in a test that plays in the past. It is only ever
/// set forward.
#[derive(Debug)]
pub struct DemoClock {
    ahead: AtomicI64,
    setting: Mutex<()>,
}

impl Clock {
    /// The time, at +07:00, in whole seconds.
    pub fn now(&self) -> DateTime<FixedOffset> {
        match self {
            Self::System => system_now(),
            Self::Demo(clock) => clock.now(),
        }
    }
}

impl DemoClock {
    /// A clock that is this many seconds ahead.
    pub fn ahead_by(seconds: i64) -> Self {
        Self { ahead: AtomicI64::new(seconds), setting: Mutex::new(()) }
    }

    /// How far ahead a clock is, in seconds, if it shows `time` now.
    pub fn seconds_ahead_to(time: DateTime<FixedOffset>) -> i64 {
        (time - system_now()).num_seconds()
    }

    /// The time that the clock shows.
    pub fn now(&self) -> DateTime<FixedOffset> {
        let ahead = TimeDelta::try_seconds(self.ahead.load(Ordering::Relaxed)).unwrap_or_default();
        let now = system_now();
        now.checked_add_signed(ahead).unwrap_or(now)
    }

    /// Prevents others from setting the clock while the returned guard lives, because between reading the time and setting
    /// it a day forward there is a write to the store.
    pub async fn hold(&self) -> MutexGuard<'_, ()> {
        self.setting.lock().await
    }

    /// Sets the clock forward; a value that would set it back changes nothing.
    pub fn advance_to(&self, seconds_ahead: i64) {
        self.ahead.fetch_max(seconds_ahead, Ordering::Relaxed);
    }
}

fn system_now() -> DateTime<FixedOffset> {
    Utc::now().trunc_subsecs(0).with_timezone(&zone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_clock_never_runs_backwards() {
        let clock = DemoClock::ahead_by(3_600);
        clock.advance_to(60);
        assert!(clock.now() >= system_now() + TimeDelta::minutes(59));
        clock.advance_to(7_200);
        assert!(clock.now() >= system_now() + TimeDelta::minutes(119));
    }

    #[test]
    fn a_setting_beyond_all_calendars_does_no_harm() {
        let clock = DemoClock::ahead_by(i64::MAX);
        assert!(clock.now() >= system_now() - TimeDelta::seconds(1));
    }
}
