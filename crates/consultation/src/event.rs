//! What happened. Events are the record: appended, never changed. Their JSON is a contract.

mod dispatch;

pub use self::dispatch::Dispatch;
use crate::actor::Actor;
use crate::agency::{AgencyId, OfficerId};
use crate::capacity::Capacity;
use crate::command::Disposition;
use crate::hand_back::Return;
use crate::opinion::Opinion;
use crate::policy::Policy;
use crate::request::{Document, Request};
use crate::text::Text;
use crate::violation::Violation;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

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
    /// The asker's head sent the draft back.
    RequestSentBack {
        /// The changes to make.
        remark: Text,
    },
    /// The asker's head signed, and the request was sent.
    RequestSent {
        /// The capacity in which it was signed.
        capacity: Capacity,
        /// The consultees and their due dates.
        dispatches: Vec<Dispatch>,
        /// The warnings of the rules; kept and shown.
        #[serde(default)]
        warnings: Vec<Violation>,
        /// The version of the working-day calendar that the due dates come from.
        calendar_version: String,
        /// The version of the policy that it was sent under.
        policy_version: String,
        /// That policy; it applies to the consultation to its end.
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
    /// An answer is before the consultee's head.
    AnswerSubmitted {
        /// The consultee.
        agency: AgencyId,
        /// The draft.
        opinion: Opinion,
    },
    /// A return is before the consultee's head.
    ReturnSubmitted {
        /// The consultee.
        agency: AgencyId,
        /// The draft.
        grounds: Return,
    },
    /// The consultee's head sent the draft back.
    ReplySentBack {
        /// The consultee.
        agency: AgencyId,
        /// The changes to make.
        remark: Text,
    },
    /// The consultee's head signed the answer: it is final.
    RequestAnswered {
        /// The consultee.
        agency: AgencyId,
        /// The capacity in which it was signed.
        capacity: Capacity,
        /// The working day on which it counts: an answer signed after hours counts on the next.
        answered_on: NaiveDate,
        /// The due date at that time, if the asker owed information and it had moved along.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_on: Option<NaiveDate>,
        /// The warnings of the rules; kept and shown.
        #[serde(default)]
        warnings: Vec<Violation>,
    },
    /// The consultee's head signed the return.
    RequestReturned {
        /// The consultee.
        agency: AgencyId,
        /// The capacity in which it was signed.
        capacity: Capacity,
        /// The working day on which it counts.
        returned_on: NaiveDate,
        /// The due date at that time, if the asker owed information and it had moved along.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_on: Option<NaiveDate>,
    },
    /// The asker accepted the return.
    ReturnAccepted {
        /// The consultee.
        agency: AgencyId,
    },
    /// The questions of an accepted return were put to another agency.
    QuestionsRedirected {
        /// The agency that returned.
        from: AgencyId,
        /// How the request was sent to the agency asked instead.
        dispatch: Dispatch,
        /// The capacity in which it was signed; absent if that was not recorded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        capacity: Option<Capacity>,
    },
    /// The asker contested the return: it is before the monitor.
    ReturnContested {
        /// The consultee.
        agency: AgencyId,
        /// Why the agency is competent.
        reason: Text,
    },
    /// The return runs in a circle: it is before the monitor without being contested.
    ReturnEscalated {
        /// The consultee.
        agency: AgencyId,
    },
    /// The monitor ruled on a contested return.
    CompetenceRuled {
        /// The consultee.
        agency: AgencyId,
        /// The reason.
        reason: Text,
        /// The new due date if the agency was ruled competent; absent if it was not.
        due_on: Option<NaiveDate>,
    },
    /// The register says that the agency was dissolved: its successor takes over its part, or no agency if there is none.
    /// There is no actor; it was recorded when the register was read.
    AgencySucceeded {
        /// The dissolved agency.
        agency: AgencyId,
        /// The agency that has taken over its tasks.
        successor: Option<AgencyId>,
        /// The person responsible there until somebody else is named, if anybody was responsible before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        officer: Option<OfficerId>,
    },
    /// The asker or the monitor reminded the consultee.
    ConsulteeReminded {
        /// The consultee.
        agency: AgencyId,
        /// The message.
        note: Text,
    },
    /// The service reminded the consultee on one of the policy's days. There is no actor.
    DueDateReminded {
        /// The consultee.
        agency: AgencyId,
        /// The day.
        on: NaiveDate,
        /// The due date at that time.
        due_on: NaiveDate,
        /// The working days after that day up to and including the due date; negative if it had passed.
        working_days_left: i32,
    },
    /// The consultee asked for a later due date.
    ExtensionAsked {
        /// The consultee.
        agency: AgencyId,
        /// The due date that it asked for.
        due_on: NaiveDate,
        /// The reason.
        reason: Text,
    },
    /// The asker's head granted the extension.
    ExtensionGranted {
        /// The consultee.
        agency: AgencyId,
        /// The capacity in which it was signed.
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
        /// The capacity in which it was signed.
        capacity: Capacity,
        /// The reason.
        reason: Text,
    },
    /// The consultee asked for missing information.
    InformationAsked {
        /// The consultee.
        agency: AgencyId,
        /// The missing documents.
        papers: Vec<Text>,
        /// The working day on which asking counts.
        asked_on: NaiveDate,
        /// The most working days by which the asker's time can move the due date.
        at_most: u16,
    },
    /// The asker gave the information that was asked for.
    InformationGiven {
        /// The consultee.
        agency: AgencyId,
        /// The documents.
        documents: Vec<Document>,
        /// The asker's note on them, or instead of them.
        note: Text,
        /// The due date until then.
        previous_due_on: NaiveDate,
        /// The due date from then on: later by the working days that the asker took.
        due_on: NaiveDate,
    },
    /// The asker's head withdrew the consultation: no agency is asked any more.
    ConsultationWithdrawn {
        /// The capacity in which it was signed.
        capacity: Capacity,
        /// The reason.
        reason: Text,
    },
    /// The due date was recounted by a calendar that came into force after it was set.
    DueDateRecounted {
        /// The consultee.
        agency: AgencyId,
        /// The old date.
        previous_due_on: NaiveDate,
        /// The new date.
        due_on: NaiveDate,
        /// The version of the calendar used.
        calendar_version: String,
    },
    /// The administrator corrected what a wrong clock recorded: the time of an act, or that an event which the service
    /// recorded by itself did not fall due. No officer acted.
    TimeCorrected {
        /// The place of the event in the record.
        corrects: u64,
        /// The agency that it concerns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agency: Option<AgencyId>,
        /// The recorded time.
        previous_at: DateTime<FixedOffset>,
        /// The real time; absent if the event is void.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<DateTime<FixedOffset>>,
        /// The working day on which a reply counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        counts_on: Option<NaiveDate>,
        /// The due date on that day, if the asker owed information and it had moved along.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_on: Option<NaiveDate>,
        /// The reason.
        reason: Text,
    },
    /// A conclusion is before the asker's head.
    ConclusionSubmitted {
        /// The decision on each condition and disagreement.
        dispositions: Vec<Disposition>,
        /// What the consultation led to.
        summary: Text,
    },
    /// The asker's head sent the draft of the conclusion back.
    ConclusionSentBack {
        /// The changes to make.
        remark: Text,
    },
    /// The asker ended the consultation.
    ConsultationConcluded {
        /// The decision on each condition and disagreement.
        dispositions: Vec<Disposition>,
        /// What the consultation led to.
        summary: Text,
        /// The capacity in which it was signed; absent if that was not recorded.
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
    /// Whether no officer did it: the service recorded it by itself, or the administrator corrected a time.
    pub fn is_nobodys_act(&self) -> bool {
        matches!(
            self,
            Self::AgencySucceeded { .. }
                | Self::DueDateReminded { .. }
                | Self::TimeCorrected { .. }
        )
    }
}

/// An event as recorded: its place, its time and its actor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Recorded {
    /// Its place in the consultation's record, from 1 without a gap.
    pub sequence: u64,
    /// When the server stored it.
    pub at: DateTime<FixedOffset>,
    /// The actor, with the role.
    pub actor: Actor,
    /// The event.
    pub event: Event,
}
