use serde::{Deserialize, Serialize};

use super::Reference;

/// How many working days something took, over several cases.
///
/// Percentiles are by nearest rank: the fewest working days within which at least that share of the cases was done. They
/// are always a number of days that some case really took.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Spread {
    /// The median; absent if there is no case.
    pub median: Option<u16>,
    /// The 90th percentile; absent if there is no case.
    pub ninetieth: Option<u16>,
    /// Each case, the shortest first.
    pub cases: Vec<Timed>,
}

/// One case and the working days that it took.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Timed {
    /// The working days.
    pub working_days: u16,
    /// The case.
    #[serde(flatten)]
    pub reference: Reference,
}

impl Spread {
    pub(super) fn of(mut cases: Vec<Timed>) -> Self {
        cases.sort();
        Self { median: nearest_rank(&cases, 50), ninetieth: nearest_rank(&cases, 90), cases }
    }
}

fn nearest_rank(sorted: &[Timed], percent: usize) -> Option<u16> {
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.checked_sub(1)?).map(|case| case.working_days)
}
