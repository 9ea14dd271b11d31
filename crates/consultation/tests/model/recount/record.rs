//! A record as it counts.

use chrono::{DateTime, FixedOffset};
use consultation::{Event, Recorded};

use crate::walk::Case;

/// The record with every time put right, and without what is void: looked up anew for each event.
pub fn as_it_counts(record: &[Recorded]) -> Vec<Recorded> {
    let mut counts = Vec::new();
    for recorded in record {
        let mut recorded = Some(recorded.clone());
        for later in record {
            let Event::TimeCorrected { corrects, at, counts_on, due_on, .. } = &later.event else {
                continue;
            };
            let Some(found) = recorded.as_mut().filter(|it| it.sequence == *corrects) else {
                continue;
            };
            let Some(at) = at else {
                recorded = None;
                continue;
            };
            found.at = *at;
            match &mut found.event {
                Event::RequestAnswered { answered_on, due_on: due, .. } => {
                    *answered_on = counts_on.expect("a reply counts on a day");
                    *due = due_on.or(*due);
                }
                Event::RequestReturned { returned_on, due_on: due, .. } => {
                    *returned_on = counts_on.expect("a reply counts on a day");
                    *due = due_on.or(*due);
                }
                _ => {}
            }
        }
        counts.extend(recorded);
    }
    counts
}

/// Since when nobody is asked any more, as the record says.
pub fn ended_at(case: &Case) -> Option<DateTime<FixedOffset>> {
    as_it_counts(&case.record).iter().find_map(|recorded| match recorded.event {
        Event::ConsultationConcluded { .. } | Event::ConsultationWithdrawn { .. } => {
            Some(recorded.at)
        }
        _ => None,
    })
}

/// Whether the asker is no more, and nobody has its tasks, as the record says.
pub fn is_ownerless(case: &Case) -> bool {
    let mut asker = case.record.first().map(|drafted| &drafted.actor.agency);
    let mut ownerless = false;
    let counts = as_it_counts(&case.record);
    for recorded in &counts {
        if let Event::AgencySucceeded { agency, successor, .. } = &recorded.event
            && asker == Some(agency)
        {
            ownerless = successor.is_none();
            asker = successor.as_ref().or(asker);
        }
    }
    ownerless
}
