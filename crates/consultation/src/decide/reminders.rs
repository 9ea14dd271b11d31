//! The days on which the service reminds agencies that owe a reply.

use crate::calendar::{Calendar, NoCalendarData, zone};
use crate::consultation::{Consultation, Consultee, Stage};
use crate::event::Event;
use crate::policy::{Policy, Reminders};
use crate::rules::remindable;
use chrono::NaiveDate;

/// The reminders that fall on this day and are not recorded yet. The service records them without an actor. It does not
/// make up for missed ones on a later day, because they reminded no agency.
pub fn reminders(
    consultation: &Consultation,
    on: NaiveDate,
    calendar: &Calendar,
    policy: &Policy,
) -> Result<Vec<Event>, NoCalendarData> {
    let mut events = Vec::new();
    if consultation.stage != Stage::Open || !calendar.is_working(on)? {
        return Ok(events);
    }
    let reminders = consultation.policy(policy).reminders;
    for consultee in &consultation.consultees {
        let due_on = consultee.due_on_by(on, calendar)?;
        let working_days_left = calendar.working_days_between(on, due_on)?;
        if may_be_reminded(consultee, on, calendar) && reminders.fall_on(working_days_left) {
            events.push(Event::DueDateReminded {
                agency: consultee.agency.clone(),
                on,
                due_on,
                working_days_left,
            });
        }
    }
    Ok(events)
}

/// Once a day, after the day of receipt, as long as the consultee owes a reply and the rules would allow a reminder: not if
/// people have reminded it for that day, nor while the asker owes it missing information.
fn may_be_reminded(consultee: &Consultee, on: NaiveDate, calendar: &Calendar) -> bool {
    let received_on = consultee.received_at().with_timezone(&zone()).date_naive();
    consultee.progress.owes_reply()
        && on > received_on
        && !consultee.reminded_on.contains(&on)
        && remindable(consultee, on, calendar).is_ok()
}

