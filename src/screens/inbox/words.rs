//! The words for lists and groups.

use super::state::{Group, Tab};
use crate::locale::Locale;
use crate::locale::inbox::words;

/// What a list is called.
pub fn tab(tab: Tab, locale: Locale) -> &'static str {
    let words = words(locale);
    match tab {
        Tab::ToAnswer => words.to_answer,
        Tab::ToSign => words.to_sign,
        Tab::Answered => words.answered,
        Tab::Closed => words.closed,
        Tab::ToRule => words.to_rule,
    }
}

/// What a group of requests is called.
pub fn group(group: Group, locale: Locale) -> &'static str {
    let words = words(locale);
    match group {
        Group::Overdue => words.overdue,
        Group::Today => words.today,
        Group::ThisWeek => words.this_week,
        Group::NextWeek => words.next_week,
        Group::Later => words.later,
    }
}

/// What an empty list says: that there is nothing, and what will appear when.
pub fn empty(tab: Tab, locale: Locale) -> (&'static str, &'static str) {
    let words = words(locale);
    match tab {
        Tab::ToAnswer => (words.no_to_answer, words.no_to_answer_advice),
        Tab::ToSign => (words.no_to_sign, words.no_to_sign_advice),
        Tab::Answered => (words.no_answered, words.no_answered_advice),
        Tab::Closed => (words.no_closed, words.no_closed_advice),
        Tab::ToRule => (words.no_to_rule, words.no_to_rule_advice),
    }
}
