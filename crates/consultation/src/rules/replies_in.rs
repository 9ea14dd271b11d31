use crate::calendar::{Calendar, NoCalendarData};
use crate::consultation::{Consultation, Progress};
use crate::policy::Policy;
use crate::standing::Standing;
use crate::violation::{Outcome, Violation};
use chrono::{DateTime, FixedOffset};

/// # What it requires
/// Nobody who is asked has time left, and no return lies before the monitor.
/// # Why
/// Whoever concludes earlier did not want to hear the answer.
/// # Source
/// D1
/// # Example
/// Sở Tài chính has two working days left: concluding is refused, naming it.
pub fn replies_in(
    consultation: &Consultation,
    now: DateTime<FixedOffset>,
    calendar: &Calendar,
    policy: &Policy,
) -> Outcome {
    let mut awaited = Vec::new();
    for consultee in &consultation.consultees {
        let standing = consultee.standing(now, calendar, policy)?;
        let has_time =
            consultee.progress.owes_reply() && !matches!(standing, Standing::Overdue { .. });
        if has_time || consultee.progress == Progress::ReturnContested {
            awaited.push(consultee.agency.clone());
        }
    }
    if awaited.is_empty() {
        Ok(())
    } else {
        Err(Violation::RepliesAwaited { agencies: awaited }.into())
    }
}

impl From<NoCalendarData> for Violation {
    fn from(NoCalendarData { date, first_year, last_year }: NoCalendarData) -> Self {
        Self::CalendarDataMissing { year: chrono::Datelike::year(&date), first_year, last_year }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency, at, check, consultee};

    #[test]
    fn waits_until_the_time_is_over() {
        let world = World::new();
        let open = Consultation {
            consultees: vec![consultee("so-tu-phap", &[1])],
            ..Consultation::default()
        };
        let case = |now, expected: &[Violation]| {
            check(replies_in(&open, at(now), &world.calendar, &world.policy), expected);
        };
        let awaited = [Violation::RepliesAwaited { agencies: vec![agency("so-tu-phap")] }];
        case("2026-12-03T16:59:00+07:00", &awaited);
        case("2026-12-04T08:00:00+07:00", &[]);
    }
}
