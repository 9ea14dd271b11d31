use super::window_passed;
use crate::calendar::Calendar;
use crate::consultation::Consultee;
use crate::policy::Policy;
use crate::violation::{Outcome, Violation};
use chrono::{DateTime, FixedOffset};

/// # What it requires
/// A return is signed within the policy's working days of receipt.
/// # Why
/// An agency that is not competent sees that at once; a later return is an evasion.
/// # Source
/// D4, D5
/// # Example
/// Received on Monday 23/11/2026, returned within 2 working days: Thursday the 26th is the last day.
pub fn return_in_time(
    consultee: &Consultee,
    now: DateTime<FixedOffset>,
    calendar: &Calendar,
    policy: &Policy,
) -> Outcome {
    match window_passed(consultee, policy.return_within, now, calendar, policy)? {
        Some(last_day) => Err(Violation::NotCompetentWindowPassed { last_day }.into()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, at, check, consultee, date};

    #[test]
    fn closes_after_the_policys_working_days() {
        let world = World::new();
        let health = consultee("so-y-te", &[1]);
        let case = |now, expected: &[Violation]| {
            check(return_in_time(&health, at(now), &world.calendar, &world.policy), expected);
        };
        let passed = [Violation::NotCompetentWindowPassed { last_day: date("2026-11-26") }];
        case("2026-11-26T16:59:00+07:00", &[]);
        case("2026-11-26T17:01:00+07:00", &passed);
        case("2026-11-27T08:00:00+07:00", &passed);
    }
}
