//! The capacities in which people sign.

use serde::{Deserialize, Serialize};

/// The capacity in which a person signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// The head as such.
    #[default]
    Head,
    /// TM.: on behalf of a collective, such as a people's committee.
    OnBehalf,
    /// KT.: a deputy in the head's place.
    ForHead,
    /// TL.: by the head's order.
    ByOrder,
    /// TUQ.: by authority that the head delegated.
    ByDelegation,
}

impl Capacity {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Head, Self::OnBehalf, Self::ForHead, Self::ByOrder, Self::ByDelegation];
}
