//! Replies that put the position off or leave it to others. They count only if no position is taken.

use std::ops::Range;

use super::{
    FindingKind,
    lexicon::{Class, Hit},
    reading::{Agency, Reading, Who},
};

/// A passage within one sentence that puts the position off or leaves it to others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Deferral {
    pub kind: FindingKind,
    pub at: Range<usize>,
}

type Pattern = fn(&Reading, &Range<usize>) -> Option<Range<usize>>;

const PATTERNS: [(FindingKind, Pattern); 4] = [
    (FindingKind::PromisesLaterOpinion, later),
    (FindingKind::DefersToAsker, to_asker),
    (FindingKind::DefersToSuperior, to_superior),
    (FindingKind::DefersToOtherAgency, to_other),
];

/// All deferrals of the text, sentence by sentence.
pub(super) fn all(reading: &Reading) -> Vec<Deferral> {
    let in_sentence = |sentence| {
        PATTERNS.into_iter().filter_map(move |(kind, pattern)| {
            Some(Deferral { kind, at: pattern(reading, sentence)? })
        })
    };
    let mut deferrals: Vec<Deferral> = reading.sentences.iter().flat_map(in_sentence).collect();
    if deferrals.is_empty() {
        deferrals.extend(disowned(reading));
    }
    deferrals
}

/// "Không thuộc chức năng của Sở": no agency is named, but the matter is pushed away.
fn disowned(reading: &Reading) -> Option<Deferral> {
    let hit = reading.hits.iter().find(|hit| hit.class == Class::NotMine)?;
    Some(Deferral { kind: FindingKind::DefersToOtherAgency, at: hit.at.clone() })
}

/// How many words may stand between the parts of a pattern.
const NEAR: usize = 14;

/// Promises an opinion: "sẽ có ý kiến sau", "chưa có ý kiến", "xin trả lời bằng văn bản khác".
fn later(reading: &Reading, sentence: &Range<usize>) -> Option<Range<usize>> {
    let outright = reading.first(sentence, &[Class::NoOpinionYet]).map(|hit| hit.at.clone());
    let promised = || {
        reading.within(sentence, &[Class::Future]).find_map(|future| {
            let opine = after(reading, sentence, future.at.end, &[Class::Opine])?;
            let asks_around = reading
                .first(&(future.at.start..opine.at.end), &[Class::AskAround, Class::Request])
                .is_some();
            let later = reading.first(sentence, &[Class::Later]).is_some();
            let commits = ["sẽ", "hẹn", "dự"].iter().any(|word| reading.is(future.at.start, word));
            ((commits || later) && !asks_around).then_some(future.at.start..opine.at.end)
        })
    };
    let put_off = || {
        let supported = |later: &Range<usize>| {
            reading
                .within(sentence, &[Class::Opine, Class::Future])
                .any(|other| !overlaps(&other.at, later))
        };
        reading
            .within(sentence, &[Class::Later])
            .map(|later| later.at.clone())
            .find(|later| supported(later))
    };
    outright.or_else(|| more_time(reading, sentence)).or_else(promised).or_else(put_off)
}

/// "Được lùi thời hạn tham gia", "gia hạn thời gian góp ý".
fn more_time(reading: &Reading, sentence: &Range<usize>) -> Option<Range<usize>> {
    const REACH: usize = 4;
    reading.within(sentence, &[Class::MoreTime]).find_map(|time| {
        let opine = reading
            .first(&(time.at.end..sentence.end.min(time.at.end + REACH)), &[Class::Opine])?;
        Some(time.at.start..opine.at.end)
    })
}

