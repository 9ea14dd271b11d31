//! What a rule found: a code with typed parameters, and never a sentence.

mod parts;

use crate::agency::{AgencyId, FieldCode, OfficerId};
use crate::clear_stance::Finding;
use crate::code::{Code, Directive, Severity};
use crate::limits::{List, ShortText};
use crate::request::QuestionNumber;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One thing that a rule refuses or warns of. Its JSON is part of the interface.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "code", rename_all = "kebab-case", try_from = "parts::Parts")]
#[allow(missing_docs, reason = "each code is documented in its file under rules/")]
pub enum Violation {
    // Ask.
    SubjectMissing,
    DossierNumberMissing,
    FieldsMissing,
    UnknownField {
        field_code: FieldCode,
    },
    QuestionMissing {
        agency: Option<AgencyId>,
        /// The question that is empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        question: Option<QuestionNumber>,
    },
    QuestionNumbersBroken,
    QuestionRepeated {
        agency: AgencyId,
        question: QuestionNumber,
    },
    QuestionNotSpecific {
        question: QuestionNumber,
    },
    OwnPositionMissing {
        question: QuestionNumber,
        /// Something is written, but no position.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        says_nothing: bool,
    },
    DocumentsMissing,
    DocumentUnusable {
        index: u16,
    },
    ConsulteesMissing,
    UnknownAgency {
        agency: AgencyId,
    },
    AgencyDissolved {
        agency: AgencyId,
        successor: Option<AgencyId>,
    },
    UnknownQuestion {
        agency: AgencyId,
        question: QuestionNumber,
    },
    NotDirectlyRelevant {
        agency: AgencyId,
        /// A justification is written, but justifies nothing.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        says_nothing: bool,
    },
    RelevanceReasonMissing {
        agency: AgencyId,
        #[serde(skip_serializing_if = "Option::is_none")]
        same_as: Option<AgencyId>,
        /// A sentence is written that is said of any agency.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        says_nothing: bool,
    },
    WithinOwnCompetence,
    PushesUpward {
        agency: AgencyId,
    },
    ConsultsItself {
        agency: AgencyId,
    },
    RepeatsConsultation {
        agency: AgencyId,
        earlier: Uuid,
        asked_on: NaiveDate,
        may_justify: bool,
        /// How often it was asked already, where that is as often as the policy allows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rounds: Option<u16>,
    },
    RelevantAgencyOmitted {
        agency: AgencyId,
        fields: Vec<FieldCode>,
    },
    TooManyConsultees {
        consultees: u16,
        most: u16,
    },
    StateSecret,
    DueDateMissing,
    DueTooSoon {
        earliest: NaiveDate,
    },
    DueTooLate {
        latest: NaiveDate,
    },
    DueNotWorkingDay {
        due_on: NaiveDate,
        next: NaiveDate,
    },
    CalendarDataMissing {
        year: i32,
        first_year: i32,
        last_year: i32,
    },
    // Ask and answer.
    SignerNotHead,
    ResponsibleOfficerMissing,
    UnknownOfficer {
        officer: OfficerId,
    },
    // Answer.
    QuestionUnanswered {
        question: QuestionNumber,
    },
    StanceMissing {
        question: QuestionNumber,
    },
    ReasonsMissing {
        question: QuestionNumber,
        /// Something is written, but no reason.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        says_nothing: bool,
    },
    ConditionsMissing {
        question: QuestionNumber,
        /// The condition that is empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        condition: Option<u16>,
    },
    ConditionNotSpecific {
        question: QuestionNumber,
        condition: u16,
    },
    EvasiveWording {
        question: QuestionNumber,
        findings: Vec<Finding>,
    },
    OutsideOwnFunction {
        question: QuestionNumber,
    },
    // Return.
    NotCompetentWindowPassed {
        last_day: NaiveDate,
    },
    ReturnReasonMissing,
    ReturnBasisMissing,
    CompetentAgencyMissing,
    ReturnedWithinOwnMandate {
        fields: Vec<FieldCode>,
    },
    ReturnCircle {
        agency: AgencyId,
    },
    // Extend.
    ExtensionAfterDue {
        due_on: NaiveDate,
    },
    ExtensionReasonMissing,
    ExtensionTooLong {
        latest: NaiveDate,
    },
    ExtensionUsed {
        most: u16,
    },
    // Inform.
    InformationAskedAlready,
    InformationWindowPassed {
        last_day: NaiveDate,
    },
    InformationNotListed {
        paper: Option<u16>,
        /// Something is written, but no paper is named.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        says_nothing: bool,
    },
    InformationMissing,
    // Remind.
    RemindedAlready {
        agency: AgencyId,
        reminded_on: NaiveDate,
        /// The first day on which it can be reminded again.
        next: NaiveDate,
    },
    PapersOwed {
        agency: AgencyId,
    },
    // Conclude.
    RepliesAwaited {
        agencies: Vec<AgencyId>,
    },
    ConclusionIncomplete {
        agency: AgencyId,
        question: QuestionNumber,
        condition: Option<u16>,
    },
    AcceptanceUnexplained {
        agency: AgencyId,
        question: QuestionNumber,
    },
    DispositionUnknown {
        agency: AgencyId,
        question: QuestionNumber,
        condition: Option<u16>,
    },
    ReturnUnsettled {
        agency: AgencyId,
    },
    SummaryMissing,
    // Any.
    ForwardsSideways {
        agency: Option<AgencyId>,
        officer: Option<OfficerId>,
    },
    TooManyEntries {
        list: List,
        agency: Option<AgencyId>,
        question: Option<QuestionNumber>,
        most: u16,
    },
    TextTooLong {
        text: ShortText,
        most: u16,
    },
    IdentifierUnusable {
        of: Identified,
    },
    ReasonMissing,
    NotAuthorised,
    OutOfOrder,
}

