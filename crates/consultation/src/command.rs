//! The acts of officers. The JSON of a command is part of the interface.

use crate::agency::{AgencyId, OfficerId};
use crate::capacity::Capacity;
use crate::hand_back::Return;
use crate::opinion::Opinion;
use crate::request::{Document, QuestionNumber, Request};
use crate::text::Text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The asker's decision on one condition or one disagreement (tiếp thu, giải trình).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Disposition {
    /// The agency whose opinion it is.
    pub agency: AgencyId,
    /// The question.
    pub question: QuestionNumber,
    /// The number of the condition, from 1; absent for a disagreement.
    #[serde(default)]
    pub condition: Option<u16>,
    /// The decision.
    pub outcome: Outcome,
    /// For an acceptance how it was taken up, for an explanation why it was not.
    #[serde(default)]
    pub explanation: Text,
}

/// Whether a condition or a disagreement was taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Tiếp thu.
    Accepted,
    /// Giải trình: not taken up, and why.
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
    /// The asker's head sends the draft back.
    SendBackRequest {
        /// The changes to make.
        remark: Text,
    },
    /// The asker's head signs and sends.
    SendRequest {
        /// The capacity in which it is signed.
        #[serde(default)]
        capacity: Capacity,
    },
    /// A person at the consultee acknowledges the request.
    AcknowledgeReceipt,
    /// An officer of the consultee takes the request, or is assigned to it.
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
    /// The consultee's head sends the draft of an answer or a return back.
    SendBackReply {
        /// The changes to make.
        remark: Text,
    },
    /// The consultee's head signs the submitted answer.
    AnswerRequest {
        /// The capacity in which it is signed.
        #[serde(default)]
        capacity: Capacity,
    },
    /// The consultee's head signs the submitted return.
    ReturnRequest {
        /// The capacity in which it is signed.
        #[serde(default)]
        capacity: Capacity,
    },
    /// The asker accepts that the consultee is not competent.
    AcceptReturn {
        /// The agency that returned.
        agency: AgencyId,
    },
    /// The asker puts the questions of an accepted return to another agency.
    RedirectQuestions {
        /// The agency that returned.
        from: AgencyId,
        /// The agency that is asked instead.
        to: AgencyId,
        /// The reason for asking this agency, in one sentence.
        relevance_reason: Text,
        /// The justification for asking this agency, if it is not directly relevant.
        #[serde(default)]
        justification: Option<Text>,
        /// What is new since that agency was last asked on the dossier, if it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        what_is_new: Option<Text>,
        /// The capacity in which it is signed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        capacity: Option<Capacity>,
    },
    /// The asker contests a return; the monitor rules.
    ContestReturn {
        /// The agency that returned.
        agency: AgencyId,
        /// Why the agency is competent.
        reason: Text,
    },
    /// The monitor rules on a contested return.
    RuleOnCompetence {
        /// The agency that returned.
        agency: AgencyId,
        /// Whether it is competent.
        competent: bool,
        /// The reason.
        reason: Text,
    },
    /// The asker or the monitor reminds a consultee that has not replied (đôn đốc).
    RemindConsultee {
        /// The agency to remind.
        agency: AgencyId,
        /// The message.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schema(value_type = String, max_length = 2000))]
        note: Text,
    },
    /// The consultee asks for a later due date (xin gia hạn).
    AskExtension {
        /// The due date that is asked for.
        #[serde(default)]
        due_on: Option<NaiveDate>,
        /// The reason.
        reason: Text,
        /// The officer of the consultee who is responsible for keeping the new date.
        #[serde(default)]
        responsible_officer: Option<OfficerId>,
    },
    /// The asker's head grants the extension.
    GrantExtension {
        /// The agency that asked for it.
        agency: AgencyId,
        /// The capacity in which it is signed.
        #[serde(default)]
        capacity: Capacity,
    },
    /// The asker's head refuses the extension.
    RefuseExtension {
        /// The agency that asked for it.
        agency: AgencyId,
        /// Why the due date stands.
        reason: Text,
        /// The capacity in which it is signed.
        #[serde(default)]
        capacity: Capacity,
    },
    /// The consultee asks for missing information (đề nghị bổ sung hồ sơ).
    AskInformation {
        /// The missing documents, as separate entries.
        #[cfg_attr(feature = "schema", schema(max_items = 50))]
        papers: Vec<Text>,
        /// The officer of the consultee who reads the dossier.
        #[serde(default)]
        responsible_officer: Option<OfficerId>,
    },
    /// The asker gives the information that was asked for.
    GiveInformation {
        /// The agency that asked for it.
        agency: AgencyId,
        /// The documents.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schema(max_items = 100))]
        documents: Vec<Document>,
        /// A note on them, or instead of them.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schema(value_type = String, max_length = 2000))]
        note: Text,
    },
    /// The asker's head withdraws a draft or a sent request (thu hồi).
    WithdrawConsultation {
        /// The reason.
        reason: Text,
        /// The capacity in which it is signed.
        #[serde(default)]
        capacity: Capacity,
    },
    /// The asker or the monitor has a due date recounted by a calendar that came into force after it was set.
    RecountDueDate {
        /// The agency whose due date it is.
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
    /// The asker's head sends the draft of the conclusion back.
    SendBackConclusion {
        /// The changes to make.
        remark: Text,
    },
    /// The asker's head signs the conclusion and ends the consultation: the one that was submitted or, with its own
    /// content, another.
    ConcludeConsultation {
        /// One per condition and per disagreement; absent where those that were submitted are signed.
        #[cfg_attr(feature = "schema", schema(max_items = 10_000))]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dispositions: Option<Vec<Disposition>>,
        /// What the consultation led to; absent to sign the summary that was submitted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        summary: Option<Text>,
        /// The capacity in which it is signed; if absent, any in which the actor may sign will do.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        capacity: Option<Capacity>,
    },
}
