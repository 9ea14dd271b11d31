//! Whether a condition can be met and checked.

use super::{
    content,
    lexicon::{Class, Lexicon},
    reading::Reading,
    substance,
};

/// This many words of content name an action.
const WORDS: usize = 3;
/// A condition to follow unnamed rules needs this many more.
const WORDS_BESIDE_RULE: usize = 6;
/// With a verb that changes something, this many are enough.
const WORDS_WITH_CHANGE: usize = 2;

/// See [`super::condition_is_specific`].
pub(super) fn is_specific(condition: &str, lexicon: &Lexicon) -> bool {
    let reading = Reading::of("", condition, lexicon);
    let whole = 0..reading.tokens.len();
    let named = substance::of(&reading, &whole);
    if named.is_hard() {
        return true;
    }
    let left_open =
        reading.first(&whole, &[Class::LeftTo, Class::Later, Class::NoOpinionYet]).is_some()
            || reading
                .within(&whole, &[Class::Decide])
                .any(|decide| decide.at.len() > 1 && reading.is(decide.at.start, "tự"))
            || content::is_unnamed(&reading, &whole);
    if left_open {
        return false;
    }
    let words = substance::distinct(
        substance::residue(&reading, whole.clone()).map(|at| reading.tokens[at].key.as_str()),
    );
    let changes = reading.first(&whole, &[Class::Change]).is_some();
    if reading.first(&whole, &[Class::UnnamedRule]).is_some() && words < WORDS_BESIDE_RULE {
        return false;
    }
    words >= WORDS || (changes && words >= WORDS_WITH_CHANGE) || (named.quotes > 0 && changes)
}