/// Leaves it to the asker: "đề nghị quý Sở xem xét, quyết định", "tùy cơ quan chủ trì".
fn to_asker(reading: &Reading, sentence: &Range<usize>) -> Option<Range<usize>> {
    let asked = reading.within(sentence, &[Class::Request]).find_map(|request| {
        let decide = after(reading, sentence, request.at.end, &[Class::Decide, Class::Weigh])?;
        let between = request.at.end..decide.at.start;
        let who = actor(reading, &between);
        let explicit =
            ["để", "giao", "dành", "nhờ"].iter().any(|word| reading.is(request.at.start, word))
                && request.at.len() == 1;
        let passed_on = reading
            .first(&between, &[Class::PassUp, Class::AskAround])
            .is_some_and(|hit| hit.at.len() > 1);
        let left = match who {
            Some(Who::Asker) => true,
            Some(_) => false,
            None => !explicit,
        };
        (left && !passed_on)
            .then(|| request.at.start..last_decision(reading, sentence, decide.at.end))
    });
    let left = || {
        reading.within(sentence, &[Class::LeftTo]).find_map(|left| {
            let agency = agency_after(reading, sentence, left.at.end);
            agency
                .is_none_or(|agency| agency.who == Who::Asker)
                .then(|| left.at.start..agency.map_or(left.at.end, |agency| agency.at.end))
        })
    };
    let falls = || {
        reading.within(sentence, &[Class::FallsTo, Class::Follow]).find_map(|falls| {
            let agency = agency_after(reading, sentence, falls.at.end)
                .filter(|agency| agency.at.start <= falls.at.end + 4)?;
            let rest = agency.at.end..sentence.end;
            let decides = falls.at.len() > 1
                || reading.first(&rest, &[Class::Decide]).is_some()
                || reading.first(&(falls.at.end..agency.at.start), &[Class::Decide]).is_some();
            (agency.who == Who::Asker && decides).then_some(falls.at.start..agency.at.end)
        })
    };
    let trusted = || {
        reading.agencies_within(sentence).filter(|agency| agency.who == Who::Asker).find_map(
            |agency| {
                let decide = after(reading, sentence, agency.at.end, &[Class::Decide])?;
                let between = agency.at.end..decide.at.start;
                let left = between.is_empty()
                    || ["sẽ", "tự", "toàn"]
                        .iter()
                        .any(|word| between.clone().any(|at| reading.is(at, word)));
                left.then_some(agency.at.start..decide.at.end)
            },
        )
    };
    asked.or_else(left).or_else(falls).or_else(trusted)
}

/// Leaves it to an authority above: "đề nghị báo cáo UBND tỉnh", "chấp hành theo chỉ đạo của cấp trên".
fn to_superior(reading: &Reading, sentence: &Range<usize>) -> Option<Range<usize>> {
    refers_to(
        reading,
        sentence,
        Who::Superior,
        &[
            Class::PassUp,
            Class::Follow,
            Class::FallsTo,
            Class::LeftTo,
            Class::NotMine,
            Class::AskAround,
        ],
    )
    .or_else(|| deciding(reading, sentence, Who::Superior))
}

/// Leaves it to another agency: "đề nghị lấy ý kiến Sở Tài chính", "thuộc chức năng của Công an tỉnh".
fn to_other(reading: &Reading, sentence: &Range<usize>) -> Option<Range<usize>> {
    refers_to(
        reading,
        sentence,
        Who::Other,
        &[Class::AskAround, Class::FallsTo, Class::LeftTo, Class::Follow],
    )
    .or_else(|| belongs_to_subject(reading, sentence))
    .or_else(|| deciding(reading, sentence, Who::Other))
}

/// One of these phrases, and then an agency of this kind near by.
fn refers_to(
    reading: &Reading,
    sentence: &Range<usize>,
    who: Who,
    classes: &[Class],
) -> Option<Range<usize>> {
    reading.within(sentence, classes).find_map(|hit| {
        let agency = agency_after(reading, sentence, hit.at.end)?;
        let reach = if hit.at.len() == 1 { 4 } else { 9 };
        (agency.who == who && agency.at.start <= hit.at.end + reach)
            .then_some(hit.at.start..agency.at.end)
    })
}

/// "Công an tỉnh là cơ quan chuyên môn về nội dung này": another agency, and a statement that the matter is its business.
fn belongs_to_subject(reading: &Reading, sentence: &Range<usize>) -> Option<Range<usize>> {
    reading.agencies_within(sentence).filter(|agency| agency.who == Who::Other).find_map(|agency| {
        let rest = agency.at.end..sentence.end.min(agency.at.end + 6);
        let falls = reading.within(&rest, &[Class::FallsTo]).find(|falls| falls.at.len() > 1)?;
        Some(agency.at.start..falls.at.end)
    })
}

