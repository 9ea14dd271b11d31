//! Whether a reply addresses the question. Used only if the two have nothing in common.

use std::ops::Range;

use super::{lexicon::Class, normal::Kind, position::Position, reading::Reading, substance};

/// Fewer words than these are too few to show another topic.
const ENOUGH_WORDS: usize = 6;

/// The object that the reply agrees to or refuses, if the question did not ask about it.
pub(super) fn agrees_to_something_else(
    reading: &Reading,
    positions: &[Position],
) -> Option<Range<usize>> {
    let position = positions.iter().find(|position| position.is_own())?;
    let sentence = reading.sentence_of(position.at.start);
    let object = position.at.end..sentence.end;
    (is_long_enough(reading)
        && (names_object(reading, &object) || names_doing(reading, &object))
        && !repeats_question(reading, &(0..reading.tokens.len())))
    .then_some(object)
}

/// The statements of the reply, if they have nothing in common with the question.
pub(super) fn tells_something_else(reading: &Reading) -> Option<Range<usize>> {
    let whole = 0..reading.tokens.len();
    let told = substance::of(reading, &whole);
    let strays =
        is_long_enough(reading) && told.words >= ENOUGH_WORDS && !touches_question(reading, &whole);
    reading.sentences.first().filter(|_| strays).cloned()
}

/// Short questions have little in common with any answer.
fn is_long_enough(reading: &Reading) -> bool {
    reading.question.words.len() >= ENOUGH_WORDS
}

/// Whether the agreement is to a document that it names: "thống nhất danh sách …", not "đồng ý triển khai từ ngày …".
fn names_object(reading: &Reading, object: &Range<usize>) -> bool {
    const REACH: usize = 4;
    const NAME: usize = 8;
    let near = object.start..object.end.min(object.start + REACH);
    reading.first(&near, &[Class::Thing]).is_some_and(|thing| {
        let name = thing.at.end..object.end.min(thing.at.end + NAME);
        let named_at_once =
            reading.tokens.get(name.start).is_some_and(|next| next.kind == Kind::Word)
                && !is_grammar(reading, name.start);
        named_at_once && substance::of(reading, &name).words >= ENOUGH_WORDS / 2
    })
}

/// "Không thống nhất việc mua 05 xe ô tô": up to where the sentence goes on to reasons and conditions.
fn names_doing(reading: &Reading, object: &Range<usize>) -> bool {
    const REACH: usize = 2;
    let clause = reading.clause_of(object.start.min(reading.tokens.len().saturating_sub(1)));
    let doing =
        (object.start..object.end.min(object.start + REACH)).find(|&at| reading.is(at, "việc"));
    doing.is_some_and(|doing| {
        let rest = doing + 1..clause.end.max(doing + 1);
        let end = reading
            .first(&rest, &[Class::Because, Class::Proviso, Class::Contrast])
            .map_or(rest.end, |hit| hit.at.start);
        substance::of(reading, &(rest.start..end)).words >= ENOUGH_WORDS / 2
    })
}

/// Whether two neighbouring words of the question, two of its words with content, or one of its numbers occur here.
pub(super) fn repeats_question(reading: &Reading, range: &Range<usize>) -> bool {
    let words: Vec<usize> = range
        .clone()
        .filter(|&at| !reading.names_agency(at) && reading.tokens[at].kind != Kind::Mark)
        .collect();
    let pair = words.windows(2).any(|pair| {
        let key = |at: usize| reading.tokens[at].key.clone();
        pair[1] == pair[0] + 1
            && reading.question.pairs.contains(&(key(pair[0]), key(pair[1])))
            && !pair.iter().any(|&at| is_grammar(reading, at))
    });
    let number = words.iter().any(|&at| {
        reading.tokens[at].kind == Kind::Number
            && reading.question.words.contains(&reading.tokens[at].key)
    });
    pair || number || shared_words(reading, range) > 1
}

/// Whether the question has this word and the one after it, side by side.
pub(super) fn was_asked(reading: &Reading, at: usize) -> bool {
    let key = |at: usize| reading.tokens.get(at).map_or("", |token| token.key.as_str()).to_owned();
    reading.question.pairs.contains(&(key(at), key(at + 1)))
}

/// Whether any part of the question recurs here.
pub(super) fn touches_question(reading: &Reading, range: &Range<usize>) -> bool {
    repeats_question(reading, range) || shared_words(reading, range) > 0
}

/// The number of distinct words with content that occur both in the question and here.
fn shared_words(reading: &Reading, range: &Range<usize>) -> usize {
    substance::distinct(
        substance::residue(reading, range.clone())
            .filter(|&at| !reading.names_agency(at))
            .map(|at| reading.tokens[at].key.as_str())
            .filter(|key| reading.question.words.contains(*key)),
    )
}

fn is_grammar(reading: &Reading, at: usize) -> bool {
    reading.grammar[at]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clear_stance::Lexicon;
    use crate::clear_stance::position;

    const QUESTION: &str =
        "Sở Xây dựng lấy ý kiến Sở Y tế về việc mở rộng đường Hoa Lư đoạn qua trạm y tế.";

    #[test]
    fn a_document_that_nobody_asked_about_is_something_else() {
        for (text, expected) in [
            ("Sở Y tế thống nhất kế hoạch tiêm vắc xin cúm gia cầm đợt hai.", true),
            ("Sở Y tế thống nhất kế hoạch mở rộng đường.", false),
            ("Sở Y tế đồng ý khởi công từ ngày 01/3, vỉa hè đã trống.", false),
            ("Sở Y tế thống nhất.", false),
        ] {
            let reading = Reading::of(QUESTION, text, &Lexicon::default());
            let positions = position::all(&reading);
            assert_eq!(
                agrees_to_something_else(&reading, &positions).is_some(),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn news_that_share_nothing_with_the_question_are_something_else() {
        for (text, expected) in [
            ("Bệnh viện vừa ghép thận thành công cho bốn bệnh nhân suy tim giai đoạn cuối.", true),
            ("Vỉa hè trước trạm hiện chỉ còn gạch vỡ, xe cấp cứu quay đầu rất chật.", false),
            ("Đã nhận.", false),
        ] {
            assert_eq!(
                tells_something_else(&Reading::of(QUESTION, text, &Lexicon::default())).is_some(),
                expected,
                "{text}"
            );
        }
    }
}
