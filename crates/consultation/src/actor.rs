//! The actor.

use crate::agency::{AgencyId, OfficerId, Role};
use serde::{Deserialize, Serialize};

/// The person behind a command, as the portal's signed token states it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Actor {
    /// The person.
    pub officer: OfficerId,
    /// The agency that the person acts for.
    pub agency: AgencyId,
    /// The role in which the person acts.
    pub role: Role,
    /// The person's name or position, as the record shows it.
    pub name: String,
}

impl Actor {
    /// Whether the actor is the head of the agency or a deputy.
    pub fn is_head_of(&self, agency: &AgencyId) -> bool {
        self.role == Role::Head && self.agency == *agency
    }

    /// Whether the actor drafts or signs for the agency; a monitor does neither.
    pub fn works_for(&self, agency: &AgencyId) -> bool {
        self.role != Role::Monitor && self.agency == *agency
    }
}
