use chrono::NaiveDate;

use super::facts::{local_date, return_refused_at};
use crate::calendar::Calendar;
use crate::consultation::{Consultation, Progress};

/// The days on which a consultation can count in a figure. A period that has none of them needs no look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: NaiveDate,
    /// The last day on which anything happened to it; absent while it counts whatever the period. What happens after hours
    /// counts on the next working day: see [`Span::reaching`].
    pub to: Option<NaiveDate>,
}

impl Span {
    /// The days on which this consultation can count; none until it is sent.
    pub fn of(consultation: &Consultation) -> Option<Self> {
        let sent_on = local_date(consultation.sending.as_ref()?.at);
        let consultees = &consultation.consultees;
        let replied = consultees.iter().filter_map(|it| Some(it.reply.as_ref()?.counts_on));
        let due = consultees.iter().map(|consultee| consultee.due_on);
        let from = replied.clone().chain(due).fold(sent_on, NaiveDate::min);
        let is_undecided = consultation.withdrawal.is_none()
            && consultees.iter().any(|consultee| {
                matches!(consultee.progress, Progress::Returned | Progress::ReturnContested)
            });
        let ended_at = consultation.ended_at().filter(|_| !is_undecided);
        let to = ended_at.map(|ended_at| {
            let refused = consultees.iter().filter_map(return_refused_at);
            let granted = consultees.iter().flat_map(|consultee| {
                consultee.extensions_granted().filter_map(|it| Some(it.decision.as_ref()?.at))
            });
            let moments = refused.chain(granted).chain([ended_at]).map(local_date);
            moments.chain(replied).fold(sent_on, NaiveDate::max)
        });
        Some(Self { from, to })
    }

    /// The first day of which something that happened can count on `day` or later: the last working day before it.
    /// Nothing if the calendar does not go back so far.
    pub fn reaching(day: NaiveDate, calendar: &Calendar) -> Option<NaiveDate> {
        let mut from = day.pred_opt()?;
        while !calendar.is_working(from).ok()? {
            from = from.pred_opt()?;
        }
        Some(from)
    }
}
