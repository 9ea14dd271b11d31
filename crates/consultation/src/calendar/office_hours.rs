use std::fmt;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

/// The hours in which an agency receives; the same on every working day.
///
/// ```
/// # use consultation::calendar::OfficeHours;
/// let hours: OfficeHours = serde_json::from_str(r#"{"opens": "07:30", "closes": "16:30"}"#)?;
/// assert_eq!(hours.opens().to_string(), "07:30:00");
/// assert!(serde_json::from_str::<OfficeHours>(r#"{"opens": "17:00", "closes": "08:00"}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(try_from = "Unchecked")]
pub struct OfficeHours {
    #[cfg_attr(feature = "schema", schema(value_type = String, format = "time-local", example = "08:00:00"))]
    opens: NaiveTime,
    #[cfg_attr(feature = "schema", schema(value_type = String, format = "time-local", example = "17:00:00"))]
    closes: NaiveTime,
}

impl OfficeHours {
    /// Office hours that open before they close.
    pub fn new(opens: NaiveTime, closes: NaiveTime) -> Result<Self, OfficeHoursError> {
        if opens < closes {
            Ok(Self { opens, closes })
        } else {
            Err(OfficeHoursError { opens, closes })
        }
    }

    /// When the office opens.
    pub fn opens(&self) -> NaiveTime {
        self.opens
    }

    /// The last moment that still counts as the same day.
    pub fn closes(&self) -> NaiveTime {
        self.closes
    }
}

impl Default for OfficeHours {
    fn default() -> Self {
        let on_the_hour =
            |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour between 0 and 23");
        Self { opens: on_the_hour(8), closes: on_the_hour(17) }
    }
}

/// When one agency receives: on working days, and on Saturdays if it works then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Office {
    /// The hours on working days.
    pub hours: OfficeHours,
    /// The hours on Saturdays that are not working days, such as those of an agency that receives citizens.
    pub saturday: Option<OfficeHours>,
}

#[derive(Deserialize)]
struct Unchecked {
    opens: NaiveTime,
    closes: NaiveTime,
}

impl TryFrom<Unchecked> for OfficeHours {
    type Error = OfficeHoursError;

    fn try_from(Unchecked { opens, closes }: Unchecked) -> Result<Self, OfficeHoursError> {
        Self::new(opens, closes)
    }
}

/// Office hours that do not open before they close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfficeHoursError {
    /// The opening time given.
    pub opens: NaiveTime,
    /// The closing time given.
    pub closes: NaiveTime,
}

impl fmt::Display for OfficeHoursError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { opens, closes } = self;
        write!(f, "office hours from {opens} to {closes}: they must open before they close")
    }
}

impl std::error::Error for OfficeHoursError {}
