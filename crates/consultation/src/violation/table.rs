//! The table of rules: a row for each code.
//!
//! A row has the parameters of the violation, the code as it is written, the acts at which the rule is asked, what a
//! violation does to the command, what demands it, and the field that it belongs to: none where it is the act as a whole.
//! `unless` says when nothing demands it; to fill in a field that was only left empty needs no authority.

use super::Identified;
use super::define::violations;
use crate::agency::{AgencyId, FieldCode, OfficerId};
use crate::clear_stance::Finding;
use crate::code::{Directive, Severity, Step};
use crate::field::{AnswerField, ConsulteeField, Field, QuestionField};
use crate::limits::{List, ShortText};
use crate::request::QuestionNumber;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

const LEFT_EMPTY: bool = true;

violations! {
    // Ask.
    SubjectMissing "subject-missing" [Ask] Block, [D10] unless LEFT_EMPTY, at Field::Subject;
    DossierNumberMissing
        "dossier-number-missing" [Ask] Block, [D10] unless LEFT_EMPTY, at Field::DossierNumber;
    FieldsMissing "fields-missing" [Ask] Block, [D1] unless LEFT_EMPTY, at Field::Fields;
    UnknownField { field_code: FieldCode } "unknown-field" [Ask] Block, [], at Field::Fields;
    QuestionMissing {
        agency: Option<AgencyId>,
        /// The question that is empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        question: Option<QuestionNumber>,
    } "question-missing" [Ask] Block, [D8] unless LEFT_EMPTY,
        at missing_question(agency.as_ref(), *question);
    QuestionNumbersBroken "question-numbers-broken" [Ask] Block, [], at Field::Questions;
    QuestionRepeated { agency: AgencyId, question: QuestionNumber }
        "question-repeated" [Ask] Block, [], at questions_of(agency);
    QuestionNotSpecific { question: QuestionNumber } "question-not-specific" [Ask] Block, [D2],
        at Field::Question(*question, QuestionField::Text);
    OwnPositionMissing {
        question: QuestionNumber,
        /// Something is written, but no position.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        says_nothing: bool,
    } "own-position-missing" [Ask] Block, [D12] unless !*says_nothing,
        at Field::Question(*question, QuestionField::OwnPosition);
    DocumentsMissing "documents-missing" [Ask] Block, [D2] unless LEFT_EMPTY, at Field::Documents;
    DocumentUnusable { index: u16 }
        "document-unusable" [Ask, Inform] Block, [], at Field::Document(*index);
    ConsulteesMissing
        "consultees-missing" [Ask] Block, [D1] unless LEFT_EMPTY, at Field::Consultees;
    UnknownAgency { agency: AgencyId }
        "unknown-agency" [Ask, Return] Block, [], at Field::Consultee(agency.clone(), None);
    AgencyDissolved { agency: AgencyId, successor: Option<AgencyId> }
        "agency-dissolved" [Ask, Return] Block, [D1], at Field::Consultee(agency.clone(), None);
    UnknownQuestion { agency: AgencyId, question: QuestionNumber }
        "unknown-question" [Ask, Answer] Block, [], at questions_of(agency);
    NotDirectlyRelevant {
        agency: AgencyId,
        /// A justification is written, but justifies nothing.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        says_nothing: bool,
    } "not-directly-relevant" [Ask] Justify, [D8],
        at Field::Consultee(agency.clone(), Some(ConsulteeField::Justification));
    RelevanceReasonMissing {
        agency: AgencyId,
        #[serde(skip_serializing_if = "Option::is_none")]
        same_as: Option<AgencyId>,
        /// A sentence is written that is said of any agency.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        says_nothing: bool,
    } "relevance-reason-missing" [Ask] Block, [D1, D8] unless same_as.is_none() && !*says_nothing,
        at Field::Consultee(agency.clone(), Some(ConsulteeField::RelevanceReason));
    WithinOwnCompetence "within-own-competence" [Ask] Block, [D2, D3], at Field::RequiredBy;
    PushesUpward { agency: AgencyId }
        "pushes-upward" [Ask] Block, [D3], at Field::Consultee(agency.clone(), None);
    ConsultsItself { agency: AgencyId }
        "consults-itself" [Ask] Block, [D8], at Field::Consultee(agency.clone(), None);
    RepeatsConsultation {
        agency: AgencyId,
        earlier: Uuid,
        asked_on: NaiveDate,
        may_justify: bool,
        /// How often it was asked already, where that is as often as the policy allows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rounds: Option<u16>,
    } "repeats-consultation" [Ask] Justify or Block if !*may_justify, [D2],
        at Field::Consultee(agency.clone(), may_justify.then_some(ConsulteeField::WhatIsNew));
    RelevantAgencyOmitted { agency: AgencyId, fields: Vec<FieldCode> }
        "relevant-agency-omitted" [Ask] Warn, [D1], at Field::Consultees;
    TooManyConsultees { consultees: u16, most: u16 }
        "too-many-consultees" [Ask] Warn, [D2, D8], at Field::Consultees;
    StateSecret "state-secret" [Ask] Block, [Law], at Field::Secrecy;
    DueDateMissing
        "due-date-missing" [Ask, Extend] Block, [D5, D2] unless LEFT_EMPTY, at Field::DueOn;
    DueTooSoon { earliest: NaiveDate }
        "due-too-soon" [Ask, Extend] Block, [D5, D2], at Field::DueOn;
    DueTooLate { latest: NaiveDate } "due-too-late" [Ask] Block, [D5, D2], at Field::DueOn;
    DueNotWorkingDay { due_on: NaiveDate, next: NaiveDate }
        "due-not-working-day" [Ask, Extend] Block, [D5, D2], at Field::DueOn;
    LongerThanUsual { usual: u16, latest: NaiveDate }
        "longer-than-usual" [Ask] Warn, [D5], at Field::DueOn;
    CalendarDataMissing { year: i32, first_year: i32, last_year: i32 }
        "calendar-data-missing" [Any] Block, [], at Field::DueOn;

    // Ask and answer.
    SignerNotHead
        "signer-not-head" [Ask, Answer, Return, Extend, Withdraw, Conclude] Block, [D6, D13];
    ResponsibleOfficerMissing
        "responsible-officer-missing" [Ask, Answer, Extend, Inform] Block, [D10] unless LEFT_EMPTY,
        at Field::ResponsibleOfficer;
    UnknownOfficer { officer: OfficerId }
        "unknown-officer" [Ask, Answer, Extend, Inform] Block, [], at Field::ResponsibleOfficer;

    // Answer.
    QuestionUnanswered { question: QuestionNumber }
        "question-unanswered" [Answer] Block, [D9] unless LEFT_EMPTY,
        at Field::Answer(*question, AnswerField::Stance);
    StanceMissing { question: QuestionNumber }
        "stance-missing" [Answer] Block, [D9] unless LEFT_EMPTY,
        at Field::Answer(*question, AnswerField::Stance);
    ReasonsMissing {
        question: QuestionNumber,
        /// Something is written, but no reason.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        says_nothing: bool,
    } "reasons-missing" [Answer] Block, [D9] unless !*says_nothing,
        at Field::Answer(*question, AnswerField::Reasons);
    ConditionsMissing {
        question: QuestionNumber,
        /// The condition that is empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        condition: Option<u16>,
    } "conditions-missing" [Answer] Block, [D9] unless LEFT_EMPTY,
        at Field::Answer(*question, condition.map_or(AnswerField::Conditions, AnswerField::Condition));
    ConditionNotSpecific { question: QuestionNumber, condition: u16 }
        "condition-not-specific" [Answer] Block, [D9],
        at Field::Answer(*question, AnswerField::Condition(*condition));
    EvasiveWording { question: QuestionNumber, findings: Vec<Finding> }
        "evasive-wording" [Answer] Justify, [D9],
        at Field::Answer(*question, AnswerField::Justification);
    OutsideOwnFunction { question: QuestionNumber } "outside-own-function" [Answer] Warn, [D9],
        at Field::Answer(*question, AnswerField::Reasons);

    // Return.
    NotCompetentWindowPassed { last_day: NaiveDate }
        "not-competent-window-passed" [Return] Block, [D4, D5];
    ReturnReasonMissing
        "return-reason-missing" [Return] Block, [D4] unless LEFT_EMPTY, at Field::Reason;
    ReturnBasisMissing
        "return-basis-missing" [Return] Block, [D4] unless LEFT_EMPTY, at Field::LegalBasis;
    CompetentAgencyMissing "competent-agency-missing" [Return] Block, [D4] unless LEFT_EMPTY,
        at Field::CompetentAgency;
    ReturnedWithinOwnMandate { fields: Vec<FieldCode> }
        "returned-within-own-mandate" [Return] Block, [D3, D4];
    ReturnCircle { agency: AgencyId }
        "return-circle" [Return] Escalate, [D3], at Field::CompetentAgency;

    // Extend.
    ExtensionAfterDue { due_on: NaiveDate } "extension-after-due" [Extend] Block, [D5];
    ExtensionReasonMissing
        "extension-reason-missing" [Extend] Block, [D5] unless LEFT_EMPTY, at Field::Reason;
    ExtensionTooLong { latest: NaiveDate }
        "extension-too-long" [Extend] Block, [D5], at Field::DueOn;
    ExtensionUsed { most: u16 } "extension-used" [Extend] Block, [D5];

    // Inform.
    InformationAskedAlready "information-asked-already" [Inform] Block, [D2, D5];
    InformationWindowPassed { last_day: NaiveDate }
        "information-window-passed" [Inform] Block, [D2, D5];
    InformationNotListed {
        paper: Option<u16>,
        /// Something is written, but no paper is named.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        says_nothing: bool,
    } "information-not-listed" [Inform] Block, [D2, D5] unless !*says_nothing,
        at paper.map_or(Field::Papers, Field::Paper);
    InformationMissing "information-missing" [Inform] Block, [D5], at Field::Note;

    // Remind.
    RemindedAlready {
        agency: AgencyId,
        reminded_on: NaiveDate,
        /// The first day on which it can be reminded again.
        next: NaiveDate,
    } "reminded-already" [Remind] Block, [];
    PapersOwed { agency: AgencyId } "papers-owed" [Remind] Block, [D5];

    // Conclude.
    RepliesAwaited { agencies: Vec<AgencyId> } "replies-awaited" [Conclude] Block, [D1];
    ConclusionIncomplete { agency: AgencyId, question: QuestionNumber, condition: Option<u16> }
        "conclusion-incomplete" [Conclude] Block, [D10],
        at disposition(agency, *question, *condition);
    AcceptanceUnexplained { agency: AgencyId, question: QuestionNumber }
        "acceptance-unexplained" [Conclude] Block, [D10], at disposition(agency, *question, None);
    DispositionUnknown { agency: AgencyId, question: QuestionNumber, condition: Option<u16> }
        "disposition-unknown" [Conclude] Block, [], at Field::Dispositions;
    ReturnUnsettled { agency: AgencyId }
        "return-unsettled" [Conclude] Block, [D4, D10], at Field::Consultee(agency.clone(), None);
    SummaryMissing "summary-missing" [Conclude] Block, [D10] unless LEFT_EMPTY, at Field::Summary;

    // Any.
    ForwardsSideways { agency: Option<AgencyId>, officer: Option<OfficerId> }
        "forwards-sideways" [Any] Block, [D3],
        at officer.as_ref().map(|_| Field::ResponsibleOfficer);
    TooManyEntries {
        list: List,
        agency: Option<AgencyId>,
        question: Option<QuestionNumber>,
        most: u16,
    } "too-many-entries" [Any] Block, [],
        at agency.as_ref().map_or_else(|| list.field(*question), questions_of);
    TextTooLong { text: ShortText, most: u16 } "text-too-long" [Any] Block, [], at text.field();
    IdentifierUnusable { of: Identified } "identifier-unusable" [Any] Block, [], at of.field();
    ReasonMissing "reason-missing" [Any] Block, [D6] unless LEFT_EMPTY, at Field::Reason;
    NotAuthorised "not-authorised" [Any] Block, [D6, D13];
    OutOfOrder "out-of-order" [Any] Block, [];

    // Each parameter as it is read: which of them a violation has depends on the code.
    {
        field_code: Option<FieldCode>,
        agency: Option<AgencyId>,
        same_as: Option<AgencyId>,
        #[serde(default)]
        says_nothing: bool,
        successor: Option<AgencyId>,
        question: Option<QuestionNumber>,
        index: Option<u16>,
        earlier: Option<Uuid>,
        asked_on: Option<NaiveDate>,
        may_justify: Option<bool>,
        rounds: Option<u16>,
        fields: Option<Vec<FieldCode>>,
        consultees: Option<u16>,
        most: Option<u16>,
        usual: Option<u16>,
        earliest: Option<NaiveDate>,
        latest: Option<NaiveDate>,
        due_on: Option<NaiveDate>,
        next: Option<NaiveDate>,
        reminded_on: Option<NaiveDate>,
        year: Option<i32>,
        first_year: Option<i32>,
        last_year: Option<i32>,
        officer: Option<OfficerId>,
        condition: Option<u16>,
        findings: Option<Vec<Finding>>,
        last_day: Option<NaiveDate>,
        paper: Option<u16>,
        list: Option<List>,
        text: Option<ShortText>,
        of: Option<Identified>,
        agencies: Option<Vec<AgencyId>>,
    }
}

fn missing_question(agency: Option<&AgencyId>, question: Option<QuestionNumber>) -> Field {
    match (agency, question) {
        (_, Some(question)) => Field::Question(question, QuestionField::Text),
        (Some(agency), None) => questions_of(agency),
        (None, None) => Field::Questions,
    }
}

fn questions_of(agency: &AgencyId) -> Field {
    Field::Consultee(agency.clone(), Some(ConsulteeField::Questions))
}

fn disposition(agency: &AgencyId, question: QuestionNumber, condition: Option<u16>) -> Field {
    Field::Disposition { agency: agency.clone(), question, condition }
}
