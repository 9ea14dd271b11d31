//! The dispute about a return, and the ruling that ends it.

use crate::actor::Actor;
use crate::text::Text;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// The dispute about a contested return.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Contest {
    /// Why the asker holds the consultee to be competent; empty if the return is not contested but runs in a circle.
    pub reason: Text,
    /// Whether the return is before the monitor because it runs in a circle.
    #[serde(default, skip_serializing_if = "is_false")]
    pub circle: bool,
    /// The monitor's ruling, once there is one.
    pub ruling: Option<Ruling>,
}

/// The monitor's ruling on a contested return.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Ruling {
    /// Whether the consultee is competent.
    pub competent: bool,
    /// The reason.
    pub reason: Text,
    /// The monitor who ruled.
    pub by: Actor,
    /// The time.
    pub at: DateTime<FixedOffset>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !value
}
