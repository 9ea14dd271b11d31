//! Receipt, acknowledged or by working on the request.

use crate::agency::AgencyId;
use crate::consultation::{Consultee, Progress};
use crate::event::Event;

/// Working on a request means having received it.
pub(super) fn after_receipt(consultee: &Consultee, event: Event) -> Vec<Event> {
    if consultee.progress == Progress::AwaitingReceipt {
        vec![receipt(&consultee.agency), event]
    } else {
        vec![event]
    }
}

pub(super) fn receipt(agency: &AgencyId) -> Event {
    Event::ReceiptAcknowledged { agency: agency.clone() }
}
