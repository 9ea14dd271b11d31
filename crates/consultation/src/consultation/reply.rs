//! A reply: an answer or a return, drafted or signed.

use crate::actor::Actor;
use crate::capacity::Capacity;
use crate::hand_back::Return;
use crate::opinion::Opinion;
use crate::violation::Violation;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// A draft of a reply, or the signed reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case", try_from = "Parts")]
pub enum Reply {
    /// An answer.
    Opinion {
        /// Its content.
        opinion: Opinion,
    },
    /// A return.
    Return {
        /// Its content.
        grounds: Return,
    },
}

crate::parts::parts! {
    Reply by kind {
        Opinion { opinion },
        Return { grounds },
    }
    opinion: Option<Opinion>,
    grounds: Option<Return>,
}

/// A signed reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SignedReply {
    /// The signed content.
    pub reply: Reply,
    /// The time of the signature.
    pub at: DateTime<FixedOffset>,
    /// The working day on which it counts.
    pub counts_on: NaiveDate,
    /// The signer.
    pub signed_by: Actor,
    /// The capacity in which it was signed.
    pub capacity: Capacity,
    /// The warnings of the rules.
    pub warnings: Vec<Violation>,
}
