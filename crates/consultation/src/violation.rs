//! What a rule found: a code with typed parameters, and never a sentence.

mod parts;

use crate::agency::{AgencyId, FieldCode, OfficerId};
use crate::clear_stance::Finding;
use crate::code::{Code, Severity};
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
    },
    QuestionNumbersBroken,
    QuestionNotSpecific {
        question: QuestionNumber,
    },
    OwnPositionMissing {
        question: QuestionNumber,
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
    },
    RelevanceReasonMissing {
        agency: AgencyId,
        #[serde(skip_serializing_if = "Option::is_none")]
        same_as: Option<AgencyId>,
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
    },
    ConditionsMissing {
        question: QuestionNumber,
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
    },
    InformationMissing,
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
    ReasonMissing,
    NotAuthorised,
    OutOfOrder,
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
            Self::RepliesAwaited { .. } => Code::RepliesAwaited,
            Self::ConclusionIncomplete { .. } => Code::ConclusionIncomplete,
            Self::AcceptanceUnexplained { .. } => Code::AcceptanceUnexplained,
            Self::DispositionUnknown { .. } => Code::DispositionUnknown,
            Self::ReturnUnsettled { .. } => Code::ReturnUnsettled,
            Self::SummaryMissing => Code::SummaryMissing,
            Self::ForwardsSideways { .. } => Code::ForwardsSideways,
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

    /// The part of the form that it belongs to, such as `questions/2/own-position` or
    /// `consultees/so-y-te/justification`; empty where it belongs to the act as a whole.
    pub fn field(&self) -> String {
        match self {
            Self::SubjectMissing => "subject".to_owned(),
            Self::DossierNumberMissing => "dossier-number".to_owned(),
            Self::FieldsMissing | Self::UnknownField { .. } => "fields".to_owned(),
            Self::QuestionMissing { agency: None } | Self::QuestionNumbersBroken => {
                "questions".to_owned()
            }
            Self::QuestionMissing { agency: Some(agency) }
            | Self::UnknownQuestion { agency, .. } => format!("consultees/{agency}/questions"),
            Self::QuestionNotSpecific { question } => format!("questions/{question}/text"),
            Self::OwnPositionMissing { question } => format!("questions/{question}/own-position"),
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
            Self::NotDirectlyRelevant { agency } => format!("consultees/{agency}/justification"),
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
            Self::ReasonsMissing { question } | Self::OutsideOwnFunction { question } => {
                format!("answers/{question}/reasons")
            }
            Self::ConditionsMissing { question } => format!("answers/{question}/conditions"),
            Self::ConditionNotSpecific { question, condition } => {
                format!("answers/{question}/conditions/{condition}")
            }
            Self::EvasiveWording { question, .. } => format!("answers/{question}/justification"),
            Self::ReturnReasonMissing | Self::ExtensionReasonMissing | Self::ReasonMissing => {
                "reason".to_owned()
            }
            Self::InformationNotListed { paper: None } => "papers".to_owned(),
            Self::InformationNotListed { paper: Some(paper) } => format!("papers/{paper}"),
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
            | Self::RepliesAwaited { .. }
            | Self::NotAuthorised
            | Self::OutOfOrder => String::new(),
        }
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
