//! What follows for a consultation when the register says that an agency was merged or dissolved.

use crate::agency::Register;
use crate::consultation::{Consultation, Stage};
use crate::event::Event;
use chrono::NaiveDate;

/// The events that bring the consultation up to the register: the asker, and each consultee that
/// owes a reply, is followed by its successor. Nobody's act; whoever keeps the record records them.
pub fn succession(consultation: &Consultation, register: &Register, on: NaiveDate) -> Vec<Event> {
    let goes_on =
        matches!(consultation.stage, Stage::AwaitingSignature | Stage::SentBack | Stage::Open);
    let owing = consultation.consultees.iter().filter(|consultee| consultee.progress.owes_reply());
    let asker = (!consultation.asker.0.is_empty()
        && register.successor(&consultation.asker, on).is_some())
    .then_some(&consultation.asker);
    asker
        .into_iter()
        .chain(owing.map(|consultee| &consultee.agency))
        .filter(|agency| goes_on && register.is_dissolved(agency, on))
        .map(|agency| Event::AgencySucceeded {
            agency: agency.clone(),
            successor: register.successor(agency, on).cloned(),
        })
        .collect()
}
