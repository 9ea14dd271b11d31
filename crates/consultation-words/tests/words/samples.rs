//! The sample register and calendar, and one violation per code with the longest names there are.

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::agency::{AgencyId, FieldCode, Register};
use consultation::calendar::Calendar;
use consultation::clear_stance::{Finding, FindingKind};
use consultation::code::Code;
use consultation::consultation::ConsultationId;
use consultation::limits::{List, ShortText};
use consultation::violation::{Identified, Violation};

pub fn register() -> Register {
    let json = include_str!("../../../../data/agencies-sample.json");
    serde_json::from_str(json).expect("the sample register is a register")
}

pub fn calendar() -> Calendar {
    let json = include_str!("../../../../data/vietnam-working-days.json");
    serde_json::from_str(json).expect("the sample calendar is a calendar")
}

pub fn day(day: u32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a date of 2026")
}

pub fn moment(rfc3339: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(rfc3339).expect("a moment")
}

fn agencies_by_length() -> Vec<AgencyId> {
    let mut agencies = register().agencies;
    agencies.sort_by_key(|agency| std::cmp::Reverse(agency.name.vi.chars().count()));
    agencies.into_iter().map(|agency| agency.id).collect()
}

fn fields_by_length() -> Vec<FieldCode> {
    let mut fields = register().fields;
    fields.sort_by_key(|field| std::cmp::Reverse(field.name.vi.chars().count()));
    fields.into_iter().map(|field| field.code).collect()
}

/// A finding of every kind.
fn findings() -> Vec<Finding> {
    FindingKind::ALL
        .map(|kind| Finding { kind, span: None, quote: String::new(), missing: kind.missing() })
        .to_vec()
}

