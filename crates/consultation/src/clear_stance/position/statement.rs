//! One statement of a position, and whose it is.

use std::ops::Range;

use super::super::{
    lexicon::{Class, Hit},
    reading::{Reading, Who},
};

/// For or against the proposal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Side {
    For,
    Against,
}

/// One statement of a position.
#[derive(Clone, Debug)]
pub(crate) struct Position {
    pub side: Side,
    /// The words that state it.
    pub at: Range<usize>,
    /// The words that weaken it.
    pub hedge: Option<Range<usize>>,
    /// The agency whose view it adopts, if it has none of its own.
    pub borrowed: Option<Who>,
}

impl Position {
    /// A position of the writer.
    pub fn is_own(&self) -> bool {
        self.borrowed.is_none()
    }

    /// A position of the writer, without a hedge.
    pub fn is_definite(&self) -> bool {
        self.is_own() && self.hedge.is_none()
    }
}

pub(super) fn plain(side: Side, at: Range<usize>) -> Position {
    Position { side, at, hedge: None, borrowed: None }
}

/// Whether the statement that begins here is the writer's own and made now.
pub(super) fn is_own_statement(reading: &Reading, start: usize) -> bool {
    let clause = reading.clause_of(start.min(reading.tokens.len().saturating_sub(1)));
    let before = clause.start..start.max(clause.start);
    let beside =
        reading.agencies_within(&before).last().filter(|agency| agency.at.end == before.end);
    let verb = beside.map_or(before.end, |agency| agency.at.start);
    let corrects = verb > 0
        && reading.is(verb - 1, "mà")
        && reading.first(&before, &[Class::WeakAgreement, Class::Refuse]).is_some();
    if beside.is_none_or(|agency| agency.who != Who::Own)
        && !corrects
        && ending(reading, Class::NotYetOwnBeside, verb).is_some()
    {
        return false;
    }
    let own_between = |from: usize| {
        reading.agencies_within(&(from..before.end)).any(|agency| agency.who == Who::Own)
            || (from..before.end).any(|at| reading.is(at, "tôi") || reading.is(at, "chúng"))
    };
    let Some(blocker) =
        reading.within(&before, &[Class::NotYetOwn]).filter(|hit| !harmless(reading, hit)).last()
    else {
        let last = reading.agencies_within(&before).last();
        return last.is_none_or(|agency| {
            agency.who == Who::Own
                || own_between(before.start)
                || (reading.question.consultee.is_empty() && agency.who != Who::Superior)
        });
    };
    own_between(blocker.at.end)
}

/// "Sau khi nghiên cứu hồ sơ Sở Y tế thống nhất": the text before is the writer's own study.
fn harmless(reading: &Reading, hit: &Hit) -> bool {
    let next = hit.at.end;
    ["khi", "sau"].iter().any(|word| reading.is(hit.at.start, word))
        && reading
            .first(&(next..(next + 2).min(reading.tokens.len())), &[Class::OwnStudy])
            .is_some()
}

/// How far before its verb a negation or hedge may be, in phrases of the class `Adverb`.
const ADVERBS: usize = 4;

/// Steps back over adverbs.
pub(super) fn before_adverbs(reading: &Reading, end: usize) -> usize {
    let mut start = end;
    for _ in 0..ADVERBS {
        match ending(reading, Class::Adverb, start) {
            Some(adverb) => start = adverb.start,
            None => break,
        }
    }
    start
}

/// The longest phrase of this class that ends here.
pub(super) fn ending(reading: &Reading, class: Class, end: usize) -> Option<Range<usize>> {
    reading.ending(class, end).map(|hit| hit.at.clone())
}
