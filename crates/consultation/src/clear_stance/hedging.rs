//! Agreement that leaves open how far it goes.

use std::ops::Range;

use super::{
    content,
    deferral::Deferral,
    position::{Position, Side},
    reading::Reading,
};

/// A hedge without a named reservation after it, if nothing else is agreed to as a whole; or a reservation that is not
/// named.
pub(super) fn unresolved_hedge(
    reading: &Reading,
    deferrals: &[Deferral],
    positions: &[Position],
) -> Option<Range<usize>> {
    let agreed = |definite: bool| {
        positions.iter().find(move |position| {
            position.side == Side::For && position.is_own() && position.is_definite() == definite
        })
    };
    if let Some(whole) = agreed(true) {
        let unnamed = content::leaves_unnamed(reading, whole)?;
        return (!content::names_reservation(reading, deferrals, whole)).then_some(unnamed);
    }
    let hedged = agreed(false)?;
    let hedge = hedged.hedge.clone()?;
    (!content::names_reservation(reading, deferrals, hedged))
        .then(|| hedge.start.min(hedged.at.start)..hedge.end.max(hedged.at.end))
}
