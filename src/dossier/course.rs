//! The course of one consultee: what happened when, according to the record, even if the reply itself is sealed.

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::agency::AgencyId;
use consultation::calendar::NoCalendarData;
use consultation::consultation::{Consultation, Consultee, Progress};
use consultation::context::Context;
use consultation::event::{Event, Recorded};
use consultation::standing::Standing;

/// The moments of one consultee.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Course {
    /// When the request was sent to it.
    pub sent_at: DateTime<FixedOffset>,
    /// When it was received; absent while that is in the future.
    pub received_at: Option<DateTime<FixedOffset>>,
    /// When an officer was first named.
    pub assigned_at: Option<DateTime<FixedOffset>>,
    /// When the reply that stands was signed.
    pub replied_at: Option<DateTime<FixedOffset>>,
    /// The last day on which a reply is on time.
    pub due_on: NaiveDate,
    /// Its standing, at present or when the consultation ended.
    pub standing: Standing,
    /// Whether time still runs: the consultation has not ended.
    pub running: bool,
}

impl Course {
    /// The course of a consultee of this consultation, by its state and the consultation's record.
    pub fn of(
        consultation: &Consultation,
        consultee: &Consultee,
        history: &[Recorded],
        context: &Context<'_>,
    ) -> Result<Self, NoCalendarData> {
        let ended_at = consultation.ended_at();
        let context = &Context { now: ended_at.unwrap_or(context.now), ..*context };
        let sealed = consultee.sealed.then(|| signed(&consultee.agency, history)).flatten();
        let due_on = match sealed {
            Some((_, counts_on)) => consultee.due_on_by(counts_on, context.calendar)?,
            None => consultee.due_on_at(context.now, context.calendar, context.policy)?,
        };
        let standing = match sealed {
            Some((_, counts_on)) => replied_on(counts_on, due_on, context)?,
            None => consultee.standing(context.now, context.calendar, context.policy)?,
        };
        let received_at = consultee.received_at();
        let received =
            consultee.progress_at(context.now, context.policy) != Progress::AwaitingReceipt;
        Ok(Self {
            sent_at: consultee.sent_at,
            received_at: (received && received_at <= context.now).then_some(received_at),
            assigned_at: assigned_at(&consultee.agency, history),
            replied_at: match sealed {
                Some((signed, _)) => Some(signed.at),
                None => consultee.reply.as_ref().map(|signed| signed.at),
            },
            due_on,
            standing,
            running: ended_at.is_none(),
        })
    }
}

/// The newest signed reply, and the day on which it counts.
pub fn signed<'a>(agency: &AgencyId, history: &'a [Recorded]) -> Option<(&'a Recorded, NaiveDate)> {
    history.iter().rev().find_map(|recorded| match &recorded.event {
        Event::RequestAnswered { agency: by, answered_on: on, .. }
        | Event::RequestReturned { agency: by, returned_on: on, .. }
            if by == agency =>
        {
            Some((recorded, *on))
        }
        _ => None,
    })
}

fn assigned_at(agency: &AgencyId, history: &[Recorded]) -> Option<DateTime<FixedOffset>> {
    history.iter().find_map(|recorded| match &recorded.event {
        Event::OfficerAssigned { agency: by, .. }
        | Event::AnswerSubmitted { agency: by, .. }
        | Event::ReturnSubmitted { agency: by, .. }
            if by == agency =>
        {
            Some(recorded.at)
        }
        _ => None,
    })
}

fn replied_on(
    counts_on: NaiveDate,
    due_on: NaiveDate,
    context: &Context<'_>,
) -> Result<Standing, NoCalendarData> {
    let late = context.calendar.working_days_between(due_on, counts_on)?;
    Ok(match u16::try_from(late) {
        Ok(working_days) if counts_on > due_on => Standing::Late { working_days },
        _ => Standing::OnTime,
    })
}
