use std::fmt;

use serde::{Deserialize, Serialize};

/// The side that a figure describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// The agency that was asked.
    Consultee,
    /// The agency that asked.
    Asker,
}

/// The requests that a figure covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Those of the chosen period.
    Period,
    /// Those that are open at the moment of the report, whatever the period.
    Now,
}

macro_rules! definitions {
    ($($(#[doc = $doc:literal])+ $name:ident = $slug:literal, $subject:ident, $scope:ident;)+) => {
        /// The meaning of a figure. Its slug is stable; the interface shows the words for it beside the figure.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        pub enum Definition {
            $(
                $(#[doc = $doc])+
                #[serde(rename = $slug)]
                $name,
            )+
        }

        impl Definition {
            /// Every definition, in the order in which a report shows them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The slug; with `_` for `-` it is the name of the field in the report.
            pub fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug),+ }
            }

            /// The side that the figure describes.
            pub fn subject(self) -> Subject {
                match self { $(Self::$name => Subject::$subject),+ }
            }

            /// The requests that the figure covers.
            pub fn scope(self) -> Scope {
                match self { $(Self::$name => Scope::$scope),+ }
            }
        }
    };
}

definitions! {
    /// Requests settled in the period: on time, late and unanswered together. A request is settled on the day of the
    /// response if that is by the due date, else on the due date.
    Requests = "requests", Consultee, Period;
    /// Requests with a reply, or a return that was upheld, by the due date.
    OnTime = "on-time", Consultee, Period;
    /// Requests with a reply, or a return that was upheld, after the due date.
    Late = "late", Consultee, Period;
    /// Requests without a reply whose due date has passed, including those whose consultation ended without it. Requests
    /// withdrawn before the due date are in no figure of consultees.
    Unanswered = "unanswered", Consultee, Period;
    /// Unanswered, and the consultation has ended: no reply can come any more, and the silence stays on record.
    ClosedUnanswered = "closed-unanswered", Consultee, Period;
    /// Requests returned, and accepted by the asker or upheld by the monitor; each is on time or late as well.
    Returned = "returned", Consultee, Period;
    /// On time ÷ requests, with its 95 % Wilson interval.
    OnTimeRate = "on-time-rate", Consultee, Period;
    /// Working days from the day of receipt, which does not count, to the response, without those on which the asker owed
    /// information: median and 90th percentile by nearest rank, the fewest days within which at least half and nine tenths
    /// of the responses came. If the monitor ruled that the agency is competent, from the ruling.
    DaysToRespond = "days-to-respond", Consultee, Period;
    /// Findings of evasive wording that a signed answer overrode with a justification; an answer may have several.
    EvasiveOverridden = "evasive-overridden", Consultee, Period;
    /// Returns that the monitor refused in the period by ruling that the agency is competent.
    ReturnsRefused = "returns-refused", Consultee, Period;
    /// Requests of open consultations without a reply whose due date has passed.
    OverdueNow = "overdue-now", Consultee, Now;
    /// Overdue now, by the working days by which a reply made now would be late.
    OverdueBuckets = "overdue-buckets", Consultee, Now;
    /// Overdue now by at least the policy's working days of silence: the monitor is notified.
    Silent = "silent", Consultee, Now;
    /// Requests of open consultations without a reply whose due date has not passed.
    NotYetDue = "not-yet-due", Consultee, Now;
    /// Returns that are neither accepted nor ruled on; they are in no rate until they are.
    ReturnsUndecided = "returns-undecided", Consultee, Now;
    /// Consultations sent in the period.
    Consultations = "consultations", Asker, Period;
    /// Agencies asked in the consultations sent in the period, including those asked in place of another.
    ConsulteesAsked = "consultees-asked", Asker, Period;
    /// Agencies asked with a justification, although no field of the matter lies in their mandates.
    AskedNotRelevant = "asked-not-relevant", Asker, Period;
    /// Agencies asked again on a dossier in the consultations sent in the period.
    Repeats = "repeats", Asker, Period;
    /// Consultations sent in the period whose due date leaves no more working days than the policy's shortest.
    DueAtShortest = "due-at-shortest", Asker, Period;
    /// Extensions that the asker granted in the period.
    ExtensionsGranted = "extensions-granted", Asker, Period;
    /// Working days for which the asker owed information that was asked for: until it was given, until the agency replied
    /// without it, or until now. They count in the period in which that is.
    PapersWithheld = "papers-withheld", Asker, Period;
    /// Opinions signed in the period with a condition or a disagreement that is neither accepted nor explained.
    OpinionsUndisposed = "opinions-undisposed", Asker, Period;
    /// Open consultations whose asker was dissolved and has no successor: the monitor is notified.
    AskerDissolved = "asker-dissolved", Asker, Now;
    /// Working days from the last reply to the conclusion, for consultations concluded in the period.
    DaysToConclude = "days-to-conclude", Asker, Period;
}

impl fmt::Display for Definition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.slug())
    }
}
