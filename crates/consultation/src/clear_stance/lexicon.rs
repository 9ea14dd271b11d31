//! What officials write, sorted by what it does in a reply. The tables say why each group of phrases counts.

mod deferring;
mod generic;
mod stating;

use std::{collections::BTreeMap, ops::Range, sync::LazyLock};

use super::normal::{Kind, Token, key};

/// What a phrase does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Class {
    /// Agrees.
    Agree,
    /// Refuses, by itself.
    Refuse,
    /// Turns what follows into its opposite.
    Negation,
    /// May stand between a negation or hedge and the verb.
    Adverb,
    /// Weakens the agreement right after it, or right before it.
    HedgeBeside,
    /// Weakens the agreement anywhere in its sentence.
    Hedge,
    /// A whole statement that passes for agreement and is none.
    WeakAgreement,
    /// Agreement is not the writer's own, or not yet, when it follows.
    NotYetOwn,
    /// The same, where it stands right before.
    NotYetOwnBeside,
    /// What the writer did before agreeing: does not make agreement conditional.
    OwnStudy,
    /// Says that nothing is held back.
    NothingReserved,
    /// Chooses or carries out: a position without a verb of agreement.
    Act,
    /// Judges the matter.
    Judgement,
    /// Stops or leaves undone.
    Stop,
    /// Asks for later, for less or for the old way.
    Delay,
    /// Turns against what was said before.
    Contrast,
    /// Limits what is said to a part, a time or a place.
    Scope,
    /// All of it, none of it.
    Total,
    /// Names what is held back, or what is asked for in return.
    Reservation,
    /// Something is held back, and it is not said what.
    Unnamed,
    /// Excepts something by name.
    Exception,
    /// Makes the agreement depend on something.
    Proviso,
    /// Gives a reason.
    Because,
    /// Asks another to do something.
    Request,
    /// Ought to.
    Ought,
    /// Changes a text or an arrangement.
    Change,
    /// Leads to what somebody else thinks.
    View,
    /// Leads to the agency whose view is adopted.
    SameAs,
    /// Adopts another agency's view by itself.
    Copy,
    /// Time to come.
    Future,
    /// To give an opinion.
    Opine,
    /// Later.
    Later,
    /// A whole statement that an opinion is still to come.
    NoOpinionYet,
    /// Time asked for.
    MoreTime,
    /// To decide.
    Decide,
    /// To weigh: asks for nothing by itself.
    Weigh,
    /// Leaves the choice to somebody.
    LeftTo,
    /// Falls to somebody.
    FallsTo,
    /// A whole statement that the matter is not the writer's.
    NotMine,
    /// To pass up.
    PassUp,
    /// To follow.
    Follow,
    /// To ask around.
    AskAround,
    /// Rules that are not named.
    UnnamedRule,
    /// Acknowledges, praises, wishes well.
    Courtesy,
    /// The kind of a document that is a rule.
    RuleKind,
    /// A document or list that can be agreed to.
    Thing,
    /// Words that carry nothing in official writing.
    Generic,
    /// Words of grammar.
    Stopword,
    /// The asker, spoken to.
    Asker,
    /// Those above.
    Superior,
    /// Other agencies, unnamed.
    Others,
    /// How the name of an agency begins.
    AgencyHead,
    /// What follows the head in the name of an agency.
    AgencyName,
}

/// A group of phrases that do the same, and why they do.
pub(super) struct Entry {
    class: Class,
    /// Why these phrases count as what they are.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for the reader of the tables; a test reads it")
    )]
    why: &'static str,
    /// Separated by `|`.
    phrases: &'static str,
}

/// No phrase has more words.
pub(super) const LONGEST_PHRASE: usize = 12;

const TABLES: &[&[Entry]] = &[stating::ENTRIES, deferring::ENTRIES, generic::ENTRIES];

/// A phrase found in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Hit {
    pub class: Class,
    /// Tokens.
    pub at: Range<usize>,
}

struct Phrase {
    rest: Vec<String>,
    class: Class,
}

static PHRASES: LazyLock<BTreeMap<String, Vec<Phrase>>> = LazyLock::new(|| {
    let mut phrases: BTreeMap<String, Vec<Phrase>> = BTreeMap::new();
    for entry in TABLES.iter().copied().flatten() {
        for phrase in entry.phrases.split('|') {
            let mut keys = phrase.split_whitespace().map(key);
            if let Some(first) = keys.next() {
                phrases
                    .entry(first)
                    .or_default()
                    .push(Phrase { rest: keys.collect(), class: entry.class });
            }
        }
    }
    phrases
});

/// The phrases of the lexicon in these tokens, quoted ones included: the longest of each class at each place.
pub(super) fn hits(tokens: &[Token]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    for (start, token) in tokens.iter().enumerate() {
        if token.kind == Kind::Number {
            continue;
        }
        let first = hits.len();
        for phrase in PHRASES.get(&token.key).into_iter().flatten() {
            let end = start + 1 + phrase.rest.len();
            let Some(following) = tokens.get(start + 1..end) else { continue };
            if !following.iter().zip(&phrase.rest).all(|(token, key)| token.key == *key) {
                continue;
            }
            match hits[first..].iter_mut().find(|hit| hit.class == phrase.class) {
                Some(hit) => hit.at.end = hit.at.end.max(end),
                None => hits.push(Hit { class: phrase.class, at: start..end }),
            }
        }
    }
    hits
}

/// The hits that begin in this range of tokens; `hits` are in order.
pub(super) fn beginning(hits: &[Hit], range: Range<usize>) -> &[Hit] {
    let from = hits.partition_point(|hit| hit.at.start < range.start);
    let to = hits.partition_point(|hit| hit.at.start < range.end);
    hits.get(from..to).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_says_why_and_has_phrases() {
        for entry in TABLES.iter().copied().flatten() {
            assert!(
                entry
                    .phrases
                    .split('|')
                    .all(|phrase| phrase.split_whitespace().count() <= LONGEST_PHRASE)
            );
            assert!(entry.why.len() > 10, "{:?}", entry.class);
            assert!(
                entry.phrases.split('|').all(|phrase| !phrase.trim().is_empty()),
                "{:?}",
                entry.class
            );
        }
    }
}
