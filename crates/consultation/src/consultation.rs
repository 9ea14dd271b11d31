//! The state of a consultation, folded from its recorded events.

use crate::actor::Actor;
use crate::agency::{AgencyId, Mandate, OfficerId};
use crate::calendar::zone;
use crate::capacity::Capacity;
use crate::hand_back::{NamedReturn, Return};
use crate::opinion::Opinion;
use crate::policy::Policy;
use crate::request::{QuestionNumber, Request};
use crate::text::Text;
use crate::violation::Violation;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

mod apply;
mod contest;
mod end;
mod extension;
mod information;
mod reply;

pub use contest::{Contest, Ruling};
pub use end::{Concluding, Conclusion, ConclusionDraft, Withdrawal};
pub use extension::{Extension, ExtensionDecision};
pub use information::{GivenInformation, Information};
pub use reply::{Reply, SignedReply};

/// Identifies a consultation; chosen by the one who drafts it.
pub type ConsultationId = Uuid;

/// The stage of the consultation as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Nothing is recorded yet.
    #[default]
    Unwritten,
    /// A draft is before the asker's head.
    AwaitingSignature,
    /// The asker's head sent the draft back.
    SentBack,
    /// Sent; replies are awaited or in.
    Open,
    /// The asker has ended it.
    Concluded,
    /// The asker has withdrawn it, before or after sending.
    Withdrawn,
}

/// The progress of one consultee. Anything that depends on the time of day is never stored: see [`crate::standing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// Receipt is not acknowledged; it counts as received at [`Consultee::arrives_at`].
    AwaitingReceipt,
    /// Received, but no officer is responsible yet.
    Received,
    /// A named officer is responsible.
    Assigned,
    /// A draft of an answer or a return is before the head.
    AwaitingSignature,
    /// Answered; final.
    Answered,
    /// Returned as not competent; the asker has not decided yet.
    Returned,
    /// The asker accepted the return.
    ReturnAccepted,
    /// The asker contested the return; the monitor has not ruled yet.
    ReturnContested,
    /// The monitor ruled that the consultee is not competent.
    RuledNotCompetent,
    /// The agency was dissolved and has no successor that could be asked in its place, or its successor is the asker
    /// itself.
    Dissolved,
}

/// A consultee's open request to the asker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Awaited {
    /// More time.
    Extension,
    /// Missing information.
    Information,
}

/// A reminder (đôn đốc).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Reminder {
    /// The time.
    pub at: DateTime<FixedOffset>,
    /// The sender.
    pub by: Actor,
    /// The message.
    pub note: Text,
}

/// How a due date was counted when the request was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Counted {
    /// The number of working days after receipt.
    pub working_days: u16,
    /// The due date they led to. If the due date is a different one now, they do not say how that one was set.
    pub due_on: NaiveDate,
}

/// One agency asked, within a consultation that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Consultee {
    /// The agency.
    pub agency: AgencyId,
    /// The questions put to it.
    pub questions: Vec<QuestionNumber>,
    /// The reason for asking it.
    pub relevance_reason: Text,
    /// The justification for asking it although the register does not list it as directly relevant.
    pub justification: Option<Text>,
    /// The last earlier consultation in which it was asked on the dossier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<Uuid>,
    /// What is new since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what_is_new: Option<Text>,
    /// The mandates that make it directly relevant.
    pub mandates: Vec<Mandate>,
    /// When the request was sent to it.
    pub sent_at: DateTime<FixedOffset>,
    /// When it counts as received unless acknowledged before.
    pub arrives_at: DateTime<FixedOffset>,
    /// When receipt was acknowledged.
    pub acknowledged_at: Option<DateTime<FixedOffset>>,
    /// The last day on which a reply is on time.
    pub due_on: NaiveDate,
    /// How the due date was counted; absent if that was not recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<Counted>,
    /// Its progress.
    pub progress: Progress,
    /// The officer who is responsible.
    pub officer: Option<OfficerId>,
    /// The draft that is before the head, or that the head sent back.
    pub draft: Option<Reply>,
    /// The head's remark on a draft that was sent back.
    pub remark: Option<Text>,
    /// The signed reply.
    pub reply: Option<SignedReply>,
    /// The reply exists, but the reader may not see it yet; set only by [`crate::visibility`].
    #[serde(default)]
    pub sealed: bool,
    /// The dispute about a return.
    pub contest: Option<Contest>,
    /// The agency that was asked instead, after a return.
    pub redirected_to: Option<AgencyId>,
    /// The agency in whose place this one is asked.
    pub redirected_from: Option<AgencyId>,
    /// The agency that was originally asked, if this one has since taken over its tasks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub succeeds: Option<AgencyId>,
    /// The reminders so far.
    pub reminders: Vec<Reminder>,
    /// The days on which the service reminded it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reminded_on: Vec<NaiveDate>,
    /// The later due dates that were asked for, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<Extension>,
    /// The missing information, once it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub information: Option<Information>,
}

/// The signature on a request that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Sending {
    /// The time.
    pub at: DateTime<FixedOffset>,
    /// The signer.
    pub signed_by: Actor,
    /// The capacity in which it was signed.
    pub capacity: Capacity,
    /// The warnings of the rules.
    pub warnings: Vec<Violation>,
    /// The version of the calendar that the due dates come from.
    pub calendar_version: String,
    /// The version of the policy in force.
    pub policy_version: String,
    /// That policy; absent if only its version was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Box<Policy>>,
}

