//! Agreement with another's view or decision.

use super::super::{
    lexicon::{Class, Hit},
    reading::{Reading, Who},
};

/// "Thống nhất với ý kiến của Sở Y tế", "đồng ý theo quyết định của UBND tỉnh": another's view, unless it is the asker's
/// own proposal.
pub(super) fn borrowed(reading: &Reading, hit: &Hit) -> Option<Who> {
    let sentence = reading.sentence_of(hit.at.start);
    let rest = hit.at.end..sentence.end.min(hit.at.end + 16);
    let view = reading.first(
        &(rest.start..rest.end.min(rest.start + 5)),
        &[Class::View, Class::Follow, Class::Decide],
    )?;
    let of_its_own = |at| ["sẽ", "đã"].iter().any(|word| reading.is(at, word));
    if (hit.at.end..view.at.start).any(of_its_own) {
        return None;
    }
    let agency = reading.agencies_within(&(view.at.start..rest.end)).next()?;
    let near = agency.at.start <= view.at.end + 4;
    let proposal = (view.at.start..agency.at.start)
        .any(|at| ["xuất", "án", "thảo", "trình", "hoạch"].iter().any(|word| reading.is(at, word)));
    let left = view.class != Class::View
        && agency.who == Who::Asker
        && (view.at.start..agency.at.start).any(|at| reading.is(at, "quyết"));
    match agency.who {
        Who::Asker if left => Some(Who::Asker),
        Who::Superior | Who::Other if near && !proposal => Some(agency.who),
        _ => None,
    }
}

/// "Phương án nào cũng ủng hộ", "đồng ý với mọi phương án": agrees to whatever the asker chooses.
pub(super) fn whatever_is_chosen(reading: &Reading, hit: &Hit) -> Option<Who> {
    let also = hit
        .at
        .start
        .checked_sub(1)
        .filter(|&at| reading.is(at, "cũng") || reading.is(at, "đều"))?;
    let sentence = reading.sentence_of(hit.at.start);
    let any = reading.first(&(sentence.start..also), &[Class::Total]);
    let chosen = any.is_some_and(|any| {
        any.at.len() > 1 || reading.is(any.at.start, "nào") || reading.is(any.at.start, "mọi")
    });
    chosen.then_some(Who::Asker)
}
