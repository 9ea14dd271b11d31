use crate::calendar::{Calendar, NoCalendarData};
use crate::consultation::Consultee;
use crate::policy::Policy;
use crate::violation::{Outcome, Violation};
use chrono::{DateTime, FixedOffset};

/// # What it requires
/// A return is signed within the policy's working days of receipt.
/// # Why
/// An agency that is not competent sees that at once; later it is a way out.
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
    let days = || {
        let received_on = calendar.received_on(consultee.received_at(), &policy.office_hours)?;
        let last_day = calendar.add_working_days(received_on, policy.return_within)?;
        Ok::<_, NoCalendarData>((last_day, calendar.received_on(now, &policy.office_hours)?))
    };
    let (last_day, counts_on) = days()?;
    if counts_on > last_day {
        Err(Violation::NotCompetentWindowPassed { last_day }.into())
    } else {
        Ok(())
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
