use crate::calendar::Calendar;
use crate::policy::Policy;
use crate::violation::{Outcome, Violation};
use chrono::{DateTime, FixedOffset, NaiveDate};

/// # What it requires
/// Warns of a due date that leaves more working days than the policy's usual number, which it proposes for an ordinary
/// request; counted from receipt, as the range is.
/// # Why
/// A long period is time gained, and replies come on its last day.
/// # Source
/// D5
/// # Example
/// Ten working days under a policy that proposes seven.
pub fn within_usual_time(
    due_on: Option<NaiveDate>,
    sent_at: DateTime<FixedOffset>,
    calendar: &Calendar,
    policy: &Policy,
) -> Outcome {
    let usual = policy.reply_times.ordinary;
    let latest = calendar
        .received_on(sent_at, &policy.office_hours)
        .and_then(|received_on| calendar.add_working_days(received_on, usual));
    match (due_on, latest) {
        (Some(due_on), Ok(latest)) if due_on > latest => {
            Err(Violation::LongerThanUsual { usual, latest }.into())
        }
        // What is missing, or cannot be counted, is refused as such.
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, check, date};

    #[track_caller]
    fn case(due_on: Option<&str>, usual: u16, expected: &[Violation]) {
        let mut world = World::new();
        world.policy.reply_times.ordinary = usual;
        let due_on = due_on.map(date);
        check(within_usual_time(due_on, world.now, &world.calendar, &world.policy), expected);
    }

    #[test]
    fn warns_from_the_day_after_the_usual_time() {
        let latest = date("2026-12-01");
        case(Some("2026-12-01"), 5, &[]);
        case(Some("2026-12-02"), 5, &[Violation::LongerThanUsual { usual: 5, latest }]);
        case(Some("2026-12-02"), 6, &[]);
    }

    #[test]
    fn says_nothing_of_a_date_that_is_refused_as_such() {
        case(None, 5, &[]);
        let World { calendar, policy, .. } = World::new();
        let unknown = "2051-01-03T09:00:00+07:00".parse().expect("a moment");
        check(within_usual_time(Some(date("2051-02-02")), unknown, &calendar, &policy), &[]);
    }
}
