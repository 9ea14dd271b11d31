//! What the directives require: one file per rule, each with its source, its reason and its cases.
//!

mod acceptance_explained;
mod authorised;
mod boilerplate;
mod competent_agency_named;
mod conclusion_complete;
mod condition_specific;
mod conditions_listed;
mod consultees_named;
mod directly_relevant;
mod documents_present;
mod due_in_range;
mod elsewhere_competent;
mod extension_explained;
mod extension_in_range;
mod extension_in_time;
mod extension_unused;
mod few_consultees;
mod grounds_stated;
mod in_order;
mod information_in_time;
mod information_listed;
mod information_substantial;
mod information_unasked;
mod known_to_register;
mod matter_named;
mod no_evasion;
mod no_relevant_agency_omitted;
mod no_return_circle;
mod not_dissolved;
mod not_forwarded;
mod not_itself;
mod not_repeated;
mod not_secret;
mod not_upward;
mod officer_named;
mod own_function;
mod own_position_stated;
mod question_asked;
mod question_specific;
mod questions_answered;
mod reason_given;
mod reasons_given;
mod relevance_explained;
mod remindable;
mod replies_in;
mod return_in_time;
mod signer_entitled;
mod signs_for_agency;
mod within_competence;
mod within_limits;
mod within_usual_time;

pub use acceptance_explained::acceptance_explained;
pub use authorised::authorised;
pub use competent_agency_named::competent_agency_named;
pub use conclusion_complete::{conclusion_complete, open_points};
pub use condition_specific::condition_specific;
pub use conditions_listed::conditions_listed;
pub use consultees_named::consultees_named;
pub use directly_relevant::directly_relevant;
pub use documents_present::documents_present;
pub use due_in_range::due_in_range;
pub use elsewhere_competent::elsewhere_competent;
pub use extension_explained::extension_explained;
pub use extension_in_range::extension_in_range;
pub use extension_in_time::extension_in_time;
pub use extension_unused::extension_unused;
pub use few_consultees::few_consultees;
pub use grounds_stated::grounds_stated;
pub use in_order::in_order;
pub use information_in_time::information_in_time;
pub use information_listed::information_listed;
pub use information_substantial::information_substantial;
pub use information_unasked::information_unasked;
pub use known_to_register::{agency_known, fields_known};
pub use matter_named::matter_named;
pub use no_evasion::{Evasions, evasions, no_evasion, overridden_evasions};
pub use no_relevant_agency_omitted::no_relevant_agency_omitted;
pub use no_return_circle::no_return_circle;
pub use not_dissolved::not_dissolved;
pub use not_forwarded::not_forwarded;
pub use not_itself::not_itself;
pub use not_repeated::not_repeated;
pub use not_secret::not_secret;
pub use not_upward::not_upward;
pub use officer_named::officer_named;
pub use own_function::own_function;
pub use own_position_stated::own_position_stated;
pub use question_asked::question_asked;
pub use question_specific::question_specific;
pub use questions_answered::questions_answered;
pub use reason_given::reason_given;
pub use reasons_given::reasons_given;
pub use relevance_explained::relevance_explained;
pub use remindable::remindable;
pub use replies_in::replies_in;
pub use return_in_time::return_in_time;
pub use signer_entitled::signer_entitled;
pub use signs_for_agency::signs_for_agency;
pub use within_competence::within_competence;
pub use within_limits::within_limits;
pub use within_usual_time::within_usual_time;

use crate::calendar::{Calendar, NoCalendarData};
use crate::consultation::Consultee;
use crate::policy::Policy;
use crate::text::is_blank;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// The last of the working days from receipt, if an act at `now` comes after it.
fn window_passed(
    consultee: &Consultee,
    working_days: u16,
    now: DateTime<FixedOffset>,
    calendar: &Calendar,
    policy: &Policy,
) -> Result<Option<NaiveDate>, NoCalendarData> {
    let received_on = calendar.received_on(consultee.received_at(), &policy.office_hours)?;
    let last_day = calendar.add_working_days(received_on, working_days)?;
    let counts_on = calendar.received_on(now, &policy.office_hours)?;
    Ok((counts_on > last_day).then_some(last_day))
}

/// Whether the text is a sentence and not a filler such as "có" or "...".
fn is_sentence(text: &str) -> bool {
    let is_letter = |c: char| c.is_alphabetic() && !is_blank(c);
    text.split_whitespace().filter(|word| word.chars().any(is_letter)).count() >= 3
}

/// Whether the text cites a rule, by number or by name, and is not a filler such as "có" or "theo luật".
fn cites_rule(text: &str) -> bool {
    let has_number = text.chars().any(char::is_numeric) && text.chars().any(char::is_alphabetic);
    has_number || is_sentence(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_cited_by_number_or_by_name() {
        for (text, cites) in [
            ("Khoản 2 Điều 12 Nghị định số 150/2025/NĐ-CP", true),
            ("NĐ 150/2025/NĐ-CP", true),
            ("150/2025/NĐ-CP", true),
            ("Luật Ngân sách nhà nước", true),
            ("", false),
            (".", false),
            ("có", false),
            ("theo luật", false),
            ("2025", false),
        ] {
            assert_eq!(cites_rule(text), cites, "{text}");
        }
    }
}
