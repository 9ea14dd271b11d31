//! Whether a reply speaks of what was asked. Used only where nothing at all is shared.

use std::ops::Range;

use super::{lexicon::Class, normal::Kind, position::Position, reading::Reading, substance};

/// Fewer words than these are too few to say that they are about something else.
const ENOUGH_WORDS: usize = 6;

/// The words that speak of something else than the question, if they do.
pub(super) fn strays(reading: &Reading, positions: &[Position]) -> Option<Range<usize>> {
    if reading.question.words.len() < ENOUGH_WORDS {
        return None;
    }
    if let Some(position) = positions.iter().find(|position| position.is_own()) {
        let sentence = reading.sentence_of(position.at.start);
        let object = position.at.end..sentence.end;
        let elsewhere = reading
            .sentences
            .iter()
            .any(|other| *other != sentence && shares_topic(reading, other));
        let strays =
            names_object(reading, &object) && !elsewhere && !shares_topic(reading, &sentence);
        return strays.then_some(object);
    }
    let whole = 0..reading.tokens.len();
    let told = substance::of(reading, &whole);
    let strays = told.words >= ENOUGH_WORDS && !shares_topic(reading, &whole);
    reading.sentences.first().filter(|_| strays).cloned()
}

/// Whether the agreement is to a thing that it names: "thống nhất danh sách …", not "đồng ý triển khai từ ngày …".
fn names_object(reading: &Reading, object: &Range<usize>) -> bool {
    const THINGS: [&str; 8] = ["danh", "kế", "báo", "chương", "kết", "biên", "đề", "lịch"];
    let near = object.start..object.end.min(object.start + 4);
    let thing = near.clone().any(|at| THINGS.iter().any(|thing| reading.is(at, thing)));
    thing && substance::of(reading, object).words >= ENOUGH_WORDS
}

/// Whether two neighbouring words of the question, or a rarer single one, stand in this stretch.
fn shares_topic(reading: &Reading, range: &Range<usize>) -> bool {
    let words: Vec<usize> = range
        .clone()
        .filter(|&at| !reading.names_agency(at) && reading.tokens[at].kind != Kind::Mark)
        .collect();
    let pair = words.windows(2).any(|pair| {
        let key = |at: usize| reading.tokens[at].key.clone();
        pair[1] == pair[0] + 1
            && reading.question.pairs.contains(&(key(pair[0]), key(pair[1])))
            && !is_grammar(reading, pair)
    });
    let number = words.iter().any(|&at| {
        reading.tokens[at].kind == Kind::Number
            && reading.question.words.contains(&reading.tokens[at].key)
    });
    pair || number
}

fn is_grammar(reading: &Reading, pair: &[usize]) -> bool {
    pair.iter().any(|&at| {
        reading.hits.iter().any(|hit| hit.class == Class::Stopword && hit.at.contains(&at))
    })
}
