//! What a reply says beyond its position: reservations, reasons, conditions, proposals, facts.

use std::ops::Range;

use super::{
    FindingKind,
    deferral::Deferral,
    lexicon::Class,
    normal::Kind,
    position::{Position, Side},
    reading::Reading,
    substance::{self, Substance},
    topic,
};

/// This many words of its own make a reservation, a reason or a condition concrete.
const WORDS: usize = 3;
/// This many after "trừ" or "riêng" name an exception.
const WORDS_OF_EXCEPTION: usize = 2;
/// With a verb that changes something, this many are enough if the question has another.
const WORDS_OF_CHANGE: usize = 2;
/// This many after "đề nghị" or "cần" name the change.
const WORDS_OF_REQUEST: usize = 4;
/// This many make a condition concrete that refers to rules without naming one.
const WORDS_BESIDE_RULE: usize = 6;
/// This many make a proposal that stands alone concrete.
const WORDS_OF_PROPOSAL: usize = 4;

/// Whether the text reserves or asks for something definite after the agreement.
pub(super) fn names_reservation(
    reading: &Reading,
    deferrals: &[Deferral],
    agreed: &Position,
) -> bool {
    reading.sentences.iter().filter(|sentence| sentence.end > agreed.at.end).any(|sentence| {
        let from = sentence.start.max(agreed.at.end);
        reading.within(&(from..sentence.end), &[Class::Reservation, Class::Exception]).any(
            |marker| {
                let rest = marker.at.end..sentence.end;
                let words = if marker.class == Class::Exception {
                    WORDS_OF_EXCEPTION
                } else {
                    WORDS_OF_REQUEST
                };
                let named = substance::of(reading, &rest);
                let changes = reading.first(&rest, &[Class::Change]).is_some()
                    && named.words >= WORDS_OF_CHANGE
                    && named.words + named.repeated > WORDS_OF_CHANGE;
                let from_marker = marker.at.start..sentence.end;
                (named.is_concrete(words) || changes)
                    && !is_left_open(reading, deferrals, &from_marker)
                    && !is_unnamed(reading, &from_marker)
            },
        )
    })
}

/// The place at which the text reserves something, asks for something, or leaves something open without naming it.
pub(super) fn leaves_unnamed(reading: &Reading, agreed: &Position) -> Option<Range<usize>> {
    reading.sentences.iter().filter(|sentence| sentence.end > agreed.at.end).find_map(|sentence| {
        let rest = sentence.start.max(agreed.at.end)..sentence.end;
        let marker = reading.first(&rest, &[Class::Contrast, Class::Reservation])?;
        let unnamed =
            reading.first(&(marker.at.start..rest.end), &[Class::Unnamed]).or_else(|| {
                let before = reading.first(&rest, &[Class::Unnamed])?;
                reading
                    .first(&(before.at.end..rest.end), &[Class::Ought, Class::Request])
                    .map(|_| before)
            })?;
        Some(unnamed.at.clone())
    })
}

/// "Một vài chi tiết về vật liệu": the words count, but neither figures nor a list say what they are about.
pub(super) fn is_unnamed(reading: &Reading, range: &Range<usize>) -> bool {
    const LISTS: [&str; 6] = [":", "như", "gồm", "cụ", "là", "sau"];
    let Some(unnamed) = reading.first(range, &[Class::Unnamed]) else { return false };
    let named = substance::of(reading, range);
    let mut after = unnamed.at.end..range.end.max(unnamed.at.end);
    !named.is_hard()
        && named.quotes == 0
        && !after.any(|at| LISTS.iter().any(|word| reading.is(at, word)))
}

/// Whether the refusal comes with a reason that can be checked.
pub(super) fn gives_reason(
    reading: &Reading,
    deferrals: &[Deferral],
    positions: &[Position],
) -> bool {
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
                if is_reason(substance::of(reading, &earlier)) {
                    return true;
                }
                because
                    .or(Some(clause))
                    .map(|start| start.min(clause).min(sentence.end)..sentence.end)
            }
        };
        told.is_some_and(|told| {
            is_reason(substance::of(reading, &told)) && !is_left_open(reading, deferrals, &told)
        })
    })
}

/// Reasons repeat the matter, so few words of their own are enough beside those of the question.
fn is_reason(told: Substance) -> bool {
    told.is_concrete(WORDS) || (told.words + 1 >= WORDS && told.words + told.repeated > WORDS)
}

/// Whether the text names a condition that can be met.
pub(super) fn names_condition(
    reading: &Reading,
    deferrals: &[Deferral],
    positions: &[Position],
) -> bool {
    let stated = positions.iter().any(Position::is_own);
    let open = if stated { is_left_open } else { is_put_off };
    reading.sentences.iter().any(|sentence| {
        reading.within(sentence, &[Class::Proviso]).any(|marker| {
            let rest = marker.at.end..sentence.end;
            let named = substance::of(reading, &rest);
            let by_rule = reading.first(&rest, &[Class::UnnamedRule]).is_some();
            let words = if by_rule { WORDS_BESIDE_RULE } else { WORDS };
            (named.is_concrete(words) || named.quotes > 0)
                && !open(reading, deferrals, &(marker.at.start..sentence.end))
                && !is_unnamed(reading, &rest)
        })
    }) || enumerates(reading)
        || limits(reading, deferrals, positions)
}

