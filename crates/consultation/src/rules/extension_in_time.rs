use crate::calendar::Calendar;
use crate::consultation::Consultee;
use crate::policy::Policy;
use crate::violation::{Outcome, Violation};
use chrono::{DateTime, FixedOffset};

/// # What it requires
/// More time is asked for while there is time: at the latest on the due date, before the office closes.
/// # Why
/// A date that can be moved after it has passed is no date.
/// # Source
/// D5
/// # Example
/// Due on Thursday 3/12/2026: asked at 17:01 that day, it is refused.
pub fn extension_in_time(
    consultee: &Consultee,
    now: DateTime<FixedOffset>,
    calendar: &Calendar,
    policy: &Policy,
) -> Outcome {
    if calendar.received_on(now, &policy.office_hours)? > consultee.due_on {
        Err(Violation::ExtensionAfterDue { due_on: consultee.due_on }.into())
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, at, check, consultee, date};

    #[test]
    fn is_asked_by_the_close_of_the_due_date() {
        let world = World::new();
        let health = consultee("so-y-te", &[1]);
        let case = |now, expected: &[Violation]| {
            check(extension_in_time(&health, at(now), &world.calendar, &world.policy), expected);
        };
        let passed = [Violation::ExtensionAfterDue { due_on: date("2026-12-03") }];
        case("2026-11-23T09:00:00+07:00", &[]);
        case("2026-12-03T17:00:00+07:00", &[]);
        case("2026-12-03T17:01:00+07:00", &passed);
        case("2026-12-04T08:00:00+07:00", &passed);
    }
}
