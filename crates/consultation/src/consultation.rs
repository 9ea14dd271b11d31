//! Where a consultation stands: the state that its recorded events fold into.

use crate::actor::Actor;
use crate::agency::{AgencyId, Mandate, OfficerId};
use crate::calendar::zone;
use crate::command::{Capacity, Disposition};
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
mod extension;
mod information;

pub use extension::{Extension, ExtensionDecision};
pub use information::{GivenInformation, Information};

/// Identifies a consultation; made by whoever drafts it.
pub type ConsultationId = Uuid;

/// How far the consultation as a whole is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Nothing is recorded yet.
    #[default]
    Unwritten,
    /// A draft lies before the asker's head.
    AwaitingSignature,
    /// The asker's head gave the draft back.
    SentBack,
    /// Sent; replies are awaited or in.
    Open,
    /// The asker has ended it.
    Concluded,
    /// The asker has withdrawn it, before or after sending.
    Withdrawn,
}

/// How far one consultee is. What depends on the time of day is never stored: see
/// [`crate::standing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// Nobody has acknowledged receipt; it counts as received at [`Consultee::arrives_at`].
    AwaitingReceipt,
    /// Received, nobody is responsible yet.
    Received,
    /// A named officer is responsible.
    Assigned,
    /// A draft of an answer or a return lies before the head.
    AwaitingSignature,
    /// Answered, for good.
    Answered,
    /// Returned as not competent; the asker has not said anything yet.
    Returned,
    /// The asker accepted the return.
    ReturnAccepted,
    /// The asker contested the return; the monitor has not ruled yet.
    ReturnContested,
    /// The monitor ruled that the consultee is not competent.
    RuledNotCompetent,
    /// The agency is no more, and none has its tasks that could be asked in its place; or it is the asker itself by now.
    Dissolved,
}

/// A draft of a reply, or the signed reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case", try_from = "Parts")]
pub enum Reply {
    /// An answer.
    Opinion {
        /// Its content.
        opinion: Opinion,
    },
    /// A return.
    Return {
        /// Its content.
        grounds: Return,
    },
}

crate::parts::parts! {
    Reply by kind {
        Opinion { opinion },
        Return { grounds },
    }
    opinion: Option<Opinion>,
    grounds: Option<Return>,
}

/// A signed reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SignedReply {
    /// What was signed.
    pub reply: Reply,
    /// When it was signed.
    pub at: DateTime<FixedOffset>,
    /// The working day that it counts on.
    pub counts_on: NaiveDate,
    /// Who signed.
    pub signed_by: Actor,
    /// In whose name.
    pub capacity: Capacity,
    /// What the rules warned of.
    pub warnings: Vec<Violation>,
}

/// What a consultee has asked of the asker and has not got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Awaited {
    /// More time.
    Extension,
    /// Missing papers.
    Information,
}

/// A reminder (đôn đốc).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Reminder {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Actor,
    /// What was said.
    pub note: Text,
}

/// What became of a contested return.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Contest {
    /// Why the asker holds the consultee to be competent; empty where nobody contests it but the
    /// return runs in a circle.
    pub reason: Text,
    /// Whether the return lies before the monitor because it runs in a circle.
    #[serde(default, skip_serializing_if = "is_false")]
    pub circle: bool,
    /// The monitor's ruling, once there is one.
    pub ruling: Option<Ruling>,
}

/// The monitor's ruling on a contested return.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Ruling {
    /// Whether the consultee is competent.
    pub competent: bool,
    /// Why.
    pub reason: Text,
    /// Who ruled.
    pub by: Actor,
    /// When.
    pub at: DateTime<FixedOffset>,
}

/// How a due date was counted when the request went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Counted {
    /// How many working days after receipt.
    pub working_days: u16,
    /// The due date that they led to: where it is another by now, they do not say how that one was set.
    pub due_on: NaiveDate,
}

/// One agency asked, within a consultation that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Consultee {
    /// The agency.
    pub agency: AgencyId,
    /// What it is asked.
    pub questions: Vec<QuestionNumber>,
    /// Why it is asked.
    pub relevance_reason: Text,
    /// Why it is asked although the register says that it is not directly relevant.
    pub justification: Option<Text>,
    /// The last consultation in which it was asked on the dossier before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<Uuid>,
    /// What is new since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what_is_new: Option<Text>,
    /// The mandates that make it directly relevant.
    pub mandates: Vec<Mandate>,
    /// When the request went out to it.
    pub sent_at: DateTime<FixedOffset>,
    /// When it counts as received if nobody acknowledges it before.
    pub arrives_at: DateTime<FixedOffset>,
    /// When somebody acknowledged it.
    pub acknowledged_at: Option<DateTime<FixedOffset>>,
    /// The last day on which a reply is on time.
    pub due_on: NaiveDate,
    /// How the due date was counted; absent where nobody recorded it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<Counted>,
    /// How far it is.
    pub progress: Progress,
    /// The officer who is responsible.
    pub officer: Option<OfficerId>,
    /// The draft that lies before the head, or that the head gave back.
    pub draft: Option<Reply>,
    /// The head's remark on a draft given back.
    pub remark: Option<Text>,
    /// The signed reply.
    pub reply: Option<SignedReply>,
    /// The reply is there but the reader may not see it yet; set by [`crate::visibility`] only.
    #[serde(default)]
    pub sealed: bool,
    /// The dispute about a return.
    pub contest: Option<Contest>,
    /// The agency that was asked instead, after a return.
    pub redirected_to: Option<AgencyId>,
    /// The agency in whose place this one is asked.
    pub redirected_from: Option<AgencyId>,
    /// The agency that was asked, where this one has its tasks since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub succeeds: Option<AgencyId>,
    /// The reminders so far.
    pub reminders: Vec<Reminder>,
    /// The days on which the service reminded it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reminded_on: Vec<NaiveDate>,
    /// The later due dates that were asked for, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<Extension>,
    /// The missing papers, once they were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub information: Option<Information>,
}

