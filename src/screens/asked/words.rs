//! The words for filters.

use super::state::Filter;
use crate::locale::Locale;
use crate::locale::asked::words;

/// What a filter is called.
pub fn filter(filter: Filter, locale: Locale) -> &'static str {
    let words = words(locale);
    match filter {
        Filter::ToSettle => words.waiting,
        Filter::Running => words.running,
        Filter::Drafts => words.drafts,
        Filter::Open => words.open,
        Filter::Concluded => words.concluded,
        Filter::All => words.all,
    }
}