/// What an identifier names that cannot be used. The identifier itself is not said back: it may be of any size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Identified {
    /// A field of the matter.
    Field,
    /// An agency that is asked.
    Consultee,
    /// An agency that is named as competent, or that questions go to.
    Agency,
    /// The responsible officer.
    Officer,
}

impl Violation {
    /// The code, without its parameters.
    pub fn code(&self) -> Code {
        match self {
            Self::SubjectMissing => Code::SubjectMissing,
            Self::DossierNumberMissing => Code::DossierNumberMissing,
            Self::FieldsMissing => Code::FieldsMissing,
            Self::UnknownField { .. } => Code::UnknownField,
            Self::QuestionMissing { .. } => Code::QuestionMissing,
            Self::QuestionNumbersBroken => Code::QuestionNumbersBroken,
            Self::QuestionRepeated { .. } => Code::QuestionRepeated,
            Self::QuestionNotSpecific { .. } => Code::QuestionNotSpecific,
            Self::OwnPositionMissing { .. } => Code::OwnPositionMissing,
            Self::DocumentsMissing => Code::DocumentsMissing,
            Self::DocumentUnusable { .. } => Code::DocumentUnusable,
            Self::ConsulteesMissing => Code::ConsulteesMissing,
            Self::UnknownAgency { .. } => Code::UnknownAgency,
            Self::AgencyDissolved { .. } => Code::AgencyDissolved,
            Self::UnknownQuestion { .. } => Code::UnknownQuestion,
            Self::NotDirectlyRelevant { .. } => Code::NotDirectlyRelevant,
            Self::RelevanceReasonMissing { .. } => Code::RelevanceReasonMissing,
            Self::WithinOwnCompetence => Code::WithinOwnCompetence,
            Self::PushesUpward { .. } => Code::PushesUpward,
            Self::ConsultsItself { .. } => Code::ConsultsItself,
            Self::RepeatsConsultation { .. } => Code::RepeatsConsultation,
            Self::RelevantAgencyOmitted { .. } => Code::RelevantAgencyOmitted,
            Self::TooManyConsultees { .. } => Code::TooManyConsultees,
            Self::StateSecret => Code::StateSecret,
            Self::DueDateMissing => Code::DueDateMissing,
            Self::DueTooSoon { .. } => Code::DueTooSoon,
            Self::DueTooLate { .. } => Code::DueTooLate,
            Self::DueNotWorkingDay { .. } => Code::DueNotWorkingDay,
            Self::CalendarDataMissing { .. } => Code::CalendarDataMissing,
            Self::SignerNotHead => Code::SignerNotHead,
            Self::ResponsibleOfficerMissing => Code::ResponsibleOfficerMissing,
            Self::UnknownOfficer { .. } => Code::UnknownOfficer,
            Self::QuestionUnanswered { .. } => Code::QuestionUnanswered,
            Self::StanceMissing { .. } => Code::StanceMissing,
            Self::ReasonsMissing { .. } => Code::ReasonsMissing,
            Self::ConditionsMissing { .. } => Code::ConditionsMissing,
            Self::ConditionNotSpecific { .. } => Code::ConditionNotSpecific,
            Self::EvasiveWording { .. } => Code::EvasiveWording,
            Self::OutsideOwnFunction { .. } => Code::OutsideOwnFunction,
            Self::NotCompetentWindowPassed { .. } => Code::NotCompetentWindowPassed,
            Self::ReturnReasonMissing => Code::ReturnReasonMissing,
            Self::ReturnBasisMissing => Code::ReturnBasisMissing,
            Self::CompetentAgencyMissing => Code::CompetentAgencyMissing,
            Self::ReturnedWithinOwnMandate { .. } => Code::ReturnedWithinOwnMandate,
            Self::ExtensionAfterDue { .. } => Code::ExtensionAfterDue,
            Self::ExtensionReasonMissing => Code::ExtensionReasonMissing,
            Self::ExtensionTooLong { .. } => Code::ExtensionTooLong,
            Self::ExtensionUsed { .. } => Code::ExtensionUsed,
            Self::ReturnCircle { .. } => Code::ReturnCircle,
            Self::InformationAskedAlready => Code::InformationAskedAlready,
            Self::InformationWindowPassed { .. } => Code::InformationWindowPassed,
            Self::InformationNotListed { .. } => Code::InformationNotListed,
            Self::InformationMissing => Code::InformationMissing,
            Self::RemindedAlready { .. } => Code::RemindedAlready,
            Self::PapersOwed { .. } => Code::PapersOwed,
            Self::RepliesAwaited { .. } => Code::RepliesAwaited,
            Self::ConclusionIncomplete { .. } => Code::ConclusionIncomplete,
            Self::AcceptanceUnexplained { .. } => Code::AcceptanceUnexplained,
            Self::DispositionUnknown { .. } => Code::DispositionUnknown,
            Self::ReturnUnsettled { .. } => Code::ReturnUnsettled,
            Self::SummaryMissing => Code::SummaryMissing,
            Self::ForwardsSideways { .. } => Code::ForwardsSideways,
            Self::TooManyEntries { .. } => Code::TooManyEntries,
            Self::TextTooLong { .. } => Code::TextTooLong,
            Self::IdentifierUnusable { .. } => Code::IdentifierUnusable,
            Self::ReasonMissing => Code::ReasonMissing,
            Self::NotAuthorised => Code::NotAuthorised,
            Self::OutOfOrder => Code::OutOfOrder,
        }
    }

