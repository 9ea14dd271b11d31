//! The administrator corrects what a wrong clock recorded. Officers cannot: there is no command for it.

use crate::agency::AgencyId;
use crate::calendar::NoCalendarData;
use crate::consultation::Consultation;
use crate::context::Context;
use crate::correction::{effective, is_void};
use crate::event::{Event, Recorded};
use crate::text::Text;
use chrono::{DateTime, FixedOffset};

/// Why a time cannot be corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uncorrectable {
    /// No event is recorded at this place.
    NoSuchEvent,
    /// It is void already.
    Void,
    /// The service recorded it by itself: it can only be right or void.
    ByItself,
    /// An officer did it: it has happened, whatever its time.
    OfficersAct,
    /// A due date was counted from it, so another time would give another due date.
    SetsDueDate,
    /// The time is not between those of the acts before and after it.
    OutOfOrder {
        /// The time of the act before it.
        earliest: Option<DateTime<FixedOffset>>,
        /// The time of the act after it; now, for the last one.
        latest: DateTime<FixedOffset>,
    },
    /// After the succession, the successor has acted.
    SuccessorActed {
        /// The place at which that is recorded.
        sequence: u64,
    },
    /// The calendar does not know the day.
    NoCalendarData(NoCalendarData),
}

impl From<NoCalendarData> for Uncorrectable {
    fn from(missing: NoCalendarData) -> Self {
        Self::NoCalendarData(missing)
    }
}

/// States when an officer's act was really done. A reply counts on the day that follows from it.
pub fn correct_time(
    record: &[Recorded],
    corrects: u64,
    at: DateTime<FixedOffset>,
    reason: &Text,
    context: &Context<'_>,
) -> Result<Event, Uncorrectable> {
    let found = find(record, corrects)?;
    match &found.event {
        event if event.is_nobodys_act() => return Err(Uncorrectable::ByItself),
        Event::RequestSent { .. }
        | Event::QuestionsRedirected { .. }
        | Event::CompetenceRuled { due_on: Some(_), .. }
        | Event::InformationAsked { .. }
        | Event::InformationGiven { .. } => return Err(Uncorrectable::SetsDueDate),
        _ => {}
    }
    let counts = effective(record);
    let acts = counts.iter().filter(|recorded| !recorded.event.is_nobodys_act());
    let before = acts.clone().filter(|act| act.sequence < corrects).map(|act| act.at).max();
    let after = acts.filter(|act| act.sequence > corrects).map(|act| act.at).min();
    let latest = after.unwrap_or(context.now);
    if before.is_some_and(|before| at < before) || at > latest {
        return Err(Uncorrectable::OutOfOrder { earliest: before, latest });
    }
    let mut event = correction(found, Some(at), reason);
    if let (
        Event::RequestAnswered { agency, .. } | Event::RequestReturned { agency, .. },
        Event::TimeCorrected { counts_on, due_on, .. },
    ) = (&found.event, &mut event)
    {
        let earlier = counts.iter().filter(|recorded| recorded.sequence < corrects);
        let state = Consultation::replay(uuid::Uuid::nil(), earlier.map(|it| &**it));
        let then = Context { now: at, ..context.under(&state) };
        let on = then.arrives_on(&state.asker)?;
        *counts_on = Some(on);
        *due_on = match state.consultee(agency) {
            Some(consultee) => consultee.moved_due_on(on, then.calendar)?,
            None => None,
        };
    }
    Ok(event)
}

/// States that an event which the service recorded by itself did not fall due.
pub fn declare_void(
    record: &[Recorded],
    corrects: u64,
    reason: &Text,
) -> Result<Event, Uncorrectable> {
    let found = find(record, corrects)?;
    match &found.event {
        Event::DueDateReminded { .. } | Event::AgencySucceeded { successor: None, .. } => {}
        Event::AgencySucceeded { successor: Some(successor), .. } => {
            let acted = record.iter().find(|later| {
                later.sequence > corrects
                    && !later.event.is_nobodys_act()
                    && later.actor.agency == *successor
            });
            if let Some(acted) = acted {
                return Err(Uncorrectable::SuccessorActed { sequence: acted.sequence });
            }
        }
        _ => return Err(Uncorrectable::OfficersAct),
    }
    Ok(correction(found, None, reason))
}

