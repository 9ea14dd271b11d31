//! One function per code, in a file per act; this match puts the parameters into words.

mod answer;
mod any;
mod ask;
mod conclude;
mod extend;
mod hand_back;
mod inform;
mod limit;
mod remind;

use consultation::agency::Register;
use consultation::violation::Violation;

use crate::{Locale, Message, agency_name, list, officer_name};

/// The words of a violation: what is wrong, and what to do now.
#[expect(clippy::too_many_lines, reason = "a table with an entry per code")]
pub fn violation(violation: &Violation, register: &Register, locale: Locale) -> Message {
    let name = |agency| agency_name(register, agency, locale);
    match violation {
        Violation::SubjectMissing => ask::subject_missing(locale),
        Violation::DossierNumberMissing => ask::dossier_number_missing(locale),
        Violation::FieldsMissing => ask::fields_missing(locale),
        Violation::UnknownField { field_code } => ask::unknown_field(&field_code.0, locale),
        Violation::QuestionMissing { question: Some(question), .. } => {
            ask::question_empty(*question, locale)
        }
        Violation::QuestionMissing { agency, question: None } => {
            ask::question_missing(agency.as_ref().map(name), locale)
        }
        Violation::QuestionNumbersBroken => ask::question_numbers_broken(locale),
        Violation::QuestionRepeated { agency, question } => {
            limit::question_repeated(name(agency), *question, locale)
        }
        Violation::QuestionNotSpecific { question } => {
            ask::question_not_specific(*question, locale)
        }
        Violation::OwnPositionMissing { question, says_nothing } => {
            ask::own_position_missing(*question, *says_nothing, locale)
        }
        Violation::DocumentsMissing => ask::documents_missing(locale),
        Violation::DocumentUnusable { index } => ask::document_unusable(*index, locale),
        Violation::ConsulteesMissing => ask::consultees_missing(locale),
        Violation::UnknownAgency { agency } => ask::unknown_agency(&agency.0, locale),
        Violation::AgencyDissolved { agency, successor } => {
            ask::agency_dissolved(name(agency), successor.as_ref().map(name), locale)
        }
        Violation::UnknownQuestion { agency, question } => {
            ask::unknown_question(name(agency), *question, locale)
        }
        Violation::NotDirectlyRelevant { agency, says_nothing } => {
            ask::not_directly_relevant(name(agency), *says_nothing, locale)
        }
        Violation::RelevanceReasonMissing { agency, same_as: None, says_nothing } => {
            ask::relevance_reason_missing(name(agency), *says_nothing, locale)
        }
        Violation::RelevanceReasonMissing { agency, same_as: Some(other), .. } => {
            ask::relevance_reason_repeated(name(agency), name(other), locale)
        }
        Violation::WithinOwnCompetence => ask::within_own_competence(locale),
        Violation::PushesUpward { agency } => ask::pushes_upward(name(agency), locale),
        Violation::ConsultsItself { agency } => ask::consults_itself(name(agency), locale),
        Violation::RepeatsConsultation { agency, asked_on, may_justify, rounds, .. } => {
            // Before the policy had a number, it was two.
            let rounds = (!may_justify).then_some(rounds.unwrap_or(2));
            ask::repeats_consultation(name(agency), *asked_on, rounds, locale)
        }
        Violation::RelevantAgencyOmitted { agency, fields } => {
            let fields = list::fields(fields, register, locale);
            ask::relevant_agency_omitted(name(agency), &fields, locale)
        }
        Violation::TooManyConsultees { consultees, most } => {
            ask::too_many_consultees(*consultees, *most, locale)
        }
        Violation::StateSecret => ask::state_secret(locale),
        Violation::DueDateMissing => ask::due_date_missing(locale),
        Violation::DueTooSoon { earliest } => ask::due_too_soon(*earliest, locale),
        Violation::DueTooLate { latest } => ask::due_too_late(*latest, locale),
        Violation::DueNotWorkingDay { due_on, next } => {
            ask::due_not_working_day(*due_on, *next, locale)
        }
        Violation::CalendarDataMissing { year, first_year, last_year } => {
            any::calendar_data_missing(*year, *first_year, *last_year, locale)
        }
        Violation::SignerNotHead => any::signer_not_head(locale),
        Violation::ResponsibleOfficerMissing => any::responsible_officer_missing(locale),
        Violation::UnknownOfficer { officer } => {
            any::unknown_officer(officer_name(register, officer, locale), locale)
        }
        Violation::QuestionUnanswered { question } => {
            answer::question_unanswered(*question, locale)
        }
        Violation::StanceMissing { question } => answer::stance_missing(*question, locale),
        Violation::ReasonsMissing { question, says_nothing } => {
            answer::reasons_missing(*question, *says_nothing, locale)
        }
        Violation::ConditionsMissing { question, condition: None } => {
            answer::conditions_missing(*question, locale)
        }
        Violation::ConditionsMissing { question, condition: Some(condition) } => {
            answer::condition_empty(*question, *condition, locale)
        }
        Violation::ConditionNotSpecific { question, condition } => {
            answer::condition_not_specific(*question, *condition, locale)
        }
        Violation::EvasiveWording { question, findings } => {
            let ways = list::ways(findings, locale);
            answer::evasive_wording(*question, &ways, locale)
        }
        Violation::OutsideOwnFunction { question } => {
            answer::outside_own_function(*question, locale)
        }
        Violation::NotCompetentWindowPassed { last_day } => {
            hand_back::not_competent_window_passed(*last_day, locale)
        }
        Violation::ReturnReasonMissing => hand_back::return_reason_missing(locale),
        Violation::ReturnBasisMissing => hand_back::return_basis_missing(locale),
        Violation::CompetentAgencyMissing => hand_back::competent_agency_missing(locale),
        Violation::ReturnedWithinOwnMandate { fields } => {
            let fields = list::fields(fields, register, locale);
            let monitors = list::monitors(register, locale);
            hand_back::returned_within_own_mandate(&fields, &monitors, locale)
        }
        Violation::ExtensionAfterDue { due_on } => extend::extension_after_due(*due_on, locale),
        Violation::ExtensionReasonMissing => extend::extension_reason_missing(locale),
        Violation::ExtensionTooLong { latest } => extend::extension_too_long(*latest, locale),
        Violation::ExtensionUsed { most } => extend::extension_used(*most, locale),
        Violation::ReturnCircle { agency } => hand_back::return_circle(name(agency), locale),
        Violation::InformationAskedAlready => inform::information_asked_already(locale),
        Violation::InformationWindowPassed { last_day } => {
            inform::information_window_passed(*last_day, locale)
        }
        Violation::InformationNotListed { paper: Some(paper), says_nothing: false } => {
            inform::paper_empty(*paper, locale)
        }
        Violation::InformationNotListed { paper, .. } => {
            inform::information_not_listed(*paper, locale)
        }
        Violation::InformationMissing => inform::information_missing(locale),
        Violation::RemindedAlready { agency, reminded_on, next } => {
            remind::reminded_already(name(agency), *reminded_on, *next, locale)
        }
        Violation::PapersOwed { agency } => remind::papers_owed(name(agency), locale),
        Violation::RepliesAwaited { agencies } => {
            conclude::replies_awaited(&list::agencies(agencies, register, locale), locale)
        }
        Violation::ConclusionIncomplete { agency, question, condition } => {
            conclude::conclusion_incomplete(name(agency), *question, *condition, locale)
        }
        Violation::DispositionUnknown { agency, question, condition } => {
            conclude::disposition_unknown(name(agency), *question, *condition, locale)
        }
        Violation::AcceptanceUnexplained { agency, question } => {
            conclude::acceptance_unexplained(name(agency), *question, locale)
        }
        Violation::ReturnUnsettled { agency } => conclude::return_unsettled(name(agency), locale),
        Violation::SummaryMissing => conclude::summary_missing(locale),
        Violation::ForwardsSideways { agency: Some(agency), officer: Some(officer) } => {
            let officer = officer_name(register, officer, locale);
            any::works_elsewhere(officer, name(agency), locale)
        }
        Violation::ForwardsSideways { agency, .. } => {
            any::forwards_sideways(agency.as_ref().map(name), locale)
        }
        Violation::TooManyEntries { list, agency, question, most } => {
            limit::too_many_entries(*list, agency.as_ref().map(name), *question, *most, locale)
        }
        Violation::TextTooLong { text, most } => limit::text_too_long(*text, *most, locale),
        Violation::IdentifierUnusable { of } => limit::identifier_unusable(*of, locale),
        Violation::ReasonMissing => any::reason_missing(locale),
        Violation::NotAuthorised => any::not_authorised(locale),
        Violation::OutOfOrder => any::out_of_order(locale),
    }
}