/// A conclusion that lies before the asker's head, or that the head gave back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ConclusionDraft {
    /// What is to become of each condition and disagreement.
    pub dispositions: Vec<Disposition>,
    /// What the consultation led to.
    pub summary: Text,
    /// When it was submitted.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Actor,
    /// The head's remark, once it was given back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<Text>,
}

/// How far the draft of a conclusion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Concluding {
    /// It lies before the asker's head.
    AwaitingSignature,
    /// It lies there, and cannot be signed any more: what came in since is to be settled first.
    Overtaken,
    /// The asker's head gave it back.
    SentBack,
}

/// How a consultation ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Conclusion {
    /// What became of each condition and disagreement.
    pub dispositions: Vec<Disposition>,
    /// What the consultation led to.
    pub summary: Text,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who signed; in older records, who concluded.
    pub by: Actor,
    /// In whose name; absent where nobody recorded it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// Who drafted it, where it was submitted before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drafted_by: Option<Actor>,
}

/// How a consultation was withdrawn (thu hồi).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Withdrawal {
    /// Why.
    pub reason: Text,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who signed.
    pub by: Actor,
    /// In whose name.
    pub capacity: Capacity,
}

/// The signature under a request that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Sending {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who signed.
    pub signed_by: Actor,
    /// In whose name.
    pub capacity: Capacity,
    /// What the rules warned of.
    pub warnings: Vec<Violation>,
    /// The version of the calendar that the due dates come from.
    pub calendar_version: String,
    /// The version of the policy in force.
    pub policy_version: String,
    /// That policy; absent where only its version was recorded.
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
    /// How far it is.
    pub stage: Stage,
    /// The agency in the lead; empty while nothing is recorded.
    pub asker: AgencyId,
    /// Who drafted it.
    pub drafted_by: Option<Actor>,
    /// What is asked.
    pub request: Request,
    /// The head's remark on a draft given back.
    pub remark: Option<Text>,
    /// The signature, once sent.
    pub sending: Option<Sending>,
    /// The agencies asked, once sent.
    pub consultees: Vec<Consultee>,
    /// The conclusion as it is drafted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conclusion_draft: Option<ConclusionDraft>,
    /// How it ended.
    pub conclusion: Option<Conclusion>,
    /// How it was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawal: Option<Withdrawal>,
    /// Since when the asker is no more, where no agency has its tasks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asker_dissolved_at: Option<DateTime<FixedOffset>>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

impl Stage {
    /// Whether nobody is asked any more.
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

    /// When its time to reply began: with the receipt, or with the ruling that it is competent after all.
    pub fn clock_started_at(&self) -> DateTime<FixedOffset> {
        self.ruled_competent().map_or_else(|| self.received_at(), |ruling| ruling.at)
    }

    /// The ruling that the agency is competent after all: what it returned it does not return again.
    pub fn ruled_competent(&self) -> Option<&Ruling> {
        let ruling = self.contest.as_ref()?.ruling.as_ref();
        ruling.filter(|ruling| ruling.competent)
    }

    /// How often it was reminded: by somebody, or by the service.
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

    /// What the consultee waits for from the asker.
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
    /// Why the return lies before the monitor although nobody contested it, where the reader may see whom it names.
    pub fn return_circle(&self) -> Option<Violation> {
        self.contest.as_ref().filter(|contest| contest.circle)?;
        let agency = self.grounds()?.competent_agency.clone()?;
        Some(Violation::ReturnCircle { agency })
    }
}

impl Consultation {
    /// A consultation of which nothing is recorded yet.
    pub fn new(id: ConsultationId) -> Self {
        Self { id, ..Self::default() }
    }

    /// The policy that the consultation is under: the one that it was sent under. `current` holds for what is not sent,
    /// and for what was sent when only the version was recorded.
    pub fn policy<'a>(&'a self, current: &'a Policy) -> &'a Policy {
        self.sending.as_ref().and_then(|sending| sending.policy.as_deref()).unwrap_or(current)
    }

    /// How far the draft of the conclusion is, while one is wanted. Whether it was overtaken depends on the time too, and
    /// [`overtaken`](crate::decide::overtaken) says so.
    pub fn concluding(&self) -> Option<Concluding> {
        let draft = self.conclusion_draft.as_ref().filter(|_| self.stage == Stage::Open)?;
        Some(match draft.remark {
            Some(_) => Concluding::SentBack,
            None => Concluding::AwaitingSignature,
        })
    }

    /// When nobody was asked any more: it was concluded or withdrawn.
    pub fn ended_at(&self) -> Option<DateTime<FixedOffset>> {
        let concluded = self.conclusion.as_ref().map(|conclusion| conclusion.at);
        concluded.or_else(|| self.withdrawal.as_ref().map(|withdrawal| withdrawal.at))
    }

    /// Whether this agency can take the place of a consultee that is no more: one that is asked already, or asks itself,
    /// cannot.
    pub(crate) fn can_be_asked_instead(&self, agency: &AgencyId) -> bool {
        *agency != self.asker && self.consultee(agency).is_none()
    }

    /// The consultee that is this agency.
    pub fn consultee(&self, agency: &AgencyId) -> Option<&Consultee> {
        self.consultees.iter().find(|consultee| consultee.agency == *agency)
    }

    /// The returns that name who is competent and that nobody has set aside.
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
