//! A later due date (gia hạn): asked by a consultee before the date passes, granted or refused by the asker.

use super::Consultee;
use crate::actor::Actor;
use crate::command::Capacity;
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
    /// Why.
    pub reason: Text,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Actor,
    /// What the asker decided, once it has.
    pub decision: Option<ExtensionDecision>,
}

/// What the asker decided on an extension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ExtensionDecision {
    /// Whether the due date was put off.
    pub granted: bool,
    /// Why it was not; empty where it was.
    pub reason: Text,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who signed.
    pub by: Actor,
    /// In whose name.
    pub capacity: Capacity,
}

impl Consultee {
    /// The extension that lies before the asker. A reply makes the question of more time idle.
    pub fn extension_asked(&self) -> Option<&Extension> {
        let last = self.extensions.last().filter(|_| self.progress.owes_reply());
        last.filter(|extension| extension.decision.is_none())
    }

    /// The extensions that were granted, in their order.
    pub fn extensions_granted(&self) -> impl Iterator<Item = &Extension> {
        self.extensions.iter().filter(|extension| {
            extension.decision.as_ref().is_some_and(|decision| decision.granted)
        })
    }
}
