//! The host's numbers and switches; the defaults are those of the first province that used them.
//!
//! A policy is recorded with everything that is sent under it. Keys are added with a default and never removed, so that
//! every recorded policy can be read.

mod contradiction;

use crate::calendar::OfficeHours;
use crate::request::Urgency;
use serde::{Deserialize, Serialize};

pub use contradiction::Contradiction;

/// Working days to reply, by urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ReplyTimes {
    /// Thường.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 60))]
    pub ordinary: u16,
    /// Khẩn.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 60))]
    pub urgent: u16,
    /// Thượng khẩn.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 60))]
    pub very_urgent: u16,
    /// Hỏa tốc.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 60))]
    pub express: u16,
}

/// The working days on which the service reminds agencies that owe a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Reminders {
    /// How many working days before the due date; 0 for no reminder before it.
    #[cfg_attr(feature = "schema", schema(minimum = 0, maximum = 60))]
    pub before: u16,
    /// Whether on the due date itself.
    pub on_the_day: bool,
    /// After every so many working days without a reply from the due date on; 0 for no reminder after it.
    #[cfg_attr(feature = "schema", schema(minimum = 0, maximum = 60))]
    pub after_every: u16,
}

impl Default for Reminders {
    fn default() -> Self {
        Self { before: 1, on_the_day: true, after_every: 1 }
    }
}

/// The meaning that a rule gives to silence. It changes nothing about time: an agency that did not reply is overdue, and
/// the record says "no reply", not "agree".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DeemedConsent {
    /// The rule by which silence counts as consent, as it is cited.
    #[cfg_attr(feature = "schema", schema(min_length = 1, max_length = 300))]
    pub rule: String,
}

/// Every number and switch that a host may change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Identifies this policy in the record of a consultation that was sent under it. A change needs a new name.
    #[cfg_attr(feature = "schema", schema(min_length = 1, max_length = 100))]
    pub version: String,
    /// Office hours: anything that arrives after they close arrives on the next working day.
    pub office_hours: OfficeHours,
    /// Working days that are proposed for a reply, by urgency; never more for an urgency than for the one below it.
    pub reply_times: ReplyTimes,
    /// The shortest time to reply that an asker may set, in working days.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 60))]
    pub shortest_reply: u16,
    /// The longest time to reply that an asker may set, in working days.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 60))]
    pub longest_reply: u16,
    /// Whether a request counts as received by itself when the office opens. If not, it is shown as not received until the
    /// consultee acknowledges it; no period waits for that.
    pub automatic_receipt: bool,
    /// Working days from receipt within which a request can be returned.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 60))]
    pub return_within: u16,
    /// How often a consultee can ask for a later due date. Refused requests count too.
    #[cfg_attr(feature = "schema", schema(minimum = 0, maximum = 10))]
    pub extensions: u16,
    /// Working days by which an extension can move the due date.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 60))]
    pub longest_extension: u16,
    /// Working days from receipt within which missing information can be asked for.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 60))]
    pub information_within: u16,
    /// Working days by which the time that the asker takes to give missing information can move the due date.
    #[cfg_attr(feature = "schema", schema(minimum = 0, maximum = 60))]
    pub longest_information_wait: u16,
    /// A request with this many working days left, or fewer, is due soon.
    #[cfg_attr(feature = "schema", schema(minimum = 0, maximum = 60))]
    pub due_soon: u16,
    /// When the service reminds agencies that owe a reply.
    pub reminders: Reminders,
    /// Working days of silence, counted from the due date, after which the monitor is notified.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 60))]
    pub monitor_after: u16,
    /// How often an agency can be asked on one dossier.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 10))]
    pub most_rounds: u16,
    /// A request to more consultees than this gets a warning.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 1000))]
    pub most_consultees: u16,
    /// Agencies with fewer requests than this in a period are not ranked.
    #[cfg_attr(feature = "schema", schema(minimum = 1, maximum = 1000))]
    pub fewest_ranked: u16,
    /// Whether consultees see each other's opinions before they have replied themselves.
    pub open_opinions: bool,
    /// The legal meaning of silence; absent if it has none.
    pub deemed_consent: Option<DeemedConsent>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            version: "default-1".to_owned(),
            office_hours: OfficeHours::default(),
            reply_times: ReplyTimes { ordinary: 7, urgent: 3, very_urgent: 2, express: 1 },
            shortest_reply: 1,
            longest_reply: 15,
            automatic_receipt: true,
            return_within: 2,
            extensions: 1,
            longest_extension: 5,
            information_within: 2,
            longest_information_wait: 5,
            due_soon: 1,
            reminders: Reminders::default(),
            monitor_after: 2,
            most_rounds: 2,
            most_consultees: 12,
            fewest_ranked: 5,
            open_opinions: false,
            deemed_consent: None,
        }
    }
}

impl Policy {
    /// The working days that are proposed for a reply.
    pub fn reply_time(&self, urgency: Urgency) -> u16 {
        match urgency {
            Urgency::Ordinary => self.reply_times.ordinary,
            Urgency::Urgent => self.reply_times.urgent,
            Urgency::VeryUrgent => self.reply_times.very_urgent,
            Urgency::Express => self.reply_times.express,
        }
    }

    /// The longest time to reply that an asker may set for an urgency: never more than for the urgency below it.
    pub fn longest_reply_for(&self, urgency: Urgency) -> u16 {
        match urgency {
            Urgency::Ordinary => self.longest_reply,
            Urgency::Urgent => self.reply_times.ordinary,
            Urgency::VeryUrgent => self.reply_times.urgent,
            Urgency::Express => self.reply_times.very_urgent,
        }
    }
}
