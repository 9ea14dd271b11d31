use crate::calendar::{Calendar, NoCalendarData};
use crate::consultation::Consultee;
use crate::policy::Policy;
use crate::violation::{Outcome, Violation};
use chrono::NaiveDate;

/// # What it requires
/// The new due date is named: a working day after the present one, by no more working days than the policy's longest
/// extension.
/// # Why
/// More time without an end is a delay, and a date that is not named binds no agency.
/// # Source
/// D5
/// # Example
/// Due on Thursday 3/12/2026, with at most 5 working days more: Friday the 11th is refused, the 10th is the latest.
pub fn extension_in_range(
    due_on: Option<NaiveDate>,
    consultee: &Consultee,
    calendar: &Calendar,
    policy: &Policy,
) -> Outcome {
    let due_on = due_on.ok_or(Violation::DueDateMissing)?;
    let range = || {
        let earliest = calendar.add_working_days(consultee.due_on, 1)?;
        let latest = calendar.add_working_days(consultee.due_on, policy.longest_extension)?;
        Ok::<_, NoCalendarData>((earliest, latest, calendar.next_working_day_on_or_after(due_on)?))
    };
    let (earliest, latest, next) = range()?;
    if due_on > latest {
        Err(Violation::ExtensionTooLong { latest }.into())
    } else if due_on < earliest {
        Err(Violation::DueTooSoon { earliest }.into())
    } else if next != due_on {
        Err(Violation::DueNotWorkingDay { due_on, next }.into())
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, check, consultee, date};

    /// Due on Thursday 3/12/2026.
    #[track_caller]
    fn case(due_on: Option<&str>, expected: &[Violation]) {
        let world = World::new();
        let health = consultee("so-y-te", &[1]);
        check(
            extension_in_range(due_on.map(date), &health, &world.calendar, &world.policy),
            expected,
        );
    }

    #[test]
    fn takes_the_working_days_of_the_policy() {
        case(Some("2026-12-04"), &[]);
        case(Some("2026-12-10"), &[]);
    }

    #[test]
    fn refuses_what_is_outside() {
        let earliest = date("2026-12-04");
        case(None, &[Violation::DueDateMissing]);
        case(Some("2026-12-03"), &[Violation::DueTooSoon { earliest }]);
        case(Some("2026-11-30"), &[Violation::DueTooSoon { earliest }]);
        case(Some("2026-12-11"), &[Violation::ExtensionTooLong { latest: date("2026-12-10") }]);
        case(
            Some("2026-12-06"),
            &[Violation::DueNotWorkingDay { due_on: date("2026-12-06"), next: date("2026-12-07") }],
        );
    }

    #[test]
    fn never_guesses_a_year_without_data() {
        case(
            Some("9999-12-31"),
            &[Violation::CalendarDataMissing { year: 9999, first_year: 2019, last_year: 2050 }],
        );
    }

    #[test]
    fn a_policy_without_extensions_allows_no_date() {
        let mut world = World::new();
        world.policy.longest_extension = 0;
        let health = consultee("so-y-te", &[1]);
        check(
            extension_in_range(Some(date("2026-12-04")), &health, &world.calendar, &world.policy),
            &[Violation::ExtensionTooLong { latest: date("2026-12-03") }],
        );
    }
}
