//! A calendar that came into force after a due date was set changes it only by a recorded act.

use super::parties::asked_of;
use crate::agency::{AgencyId, Role};
use crate::calendar::NoCalendarData;
use crate::consultation::{Consultation, Consultee};
use crate::context::Context;
use crate::event::Event;
use crate::rules::{authorised, in_order};
use crate::violation::Violations;
use chrono::NaiveDate;

/// Applies if the current calendar gives the consultee more time than it has. Time is never taken away, and a date that has
/// passed stays.
pub(super) fn recount(
    consultation: &Consultation,
    agency: &AgencyId,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let actor = context.actor;
    authorised(actor.works_for(&consultation.asker) || actor.role == Role::Monitor)?;
    let consultee = asked_of(consultation, agency)?;
    in_order(consultee.progress.owes_reply() && context.counts_on()? <= consultee.due_on)?;
    let due_on = counted_anew(consultee, context)?;
    in_order(due_on > consultee.due_on)?;
    Ok(vec![Event::DueDateRecounted {
        agency: agency.clone(),
        previous_due_on: consultee.due_on,
        due_on,
        calendar_version: context.calendar.version().to_owned(),
    }])
}

/// The same number of working days by the current calendar; if the due date no longer rests on that number, such as after
/// an extension, the due date itself or the next working day.
fn counted_anew(consultee: &Consultee, context: &Context<'_>) -> Result<NaiveDate, NoCalendarData> {
    let calendar = context.calendar;
    match consultee.counted {
        Some(counted) if counted.due_on == consultee.due_on => {
            let hours = &context.policy.office_hours;
            let received_on = calendar.received_on(consultee.sent_at, hours)?;
            calendar.add_working_days(received_on, counted.working_days)
        }
        _ => calendar.next_working_day_on_or_after(consultee.due_on),
    }
}
