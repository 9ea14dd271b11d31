//! A later due date (gia hạn): asked by a consultee before the date passes, granted or refused by the asker.

use super::Consultee;
use crate::actor::Actor;
use crate::capacity::Capacity;
use crate::text::Text;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// A later due date that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Extension {
    /// The due date that was asked for.
    pub due_on: NaiveDate,
    /// The due date as it was when it was asked.
    pub previous_due_on: NaiveDate,
    /// The reason.
    pub reason: Text,
    /// The time.
    pub at: DateTime<FixedOffset>,
    /// The person who asked.
    pub by: Actor,
    /// The asker's decision, once there is one.
    pub decision: Option<ExtensionDecision>,
}

/// The asker's decision on an extension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ExtensionDecision {
    /// Whether the due date was moved.
    pub granted: bool,
    /// Why it was not; empty if it was.
    pub reason: Text,
    /// The time.
    pub at: DateTime<FixedOffset>,
    /// The signer.
    pub by: Actor,
    /// The capacity in which it was signed.
    pub capacity: Capacity,
}

impl Consultee {
    /// The extension that the asker has to decide on. A reply makes the question moot.
    pub fn extension_asked(&self) -> Option<&Extension> {
        let last = self.extensions.last().filter(|_| self.progress.owes_reply());
        last.filter(|extension| extension.decision.is_none())
    }

    /// The extensions that were granted, in order.
    pub fn extensions_granted(&self) -> impl Iterator<Item = &Extension> {
        self.extensions.iter().filter(|extension| {
            extension.decision.as_ref().is_some_and(|decision| decision.granted)
        })
    }
}
