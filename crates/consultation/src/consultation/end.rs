//! The end of a consultation: concluded, in a draft first, or withdrawn.

use crate::actor::Actor;
use crate::capacity::Capacity;
use crate::command::Disposition;
use crate::text::Text;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// A conclusion that is before the asker's head, or that the head sent back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ConclusionDraft {
    /// The decision on each condition and disagreement.
    pub dispositions: Vec<Disposition>,
    /// What the consultation led to.
    pub summary: Text,
    /// When it was submitted.
    pub at: DateTime<FixedOffset>,
    /// Who submitted it.
    pub by: Actor,
    /// The head's remark, once it was sent back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<Text>,
}

/// The state of the draft of a conclusion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Concluding {
    /// It is before the asker's head.
    AwaitingSignature,
    /// It lies there, and cannot be signed any more: what came in since is to be settled first.
    Overtaken,
    /// The asker's head gave it back.
    SentBack,
}

/// How a consultation ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Conclusion {
    /// The decision on each condition and disagreement.
    pub dispositions: Vec<Disposition>,
    /// What the consultation led to.
    pub summary: Text,
    /// The time.
    pub at: DateTime<FixedOffset>,
    /// The signer; in older records, the person who concluded.
    pub by: Actor,
    /// The capacity in which it was signed; absent if that was not recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// The drafter, if it was submitted before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drafted_by: Option<Actor>,
}

/// How a consultation was withdrawn (thu hồi).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Withdrawal {
    /// The reason.
    pub reason: Text,
    /// The time.
    pub at: DateTime<FixedOffset>,
    /// The signer.
    pub by: Actor,
    /// The capacity in which it was signed.
    pub capacity: Capacity,
}