    /// Whether it refuses, asks for a justification, or warns.
    pub fn severity(&self) -> Severity {
        match self {
            Self::RepeatsConsultation { may_justify: false, .. } => Severity::Block,
            _ => self.code().severity(),
        }
    }

    /// What demands it. Nothing of a field that was only left empty: to fill it in needs no authority.
    pub fn directives(&self) -> &'static [Directive] {
        match self {
            Self::SubjectMissing
            | Self::DossierNumberMissing
            | Self::FieldsMissing
            | Self::QuestionMissing { .. }
            | Self::OwnPositionMissing { says_nothing: false, .. }
            | Self::DocumentsMissing
            | Self::ConsulteesMissing
            | Self::RelevanceReasonMissing { same_as: None, says_nothing: false, .. }
            | Self::DueDateMissing
            | Self::ResponsibleOfficerMissing
            | Self::QuestionUnanswered { .. }
            | Self::StanceMissing { .. }
            | Self::ReasonsMissing { says_nothing: false, .. }
            | Self::ConditionsMissing { .. }
            | Self::ReturnReasonMissing
            | Self::ReturnBasisMissing
            | Self::CompetentAgencyMissing
            | Self::ExtensionReasonMissing
            | Self::InformationNotListed { says_nothing: false, .. }
            | Self::SummaryMissing
            | Self::ReasonMissing => &[],
            _ => self.code().directives(),
        }
    }

    /// The part of the form that it belongs to, such as `questions/2/own-position` or
    /// `consultees/so-y-te/justification`; empty where it belongs to the act as a whole.
    pub fn field(&self) -> String {
        match self {
            Self::SubjectMissing => "subject".to_owned(),
            Self::DossierNumberMissing => "dossier-number".to_owned(),
            Self::FieldsMissing | Self::UnknownField { .. } => "fields".to_owned(),
            Self::QuestionMissing { agency: None, question: None }
            | Self::QuestionNumbersBroken => "questions".to_owned(),
            Self::TooManyEntries { list, agency: None, question, .. } => place_of(*list, *question),
            Self::TextTooLong { text, .. } => place_of_text(*text).to_owned(),
            Self::IdentifierUnusable { of } => place_of_identifier(*of).to_owned(),
            Self::QuestionMissing { agency: Some(agency), .. }
            | Self::QuestionRepeated { agency, .. }
            | Self::TooManyEntries { agency: Some(agency), .. }
            | Self::UnknownQuestion { agency, .. } => format!("consultees/{agency}/questions"),
            Self::QuestionNotSpecific { question }
            | Self::QuestionMissing { question: Some(question), .. } => {
                format!("questions/{question}/text")
            }
            Self::OwnPositionMissing { question, .. } => {
                format!("questions/{question}/own-position")
            }
            Self::DocumentsMissing => "documents".to_owned(),
            Self::DocumentUnusable { index } => format!("documents/{index}"),
            Self::ConsulteesMissing
            | Self::RelevantAgencyOmitted { .. }
            | Self::TooManyConsultees { .. } => "consultees".to_owned(),
            Self::UnknownAgency { agency }
            | Self::AgencyDissolved { agency, .. }
            | Self::PushesUpward { agency }
            | Self::ConsultsItself { agency }
            | Self::RepeatsConsultation { agency, may_justify: false, .. }
            | Self::ReturnUnsettled { agency } => format!("consultees/{agency}"),
            Self::RepeatsConsultation { agency, .. } => format!("consultees/{agency}/what-is-new"),
            Self::NotDirectlyRelevant { agency, .. } => {
                format!("consultees/{agency}/justification")
            }
            Self::RelevanceReasonMissing { agency, .. } => {
                format!("consultees/{agency}/relevance-reason")
            }
            Self::WithinOwnCompetence => "required-by".to_owned(),
            Self::StateSecret => "secrecy".to_owned(),
            Self::DueDateMissing
            | Self::DueTooSoon { .. }
            | Self::DueTooLate { .. }
            | Self::DueNotWorkingDay { .. }
            | Self::ExtensionTooLong { .. }
            | Self::CalendarDataMissing { .. } => "due-on".to_owned(),
            Self::ResponsibleOfficerMissing
            | Self::UnknownOfficer { .. }
            | Self::ForwardsSideways { officer: Some(_), .. } => "responsible-officer".to_owned(),
            Self::QuestionUnanswered { question } | Self::StanceMissing { question } => {
                format!("answers/{question}/stance")
            }
            Self::ReasonsMissing { question, .. } | Self::OutsideOwnFunction { question } => {
                format!("answers/{question}/reasons")
            }
            Self::ConditionsMissing { question, condition: None } => {
                format!("answers/{question}/conditions")
            }
            Self::ConditionsMissing { question, condition: Some(condition) }
            | Self::ConditionNotSpecific { question, condition } => {
                format!("answers/{question}/conditions/{condition}")
            }
            Self::EvasiveWording { question, .. } => format!("answers/{question}/justification"),
            Self::ReturnReasonMissing | Self::ExtensionReasonMissing | Self::ReasonMissing => {
                "reason".to_owned()
            }
            Self::InformationNotListed { paper: None, .. } => "papers".to_owned(),
            Self::InformationNotListed { paper: Some(paper), .. } => format!("papers/{paper}"),
            Self::InformationMissing => "note".to_owned(),
            Self::ReturnBasisMissing => "legal-basis".to_owned(),
            Self::CompetentAgencyMissing | Self::ReturnCircle { .. } => {
                "competent-agency".to_owned()
            }
            Self::ConclusionIncomplete { agency, question, condition: Some(condition) } => {
                format!("dispositions/{agency}/{question}/{condition}")
            }
            Self::ConclusionIncomplete { agency, question, condition: None }
            | Self::AcceptanceUnexplained { agency, question } => {
                format!("dispositions/{agency}/{question}")
            }
            Self::DispositionUnknown { .. } => "dispositions".to_owned(),
            Self::SummaryMissing => "summary".to_owned(),
            Self::SignerNotHead
            | Self::ForwardsSideways { .. }
            | Self::NotCompetentWindowPassed { .. }
            | Self::ReturnedWithinOwnMandate { .. }
            | Self::ExtensionAfterDue { .. }
            | Self::ExtensionUsed { .. }
            | Self::InformationAskedAlready
            | Self::InformationWindowPassed { .. }
            | Self::RemindedAlready { .. }
            | Self::PapersOwed { .. }
            | Self::RepliesAwaited { .. }
            | Self::NotAuthorised
            | Self::OutOfOrder => String::new(),
        }
    }
}

