use crate::calendar::{Calendar, NoCalendarData, zone};
use crate::consultation::Consultee;
use crate::violation::{Outcome, Violation};
use chrono::NaiveDate;

/// # What it requires
/// People remind an agency once per working day, either the asker or the monitor; a reminder on a day off counts for the
/// next working day. The agency is not reminded while the asker owes it missing information.
/// # Why
/// The fifth reminder of a morning is read no more than the first, and fills the record. An agency that waits for the asker
/// is not the one to remind. The service's own reminder of the day does not count: by the default policy it reminds on
/// every day after the due date, and the monitor could never add a message.
/// # Source
/// D5
/// # Example
/// Reminded by the asker on Friday 4/12/2026, the agency can be reminded again from Monday the 7th on, also by the monitor.
pub fn remindable(consultee: &Consultee, today: NaiveDate, calendar: &Calendar) -> Outcome {
    let agency = || consultee.agency.clone();
    if consultee.information_asked().is_some() {
        return Err(Violation::PapersOwed { agency: agency() }.into());
    }
    match reminded_for(consultee, today, calendar)? {
        None => Ok(()),
        Some(reminded_on) => {
            let for_today = calendar.next_working_day_on_or_after(today)?;
            let next = calendar.add_working_days(for_today, 1)?;
            Err(Violation::RemindedAlready { agency: agency(), reminded_on, next }.into())
        }
    }
}

/// The day of the last reminder, if it counts for the same working day as one of `today` would.
fn reminded_for(
    consultee: &Consultee,
    today: NaiveDate,
    calendar: &Calendar,
) -> Result<Option<NaiveDate>, NoCalendarData> {
    let for_day = |day| calendar.next_working_day_on_or_after(day);
    let for_today = for_day(today)?;
    let days = consultee.reminders.iter().map(|one| one.at.with_timezone(&zone()).date_naive());
    let mut last = None;
    for day in days {
        if for_day(day)? == for_today {
            last = last.max(Some(day));
        }
    }
    Ok(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consultation::Reminder;
    use crate::testing::{World, at, check, consultee, date, information, monitor, text};

    fn reminded(moment: &str) -> Consultee {
        let mut health = consultee("so-y-te", &[1]);
        let note = text("Đề nghị trả lời đúng hạn");
        health.reminders.push(Reminder { at: at(moment), by: monitor("so-noi-vu"), note });
        health
    }

    fn already(reminded_on: &str, next: &str) -> Violation {
        Violation::RemindedAlready {
            agency: "so-y-te".into(),
            reminded_on: date(reminded_on),
            next: date(next),
        }
    }

    #[test]
    fn reminds_once_a_working_day() {
        let calendar = World::new().calendar;
        // Friday, a weekend, Monday.
        for (moment, today, refused) in [
            ("2026-12-04T08:00:00+07:00", "2026-12-04", Some(("2026-12-04", "2026-12-07"))),
            ("2026-12-03T18:30:00+07:00", "2026-12-04", None),
            ("2026-12-03T17:30:00+00:00", "2026-12-04", Some(("2026-12-04", "2026-12-07"))),
            ("2026-12-04T23:30:00+07:00", "2026-12-05", None),
            ("2026-12-05T09:00:00+07:00", "2026-12-06", Some(("2026-12-05", "2026-12-08"))),
            ("2026-12-05T09:00:00+07:00", "2026-12-07", Some(("2026-12-05", "2026-12-08"))),
            ("2026-12-05T09:00:00+07:00", "2026-12-08", None),
        ] {
            let expected: Vec<_> =
                refused.into_iter().map(|(on, next)| already(on, next)).collect();
            check(remindable(&reminded(moment), date(today), &calendar), &expected);
        }
        check(remindable(&consultee("so-y-te", &[1]), date("2026-12-04"), &calendar), &[]);
    }

    #[test]
    fn a_reminder_of_the_service_leaves_people_their_own() {
        let calendar = World::new().calendar;
        let mut health = consultee("so-y-te", &[1]);
        health.reminded_on = vec![date("2026-12-02"), date("2026-12-03")];
        check(remindable(&health, date("2026-12-03"), &calendar), &[]);
    }

    #[test]
    fn nobody_is_reminded_who_waits_for_papers() {
        let calendar = World::new().calendar;
        let mut health = consultee("so-y-te", &[1]);
        health.information = Some(information());
        let refused = [Violation::PapersOwed { agency: "so-y-te".into() }];
        for day in ["2026-11-26", "2026-12-30"] {
            check(remindable(&health, date(day), &calendar), &refused);
        }
    }
}
