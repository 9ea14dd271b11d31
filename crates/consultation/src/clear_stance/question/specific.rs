//! Whether a question can be answered.

use super::{
    super::{
        lexicon::{Class, Lexicon},
        normal::Kind,
        reading::Reading,
        substance,
    },
    Question,
};

/// This many words of content name the decision.
const WORDS: usize = 2;
/// With a number, a question needs this many words in all.
const WORDS_WITH_NUMBER: usize = 4;

/// Whether a question can be answered: it names the decision.
pub(crate) fn is_specific(text: &str, lexicon: &Lexicon) -> bool {
    let reading = Reading::of("", text, lexicon);
    let asked = Question::of(text);
    let in_name = |at: usize| {
        let names = [Class::AgencyHead, Class::AgencyName];
        reading.hits.iter().any(|hit| names.contains(&hit.class) && hit.at.contains(&at))
    };
    let words = substance::distinct(
        substance::residue(&reading, 0..reading.tokens.len())
            .filter(|&at| !in_name(at))
            .map(|at| reading.tokens[at].key.as_str())
            .filter(|key| asked.words.contains(*key)),
    );
    let numbered = reading.tokens.iter().any(|token| token.kind == Kind::Number);
    words >= WORDS || (numbered && reading.tokens.len() > WORDS_WITH_NUMBER)
}
