use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The days that a report covers, the first and the last included.
///
/// ```
/// # use consultation::timeliness::Period;
/// let november: Period = serde_json::from_str(r#"{"from": "2026-11-01", "to": "2026-11-30"}"#)?;
/// assert!(november.contains(november.to()));
/// assert!(serde_json::from_str::<Period>(r#"{"from": "2026-11-30", "to": "2026-11-01"}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(try_from = "Unchecked")]
pub struct Period {
    from: NaiveDate,
    to: NaiveDate,
}

impl Period {
    /// The period from `from` to `to`, which must not be earlier.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<Self, PeriodReversed> {
        if from <= to { Ok(Self { from, to }) } else { Err(PeriodReversed { from, to }) }
    }

    /// The first day.
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day.
    pub fn to(&self) -> NaiveDate {
        self.to
    }

    /// Whether `date` is in the period.
    pub fn contains(&self, date: NaiveDate) -> bool {
        (self.from..=self.to).contains(&date)
    }
}

#[derive(Deserialize)]
struct Unchecked {
    from: NaiveDate,
    to: NaiveDate,
}

impl TryFrom<Unchecked> for Period {
    type Error = PeriodReversed;

    fn try_from(Unchecked { from, to }: Unchecked) -> Result<Self, PeriodReversed> {
        Self::new(from, to)
    }
}

/// A period that ends before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodReversed {
    /// The first day given.
    pub from: NaiveDate,
    /// The last day given.
    pub to: NaiveDate,
}

impl fmt::Display for PeriodReversed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, to } = self;
        write!(f, "a period from {from} to {to} ends before it begins")
    }
}

impl std::error::Error for PeriodReversed {}