impl Reminders {
    /// Whether a reminder falls on the day with this many working days left; negative after the due date.
    pub fn fall_on(&self, working_days_left: i32) -> bool {
        match working_days_left {
            0 => self.on_the_day,
            left @ 1.. => left == i32::from(self.before),
            overdue => self.after_every != 0 && overdue % i32::from(self.after_every) == 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capacity::Capacity;
    use crate::consultation::{Progress, Reminder, Sending};
    use crate::event::Recorded;
    use crate::testing::{
        World, answered, at, consultee, date, information, officer, opinion, text,
    };

    /// Due on Thursday 3/12/2026.
    fn open(asked: Consultee) -> Consultation {
        Consultation { stage: Stage::Open, consultees: vec![asked], ..Consultation::default() }
    }

    /// The days of the range on which the consultee is reminded, with what was left, each recorded.
    fn reminded(
        mut state: Consultation,
        world: &World,
        (from, to): (&str, &str),
    ) -> Vec<(String, i32)> {
        let mut found = Vec::new();
        for day in date(from).iter_days().take_while(|day| *day <= date(to)) {
            for _ in 0..2 {
                let events = reminders(&state, day, &world.calendar, &world.policy);
                for event in events.expect("calendar data") {
                    let Event::DueDateReminded { working_days_left, .. } = event else {
                        panic!("{event:?}")
                    };
                    found.push((day.to_string(), working_days_left));
                    let sequence = state.sequence + 1;
                    let (at, actor) = (world.now, officer("so-noi-vu"));
                    state.apply(&Recorded { sequence, at, actor, event });
                }
            }
        }
        found
    }

    fn days(expected: &[(&str, i32)]) -> Vec<(String, i32)> {
        expected.iter().map(|(day, left)| ((*day).to_owned(), *left)).collect()
    }

    #[test]
    fn the_default_reminds_before_on_and_after_the_due_date_once_a_day() {
        let world = World::new();
        let state = open(consultee("so-y-te", &[1]));
        assert_eq!(
            reminded(state, &world, ("2026-11-23", "2026-12-08")),
            days(&[
                ("2026-12-02", 1),
                ("2026-12-03", 0),
                ("2026-12-04", -1),
                ("2026-12-07", -2),
                ("2026-12-08", -3),
            ])
        );
    }

    #[test]
    fn the_policy_says_on_which_days() {
        let mut world = World::new();
        for (before, on_the_day, after_every, expected) in [
            (0, false, 0, &[][..]),
            (3, false, 0, &[("2026-11-30", 3)]),
            (0, true, 0, &[("2026-12-03", 0)]),
            (0, false, 2, &[("2026-12-07", -2), ("2026-12-09", -4)]),
        ] {
            world.policy.reminders = Reminders { before, on_the_day, after_every };
            let state = open(consultee("so-y-te", &[1]));
            assert_eq!(
                reminded(state, &world, ("2026-11-24", "2026-12-09")),
                days(expected),
                "{before}, {on_the_day}, {after_every}"
            );
        }
    }

    #[test]
    fn nobody_is_reminded_who_owes_nothing_or_has_only_just_received() {
        let world = World::new();
        let range = ("2026-11-23", "2026-12-31");
        let agreed = opinion(1, crate::opinion::Stance::Agree, "");
        assert_eq!(reminded(open(answered("so-y-te", agreed)), &world, range), []);
        for progress in [Progress::Returned, Progress::Dissolved] {
            let state = open(Consultee { progress, ..consultee("so-y-te", &[1]) });
            assert_eq!(reminded(state, &world, range), [], "{progress:?}");
        }
        let ended = Consultation { stage: Stage::Concluded, ..open(consultee("so-y-te", &[1])) };
        assert_eq!(reminded(ended, &world, range), []);
        let express = Consultee { due_on: date("2026-11-25"), ..consultee("so-y-te", &[1]) };
        assert_eq!(
            reminded(open(express), &world, ("2026-11-23", "2026-11-25")),
            days(&[("2026-11-25", 0)]),
            "the day of receipt is no day to remind on, and the 24th is off"
        );
    }

    #[test]
    fn nobody_is_reminded_while_the_asker_owes_papers() {
        let world = World::new();
        let asked = Consultee { information: Some(information()), ..consultee("so-y-te", &[1]) };
        // The due date moves along to the 10th of December, as far as the policy lets it, and then passes.
        assert_eq!(reminded(open(asked), &world, ("2026-11-26", "2026-12-31")), []);
    }

    #[test]
    fn the_service_adds_nothing_where_somebody_has_reminded_for_the_day() {
        let world = World::new();
        let note = text("Đề nghị trả lời đúng hạn");
        let reminders = ["2026-12-02T07:30:00+07:00", "2026-12-05T10:00:00+07:00"].map(|moment| {
            Reminder { at: at(moment), by: officer("so-noi-vu"), note: note.clone() }
        });
        let asked = Consultee { reminders: reminders.to_vec(), ..consultee("so-y-te", &[1]) };
        // The 5th is a Saturday: a reminder for Monday the 7th.
        assert_eq!(
            reminded(open(asked), &world, ("2026-12-01", "2026-12-08")),
            days(&[("2026-12-03", 0), ("2026-12-04", -1), ("2026-12-08", -3)])
        );
    }

    #[test]
    fn a_consultation_is_reminded_by_the_policy_that_it_was_sent_under() {
        let mut world = World::new();
        let mut state = open(consultee("so-y-te", &[1]));
        state.sending = Some(Sending {
            at: at("2026-11-23T09:00:00+07:00"),
            signed_by: officer("so-noi-vu"),
            capacity: Capacity::Head,
            warnings: Vec::new(),
            calendar_version: String::new(),
            policy_version: String::new(),
            policy: Some(Box::new(world.policy.clone())),
        });
        world.policy.reminders = Reminders { before: 0, on_the_day: false, after_every: 0 };
        let range = ("2026-12-03", "2026-12-03");
        assert_eq!(reminded(state, &world, range), days(&[("2026-12-03", 0)]));
    }
}