/// "Nhất trí khen 18 mô hình. Đưa ra mô hình số 7": after a whole agreement, a sentence that can be checked.
fn limits(reading: &Reading, deferrals: &[Deferral], positions: &[Position]) -> bool {
    let agreed =
        positions.iter().find(|position| position.side == Side::For && position.is_definite());
    agreed.is_some_and(|agreed| {
        reading.sentences.iter().filter(|sentence| sentence.start >= agreed.at.end).any(
            |sentence| {
                let named = substance::of(reading, sentence);
                let words = named.words + named.repeated;
                named.is_hard() && words >= WORDS && !is_left_open(reading, deferrals, sentence)
            },
        )
    })
}

/// Separate sentences that list actions: "Một là, …".
fn enumerates(reading: &Reading) -> bool {
    reading.sentences.iter().any(|sentence| {
        reading.first(sentence, &[Class::Change]).is_some_and(|change| {
            change.at.start <= sentence.start + 2
                && substance::of(reading, sentence).is_concrete(WORDS)
        })
    })
}

/// Whether the text proposes or undertakes something definite.
pub(super) fn proposes(reading: &Reading, deferrals: &[Deferral]) -> bool {
    reading.sentences.iter().any(|sentence| {
        let asked = reading.within(sentence, &[Class::Request, Class::Ought]).any(|marker| {
            let rest = marker.at.end..sentence.end;
            let named = substance::of(reading, &rest);
            let changes = reading.first(&rest, &[Class::Change]).is_some();
            let definite = named.is_hard() || named.quotes > 0 || named.words >= WORDS_OF_PROPOSAL;
            let chooses = reading.question.offers_choice
                && reading.tokens[rest]
                    .iter()
                    .any(|token| reading.question.words.contains(&token.key));
            ((changes && definite) || chooses) && !is_put_off(reading, deferrals, sentence)
        });
        let acts = reading.within(sentence, &[Class::Act]).any(|act| {
            let rest = act.at.end..sentence.end;
            let named = substance::of(reading, &rest);
            let of_the_question = reading.tokens[rest]
                .iter()
                .any(|token| reading.question.words.contains(&token.key));
            let clause = reading.clause_of(act.at.start);
            let figures = clause.clone().any(|at| reading.tokens[at].kind == Kind::Number);
            let told = if figures { &clause } else { sentence };
            (named.is_concrete(2) || of_the_question) && !is_put_off(reading, deferrals, told)
        });
        let judges = reading.within(sentence, &[Class::Judgement]).any(|judgement| {
            let hedged = reading.ending(Class::HedgeBeside, judgement.at.start).is_some();
            !hedged
                && substance::of(reading, sentence).is_concrete(WORDS_OF_PROPOSAL)
                && !is_put_off(reading, deferrals, sentence)
        });
        asked || acts || judges
    })
}

/// Whether the text says something of its own about the question, and does not merely praise or acknowledge.
pub(super) fn tells_facts(reading: &Reading) -> bool {
    let whole = 0..reading.tokens.len();
    let told = substance::of(reading, &whole);
    let courtesy = reading.first(&whole, &[Class::Courtesy]).is_some();
    let something = told.figures > 0 || told.words >= WORDS_OF_PROPOSAL;
    let on_topic = something && topic::touches_question(reading, &whole);
    !courtesy && (told.articles > 0 || on_topic)
}

/// Whether this passage leaves the matter to a later time or to others.
fn is_put_off(reading: &Reading, deferrals: &[Deferral], range: &Range<usize>) -> bool {
    is_deferral(reading, deferrals, range, |_| true)
}

/// The same, if a position is stated: then another agency's part in the matter may be a reason or a condition.
fn is_left_open(reading: &Reading, deferrals: &[Deferral], range: &Range<usize>) -> bool {
    is_deferral(reading, deferrals, range, |kind| {
        matches!(kind, FindingKind::PromisesLaterOpinion | FindingKind::DefersToAsker)
    })
}

fn is_deferral(
    reading: &Reading,
    deferrals: &[Deferral],
    range: &Range<usize>,
    counts: fn(FindingKind) -> bool,
) -> bool {
    let before = reading.sentence_of(range.start).start;
    let first = deferrals.partition_point(|deferral| deferral.at.start < before);
    let mut near = deferrals[first..]
        .iter()
        .take_while(|deferral| deferral.at.start < reading.sentence_of(range.start).end);
    near.any(|Deferral { kind, at }| {
        counts(*kind)
            && at.start < range.end
            && range.start < at.end
            && !asks_for_more(reading, range, at)
    })
}

/// "Đề nghị xem xét bổ sung 02 bãi đỗ xe" asks for something definite, whatever comes before it.
fn asks_for_more(reading: &Reading, range: &Range<usize>, deferral: &Range<usize>) -> bool {
    let beyond = deferral.end.max(range.start)..range.end.max(deferral.end);
    reading.first(&beyond, &[Class::Change]).is_some() && substance::of(reading, &beyond).is_hard()
}
