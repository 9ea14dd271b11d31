use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::agency::AgencyId;

/// The 97.5th percentile of the standard normal distribution: a two-sided interval of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// The source of a figure: a consultation, or the request to one consultee in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Reference {
    /// The consultation.
    pub consultation: Uuid,
    /// The consultee; absent if the figure concerns the consultation as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consultee: Option<AgencyId>,
}

/// A count, and its sources.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Figure {
    /// The number. It exceeds the number of references if one request counts more than once.
    pub count: u32,
    /// The requests behind it, each once.
    pub references: Vec<Reference>,
}

impl Figure {
    pub(super) fn add(&mut self, times: u32, reference: &Reference) {
        if times > 0 {
            self.count = self.count.saturating_add(times);
            self.references.push(reference.clone());
        }
    }
}

/// A share with its counts and its 95 % Wilson interval, to six decimals.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Rate {
    /// The number of cases with the property.
    pub count: u32,
    /// The number of all cases; never 0.
    pub of: u32,
    /// The share, from 0 to 1.
    pub share: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end of the interval.
    pub high: f64,
}

impl Rate {
    /// The rate of `count` in `of`; none if `of` is 0.
    ///
    /// ```
    /// # use consultation::timeliness::Rate;
    /// let rate = Rate::new(9, 10).expect("there were ten");
    /// assert_eq!(rate.share, 0.9);
    /// assert_eq!(format!("{:.3}–{:.3}", rate.low, rate.high), "0.596–0.982");
    /// assert_eq!(Rate::new(0, 0), None);
    /// ```
    pub fn new(count: u32, of: u32) -> Option<Self> {
        if of == 0 || count > of {
            return None;
        }
        let n = f64::from(of);
        let share = f64::from(count) / n;
        let denominator = 1.0 + Z * Z / n;
        let centre = (share + Z * Z / (2.0 * n)) / denominator;
        let half = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt() / denominator;
        Some(Self {
            count,
            of,
            share: rounded(share),
            low: if count == 0 { 0.0 } else { rounded(centre - half) },
            high: if count == of { 1.0 } else { rounded(centre + half) },
        })
    }

    /// Whether this share is greater, compared without rounding.
    pub(super) fn is_above(&self, other: &Self) -> bool {
        u64::from(self.count) * u64::from(other.of) > u64::from(other.count) * u64::from(self.of)
    }
}

/// A number this short is the same before and after JSON, in the table, the export and the API.
fn rounded(share: f64) -> f64 {
    (share * 1e6).round() / 1e6
}
