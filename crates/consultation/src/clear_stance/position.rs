//! The positions that a reply states: for or against, the writer's own or not, whole or hedged.

use crate::order::sorted_by_key;
use std::ops::Range;

use super::{
    lexicon::{self, Class, Hit},
    normal::{Kind, key},
    reading::{Reading, Who},
};

/// For or against what was asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    For,
    Against,
}

/// One statement of a position.
#[derive(Clone, Debug)]
pub(super) struct Position {
    pub side: Side,
    /// The words that state it.
    pub at: Range<usize>,
    /// The words that weaken it.
    pub hedge: Option<Range<usize>>,
    /// Whose view it adopts, where it has none of its own.
    pub borrowed: Option<Who>,
}

impl Position {
    /// A position of the writer's own.
    pub fn is_own(&self) -> bool {
        self.borrowed.is_none()
    }

    /// A position of the writer's own, without a hedge.
    pub fn is_definite(&self) -> bool {
        self.is_own() && self.hedge.is_none()
    }
}

/// Every position that the text states, in order.
pub(super) fn all(reading: &Reading) -> Vec<Position> {
    let mut positions: Vec<Position> = Vec::new();
    for hit in &reading.hits {
        let position = match hit.class {
            Class::Agree => agreement(reading, hit),
            Class::NothingReserved => Some(Position {
                borrowed: differs_from(reading, hit),
                ..plain(Side::For, hit.at.clone())
            }),
            Class::Refuse => refusal(reading, hit),
            Class::WeakAgreement => {
                Some(Position { hedge: Some(hit.at.clone()), ..plain(Side::For, hit.at.clone()) })
            }
            Class::Request => opposing_request(reading, hit),
            _ => None,
        };
        positions.extend(position);
    }
    sorted_by_key(positions, |position| position.at.start)
}

fn plain(side: Side, at: Range<usize>) -> Position {
    Position { side, at, hedge: None, borrowed: None }
}

/// "Không có ý kiến khác với Công an tỉnh": the same as another agency.
fn differs_from(reading: &Reading, hit: &Hit) -> Option<Who> {
    let next = hit.at.end + usize::from(reading.is(hit.at.end, "so"));
    let agency = reading.agencies.iter().find(|agency| agency.at.start == next + 1)?;
    (reading.is(next, "với") && agency.who == Who::Other).then_some(agency.who)
}

/// How far before its verb a negation or hedge may stand, in phrases of the class `Adverb`.
const ADVERBS: usize = 4;

fn agreement(reading: &Reading, hit: &Hit) -> Option<Position> {
    let start = before_adverbs(reading, hit.at.start);
    let negation =
        [start, hit.at.start].into_iter().find_map(|end| ending(reading, Class::Negation, end));
    if is_noun(reading, hit)
        || !is_own_statement(reading, negation.as_ref().map_or(start, |negation| negation.start))
    {
        return None;
    }
    if let Some(negation) = negation {
        let partly = reading.tokens[negation.end..hit.at.start].len() > 1
            && reading.is(negation.end, "hoàn")
            && !reading.is(negation.start, "không");
        let at = negation.start..hit.at.end;
        return Some(Position { hedge: partly.then(|| at.clone()), ..plain(Side::Against, at) });
    }
    let borrowed = borrowed(reading, hit).or_else(|| whatever_is_chosen(reading, hit));
    Some(Position {
        hedge: hedge(reading, hit, start),
        borrowed,
        ..plain(Side::For, hit.at.clone())
    })
}

/// "Tính thống nhất", "thống nhất quản lý": the word without the act.
fn is_noun(reading: &Reading, hit: &Hit) -> bool {
    let next = |word| reading.is(hit.at.end, word);
    let of_state_management = next("quản") && reading.is(hit.at.end + 2, "nhà");
    let with_uniform = hit.at.start > 1 && reading.is(hit.at.start - 2, "bộ");
    of_state_management || with_uniform || next("đầu") || next("trong") || next("giữa")
}

