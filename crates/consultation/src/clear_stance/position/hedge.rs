//! The hedges of an agreement.

use std::ops::Range;

use super::{
    super::{
        lexicon::{self, Class, Hit},
        normal::{Kind, key},
        reading::Reading,
    },
    statement::ending,
};

/// The hedges of an agreement: beside it, or before or after it in its sentence.
pub(super) fn hedge(reading: &Reading, hit: &Hit, start: usize) -> Option<Range<usize>> {
    let beside =
        [start, hit.at.start].into_iter().find_map(|end| ending(reading, Class::HedgeBeside, end));
    let inside = reading
        .within(&(start..hit.at.start), &[Class::HedgeBeside])
        .next()
        .map(|hedge| hedge.at.clone());
    let after = lexicon::beginning(&reading.hits, hit.at.end..hit.at.end + 2)
        .iter()
        .find(|next| matches!(next.class, Class::HedgeBeside | Class::Hedge))
        .filter(|hedge| loose_after(reading, hedge))
        .map(|hedge| hedge.at.clone());
    let sentence = reading.sentence_of(hit.at.start);
    let ahead = reading
        .within(&(sentence.start..hit.at.start), &[Class::Hedge])
        .find(|hedge| !reading.is(hedge.at.start, "sự"))
        .map(|hedge| hedge.at.clone());
    let clause = reading.clause_of(hit.at.start);
    let closing = reading
        .within(&(hit.at.end..clause.end.max(hit.at.end)), &[Class::Hedge])
        .find(|hedge| hedge.at.end == clause.end && !reading.is(hedge.at.start, "sự"))
        .map(|hedge| hedge.at.clone());
    beside.or(inside).or(after).or(ahead).or(closing).or_else(|| in_general(reading, hit))
}

/// "Thống nhất về nguyên tắc phân bổ vốn" names its object and hedges nothing; "một phần diện tích" likewise.
fn loose_after(reading: &Reading, hedge: &Hit) -> bool {
    let principle = reading.is(hedge.at.end - 1, "tắc")
        || reading.is(hedge.at.end - 1, "tiêu")
        || reading.is(hedge.at.end - 1, "hướng");
    let share = hedge.class == Class::HedgeBeside
        && (reading.is(hedge.at.start, "một") || reading.is(hedge.at.start, "tạm"));
    if share {
        return false;
    }
    let next = reading.tokens.get(hedge.at.end);
    let free = next.is_none_or(|next| {
        next.kind == Kind::Mark
            || [
                "với", "đối", "về", "việc", "nhưng", "còn", "song", "để", "cho", "trên", "và",
                "các", "nội", "dự", "chủ", "đề", "như",
            ]
            .iter()
            .any(|word| next.is(word))
    });
    !principle || free
}

/// "Nhất trí về chủ trương" where the question is not about a policy decision.
fn in_general(reading: &Reading, hit: &Hit) -> Option<Range<usize>> {
    let policy = key("chủ");
    let asked = reading.question.pairs.contains(&(policy.clone(), key("trương")));
    let sentence = reading.sentence_of(hit.at.start);
    let at = (sentence.start..sentence.end.min(hit.at.end + 2)).find(|&at| {
        reading.is(at, "về")
            && reading.is(at + 1, "chủ")
            && reading.is(at + 2, "trương")
            && (at < hit.at.start || at <= hit.at.end + 1)
    })?;
    let invested = reading.is(at + 3, "đầu")
        || reading.is(at + 3, "điều")
        || reading.is(at + 3, "sáp")
        || reading.is(at + 3, "chuyển");
    (!asked && !invested).then_some(at..at + 3)
}