/// The part of the form that a short text is in.
fn place_of_text(text: ShortText) -> &'static str {
    match text {
        ShortText::DossierNumber => "dossier-number",
        ShortText::DocumentNumber => "document-number",
        ShortText::Note => "note",
    }
}

/// The part of the form that an identifier is in.
fn place_of_identifier(of: Identified) -> &'static str {
    match of {
        Identified::Field => "fields",
        Identified::Consultee => "consultees",
        Identified::Agency => "competent-agency",
        Identified::Officer => "responsible-officer",
    }
}

/// The part of the form that a list is in.
fn place_of(list: List, question: Option<QuestionNumber>) -> String {
    let of_answer =
        |part| question.map_or("answers".to_owned(), |it| format!("answers/{it}/{part}"));
    match list {
        List::Fields => "fields".to_owned(),
        List::Documents => "documents".to_owned(),
        List::Questions => "questions".to_owned(),
        List::Consultees | List::QuestionsAsked => "consultees".to_owned(),
        List::Answers | List::Points => "answers".to_owned(),
        List::Conditions => of_answer("conditions"),
        List::LegalBasis => of_answer("legal-basis"),
        List::Papers => "papers".to_owned(),
        List::Dispositions => "dispositions".to_owned(),
    }
}

/// Everything that refuses a command: never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// Gathers what the rules found; succeeds if none refused.
    pub fn collect<const N: usize>(outcomes: [Outcome; N]) -> Result<(), Self> {
        Self::refuse(
            outcomes.into_iter().filter_map(Result::err).flat_map(|found| found.0).collect(),
        )
    }

    /// Refuses if there is anything to refuse for.
    pub fn refuse(violations: Vec<Violation>) -> Result<(), Self> {
        if violations.is_empty() { Ok(()) } else { Err(Self(violations)) }
    }

    /// The violations, in the order of the rules.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

/// What one rule says.
pub type Outcome = Result<(), Violations>;

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self(vec![violation])
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl From<crate::calendar::NoCalendarData> for Violations {
    fn from(missing: crate::calendar::NoCalendarData) -> Self {
        Violation::from(missing).into()
    }
}
