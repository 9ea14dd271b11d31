use std::fmt;

use chrono::NaiveTime;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The hours in which an agency receives; the same on every working day.
///
/// ```
/// # use consultation::calendar::OfficeHours;
/// let hours: OfficeHours = serde_json::from_str(r#"{"opens": "07:30", "closes": "16:30"}"#)?;
/// assert_eq!(hours.opens().to_string(), "07:30:00");
/// assert!(serde_json::from_str::<OfficeHours>(r#"{"opens": "17:00", "closes": "08:00"}"#).is_err());
/// // What is sent by the end of the day arrives on it.
/// let hours: OfficeHours = serde_json::from_str(r#"{"opens": "07:30", "closes": "24:00"}"#)?;
/// assert_eq!(serde_json::to_string(&hours)?, r#"{"opens":"07:30:00","closes":"24:00:00"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(try_from = "Unchecked")]
pub struct OfficeHours {
    #[cfg_attr(feature = "schema", schema(value_type = String, format = "time-local", example = "08:00:00"))]
    opens: NaiveTime,
    /// The last moment of the day is written `24:00`.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = "closing-time", example = "17:00:00"))]
    #[serde(serialize_with = "written")]
    closes: NaiveTime,
}

/// The written form of the end of the day.
const END_OF_DAY: [&str; 2] = ["24:00:00", "24:00"];

/// Reads a time of day, including the end of the day.
pub fn closing_time(text: &str) -> Option<NaiveTime> {
    if END_OF_DAY.contains(&text) {
        return NaiveTime::from_hms_nano_opt(23, 59, 59, 999_999_999);
    }
    text.parse().ok()
}

/// Whether a time is the end of the day.
pub fn is_end_of_day(time: NaiveTime) -> bool {
    Some(time) == closing_time(END_OF_DAY[0])
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn written<S: Serializer>(closes: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
    if is_end_of_day(*closes) {
        return serializer.serialize_str(END_OF_DAY[0]);
    }
    closes.serialize(serializer)
}

fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(deserializer)?;
    closing_time(&text).ok_or_else(|| D::Error::custom(format!("{text:?} is no time of day")))
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
    #[serde(deserialize_with = "read")]
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
