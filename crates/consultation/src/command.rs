//! What officers can do. The JSON of a command is part of the interface.

use crate::agency::{AgencyId, OfficerId};
use crate::hand_back::Return;
use crate::opinion::Opinion;
use crate::request::{Document, QuestionNumber, Request};
use crate::text::Text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// In whose name somebody signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// The head as such.
    #[default]
    Head,
    /// TM.: on behalf of a collective, such as a people's committee.
    OnBehalf,
    /// KT.: a deputy in the head's place.
    ForHead,
    /// TL.: by the head's order.
    ByOrder,
    /// TUQ.: by authority that the head delegated.
    ByDelegation,
}

impl Capacity {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Head, Self::OnBehalf, Self::ForHead, Self::ByOrder, Self::ByDelegation];
}

/// What the asker did with one condition or one disagreement (tiếp thu, giải trình).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Disposition {
    /// Whose opinion.
    pub agency: AgencyId,
    /// On which question.
    pub question: QuestionNumber,
    /// Which condition, from 1; absent for a disagreement.
    #[serde(default)]
    pub condition: Option<u16>,
    /// What became of it.
    pub outcome: Outcome,
    /// For an acceptance how it was taken in, for an explanation why not.
    #[serde(default)]
    pub explanation: Text,
}

/// Whether a condition or a disagreement was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Tiếp thu.
    Accepted,
    /// Giải trình: not taken in, and why.
    Explained,
}

/// An act of an officer. Acts of a consultee are those of the actor's own agency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "command", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// The asker's officer puts the draft before the head. Creates the consultation.
    SubmitRequest {
        /// The whole draft.
        request: Request,
    },
    /// The asker's head gives the draft back.
    SendBackRequest {
        /// What to change.
        remark: Text,
    },
    /// The asker's head signs and sends.
    SendRequest {
        /// In whose name.
        #[serde(default)]
        capacity: Capacity,
    },
    /// Somebody at the consultee has opened the request.
    AcknowledgeReceipt,
    /// A named officer of the consultee takes the request or is given it.
    AssignOfficer {
        /// The officer.
        officer: OfficerId,
    },
    /// The consultee's officer puts the answer before the head.
    SubmitAnswer {
        /// The whole draft.
        opinion: Opinion,
    },
    /// The consultee's officer puts a return before the head.
    SubmitReturn {
        /// The grounds.
        grounds: Return,
    },
    /// The consultee's head gives the draft of an answer or a return back.
    SendBackReply {
        /// What to change.
        remark: Text,
    },
    /// The consultee's head signs the submitted answer.
    AnswerRequest {
        /// In whose name.
        #[serde(default)]
        capacity: Capacity,
    },
    /// The consultee's head signs the submitted return.
    ReturnRequest {
        /// In whose name.
        #[serde(default)]
        capacity: Capacity,
    },
    /// The asker accepts that the consultee is not competent.
    AcceptReturn {
        /// Who returned.
        agency: AgencyId,
    },
    /// The asker puts the questions of an accepted return to another agency.
    RedirectQuestions {
        /// Who returned.
        from: AgencyId,
        /// Who is asked instead.
        to: AgencyId,
        /// Why this agency, in one sentence.
        relevance_reason: Text,
        /// Why this agency all the same, where it is not directly relevant.
        #[serde(default)]
        justification: Option<Text>,
        /// What is new since that agency was last asked on the dossier, where it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        what_is_new: Option<Text>,
        /// In whose name it is signed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        capacity: Option<Capacity>,
    },
    /// The asker contests a return; the monitor rules.
    ContestReturn {
        /// Who returned.
        agency: AgencyId,
        /// Why the agency is competent.
        reason: Text,
    },
    /// The monitor rules on a contested return.
    RuleOnCompetence {
        /// Who returned.
        agency: AgencyId,
        /// Whether it is competent.
        competent: bool,
        /// Why.
        reason: Text,
    },
    /// The asker or the monitor reminds a consultee that has not replied (đôn đốc).
    RemindConsultee {
        /// Who is reminded.
        agency: AgencyId,
        /// What is said.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schema(value_type = String, max_length = 2000))]
        note: Text,
    },
    /// The consultee asks for a later due date (xin gia hạn).
    AskExtension {
        /// The due date that is asked for.
        #[serde(default)]
        due_on: Option<NaiveDate>,
        /// Why.
        reason: Text,
        /// The officer of the consultee who answers for keeping the new date.
        #[serde(default)]
        responsible_officer: Option<OfficerId>,
    },
    /// The asker's head grants the extension.
    GrantExtension {
        /// Who asked for it.
        agency: AgencyId,
        /// In whose name.
        #[serde(default)]
        capacity: Capacity,
    },
    /// The asker's head refuses the extension.
    RefuseExtension {
        /// Who asked for it.
        agency: AgencyId,
        /// Why the due date stands.
        reason: Text,
        /// In whose name.
        #[serde(default)]
        capacity: Capacity,
    },
    /// The consultee asks for missing papers (đề nghị bổ sung hồ sơ).
    AskInformation {
        /// What is missing, one by one.
        #[cfg_attr(feature = "schema", schema(max_items = 50))]
        papers: Vec<Text>,
        /// The officer of the consultee who reads the dossier.
        #[serde(default)]
        responsible_officer: Option<OfficerId>,
    },
    /// The asker gives what was asked for.
    GiveInformation {
        /// Who asked for it.
        agency: AgencyId,
        /// The papers.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schema(max_items = 100))]
        documents: Vec<Document>,
        /// What there is to say about them, or instead of them.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schema(value_type = String, max_length = 2000))]
        note: Text,
    },
    /// The asker's head withdraws a draft or what was sent (thu hồi).
    WithdrawConsultation {
        /// Why nobody is asked any more.
        reason: Text,
        /// In whose name.
        #[serde(default)]
        capacity: Capacity,
    },
    /// The asker or the monitor has a due date counted anew by a calendar that came into force after it was set.
    RecountDueDate {
        /// Whose.
        agency: AgencyId,
    },
    /// The asker's officer puts the conclusion before the head: every condition and disagreement accepted or explained.
    SubmitConclusion {
        /// One per condition and per disagreement.
        #[cfg_attr(feature = "schema", schema(max_items = 10_000))]
        dispositions: Vec<Disposition>,
        /// What the consultation led to.
        summary: Text,
    },
    /// The asker's head gives the draft of the conclusion back.
    SendBackConclusion {
        /// What to change.
        remark: Text,
    },
    /// The asker's head signs the conclusion and ends the consultation: the one that was submitted, or with content of
    /// its own another.
    ConcludeConsultation {
        /// One per condition and per disagreement; absent where those that were submitted are signed.
        #[cfg_attr(feature = "schema", schema(max_items = 10_000))]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dispositions: Option<Vec<Disposition>>,
        /// What the consultation led to; absent where the summary that was submitted is signed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        summary: Option<Text>,
        /// In whose name it is signed; where it is absent, any capacity in which the actor may sign will do.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        capacity: Option<Capacity>,
    },
}
