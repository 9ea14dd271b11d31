use super::window_passed;
use crate::calendar::Calendar;
use crate::consultation::Consultee;
use crate::policy::Policy;
use crate::violation::{Outcome, Violation};
use chrono::{DateTime, FixedOffset};

/// # What it requires
/// Missing information is asked for within the policy's working days of receipt.
/// # Why
/// An agency that reads the dossier at once sees at once what is missing; asking later gains time.
/// # Source
/// D2, D5
/// # Example
/// Received on Monday 23/11/2026, asked within 2 working days: Thursday the 26th is the last day.
pub fn information_in_time(
    consultee: &Consultee,
    now: DateTime<FixedOffset>,
    calendar: &Calendar,
    policy: &Policy,
) -> Outcome {
    match window_passed(consultee, policy.information_within, now, calendar, policy)? {
        Some(last_day) => Err(Violation::InformationWindowPassed { last_day }.into()),
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
            check(information_in_time(&health, at(now), &world.calendar, &world.policy), expected);
        };
        let passed = [Violation::InformationWindowPassed { last_day: date("2026-11-26") }];
        case("2026-11-26T17:00:00+07:00", &[]);
        case("2026-11-26T17:01:00+07:00", &passed);
        case("2026-11-30T08:00:00+07:00", &passed);
    }
}