/// At least one violation of the code: several where its words depend on its parameters.
#[allow(clippy::too_many_lines, reason = "one arm for each code")]
pub fn violations(code: Code) -> Vec<Violation> {
    let agency = agencies_by_length().swap_remove(0);
    let (question, condition) = (12, 3);
    vec![match code {
        Code::SubjectMissing => Violation::SubjectMissing,
        Code::DossierNumberMissing => Violation::DossierNumberMissing,
        Code::FieldsMissing => Violation::FieldsMissing,
        Code::UnknownField => Violation::UnknownField { field_code: "land.unknown".into() },
        Code::QuestionMissing => {
            return vec![
                Violation::QuestionMissing { agency: None, question: None },
                Violation::QuestionMissing { agency: Some(agency), question: None },
                Violation::QuestionMissing { agency: None, question: Some(question) },
            ];
        }
        Code::QuestionNumbersBroken => Violation::QuestionNumbersBroken,
        Code::QuestionRepeated => Violation::QuestionRepeated { agency, question },
        Code::QuestionNotSpecific => Violation::QuestionNotSpecific { question },
        Code::OwnPositionMissing => {
            return [false, true]
                .map(|says_nothing| Violation::OwnPositionMissing { question, says_nothing })
                .to_vec();
        }
        Code::DocumentsMissing => Violation::DocumentsMissing,
        Code::DocumentUnusable => Violation::DocumentUnusable { index: 0 },
        Code::ConsulteesMissing => Violation::ConsulteesMissing,
        Code::UnknownAgency => Violation::UnknownAgency { agency: "so-khong-co".into() },
        Code::AgencyDissolved => {
            return [None, agencies_by_length().get(1).cloned()]
                .map(|successor| Violation::AgencyDissolved { agency: agency.clone(), successor })
                .to_vec();
        }
        Code::UnknownQuestion => Violation::UnknownQuestion { agency, question },
        Code::NotDirectlyRelevant => {
            return [false, true]
                .map(|says_nothing| Violation::NotDirectlyRelevant {
                    agency: agency.clone(),
                    says_nothing,
                })
                .to_vec();
        }
        Code::RelevanceReasonMissing => {
            let other = agencies_by_length().get(1).cloned();
            return [(None, false), (None, true), (other, false)]
                .map(|(same_as, says_nothing)| Violation::RelevanceReasonMissing {
                    agency: agency.clone(),
                    same_as,
                    says_nothing,
                })
                .to_vec();
        }
        Code::WithinOwnCompetence => Violation::WithinOwnCompetence,
        Code::PushesUpward => Violation::PushesUpward { agency },
        Code::ConsultsItself => Violation::ConsultsItself { agency },
        Code::RepeatsConsultation => {
            return [None, Some(1), Some(2), Some(3)]
                .map(|rounds| Violation::RepeatsConsultation {
                    agency: agency.clone(),
                    earlier: ConsultationId::nil(),
                    asked_on: day(9, 11),
                    may_justify: rounds.is_none(),
                    rounds,
                })
                .to_vec();
        }
        Code::RelevantAgencyOmitted => {
            Violation::RelevantAgencyOmitted { agency, fields: fields_by_length() }
        }
        Code::TooManyConsultees => Violation::TooManyConsultees { consultees: 25, most: 12 },
        Code::StateSecret => Violation::StateSecret,
        Code::DueDateMissing => Violation::DueDateMissing,
        Code::DueTooSoon => Violation::DueTooSoon { earliest: day(25, 11) },
        Code::DueTooLate => Violation::DueTooLate { latest: day(14, 12) },
        Code::DueNotWorkingDay => {
            Violation::DueNotWorkingDay { due_on: day(24, 11), next: day(25, 11) }
        }
        Code::CalendarDataMissing => {
            Violation::CalendarDataMissing { year: 9999, first_year: 2019, last_year: 2050 }
        }
        Code::SignerNotHead => Violation::SignerNotHead,
        Code::ResponsibleOfficerMissing => Violation::ResponsibleOfficerMissing,
        Code::UnknownOfficer => Violation::UnknownOfficer { officer: "cv-01".into() },
        Code::QuestionUnanswered => Violation::QuestionUnanswered { question },
        Code::StanceMissing => Violation::StanceMissing { question },
        Code::ReasonsMissing => {
            return [false, true]
                .map(|says_nothing| Violation::ReasonsMissing { question, says_nothing })
                .to_vec();
        }
        Code::ConditionsMissing => {
            return [None, Some(condition)]
                .map(|condition| Violation::ConditionsMissing { question, condition })
                .to_vec();
        }
        Code::ConditionNotSpecific => Violation::ConditionNotSpecific { question, condition },
        Code::EvasiveWording => Violation::EvasiveWording { question, findings: findings() },
        Code::OutsideOwnFunction => Violation::OutsideOwnFunction { question },
        Code::NotCompetentWindowPassed => {
            Violation::NotCompetentWindowPassed { last_day: day(20, 11) }
        }
        Code::ReturnReasonMissing => Violation::ReturnReasonMissing,
        Code::ReturnBasisMissing => Violation::ReturnBasisMissing,
        Code::CompetentAgencyMissing => Violation::CompetentAgencyMissing,
        Code::ReturnedWithinOwnMandate => {
            Violation::ReturnedWithinOwnMandate { fields: fields_by_length() }
        }
        Code::ExtensionAfterDue => Violation::ExtensionAfterDue { due_on: day(3, 12) },
        Code::ExtensionReasonMissing => Violation::ExtensionReasonMissing,
        Code::ExtensionTooLong => Violation::ExtensionTooLong { latest: day(10, 12) },
        Code::ExtensionUsed => {
            return (0..=2).map(|most| Violation::ExtensionUsed { most }).collect();
        }
        Code::ReturnCircle => Violation::ReturnCircle { agency },
        Code::InformationAskedAlready => Violation::InformationAskedAlready,
        Code::InformationWindowPassed => {
            Violation::InformationWindowPassed { last_day: day(26, 11) }
        }
        Code::InformationNotListed => {
            return [(None, false), (Some(2), false), (Some(2), true)]
                .map(|(paper, says_nothing)| Violation::InformationNotListed {
                    paper,
                    says_nothing,
                })
                .to_vec();
        }
        Code::InformationMissing => Violation::InformationMissing,
        Code::RemindedAlready => {
            Violation::RemindedAlready { agency, reminded_on: day(4, 12), next: day(7, 12) }
        }
        Code::PapersOwed => Violation::PapersOwed { agency },
        Code::RepliesAwaited => Violation::RepliesAwaited { agencies: agencies_by_length() },
        Code::ConclusionIncomplete => {
            return [Some(condition), None]
                .map(|condition| Violation::ConclusionIncomplete {
                    agency: agency.clone(),
                    question,
                    condition,
                })
                .to_vec();
        }
        Code::AcceptanceUnexplained => Violation::AcceptanceUnexplained { agency, question },
        Code::DispositionUnknown => {
            return [Some(condition), None]
                .map(|condition| Violation::DispositionUnknown {
                    agency: agency.clone(),
                    question,
                    condition,
                })
                .to_vec();
        }
        Code::ReturnUnsettled => Violation::ReturnUnsettled { agency },
        Code::SummaryMissing => Violation::SummaryMissing,
        Code::ForwardsSideways => {
            return [None, Some(agency)]
                .map(|agency| Violation::ForwardsSideways { agency, officer: None })
                .to_vec();
        }
        Code::TooManyEntries => {
            return List::ALL
                .map(|list| Violation::TooManyEntries {
                    list,
                    agency: (list == List::QuestionsAsked).then(|| agency.clone()),
                    question: (list == List::Conditions).then_some(question),
                    most: list.most(),
                })
                .to_vec();
        }
        Code::TextTooLong => {
            return [ShortText::DossierNumber, ShortText::DocumentNumber, ShortText::Note]
                .map(|text| Violation::TextTooLong { text, most: text.most() })
                .to_vec();
        }
        Code::IdentifierUnusable => {
            return [Identified::Field, Identified::Agency, Identified::Officer]
                .map(|of| Violation::IdentifierUnusable { of })
                .to_vec();
        }
        Code::ReasonMissing => Violation::ReasonMissing,
        Code::NotAuthorised => Violation::NotAuthorised,
        Code::OutOfOrder => Violation::OutOfOrder,
    }]
}
