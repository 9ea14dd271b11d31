//! What a reply says of its own beyond its position: reservations, reasons, conditions, proposals, facts.

use std::ops::Range;

use super::{
    deferral::Deferral,
    lexicon::Class,
    position::{Position, Side},
    reading::Reading,
    substance::{self, Substance},
};

/// So many words of its own make a reservation, a reason or a condition concrete.
const WORDS: usize = 3;
/// So many make a proposal that stands alone concrete.
const WORDS_OF_PROPOSAL: usize = 4;

/// Whether something definite is held back or asked for after the agreement.
pub(super) fn names_reservation(reading: &Reading, agreed: &Position) -> bool {
    reading.sentences.iter().filter(|sentence| sentence.end > agreed.at.end).any(|sentence| {
        let from = sentence.start.max(agreed.at.end);
        reading.within(&(from..sentence.end), &[Class::Reservation]).any(|marker| {
            let rest = marker.at.end..sentence.end;
            substance::of(reading, &rest).is_concrete(WORDS) && !is_put_off(reading, &rest)
        })
    })
}

/// Whether the refusal comes with a reason that can be checked.
pub(super) fn gives_reason(reading: &Reading, positions: &[Position]) -> bool {
    let refusal = positions.iter().find(|position| position.side == Side::Against);
    reading.sentences.iter().any(|sentence| {
        let stated = refusal.filter(|refusal| sentence.contains(&refusal.at.start));
        let told = match stated {
            None => Some(sentence.clone()),
            Some(refusal) => {
                let because = reading
                    .within(&(refusal.at.end..sentence.end), &[Class::Because])
                    .map(|hit| hit.at.end)
                    .next();
                let clause = reading.clause_of(refusal.at.start).end + 1;
                let earlier =
                    sentence.start..reading.clause_of(refusal.at.start).start.max(sentence.start);
                if substance::of(reading, &earlier).is_concrete(WORDS) {
                    return true;
                }
                because
                    .or(Some(clause))
                    .map(|start| start.min(clause).min(sentence.end)..sentence.end)
            }
        };
        told.is_some_and(|told| {
            substance::of(reading, &told).is_concrete(WORDS) && !is_put_off(reading, &told)
        })
    })
}

/// Whether the text names a condition that somebody can meet.
pub(super) fn names_condition(reading: &Reading) -> bool {
    reading.sentences.iter().any(|sentence| {
        reading.within(sentence, &[Class::Proviso]).any(|marker| {
            let rest = marker.at.end..sentence.end;
            let named = substance::of(reading, &rest);
            (named.is_concrete(WORDS) || named.quotes > 0)
                && !is_put_off(reading, &(marker.at.start..sentence.end))
        })
    }) || enumerates(reading)
}

/// Sentences of their own that list what is to be done: "Một là, …".
fn enumerates(reading: &Reading) -> bool {
    reading.sentences.iter().any(|sentence| {
        reading.first(sentence, &[Class::Change]).is_some_and(|change| {
            change.at.start <= sentence.start + 2
                && substance::of(reading, sentence).is_concrete(WORDS)
        })
    })
}

/// Whether the text proposes or undertakes something definite.
pub(super) fn proposes(reading: &Reading) -> bool {
    reading.sentences.iter().any(|sentence| {
        let asked = reading.within(sentence, &[Class::Request, Class::Ought]).any(|marker| {
            let rest = marker.at.end..sentence.end;
            let named = substance::of(reading, &rest);
            let changes = reading.first(&rest, &[Class::Change]).is_some();
            let definite = named.is_hard()
                || named.words >= WORDS_OF_PROPOSAL
                || (named.quotes > 0 && changes);
            changes && definite && !is_put_off(reading, sentence)
        });
        let acts = reading.within(sentence, &[Class::Act]).any(|act| {
            let rest = act.at.end..sentence.end;
            let named = substance::of(reading, &rest);
            let of_the_question = reading.tokens[rest]
                .iter()
                .any(|token| reading.question.words.contains(&token.key));
            (named.is_concrete(2) || of_the_question) && !is_put_off(reading, sentence)
        });
        let judges = reading.within(sentence, &[Class::Judgement]).any(|judgement| {
            let hedged = reading
                .hits
                .iter()
                .any(|hit| hit.class == Class::HedgeBeside && hit.at.end == judgement.at.start);
            !hedged && substance::of(reading, sentence).is_concrete(WORDS_OF_PROPOSAL)
        });
        asked || acts || judges
    })
}

/// Whether the text tells facts about what was asked, with figures.
pub(super) fn tells_facts(reading: &Reading) -> bool {
    let whole = 0..reading.tokens.len();
    let Substance { figures, references, .. } = substance::of(reading, &whole);
    let courtesy = reading.first(&whole, &[Class::Courtesy]).is_some();
    figures + references > 0 && figures > 0 && !courtesy
}

/// Whether this stretch leaves the matter to a later time or to somebody else.
fn is_put_off(reading: &Reading, range: &Range<usize>) -> bool {
    reading.deferrals.iter().any(|Deferral { at, .. }| {
        at.start < range.end && range.start < at.end && !asks_for_more(reading, range, at)
    })
}

/// "Đề nghị xem xét bổ sung 02 bãi đỗ xe" asks for something definite, whatever comes before it.
fn asks_for_more(reading: &Reading, range: &Range<usize>, deferral: &Range<usize>) -> bool {
    let beyond = deferral.end.max(range.start)..range.end.max(deferral.end);
    reading.first(&beyond, &[Class::Change]).is_some() && substance::of(reading, &beyond).is_hard()
}
