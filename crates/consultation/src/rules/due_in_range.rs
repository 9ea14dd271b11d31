use crate::calendar::{Calendar, NoCalendarData};
use crate::policy::Policy;
use crate::request::Urgency;
use crate::violation::{Outcome, Violation};
use chrono::{DateTime, FixedOffset, NaiveDate};

/// # What it requires
/// A due date that is a working day within the policy's range for the urgency, counted in working days from receipt. The
/// day of receipt does not count.
/// # Why
/// A date that is too soon cannot be met, and one that is too late gains time. A period does not end on a day off.
/// # Source
/// D5, D2
/// # Example
/// Sent on Monday 23/11/2026: Tuesday the 24th is a public holiday and refused.
pub fn due_in_range(
    due_on: Option<NaiveDate>,
    urgency: Urgency,
    sent_at: DateTime<FixedOffset>,
    calendar: &Calendar,
    policy: &Policy,
) -> Outcome {
    let due_on = due_on.ok_or(Violation::DueDateMissing)?;
    let range = || {
        let received_on = calendar.received_on(sent_at, &policy.office_hours)?;
        let earliest = calendar.add_working_days(received_on, policy.shortest_reply)?;
        let latest = calendar.add_working_days(received_on, policy.longest_reply_for(urgency))?;
        let next = calendar.next_working_day_on_or_after(due_on)?;
        Ok::<_, NoCalendarData>((earliest, latest, next))
    };
    let (earliest, latest, next) = range()?;
    if due_on < earliest {
        Err(Violation::DueTooSoon { earliest }.into())
    } else if due_on > latest {
        Err(Violation::DueTooLate { latest }.into())
    } else if next != due_on {
        Err(Violation::DueNotWorkingDay { due_on, next }.into())
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, check, date};

    #[track_caller]
    fn case(due_on: Option<&str>, urgency: Urgency, expected: &[Violation]) {
        let world = World::new();
        check(
            due_in_range(due_on.map(date), urgency, world.now, &world.calendar, &world.policy),
            expected,
        );
    }

    #[test]
    fn takes_working_days_within_the_range() {
        case(Some("2026-11-25"), Urgency::Ordinary, &[]);
        case(Some("2026-12-15"), Urgency::Ordinary, &[]);
        case(Some("2026-11-25"), Urgency::Express, &[]);
    }

    #[test]
    fn refuses_what_is_outside() {
        let earliest = date("2026-11-25");
        case(None, Urgency::Ordinary, &[Violation::DueDateMissing]);
        case(Some("2026-11-24"), Urgency::Ordinary, &[Violation::DueTooSoon { earliest }]);
        case(
            Some("2026-12-16"),
            Urgency::Ordinary,
            &[Violation::DueTooLate { latest: date("2026-12-15") }],
        );
        case(
            Some("2026-12-15"),
            Urgency::Express,
            &[Violation::DueTooLate { latest: date("2026-11-26") }],
        );
        case(
            Some("2026-11-29"),
            Urgency::Ordinary,
            &[Violation::DueNotWorkingDay { due_on: date("2026-11-29"), next: date("2026-11-30") }],
        );
    }

    #[test]
    fn the_more_urgent_the_shorter_the_range() {
        for (urgency, last, beyond) in [
            (Urgency::Ordinary, "2026-12-15", "2026-12-16"),
            (Urgency::Urgent, "2026-12-03", "2026-12-04"),
            (Urgency::VeryUrgent, "2026-11-27", "2026-11-30"),
            (Urgency::Express, "2026-11-26", "2026-11-27"),
        ] {
            case(Some(last), urgency, &[]);
            case(Some(beyond), urgency, &[Violation::DueTooLate { latest: date(last) }]);
        }
    }

    #[test]
    fn never_guesses_a_year_without_data() {
        for (due_on, year) in [("1900-01-02", 1900), ("9999-12-31", 9999)] {
            case(
                Some(due_on),
                Urgency::Ordinary,
                &[Violation::CalendarDataMissing { year, first_year: 2019, last_year: 2050 }],
            );
        }
    }
}
