//! Times that a wrong clock made false. The record stays as it is; a later event says how an earlier one counts, and
//! everything derived from the record follows it.

use crate::event::{Event, Recorded};
use chrono::{DateTime, FixedOffset};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The record as it counts: each event with the last correction of its time, and without those that are void.
pub fn effective<'a>(record: impl IntoIterator<Item = &'a Recorded>) -> Vec<Cow<'a, Recorded>> {
    let record: Vec<_> = record.into_iter().collect();
    let corrections: BTreeMap<u64, &Event> = record
        .iter()
        .filter_map(|recorded| Some((recorded.event.corrects()?, &recorded.event)))
        .collect();
    let corrected = |recorded: &'a Recorded| match corrections.get(&recorded.sequence) {
        Some(correction) => correction.put_right(recorded).map(Cow::Owned),
        None => Some(Cow::Borrowed(recorded)),
    };
    record.into_iter().filter_map(corrected).collect()
}

/// Whether a later event declares the event at this place void.
pub fn is_void(record: &[Recorded], sequence: u64) -> bool {
    let last = record.iter().rev().find(|recorded| recorded.event.corrects() == Some(sequence));
    last.is_some_and(|last| matches!(last.event, Event::TimeCorrected { at: None, .. }))
}

/// When an officer last acted. Later events of the service or the administrator do not delay the next act.
pub fn last_act_at(record: &[Recorded]) -> Option<DateTime<FixedOffset>> {
    let acts = effective(record).into_iter().filter(|recorded| !recorded.event.is_nobodys_act());
    acts.map(|recorded| recorded.at).max()
}

impl Event {
    /// The place of the event whose time this one corrects.
    pub fn corrects(&self) -> Option<u64> {
        match self {
            Self::TimeCorrected { corrects, .. } => Some(*corrects),
            _ => None,
        }
    }

    /// The event as it counts after this correction; nothing if it is void.
    fn put_right(&self, recorded: &Recorded) -> Option<Recorded> {
        let Self::TimeCorrected { at, counts_on, due_on, .. } = self else {
            return Some(recorded.clone());
        };
        let mut corrected = recorded.clone();
        corrected.at = (*at)?;
        if let Self::RequestAnswered { answered_on: on, due_on: due, .. }
        | Self::RequestReturned { returned_on: on, due_on: due, .. } = &mut corrected.event
        {
            *on = counts_on.unwrap_or(*on);
            *due = due_on.or(*due);
        }
        Some(corrected)
    }
}