/// Whether the statement that begins here is the writer's own and made now.
fn is_own_statement(reading: &Reading, start: usize) -> bool {
    let clause = reading.clause_of(start.min(reading.tokens.len().saturating_sub(1)));
    let before = clause.start..start.max(clause.start);
    let beside =
        reading.agencies_within(&before).last().filter(|agency| agency.at.end == before.end);
    let verb = beside.map_or(before.end, |agency| agency.at.start);
    if beside.is_none_or(|agency| agency.who != Who::Own)
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

/// "Sau khi nghiên cứu hồ sơ Sở Y tế thống nhất": what comes before is the writer's own study.
fn harmless(reading: &Reading, hit: &Hit) -> bool {
    let next = hit.at.end;
    ["khi", "sau"].iter().any(|word| reading.is(hit.at.start, word))
        && reading
            .first(&(next..(next + 2).min(reading.tokens.len())), &[Class::OwnStudy])
            .is_some()
}

/// Steps back over adverbs.
fn before_adverbs(reading: &Reading, end: usize) -> usize {
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
fn ending(reading: &Reading, class: Class, end: usize) -> Option<Range<usize>> {
    reading.ending(class, end).map(|hit| hit.at.clone())
}

/// "Thống nhất với ý kiến của Sở Y tế", "đồng ý theo quyết định của UBND tỉnh": somebody else's view, unless it is
/// the asker's own proposal.
fn borrowed(reading: &Reading, hit: &Hit) -> Option<Who> {
    let sentence = reading.sentence_of(hit.at.start);
    let rest = hit.at.end..sentence.end.min(hit.at.end + 16);
    let view = reading.first(
        &(rest.start..rest.end.min(rest.start + 5)),
        &[Class::View, Class::Follow, Class::Decide],
    )?;
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
fn whatever_is_chosen(reading: &Reading, hit: &Hit) -> Option<Who> {
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

/// What weakens an agreement: beside it, or set before or after it in its sentence.
fn hedge(reading: &Reading, hit: &Hit, start: usize) -> Option<Range<usize>> {
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

fn refusal(reading: &Reading, hit: &Hit) -> Option<Position> {
    let negated = ending(reading, Class::Negation, before_adverbs(reading, hit.at.start)).is_some();
    let weak = reading
        .within(
            &reading.sentence_of(hit.at.start),
            &[Class::WeakAgreement, Class::NothingReserved, Class::NoOpinionYet],
        )
        .any(|weak| weak.at.start < hit.at.end && hit.at.start < weak.at.end);
    (!negated && !weak && is_own_statement(reading, hit.at.start))
        .then(|| plain(Side::Against, hit.at.clone()))
}

/// "Đề nghị không cấp phép", "đề nghị Sở chưa trình": a request to leave undone.
fn opposing_request(reading: &Reading, hit: &Hit) -> Option<Position> {
    if !["đề", "kiến", "kính", "trân", "yêu"].iter().any(|word| reading.is(hit.at.start, word))
    {
        return None;
    }
    if ending(reading, Class::Negation, before_adverbs(reading, hit.at.start)).is_some() {
        return None;
    }
    let mut next = hit.at.end;
    if let Some(agency) = reading.agencies.iter().find(|agency| agency.at.start == next) {
        next = agency.at.end;
    }
    let stop = lexicon::beginning(&reading.hits, next..next + 1)
        .iter()
        .filter(|stop| matches!(stop.class, Class::Stop | Class::Delay))
        .max_by_key(|stop| (stop.class == Class::Stop, stop.at.end))?;
    if changes_only(reading, stop) || is_asked_for(reading, stop) {
        return None;
    }
    let words = reading.clause_of(stop.at.start);
    let at = hit.at.start..words.end.min(stop.at.end + 3).max(stop.at.end);
    let hedge = (stop.class == Class::Delay).then(|| at.clone());
    Some(Position { hedge, ..plain(Side::Against, at) })
}

/// "Đề nghị không sửa đổi": leaves the draft as it is.
fn changes_only(reading: &Reading, stop: &Hit) -> bool {
    stop.at.len() == 1
        && ["sửa", "bổ", "phải", "chỉ"].iter().any(|word| reading.is(stop.at.end, word))
}

/// Whether the question itself is about stopping: then the request agrees with it.
fn is_asked_for(reading: &Reading, stop: &Hit) -> bool {
    let word = |at: usize| reading.tokens.get(at).map_or("", |token| token.key.as_str());
    let (first, next) = (word(stop.at.start), word(stop.at.start + 1));
    let asked = reading.question.pairs.iter().any(|(one, other)| one == first && other == next);
    let plain = stop.at.len() == 1 && ["không", "chưa"].iter().any(|word| first == key(word));
    asked
        || (!plain
            && reading.question.words.contains(first)
            && !["không", "chưa"].iter().any(|word| first == key(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUESTION: &str = "Sở Xây dựng lấy ý kiến Sở Y tế về việc mở rộng đường Hoa Lư.";

    #[track_caller]
    fn states(text: &str, expected: &[(Side, bool, Option<Who>)]) {
        let reading = Reading::of(QUESTION, text);
        let stated: Vec<_> = all(&reading)
            .iter()
            .map(|position| (position.side, position.hedge.is_some(), position.borrowed))
            .collect();
        assert_eq!(stated, expected, "{text}");
    }

    #[test]
    fn agreement_and_refusal_are_the_writers_own() {
        for text in [
            "Sở Y tế thống nhất.",
            "Nhất trí mở rộng đường.",
            "Sau khi nghiên cứu hồ sơ Sở Y tế đồng ý.",
            "Sở Y tế có ý kiến thống nhất với dự thảo.",
            "Sở Y tế thống nhất về nguyên tắc phân bổ vốn.",
            "Sở Y tế không có ý kiến khác.",
        ] {
            states(text, &[(Side::For, false, None)]);
        }
        for text in [
            "Sở Y tế chưa thống nhất.",
            "Không thể đồng ý.",
            "Sở Y tế phản đối.",
            "Đề nghị không mở rộng đường.",
        ] {
            states(text, &[(Side::Against, false, None)]);
        }
    }

    #[test]
    fn hedges_stand_beside_before_or_after() {
        for text in [
            "Sở Y tế cơ bản thống nhất.",
            "Về nguyên tắc, Sở Y tế đồng ý.",
            "Sở Y tế nhất trí về mặt chủ trương.",
            "Sở Y tế thống nhất phương án về cơ bản.",
            "Sở Y tế không phản đối.",
        ] {
            states(text, &[(Side::For, true, None)]);
        }
    }

    #[test]
    fn what_others_agree_to_is_no_position() {
        for text in [
            "Nếu UBND tỉnh đồng ý thì thực hiện.",
            "UBND tỉnh đã thống nhất.",
            "Cần bảo đảm thống nhất giữa các ngành.",
            "Sở Y tế sẽ đồng ý sau.",
            "Công văn ghi “Sở Y tế thống nhất”.",
            "Đề nghị Sở Xây dựng thống nhất với chủ đầu tư.",
        ] {
            states(text, &[]);
        }
    }

    #[test]
    fn another_view_is_borrowed_and_the_proposal_of_the_asker_is_not() {
        states(
            "Sở Y tế thống nhất với ý kiến của Công an tỉnh.",
            &[(Side::For, false, Some(Who::Other))],
        );
        states(
            "Sở Y tế nhất trí theo quyết định của cấp trên.",
            &[(Side::For, false, Some(Who::Superior))],
        );
        states("Phương án nào Sở Y tế cũng ủng hộ.", &[(Side::For, false, Some(Who::Asker))]);
        states("Sở Y tế thống nhất với ý kiến của Sở Xây dựng.", &[(Side::For, false, None)]);
    }
}
