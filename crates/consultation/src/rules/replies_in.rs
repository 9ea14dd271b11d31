use crate::calendar::{Calendar, NoCalendarData};
use crate::consultation::{Consultation, Progress};
use crate::policy::Policy;
use crate::standing::Standing;
use crate::violation::{Outcome, Violation};
use chrono::{DateTime, FixedOffset};

/// # What it requires
/// No consultee has time left, and no return is before the monitor.
/// # Why
/// An asker that concludes earlier did not want to hear the answer.
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
    use crate::consultation::Consultee;
    use crate::opinion::Stance;
    use crate::testing::{World, agency, answered, at, check, consultee, opinion};

    #[test]
    fn waits_for_whoever_has_time_and_for_the_monitors_ruling() {
        let World { calendar, policy, .. } = World::new();
        let (in_time, after) = ("2026-12-03T16:59:00+07:00", "2026-12-04T08:00:00+07:00");
        for (progress, in_time_awaited, after_awaited) in [
            (Progress::AwaitingReceipt, true, false),
            (Progress::Received, true, false),
            (Progress::Assigned, true, false),
            (Progress::AwaitingSignature, true, false),
            (Progress::Returned, false, false),
            (Progress::ReturnContested, true, true),
            (Progress::ReturnAccepted, false, false),
            (Progress::RuledNotCompetent, false, false),
        ] {
            let mut justice = consultee("so-tu-phap", &[1]);
            justice.progress = progress;
            let consultees = vec![consultee_who_answered(), justice];
            let open = Consultation { consultees, ..Consultation::default() };
            for (now, awaited) in [(in_time, in_time_awaited), (after, after_awaited)] {
                let agencies = vec![agency("so-tu-phap")];
                let expected = awaited.then_some(Violation::RepliesAwaited { agencies });
                let expected: Vec<_> = expected.into_iter().collect();
                check(replies_in(&open, at(now), &calendar, &policy), &expected);
            }
        }
    }

    fn consultee_who_answered() -> Consultee {
        answered("so-y-te", opinion(1, Stance::Agree, ""))
    }
}
