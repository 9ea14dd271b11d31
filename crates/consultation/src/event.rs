//! What happened. Events are the record: appended, never changed; their JSON is a contract.

use crate::actor::Actor;
use crate::agency::{AgencyId, Mandate, OfficerId};
use crate::command::{Capacity, Disposition};
use crate::hand_back::Return;
use crate::opinion::Opinion;
use crate::policy::Policy;
use crate::request::{Asked, Document, Request};
use crate::text::Text;
use crate::violation::Violation;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How a request went out to one consultee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Dispatch {
    /// Whom it went to, with what and why.
    pub asked: Asked,
    /// The mandates that make the agency directly relevant, as the register had them that day.
    pub mandates: Vec<Mandate>,
    /// When it counts as received if nobody acknowledges it before.
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

/// A fact about a consultation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "event", rename_all = "kebab-case", try_from = "Parts")]
pub enum Event {
    /// The asker's officer put a draft before the head.
    RequestSubmitted {
        /// The draft.
        request: Request,
    },
    /// The asker's head gave the draft back.
    RequestSentBack {
        /// What to change.
        remark: Text,
    },
    /// The asker's head signed, and the request went out.
    RequestSent {
        /// In whose name it was signed.
        capacity: Capacity,
        /// To whom, by when.
        dispatches: Vec<Dispatch>,
        /// What the rules warned of; kept and shown.
        #[serde(default)]
        warnings: Vec<Violation>,
        /// The version of the working-day calendar that the due dates come from.
        calendar_version: String,
        /// The version of the policy that it was sent under.
        policy_version: String,
        /// That policy: what it says of an open consultation holds to its end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        policy: Option<Box<Policy>>,
    },
    /// The consultee has seen the request.
    ReceiptAcknowledged {
        /// The consultee.
        agency: AgencyId,
    },
    /// A named officer of the consultee is responsible.
    OfficerAssigned {
        /// The consultee.
        agency: AgencyId,
        /// The officer.
        officer: OfficerId,
    },
    /// An answer lies before the consultee's head.
    AnswerSubmitted {
        /// The consultee.
        agency: AgencyId,
        /// The draft.
        opinion: Opinion,
    },
    /// A return lies before the consultee's head.
    ReturnSubmitted {
        /// The consultee.
        agency: AgencyId,
        /// The draft.
        grounds: Return,
    },
    /// The consultee's head gave the draft back.
    ReplySentBack {
        /// The consultee.
        agency: AgencyId,
        /// What to change.
        remark: Text,
    },
    /// The consultee's head signed the answer: it cannot be changed any more.
    RequestAnswered {
        /// The consultee.
        agency: AgencyId,
        /// In whose name it was signed.
        capacity: Capacity,
        /// The working day that it counts on: what is signed after hours counts on the next.
        answered_on: NaiveDate,
        /// The due date as it stood then, where the asker owed papers and it had moved along.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_on: Option<NaiveDate>,
        /// What the rules warned of; kept and shown.
        #[serde(default)]
        warnings: Vec<Violation>,
    },
    /// The consultee's head signed the return.
    RequestReturned {
        /// The consultee.
        agency: AgencyId,
        /// In whose name it was signed.
        capacity: Capacity,
        /// The working day that it counts on.
        returned_on: NaiveDate,
        /// The due date as it stood then, where the asker owed papers and it had moved along.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_on: Option<NaiveDate>,
    },
    /// The asker accepted the return.
    ReturnAccepted {
        /// The consultee.
        agency: AgencyId,
    },
    /// The questions of an accepted return went to another agency.
    QuestionsRedirected {
        /// Who returned.
        from: AgencyId,
        /// How it went out to the agency asked instead.
        dispatch: Dispatch,
        /// In whose name it was signed; absent where nobody recorded it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        capacity: Option<Capacity>,
    },
    /// The asker contested the return: it lies before the monitor.
    ReturnContested {
        /// The consultee.
        agency: AgencyId,
        /// Why the agency is competent.
        reason: Text,
    },
    /// The return runs in a circle: it lies before the monitor without anybody contesting it.
    ReturnEscalated {
        /// The consultee.
        agency: AgencyId,
    },
    /// The monitor ruled on a contested return.
    CompetenceRuled {
        /// The consultee.
        agency: AgencyId,
        /// Why.
        reason: Text,
        /// The new due date where the agency was ruled competent; absent where it was not.
        due_on: Option<NaiveDate>,
    },
    /// The register says that the agency is no more: what it had to do here is its successor's, or
    /// nobody's where there is none. Nobody acted; it was recorded when the register was read.
    AgencySucceeded {
        /// The agency that is no more.
        agency: AgencyId,
        /// The agency that has its tasks.
        successor: Option<AgencyId>,
        /// Who answers for it there until somebody else is named, where somebody was responsible before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        officer: Option<OfficerId>,
    },
    /// The asker or the monitor reminded the consultee.
    ConsulteeReminded {
        /// The consultee.
        agency: AgencyId,
        /// What was said.
        note: Text,
    },
    /// The service reminded the consultee on one of the policy's days. Nobody acted.
    DueDateReminded {
        /// The consultee.
        agency: AgencyId,
        /// The day.
        on: NaiveDate,
        /// The due date as it stood then.
        due_on: NaiveDate,
        /// The working days after that day up to and including the due date; negative where it had passed.
        working_days_left: i32,
    },
    /// The consultee asked for a later due date.
    ExtensionAsked {
        /// The consultee.
        agency: AgencyId,
        /// The due date that it asked for.
        due_on: NaiveDate,
        /// Why.
        reason: Text,
    },
    /// The asker's head granted the extension.
    ExtensionGranted {
        /// The consultee.
        agency: AgencyId,
        /// In whose name it was signed.
        capacity: Capacity,
        /// The due date until then.
        previous_due_on: NaiveDate,
        /// The due date from then on.
        due_on: NaiveDate,
    },
    /// The asker's head refused the extension: the due date stands.
    ExtensionRefused {
        /// The consultee.
        agency: AgencyId,
        /// In whose name it was signed.
        capacity: Capacity,
        /// Why.
        reason: Text,
    },
    /// The consultee asked for missing papers.
    InformationAsked {
        /// The consultee.
        agency: AgencyId,
        /// What is missing.
        papers: Vec<Text>,
        /// The working day that asking counts on.
        asked_on: NaiveDate,
        /// By how many working days the asker's time puts the due date off at most.
        at_most: u16,
    },
    /// The asker gave what was asked for.
    InformationGiven {
        /// The consultee.
        agency: AgencyId,
        /// The papers.
        documents: Vec<Document>,
        /// What the asker says about them, or instead of them.
        note: Text,
        /// The due date until then.
        previous_due_on: NaiveDate,
        /// The due date from then on: later by the working days that the asker took.
        due_on: NaiveDate,
    },
    /// The asker's head withdrew the consultation: nobody is asked any more.
    ConsultationWithdrawn {
        /// In whose name it was signed.
        capacity: Capacity,
        /// Why.
        reason: Text,
    },
    /// The due date was counted anew by a calendar that came into force after it was set.
    DueDateRecounted {
        /// The consultee.
        agency: AgencyId,
        /// What it was.
        previous_due_on: NaiveDate,
        /// What it is.
        due_on: NaiveDate,
        /// The version of the calendar that it was counted by.
        calendar_version: String,
    },
    /// The administrator put right what a wrong clock recorded: when an act really was, or that what the service recorded
    /// by itself did not fall due. No officer acted.
    TimeCorrected {
        /// The place of the event in the record.
        corrects: u64,
        /// The agency that it concerns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agency: Option<AgencyId>,
        /// When it was recorded.
        previous_at: DateTime<FixedOffset>,
        /// When it was; absent where it is void.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<DateTime<FixedOffset>>,
        /// The working day that a reply counts on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        counts_on: Option<NaiveDate>,
        /// The due date as it stood on that day, where the asker owed papers and it had moved along.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_on: Option<NaiveDate>,
        /// Why.
        reason: Text,
    },
    /// A conclusion lies before the asker's head.
    ConclusionSubmitted {
        /// What is to become of each condition and disagreement.
        dispositions: Vec<Disposition>,
        /// What the consultation led to.
        summary: Text,
    },
    /// The asker's head gave the draft of the conclusion back.
    ConclusionSentBack {
        /// What to change.
        remark: Text,
    },
    /// The asker ended the consultation.
    ConsultationConcluded {
        /// What became of each condition and disagreement.
        dispositions: Vec<Disposition>,
        /// What the consultation led to.
        summary: Text,
        /// In whose name it was signed; absent where nobody recorded it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        capacity: Option<Capacity>,
    },
}

crate::parts::parts! {
    Event by event {
        RequestSubmitted { request },
        RequestSentBack { remark },
        RequestSent { capacity, dispatches, warnings, calendar_version, policy_version, policy },
        ReceiptAcknowledged { agency },
        OfficerAssigned { agency, officer },
        AnswerSubmitted { agency, opinion },
        ReturnSubmitted { agency, grounds },
        ReplySentBack { agency, remark },
        RequestAnswered { agency, capacity, answered_on, due_on, warnings },
        RequestReturned { agency, capacity, returned_on, due_on },
        ReturnAccepted { agency },
        QuestionsRedirected { from, dispatch, capacity },
        ReturnContested { agency, reason },
        ReturnEscalated { agency },
        AgencySucceeded { agency, successor, officer },
        CompetenceRuled { agency, reason, due_on },
        ConsulteeReminded { agency, note },
        DueDateReminded { agency, on, due_on, working_days_left },
        ExtensionAsked { agency, due_on, reason },
        ExtensionGranted { agency, capacity, previous_due_on, due_on },
        ExtensionRefused { agency, capacity, reason },
        InformationAsked { agency, papers, asked_on, at_most },
        InformationGiven { agency, documents, note, previous_due_on, due_on },
        ConsultationWithdrawn { capacity, reason },
        DueDateRecounted { agency, previous_due_on, due_on, calendar_version },
        TimeCorrected { corrects, agency, previous_at, at, counts_on, due_on, reason },
        ConclusionSubmitted { dispositions, summary },
        ConclusionSentBack { remark },
        ConsultationConcluded { dispositions, summary, capacity },
    }
    request: Option<Request>,
    remark: Option<Text>,
    capacity: Option<Capacity>,
    dispatches: Option<Vec<Dispatch>>,
    #[serde(default)]
    warnings: Vec<Violation>,
    calendar_version: Option<String>,
    policy_version: Option<String>,
    policy: Option<Box<Policy>>,
    agency: Option<AgencyId>,
    successor: Option<AgencyId>,
    officer: Option<OfficerId>,
    opinion: Option<Opinion>,
    grounds: Option<Return>,
    answered_on: Option<NaiveDate>,
    returned_on: Option<NaiveDate>,
    from: Option<AgencyId>,
    dispatch: Option<Dispatch>,
    reason: Option<Text>,
    papers: Option<Vec<Text>>,
    asked_on: Option<NaiveDate>,
    at_most: Option<u16>,
    documents: Option<Vec<Document>>,
    previous_due_on: Option<NaiveDate>,
    on: Option<NaiveDate>,
    due_on: Option<NaiveDate>,
    working_days_left: Option<i32>,
    note: Option<Text>,
    dispositions: Option<Vec<Disposition>>,
    summary: Option<Text>,
    corrects: Option<u64>,
    previous_at: Option<DateTime<FixedOffset>>,
    at: Option<DateTime<FixedOffset>>,
    counts_on: Option<NaiveDate>,
}

impl Event {
    /// Whether no officer did it: the service recorded it by itself, or the administrator put a time right.
    pub fn is_nobodys_act(&self) -> bool {
        matches!(
            self,
            Self::AgencySucceeded { .. }
                | Self::DueDateReminded { .. }
                | Self::TimeCorrected { .. }
        )
    }
}

/// An event as the record keeps it: in which place, when, by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Recorded {
    /// Its place in the consultation's record, from 1 without a gap.
    pub sequence: u64,
    /// When the server stored it.
    pub at: DateTime<FixedOffset>,
    /// Who did it, in which role.
    pub actor: Actor,
    /// What happened.
    pub event: Event,
}