/// "Để UBND tỉnh quyết định", "do các đơn vị liên quan xem xét".
fn deciding(reading: &Reading, sentence: &Range<usize>, who: Who) -> Option<Range<usize>> {
    reading.agencies_within(sentence).filter(|agency| agency.who == who).find_map(|agency| {
        let rest = agency.at.end..sentence.end.min(agency.at.end + 6);
        let decide = reading.first(&rest, &[Class::Decide, Class::Weigh])?;
        Some(agency.at.start..decide.at.end)
    })
}

fn after<'r>(
    reading: &'r Reading,
    sentence: &Range<usize>,
    from: usize,
    classes: &'r [Class],
) -> Option<&'r Hit> {
    let end = sentence.end.min(from + NEAR + 6);
    reading.within(&(from..end.max(from)), classes).find(|hit| hit.at.start <= from + NEAR)
}

fn agency_after<'r>(
    reading: &'r Reading,
    sentence: &Range<usize>,
    from: usize,
) -> Option<&'r Agency> {
    reading.agency_from(from).filter(|agency| agency.at.end <= sentence.end)
}

/// The agency that is to act: the last one named.
fn actor(reading: &Reading, range: &Range<usize>) -> Option<Who> {
    reading.agencies_within(range).last().map(|agency| agency.who)
}

/// "Xem xét, quyết định": to the end of the run.
fn last_decision(reading: &Reading, sentence: &Range<usize>, from: usize) -> usize {
    let mut end = from;
    while let Some(next) = reading.first(&(end..sentence.end.min(end + 4)), &[Class::Decide]) {
        end = next.at.end;
    }
    end
}

fn overlaps(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clear_stance::Lexicon;

    const QUESTION: &str = "Sở Xây dựng lấy ý kiến Sở Y tế về việc mở rộng đường Hoa Lư.";

    #[test]
    fn each_way_of_deferring_is_known() {
        use FindingKind::{
            DefersToAsker, DefersToOtherAgency, DefersToSuperior, PromisesLaterOpinion,
        };
        for (kind, texts) in [
            (
                PromisesLaterOpinion,
                [
                    "Sở Y tế sẽ có ý kiến sau.",
                    "Sở Y tế chưa có ý kiến.",
                    "Đề nghị gia hạn thời gian góp ý.",
                ],
            ),
            (
                DefersToAsker,
                [
                    "Đề nghị quý Sở xem xét, quyết định.",
                    "Tùy Sở Xây dựng lựa chọn.",
                    "Sở Y tế tôn trọng quyết định của quý Sở.",
                ],
            ),
            (
                DefersToSuperior,
                [
                    "Đề nghị báo cáo UBND tỉnh.",
                    "Sở Y tế chấp hành chỉ đạo của cấp trên.",
                    "Thuộc thẩm quyền của HĐND tỉnh.",
                ],
            ),
            (
                DefersToOtherAgency,
                [
                    "Đề nghị lấy ý kiến Sở Tài chính.",
                    "Thuộc chức năng của Công an tỉnh.",
                    "Không thuộc lĩnh vực của Sở.",
                ],
            ),
        ] {
            for text in texts {
                let found = all(&Reading::of(QUESTION, text, &Lexicon::default()));
                assert!(found.iter().any(|deferral| deferral.kind == kind), "{text}: {found:?}");
            }
        }
    }

    #[test]
    fn what_the_writer_does_itself_defers_nothing() {
        for text in [
            "Sở Y tế thống nhất.",
            "Đề nghị sửa khoản 2 Điều 5.",
            "Danh sách sẽ gửi trước ngày 15/12/2026.",
            "Căn cứ Quyết định số 12/2025/QĐ-UBND, Sở Y tế nhất trí.",
            "Công văn ghi “sẽ có ý kiến sau”.",
        ] {
            assert_eq!(all(&Reading::of(QUESTION, text, &Lexicon::default())), [], "{text}");
        }
    }
}
