//! The actor.

use crate::agency::{AgencyId, Officer, OfficerId, Register, Role};
use crate::capacity::Capacity;
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

    /// The capacities in which the actor may sign for the agency: none for another agency, and none for a monitor.
    pub fn capacities(&self, register: &Register, agency: &AgencyId) -> Vec<Capacity> {
        if !self.works_for(agency) {
            return Vec::new();
        }
        let mut here =
            register.entries(&self.officer).filter(|entry| entry.agency == *agency).peekable();
        let is_listed = here.peek().is_some();
        match here.find(|entry| entry.role.includes(self.role)) {
            None if is_listed => Vec::new(),
            Some(Officer { inactive: true, .. }) => Vec::new(),
            Some(Officer { signs: Some(signs), .. }) => signs.clone(),
            _ if self.role == Role::Head => {
                vec![Capacity::Head, Capacity::OnBehalf, Capacity::ForHead]
            }
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency};

    #[test]
    fn an_officer_who_is_listed_signs_nothing_as_a_head() {
        let register = World::new().register;
        let health = agency("so-y-te");
        let promoted = Actor { role: Role::Head, ..crate::testing::officer("so-y-te") };
        assert_eq!(promoted.capacities(&register, &health), []);
        let unlisted = Actor { officer: "nobody".into(), ..promoted };
        assert!(unlisted.capacities(&register, &health).contains(&Capacity::Head));
    }
}
