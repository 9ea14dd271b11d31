use crate::agency::Mandate;
use crate::request::Asked;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How a request was sent to one consultee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Dispatch {
    /// The agency, its questions and the reason for asking it.
    pub asked: Asked,
    /// The mandates that make the agency directly relevant, as the register had them that day.
    pub mandates: Vec<Mandate>,
    /// When it counts as received unless acknowledged before.
    pub arrives_at: DateTime<FixedOffset>,
    /// The last day on which a reply is on time.
    pub due_on: NaiveDate,
    /// How many working days after receipt that was, by the calendar of the day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working_days: Option<u16>,
    /// The last consultation in which the agency was asked on the dossier before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<Uuid>,
}
