//! Replies that adopt the view of another agency without one of their own.

use std::ops::Range;

use super::{
    lexicon::Class,
    position::Position,
    reading::{Reading, Who},
};

/// The words that adopt another's view, if the writer has none.
pub(super) fn copied(reading: &Reading, positions: &[Position]) -> Option<Range<usize>> {
    if positions.iter().any(Position::is_own) {
        return None;
    }
    let borrowed = positions.iter().find(|position| position.borrowed == Some(Who::Other));
    let whole = 0..reading.tokens.len();
    borrowed
        .map(|position| position.at.clone())
        .or_else(|| reading.first(&whole, &[Class::Copy]).map(|hit| hit.at.clone()))
        .or_else(|| same_as(reading))
}

/// "Như Sở Tài chính đã phân tích", "theo nội dung tham gia của Sở Tư pháp".
fn same_as(reading: &Reading) -> Option<Range<usize>> {
    const REACH: usize = 5;
    reading.hits.iter().filter(|hit| hit.class == Class::SameAs).find_map(|hit| {
        let near = hit.at.end..hit.at.end + REACH + 1;
        let agency = reading.agencies_beginning(&near).find(|agency| agency.who == Who::Other)?;
        let end = reading.sentence_of(hit.at.start).end.min(agency.at.end + REACH);
        let view = reading.first(&(hit.at.end..end.max(hit.at.end)), &[Class::View])?;
        Some(hit.at.start..agency.at.end.max(view.at.end))
    })
}
