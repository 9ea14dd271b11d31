//! A text that contradicts its stance, or withdraws what it said.

use std::ops::Range;

use super::{
    lexicon::Class,
    position::{Position, Side},
    reading::Reading,
    topic,
};
use crate::opinion::Stance;

/// The words that say the opposite of the stance.
pub(super) fn contradiction(
    reading: &Reading,
    stance: Stance,
    positions: &[Position],
) -> Option<Range<usize>> {
    let own =
        |side| positions.iter().find(move |position| position.side == side && position.is_own());
    match (stance, own(Side::For)) {
        (Stance::Disagree, agreement) => {
            let whole = 0..reading.tokens.len();
            let opposes = own(Side::Against).is_some()
                || reading
                    .within(&whole, &[Class::Stop, Class::Delay, Class::Contrast])
                    .any(|hit| hit.class == Class::Contrast || !is_reason(reading, hit.at.start));
            agreement.filter(|_| !opposes).map(|agreement| agreement.at.clone())
        }
        (Stance::Agree | Stance::AgreeWithConditions, None) => positions
            .iter()
            .find(|position| {
                position.side == Side::Against
                    && position.is_definite()
                    && !is_limited(reading, position)
            })
            .map(|refusal| refusal.at.clone()),
        (Stance::Agree, Some(_)) => taken_back(reading, positions),
        (Stance::AgreeWithConditions, Some(_)) => None,
    }
}

/// "Ủng hộ vì giảm thời gian chờ": a reason contradicts nothing.
fn is_reason(reading: &Reading, at: usize) -> bool {
    let sentence = reading.sentence_of(at);
    (sentence.start..at).any(|at| ["vì", "do", "bởi"].iter().any(|word| reading.is(at, word)))
}

/// Whether a refusal is limited to a part, a place or a time that the question did not ask about as a whole.
fn is_limited(reading: &Reading, refusal: &Position) -> bool {
    const REACH: usize = 8;
    let sentence = reading.sentence_of(refusal.at.start);
    let rest = refusal.at.end.saturating_sub(3).max(refusal.at.start)
        ..sentence.end.min(refusal.at.end + REACH);
    reading.within(&rest, &[Class::Scope]).any(|scope| !topic::was_asked(reading, scope.at.end - 1))
}

/// "Tuy nhiên không thể giảm bất kỳ chỉ tiêu nào": a refusal of everything that was agreed to before.
fn taken_back(reading: &Reading, positions: &[Position]) -> Option<Range<usize>> {
    reading.sentences.iter().find_map(|sentence| {
        let contrast = reading.first(sentence, &[Class::Contrast])?;
        let rest = contrast.at.end..sentence.end;
        let of_nothing = || {
            let stop = reading.first(&rest, &[Class::Stop])?;
            let total = reading.first(&(stop.at.end..rest.end), &[Class::Total])?;
            Some(stop.at.start..total.at.end)
        };
        let refused = || {
            let later = positions.partition_point(|position| position.at.start < rest.start);
            let refusal = positions[later..]
                .iter()
                .take_while(|position| position.at.start < rest.end)
                .find(|position| position.side == Side::Against && position.is_definite())?;
            let repeats = topic::repeats_question(reading, &(refusal.at.start..rest.end));
            (repeats && !is_limited(reading, refusal)).then(|| refusal.at.clone())
        };
        of_nothing().or_else(refused)
    })
}