fn find(record: &[Recorded], corrects: u64) -> Result<&Recorded, Uncorrectable> {
    let found = record.iter().find(|recorded| recorded.sequence == corrects);
    let found = found.ok_or(Uncorrectable::NoSuchEvent)?;
    if is_void(record, corrects) { Err(Uncorrectable::Void) } else { Ok(found) }
}

fn correction(found: &Recorded, at: Option<DateTime<FixedOffset>>, reason: &Text) -> Event {
    Event::TimeCorrected {
        corrects: found.sequence,
        agency: Some(concerned(found).clone()),
        previous_at: found.at,
        at,
        counts_on: None,
        due_on: None,
        reason: reason.clone(),
    }
}

fn concerned(found: &Recorded) -> &AgencyId {
    match &found.event {
        Event::DueDateReminded { agency, .. } | Event::AgencySucceeded { agency, .. } => agency,
        _ => &found.actor.agency,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consultation::Progress;
    use crate::standing::Standing;
    use crate::testing::{World, at, date, head, officer, opinion, text};
    use crate::{Actor, Command, decide::decide};

    /// Due on Thursday 3/12/2026; answered on the 2nd by a clock that was 29 days ahead.
    fn record() -> Vec<Recorded> {
        let sent = crate::event::Dispatch {
            asked: crate::request::Asked {
                agency: "so-y-te".into(),
                questions: vec![1],
                ..Default::default()
            },
            mandates: Vec::new(),
            arrives_at: at("2026-11-23T09:00:00+07:00"),
            due_on: date("2026-12-03"),
            working_days: None,
            repeats: None,
        };
        let mut record = Vec::new();
        let mut put = |moment: &str, actor: Actor, event| {
            let sequence = record.len() as u64 + 1;
            record.push(Recorded { sequence, at: at(moment), actor, event });
        };
        let ahead = "2026-12-31T09:00:00+07:00";
        let request = crate::testing::request();
        put("2026-11-23T08:59:00+07:00", officer("so-noi-vu"), Event::RequestSubmitted { request });
        let sending = Event::RequestSent {
            capacity: crate::capacity::Capacity::Head,
            dispatches: vec![sent],
            warnings: Vec::new(),
            calendar_version: String::new(),
            policy_version: String::new(),
            policy: None,
        };
        put("2026-11-23T09:00:00+07:00", head("so-noi-vu"), sending);
        let reminded = Event::DueDateReminded {
            agency: "so-y-te".into(),
            on: date("2026-12-31"),
            due_on: date("2026-12-03"),
            working_days_left: -20,
        };
        put(ahead, officer("so-noi-vu"), reminded);
        let answer = opinion(1, crate::opinion::Stance::Agree, "");
        let submitted = Event::AnswerSubmitted { agency: "so-y-te".into(), opinion: answer };
        put(ahead, officer("so-y-te"), submitted);
        let answered = Event::RequestAnswered {
            agency: "so-y-te".into(),
            capacity: crate::capacity::Capacity::Head,
            answered_on: date("2026-12-31"),
            due_on: None,
            warnings: Vec::new(),
        };
        put(ahead, head("so-y-te"), answered);

        record
    }

    fn world() -> World {
        World { now: at("2026-12-04T09:00:00+07:00"), ..World::new() }
    }

    fn add(record: &mut Vec<Recorded>, event: Event, world: &World) {
        let sequence = record.len() as u64 + 1;
        record.push(Recorded { sequence, at: world.now, actor: officer("so-noi-vu"), event });
    }

    fn corrected(
        record: &[Recorded],
        world: &World,
        corrects: u64,
        moment: &str,
    ) -> Result<Event, Uncorrectable> {
        let actor = officer("so-noi-vu");
        correct_time(record, corrects, at(moment), &text("Đồng hồ sai"), &world.context(&actor))
    }

    fn standing(record: &[Recorded], world: &World) -> Standing {
        let state = Consultation::replay(uuid::Uuid::nil(), record);
        let standing = state.consultees[0].standing(world.now, &world.calendar, &world.policy);
        standing.expect("calendar data")
    }

    #[test]
    fn a_reply_is_on_time_by_the_time_that_it_is_put_right_to() {
        let world = world();
        let mut record = record();
        assert!(matches!(standing(&record, &world), Standing::Late { .. }));
        for (corrects, moment) in
            [(4, "2026-12-02T10:00:00+07:00"), (5, "2026-12-02T16:59:00+07:00")]
        {
            let event = corrected(&record, &world, corrects, moment).expect("it can be corrected");
            add(&mut record, event, &world);
        }
        assert_eq!(standing(&record, &world), Standing::OnTime);
        let state = Consultation::replay(uuid::Uuid::nil(), &record);
        let reply = state.consultees[0].reply.as_ref().expect("a reply");
        assert_eq!(reply.at, at("2026-12-02T16:59:00+07:00"));
        assert_eq!(reply.counts_on, date("2026-12-02"));
        assert_eq!(state.sequence, 7);
        // After the office has closed it counts on the next working day, and may be corrected once more.
        let event = corrected(&record, &world, 5, "2026-12-03T17:30:00+07:00");
        add(&mut record, event.expect("it can be corrected"), &world);
        assert_eq!(standing(&record, &world), Standing::Late { working_days: 1 });
    }

    #[test]
    fn an_act_stays_between_those_before_and_after_it() {
        let world = world();
        let record = record();
        let out_of_order = |corrects, moment| {
            matches!(
                corrected(&record, &world, corrects, moment),
                Err(Uncorrectable::OutOfOrder { .. })
            )
        };
        assert!(out_of_order(4, "2026-11-23T08:59:30+07:00"), "it was sent later");
        assert!(out_of_order(5, "2026-12-02T10:00:00+07:00"), "it was drafted later");
        assert!(out_of_order(5, "2027-01-04T09:00:00+07:00"), "that is to come");
    }

    #[test]
    fn what_set_a_due_date_or_was_recorded_by_itself_has_no_other_time() {
        let world = world();
        let record = record();
        let refused = |corrects| corrected(&record, &world, corrects, "2026-12-02T10:00:00+07:00");
        assert_eq!(refused(2), Err(Uncorrectable::SetsDueDate));
        assert_eq!(refused(3), Err(Uncorrectable::ByItself));
        assert_eq!(refused(9), Err(Uncorrectable::NoSuchEvent));
    }

    #[test]
    fn a_reminder_that_did_not_fall_due_is_void() {
        let world = world();
        let mut record = record();
        let reason = text("Đồng hồ sai");
        assert_eq!(declare_void(&record, 5, &reason), Err(Uncorrectable::OfficersAct));
        let event = declare_void(&record, 3, &reason).expect("it can be void");
        add(&mut record, event, &world);
        let state = Consultation::replay(uuid::Uuid::nil(), &record);
        assert_eq!(state.consultees[0].times_reminded(), 0);
        assert_eq!(declare_void(&record, 3, &reason), Err(Uncorrectable::Void));
    }

    #[test]
    fn a_succession_is_void_until_the_successor_has_acted() {
        let world = world();
        let mut record = record();
        record.truncate(2);
        let succeeded = Event::AgencySucceeded {
            agency: "so-y-te".into(),
            successor: Some("so-xay-dung".into()),
            officer: None,
        };
        add(&mut record, succeeded, &world);
        let reason = text("Đồng hồ sai");
        let event = declare_void(&record, 3, &reason).expect("nobody has acted");
        let mut void = record.clone();
        add(&mut void, event, &world);
        let state = Consultation::replay(uuid::Uuid::nil(), &void);
        assert_eq!(state.consultees[0].agency, "so-y-te".into());
        assert_eq!(state.consultees[0].progress, Progress::AwaitingReceipt);
        let own = head("so-y-te");
        let acknowledged = decide(&state, &Command::AcknowledgeReceipt, &world.context(&own));
        assert!(acknowledged.is_ok(), "it is its own request again");

        let receipt = Event::ReceiptAcknowledged { agency: "so-xay-dung".into() };
        let (sequence, at) = (4, world.now);
        record.push(Recorded { sequence, at, actor: officer("so-xay-dung"), event: receipt });
        let acted = Uncorrectable::SuccessorActed { sequence: 4 };
        assert_eq!(declare_void(&record, 3, &reason), Err(acted));
    }

    #[test]
    fn what_nobody_did_does_not_put_off_what_officers_do() {
        let mut record = record();
        record.truncate(3);
        let last = crate::correction::last_act_at(&record);
        assert_eq!(last, Some(at("2026-11-23T09:00:00+07:00")));
    }
}
