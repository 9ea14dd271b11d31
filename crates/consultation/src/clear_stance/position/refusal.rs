//! Refusals without a negated agreement: "phản đối", "đề nghị không cấp phép".

use super::{
    super::{
        lexicon::{self, Class, Hit},
        normal::key,
        reading::Reading,
    },
    statement::{Position, Side, before_adverbs, ending, is_own_statement, plain},
};

pub(super) fn refusal(reading: &Reading, hit: &Hit) -> Option<Position> {
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

/// "Đề nghị không cấp phép", "đề nghị Sở chưa trình": a request not to act.
pub(super) fn opposing_request(reading: &Reading, hit: &Hit) -> Option<Position> {
    if !["đề", "kiến", "kính", "trân", "yêu"].iter().any(|word| reading.is(hit.at.start, word))
    {
        return None;
    }
    if ending(reading, Class::Negation, before_adverbs(reading, hit.at.start)).is_some() {
        return None;
    }
    let mut next = hit.at.end;
    if let Some(agency) = reading.agency_from(next).filter(|agency| agency.at.start == next) {
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
    let reason = reading.first(&(stop.at.end..words.end.max(stop.at.end)), &[Class::Because]);
    let end = reason.map_or(words.end, |reason| reason.at.start);
    let at = hit.at.start..end.min(stop.at.end + 3).max(stop.at.end);
    let hedge = (stop.class == Class::Delay).then(|| at.clone());
    Some(Position { hedge, ..plain(Side::Against, at) })
}

/// "Đề nghị giữ nguyên …, không bỏ như dự thảo": a request not to do what the question proposes.
pub(super) fn left_undone(reading: &Reading, hit: &Hit) -> Option<Position> {
    let next = hit.at.end;
    let plain_stop = hit.at.len() == 1
        && (reading.is(hit.at.start, "không") || reading.is(hit.at.start, "chưa"));
    let sentence = reading.sentence_of(hit.at.start);
    let asked =
        reading.tokens.get(next).is_some_and(|verb| reading.question.words.contains(&verb.key));
    let change = reading.within(&(next..sentence.end), &[Class::Change]).next()?;
    let requested = reading
        .within(&(sentence.start..hit.at.start), &[Class::Delay])
        .any(|delay| reading.ending(Class::Request, delay.at.start).is_some());
    (plain_stop && change.at.start == next && asked && requested)
        .then(|| plain(Side::Against, hit.at.start..change.at.end))
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
    let asked = reading.question.pairs.contains(&(first.to_owned(), next.to_owned()));
    let plain = stop.at.len() == 1 && ["không", "chưa"].iter().any(|word| first == key(word));
    asked
        || (!plain
            && reading.question.words.contains(first)
            && !["không", "chưa"].iter().any(|word| first == key(word)))
}
