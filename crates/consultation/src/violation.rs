//! What a rule found: a code with typed parameters, and never a sentence.

mod code;
mod define;
mod table;

use crate::field::Field;
use serde::{Deserialize, Serialize};

pub use table::{Code, Violation};

/// What an identifier names that cannot be used. The identifier itself is not said back: it may be of any size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Identified {
    /// A field of the matter.
    Field,
    /// An agency that is asked.
    Consultee,
    /// An agency that is named as competent, or that questions go to.
    Agency,
    /// The responsible officer.
    Officer,
}

impl Identified {
    /// The field that the identifier is in.
    pub(crate) fn field(self) -> Field {
        match self {
            Self::Field => Field::Fields,
            Self::Consultee => Field::Consultees,
            Self::Agency => Field::CompetentAgency,
            Self::Officer => Field::ResponsibleOfficer,
        }
    }
}

/// Everything that refuses a command: never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// Gathers what the rules found; succeeds if none refused.
    pub fn collect<const N: usize>(outcomes: [Outcome; N]) -> Result<(), Self> {
        Self::refuse(
            outcomes.into_iter().filter_map(Result::err).flat_map(|found| found.0).collect(),
        )
    }

    /// Refuses if there is anything to refuse for.
    pub fn refuse(violations: Vec<Violation>) -> Result<(), Self> {
        if violations.is_empty() { Ok(()) } else { Err(Self(violations)) }
    }

    /// The violations, in the order of the rules.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

/// What one rule says.
pub type Outcome = Result<(), Violations>;

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self(vec![violation])
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl From<crate::calendar::NoCalendarData> for Violations {
    fn from(missing: crate::calendar::NoCalendarData) -> Self {
        Violation::from(missing).into()
    }
}
