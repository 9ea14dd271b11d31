//! The service's clock, as far as the widget knows it.

use chrono::{DateTime, FixedOffset, TimeDelta};
use gloo_timers::callback::Interval;
use yew::prelude::*;

use crate::hooks::{use_callback, use_effect_with, use_mut_ref, use_state_eq};

const MINUTE_MS: u32 = 60_000;

/// The service's time.
pub(super) struct Clock {
    /// The time; none before the service has sent it.
    pub now: Option<DateTime<FixedOffset>>,
    /// Called each time the service sends its time.
    pub heard: Callback<DateTime<FixedOffset>>,
}

/// The service's time, and what the device's clock showed then. Only differences of the device's clock are used.
#[derive(Clone, Copy, PartialEq)]
struct Heard {
    at: DateTime<FixedOffset>,
    device_ms: f64,
}

impl Heard {
    fn now(self) -> DateTime<FixedOffset> {
        passed(self.at, js_sys::Date::now() - self.device_ms)
    }
}

/// Setting the device's clock back does not turn back the service's time.
fn passed(at: DateTime<FixedOffset>, milliseconds: f64) -> DateTime<FixedOffset> {
    #[expect(clippy::cast_possible_truncation, reason = "a page is not open for 292 million years")]
    let passed = TimeDelta::milliseconds(milliseconds.max(0.0) as i64);
    at.checked_add_signed(passed).unwrap_or(at)
}

#[hook]
pub(super) fn use_clock() -> Clock {
    let heard = use_mut_ref(|| None::<Heard>);
    let now = use_state_eq(|| None);
    {
        let heard = heard.clone();
        let now = now.setter();
        use_effect_with((), move |()| {
            let tick = Interval::new(MINUTE_MS, move || now.set(heard.borrow().map(Heard::now)));
            move || drop(tick)
        });
    }
    let hear = {
        let now = now.setter();
        use_callback((), move |at, ()| {
            *heard.borrow_mut() = Some(Heard { at, device_ms: js_sys::Date::now() });
            now.set(Some(at));
        })
    };
    Clock { now: *now, heard: hear }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_passes_by_the_devices_clock_and_never_backwards() {
        let at = DateTime::parse_from_rfc3339("2026-11-22T10:00:00+07:00").expect("a moment");
        assert_eq!(passed(at, 90_000.0).to_rfc3339(), "2026-11-22T10:01:30+07:00");
        assert_eq!(passed(at, -90_000.0), at);
    }
}
