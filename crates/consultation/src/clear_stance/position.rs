//! The positions that a reply states: for or against, the writer's or another's, whole or hedged.

mod borrowed;
mod hedge;
mod refusal;
mod statement;

pub(super) use self::statement::{Position, Side};
use self::{
    borrowed::{borrowed, whatever_is_chosen},
    hedge::hedge,
    refusal::{left_undone, opposing_request, refusal},
    statement::{before_adverbs, ending, is_own_statement, plain},
};
use super::{
    lexicon::{Class, Hit},
    reading::{Reading, Who},
};
use crate::order::sorted_by_key;

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
            Class::Stop => left_undone(reading, hit),
            _ => None,
        };
        positions.extend(position);
    }
    sorted_by_key(positions, |position| position.at.start)
}

/// "Không có ý kiến khác với Công an tỉnh": the same as another agency.
fn differs_from(reading: &Reading, hit: &Hit) -> Option<Who> {
    let next = hit.at.end + usize::from(reading.is(hit.at.end, "so"));
    let agency = reading.agency_from(next + 1).filter(|agency| agency.at.start == next + 1)?;
    (reading.is(next, "với") && agency.who == Who::Other).then_some(agency.who)
}

fn agreement(reading: &Reading, hit: &Hit) -> Option<Position> {
    let start = before_adverbs(reading, hit.at.start);
    let negation =
        [start, hit.at.start].into_iter().find_map(|end| ending(reading, Class::Negation, end));
    if is_noun(reading, hit)
        || says_something_else(reading, hit)
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

/// "Chưa thống nhất được ý kiến", "chấp nhận được": the verb is part of a phrase that says something else.
fn says_something_else(reading: &Reading, hit: &Hit) -> bool {
    let classes = [Class::NoOpinionYet, Class::WeakAgreement, Class::Copy];
    reading
        .within(&reading.sentence_of(hit.at.start), &classes)
        .any(|phrase| phrase.at.start <= hit.at.start && hit.at.end < phrase.at.end)
}

/// "Tính thống nhất", "thống nhất quản lý": the word without the act.
fn is_noun(reading: &Reading, hit: &Hit) -> bool {
    let next = |word| reading.is(hit.at.end, word);
    let of_state_management = next("quản") && reading.is(hit.at.end + 2, "nhà");
    let with_uniform = hit.at.start > 1 && reading.is(hit.at.start - 2, "bộ");
    of_state_management || with_uniform || next("đầu") || next("trong") || next("giữa")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clear_stance::Lexicon;

    const QUESTION: &str = "Sở Xây dựng lấy ý kiến Sở Y tế về việc mở rộng đường Hoa Lư.";

    #[track_caller]
    fn states(text: &str, expected: &[(Side, bool, Option<Who>)]) {
        let reading = Reading::of(QUESTION, text, &Lexicon::default());
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