/// One asker, one matter, one or more consultees (việc lấy ý kiến).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Consultation {
    /// Its identifier.
    pub id: Uuid,
    /// How many events are recorded.
    pub sequence: u64,
    /// Its stage.
    pub stage: Stage,
    /// The agency in the lead; empty while nothing is recorded.
    pub asker: AgencyId,
    /// The drafter.
    pub drafted_by: Option<Actor>,
    /// The request.
    pub request: Request,
    /// The head's remark on a draft that was sent back.
    pub remark: Option<Text>,
    /// The signature, once sent.
    pub sending: Option<Sending>,
    /// The agencies asked, once sent.
    pub consultees: Vec<Consultee>,
    /// The draft of the conclusion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conclusion_draft: Option<ConclusionDraft>,
    /// How it ended.
    pub conclusion: Option<Conclusion>,
    /// How it was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawal: Option<Withdrawal>,
    /// Since when the asker has been dissolved, if no agency has taken over its tasks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asker_dissolved_at: Option<DateTime<FixedOffset>>,
}

impl Stage {
    /// Whether the consultation is over for the agencies asked.
    pub const fn has_ended(self) -> bool {
        matches!(self, Self::Concluded | Self::Withdrawn)
    }
}

impl Progress {
    /// Whether the consultee still owes a reply.
    pub const fn owes_reply(self) -> bool {
        matches!(
            self,
            Self::AwaitingReceipt | Self::Received | Self::Assigned | Self::AwaitingSignature
        )
    }
}

impl Consultee {
    /// When the request was received: acknowledged, or by itself, whichever came first.
    pub fn received_at(&self) -> DateTime<FixedOffset> {
        self.acknowledged_at.map_or(self.arrives_at, |at| at.min(self.arrives_at))
    }

    /// When its time to reply began: with receipt, or with the ruling that it is competent after all.
    pub fn clock_started_at(&self) -> DateTime<FixedOffset> {
        self.ruled_competent().map_or_else(|| self.received_at(), |ruling| ruling.at)
    }

    /// The ruling that the agency is competent after all; a matter it has returned is not returned again.
    pub fn ruled_competent(&self) -> Option<&Ruling> {
        let ruling = self.contest.as_ref()?.ruling.as_ref();
        ruling.filter(|ruling| ruling.competent)
    }

    /// How often it was reminded, by people or by the service.
    pub fn times_reminded(&self) -> usize {
        self.reminders.len() + self.reminded_on.len()
    }

    /// The day of the last reminder.
    pub fn last_reminded_on(&self) -> Option<NaiveDate> {
        let by_somebody = self.reminders.last();
        let by_somebody =
            by_somebody.map(|reminder| reminder.at.with_timezone(&zone()).date_naive());
        by_somebody.max(self.reminded_on.last().copied())
    }

    /// The consultee's open request to the asker.
    pub fn awaits(&self) -> Option<Awaited> {
        let information = self.information_asked().map(|_| Awaited::Information);
        information.or_else(|| self.extension_asked().map(|_| Awaited::Extension))
    }

    /// The signed answer, if that is how the consultee replied and the reader may see it.
    pub fn opinion(&self) -> Option<&Opinion> {
        match self.reply.as_ref().map(|signed| &signed.reply) {
            Some(Reply::Opinion { opinion }) => Some(opinion),
            _ => None,
        }
    }

    /// The signed return, if that is how the consultee replied.
    pub fn grounds(&self) -> Option<&Return> {
        match self.reply.as_ref().map(|signed| &signed.reply) {
            Some(Reply::Return { grounds }) => Some(grounds),
            _ => None,
        }
    }
}

impl Consultee {
    /// Why the return is before the monitor without being contested, if the reader may see which agency it names.
    pub fn return_circle(&self) -> Option<Violation> {
        self.contest.as_ref().filter(|contest| contest.circle)?;
        let agency = self.grounds()?.competent_agency.clone()?;
        Some(Violation::ReturnCircle { agency })
    }
}

impl Consultation {
    /// A consultation without recorded events.
    pub fn new(id: ConsultationId) -> Self {
        Self { id, ..Self::default() }
    }

    /// The policy of the consultation: the one that it was sent under. `current` applies to consultations that are not
    /// sent, and to those of which only the version was recorded.
    pub fn policy<'a>(&'a self, current: &'a Policy) -> &'a Policy {
        self.sending.as_ref().and_then(|sending| sending.policy.as_deref()).unwrap_or(current)
    }

    /// The state of the draft of the conclusion, while one is needed.
    pub fn concluding(&self) -> Option<Concluding> {
        let draft = self.conclusion_draft.as_ref().filter(|_| self.stage == Stage::Open)?;
        Some(match draft.remark {
            Some(_) => Concluding::SentBack,
            None => Concluding::AwaitingSignature,
        })
    }

    /// When the consultation ended: it was concluded or withdrawn.
    pub fn ended_at(&self) -> Option<DateTime<FixedOffset>> {
        let concluded = self.conclusion.as_ref().map(|conclusion| conclusion.at);
        concluded.or_else(|| self.withdrawal.as_ref().map(|withdrawal| withdrawal.at))
    }

    /// Whether this agency can succeed a dissolved consultee: one that is asked already, or is the asker, cannot.
    pub(crate) fn can_be_asked_instead(&self, agency: &AgencyId) -> bool {
        *agency != self.asker && self.consultee(agency).is_none()
    }

    /// The consultee with this agency.
    pub fn consultee(&self, agency: &AgencyId) -> Option<&Consultee> {
        self.consultees.iter().find(|consultee| consultee.agency == *agency)
    }

    /// The returns that name a competent agency and have not been set aside.
    pub fn named_returns(&self) -> Vec<NamedReturn> {
        let named = |consultee: &Consultee| {
            Some(NamedReturn {
                agency: consultee.agency.clone(),
                named: consultee.grounds()?.competent_agency.clone()?,
            })
        };
        self.consultees.iter().filter_map(named).collect()
    }
}
