//! The clear-stance check on whole replies: the labelled ones, and any text at all.

mod distinctions;
mod examples;

use consultation::{
    clear_stance::{
        Finding, FindingKind, Lexicon, Reply, check, condition_is_specific, question_is_specific,
    },
    opinion::Stance,
};
use proptest::prelude::*;
use serde::Deserialize;
use std::{
    iter::once,
    time::{Duration, Instant},
};
use unicode_normalization::UnicodeNormalization as _;

#[derive(Clone, Deserialize)]
struct Labelled {
    id: String,
    question: String,
    stance: String,
    text: String,
    conditions: Vec<String>,
    legal_basis: Vec<String>,
    label: String,
}

impl Labelled {
    fn is_found_evasive(&self) -> bool {
        !self.findings().is_empty()
    }

    fn findings(&self) -> Vec<Finding> {
        let conditions: Vec<&str> = self.conditions.iter().map(String::as_str).collect();
        let legal_basis: Vec<&str> = self.legal_basis.iter().map(String::as_str).collect();
        let stance = match self.stance.as_str() {
            "agree" => Stance::Agree,
            "agree_with_conditions" => Stance::AgreeWithConditions,
            "disagree" => Stance::Disagree,
            other => panic!("{}: {other}", self.id),
        };
        let reply = Reply {
            question: &self.question,
            stance,
            text: &self.text,
            conditions: &conditions,
            legal_basis: &legal_basis,
        };
        check(&reply, &Lexicon::default())
    }
}

/// Panics unless, in percent, so many of the replies found evasive are, and so many of the evasive are found.
#[track_caller]
fn floors(json: &str, precision: usize, recall: usize) {
    let replies: Vec<Labelled> = serde_json::from_str(json).expect("labelled replies");
    let (mut right, mut wrong, mut missed) = (0, Vec::new(), Vec::new());
    for reply in &replies {
        match (reply.label.as_str(), reply.is_found_evasive()) {
            ("evasive", true) => right += 1,
            ("evasive", false) => missed.push(&reply.id),
            ("clear", false) => {}
            ("clear", true) => wrong.push(&reply.id),
            (other, _) => panic!("{}: {other}", reply.id),
        }
    }
    assert!(right * 100 >= precision * (right + wrong.len()), "accused wrongly: {wrong:?}");
    assert!(right * 100 >= recall * (right + missed.len()), "missed: {missed:?}");
}

#[test]
fn the_development_replies_are_told_apart() {
    floors(include_str!("../../../../data/replies-development.json"), 95, 85);
}

#[test]
fn our_own_replies_are_told_apart() {
    floors(include_str!("../fixtures/replies-own.json"), 95, 90);
}

#[test]
fn the_replies_once_held_out_are_told_apart() {
    floors(include_str!("../fixtures/replies-held-out.json"), 95, 85);
    floors(include_str!("../fixtures/replies-held-out-2.json"), 95, 85);
    floors(include_str!("../fixtures/replies-held-out-3.json"), 95, 85);
    floors(include_str!("../fixtures/replies-held-out-4.json"), 97, 90);
    floors(include_str!("../fixtures/replies-held-out-6.json"), 98, 90);
}

#[test]
fn the_replies_that_nothing_was_tuned_for_are_told_apart() {
    floors(include_str!("../fixtures/replies-held-out-5.json"), 97, 75);
}

const QUESTION: &str = "Sở Xây dựng lấy ý kiến Sở Y tế về việc mở rộng đường Hoa Lư lên 14 m.";

#[track_caller]
fn says(stance: Stance, text: &str, expected: &[(FindingKind, &str)]) {
    let reply = Reply { question: QUESTION, stance, text, conditions: &[], legal_basis: &[] };
    let found: Vec<(FindingKind, String)> = check(&reply, &Lexicon::default())
        .into_iter()
        .map(|finding| (finding.kind, finding.quote))
        .collect();
    let expected: Vec<(FindingKind, String)> =
        expected.iter().map(|(kind, quote)| (*kind, (*quote).to_owned())).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn the_finding_shows_the_words_as_they_were_typed() {
    use FindingKind as F;
    says(
        Stance::Agree,
        "Sở Y tế CƠ BẢN\u{a0} thống  nhất.",
        &[(F::HedgedAgreement, "CƠ BẢN\u{a0} thống  nhất")],
    );
    says(Stance::Agree, "Sở Y tế sẽ có ý kiến sau.", &[(F::PromisesLaterOpinion, "sẽ có ý kiến")]);
    says(
        Stance::Agree,
        "Đề nghị quý Sở xem xét, quyết định.",
        &[(F::DefersToAsker, "Đề nghị quý Sở xem xét, quyết định")],
    );
    says(
        Stance::Agree,
        "Đề nghị Sở Xây dựng thực hiện theo quy định hiện hành.",
        &[(F::CitesNoSpecificRule, "theo quy định")],
    );
    says(
        Stance::Disagree,
        "Sở Y tế không thống nhất vì chưa phù hợp.",
        &[(F::DisagreesWithoutReason, "không thống nhất")],
    );
}

#[test]
fn a_position_makes_what_follows_it_routine() {
    for text in [
        "Sở Y tế đồng ý.",
        "Sở Y tế đồng ý mở rộng đường, đề nghị Sở Xây dựng xem xét, quyết định.",
        "Thống nhất. Việc bồi thường thực hiện theo quy định của pháp luật.",
        "Sở Y tế thống nhất với đề xuất của Sở Xây dựng.",
        "Công văn trước ghi “cơ bản thống nhất”; nay Sở Y tế nhất trí toàn bộ.",
        "",
    ] {
        says(Stance::Agree, text, &[]);
    }
}

#[test]
fn conditions_are_specific_when_somebody_can_meet_them() {
    for condition in [
        "Giữ lối xe chữa cháy rộng tối thiểu 3,5 m",
        "Sửa khoản 2 Điều 5",
        "Bàn giao kèm bản vẽ hoàn công",
        "Không dùng loa sau 22 giờ",
        "Bỏ cụm từ “khi cần thiết”",
    ] {
        assert!(condition_is_specific(condition, &Lexicon::default()), "{condition}");
    }
    for condition in [
        "Bảo đảm hài hòa lợi ích các bên",
        "Phù hợp với tình hình thực tế",
        "Thực hiện đúng quy định hiện hành",
        "Triển khai nghiêm túc, hiệu quả",
        "Quý Sở tự cân đối mức phụ cấp",
        "",
    ] {
        assert!(!condition_is_specific(condition, &Lexicon::default()), "{condition}");
    }
}

#[test]
fn questions_are_specific_when_they_name_what_is_to_be_decided() {
    for question in [
        "Có thống nhất mức thu 300.000 đồng không?",
        "Quy định tại Điều 5 về phân cấp có phù hợp không?",
        "Sở Y tế có đồng ý đặt trạm trung chuyển rác cạnh trạm xá không?",
        "Góp ý dự thảo Quy chế phối hợp phòng, chống cháy rừng",
        QUESTION,
    ] {
        assert!(question_is_specific(question, &Lexicon::default()), "{question}");
    }
    for question in [
        "Xin ý kiến",
        "Đề nghị cho ý kiến về dự thảo",
        "Góp ý",
        "Đề nghị quý cơ quan nghiên cứu, tham gia ý kiến đối với nội dung nêu trên",
        "Sở Nội vụ xin ý kiến Sở Tư pháp về dự thảo Quyết định",
        "Quý cơ quan có ý kiến gì không?",
        "",
    ] {
        assert!(!question_is_specific(question, &Lexicon::default()), "{question}");
    }
}

fn stances() -> impl Strategy<Value = Stance> {
    prop::sample::select(vec![Stance::Agree, Stance::AgreeWithConditions, Stance::Disagree])
}

/// Words that the check knows, marks, and anything else.
fn texts() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "Sở",
        "Y tế",
        "UBND",
        "tỉnh",
        "cơ bản",
        "thống nhất",
        "không",
        "đề nghị",
        "quý Sở",
        "quyết định",
        "sẽ",
        "có ý kiến",
        "sau",
        "vì",
        "Điều",
        "5",
        "“",
        "”",
        "\"",
        ".",
        ",",
        ":",
        "\n",
        "\u{a0}",
        "điểm b",
        "3,5",
        "1.",
        "72/2020/QH14",
        "như",
        "ý kiến của",
        "Công an",
        "nhưng",
        "bất kỳ",
        "đ/v",
        "/",
        "với",
        "cũng",
        "nào",
    ])
    .prop_map(str::to_owned);
    let any = "\\PC{0,6}";
    prop::collection::vec(prop_oneof![4 => known, 1 => any], 0..40)
        .prop_map(|words| words.join(" "))
}

/// The text as another keyboard would have written it.
fn decomposed(text: &str) -> String {
    text.nfd().collect()
}

/// Whether taking letters and marks apart changes Latin letters only: the check knows the marks of no other script.
fn decomposes_as_latin(text: &str) -> bool {
    text.chars().all(|letter| {
        let mut parts = once(letter).nfd();
        parts.next().is_some_and(|base| base == letter || base <= '\u{24f}')
            && parts.all(|mark| ('\u{300}'..='\u{36f}').contains(&mark))
    })
}

/// Where the tone of `oa`, `oe` and `uy` stands, in the older and in the newer way.
const TONES: [(&str, &str); 14] = [
    ("òa", "oà"),
    ("óa", "oá"),
    ("ỏa", "oả"),
    ("õa", "oã"),
    ("ọa", "oạ"),
    ("òe", "oè"),
    ("óe", "oé"),
    ("ỏe", "oẻ"),
    ("ọe", "oẹ"),
    ("ùy", "uỳ"),
    ("úy", "uý"),
    ("ủy", "uỷ"),
    ("ũy", "uỹ"),
    ("ụy", "uỵ"),
];

fn tones_moved_on(text: &str) -> String {
    TONES.iter().fold(text.to_owned(), |text, (older, newer)| text.replace(older, newer))
}

fn tones_moved_back(text: &str) -> String {
    TONES.iter().fold(text.to_owned(), |text, (older, newer)| text.replace(newer, older))
}

fn with(labelled: &Labelled, change: impl Fn(&str) -> String) -> Vec<(FindingKind, String)> {
    let changed = |texts: &[String]| texts.iter().map(|text| change(text)).collect();
    let labelled = Labelled {
        question: change(&labelled.question),
        text: change(&labelled.text),
        conditions: changed(&labelled.conditions),
        legal_basis: changed(&labelled.legal_basis),
        ..labelled.clone()
    };
    labelled.findings().into_iter().map(|finding| (finding.kind, finding.quote)).collect()
}

#[test]
fn the_spelling_of_a_text_changes_nothing_of_the_judgement() {
    let sets = [
        include_str!("../../../../data/replies-development.json"),
        include_str!("../fixtures/replies-own.json"),
        include_str!("../fixtures/replies-held-out-4.json"),
    ];
    for set in sets {
        let replies: Vec<Labelled> = serde_json::from_str(set).expect("labelled replies");
        for reply in &replies {
            let found = with(reply, str::to_owned);
            let as_found = |change: fn(&str) -> String| {
                let expected: Vec<_> =
                    found.iter().map(|(kind, quote)| (*kind, change(quote))).collect();
                assert_eq!(with(reply, change), expected, "{}", reply.id);
            };
            as_found(decomposed);
            as_found(tones_moved_on);
            as_found(tones_moved_back);
            as_found(|text| text.replace(' ', "\u{a0}"));
            as_found(|text| text.replace(' ', " \u{200b}\t "));
        }
    }
}

#[test]
fn the_time_grows_with_the_text() {
    const RUNS: usize = 5;
    let time = |text: &str| {
        let reply = Reply {
            question: QUESTION,
            stance: Stance::AgreeWithConditions,
            text,
            conditions: &[],
            legal_basis: &[],
        };
        let started = Instant::now();
        let _ = check(&reply, &Lexicon::default());
        started.elapsed()
    };
    for pattern in [
        "Sở Y tế đề nghị quý Sở xem xét, quyết định theo quy định vì Sở Tài chính đã có ý kiến. ",
        "đề nghị cần phải nếu vì mèo 5 Điều 7 sẽ có ý kiến Sở Tài chính “chưa” không thống nhất tuy nhiên ",
        "“a” “b ",
        "khong thong nhat de nghi quy So ",
        "sẽ có ý kiến sau tuy nhiên đề nghị không ",
        "Sở ",
        "\n",
    ] {
        let (short, long) =
            (pattern.repeat(4_000 / pattern.len()), pattern.repeat(34_000 / pattern.len()));
        let mut of_short = Duration::from_millis(4);
        // Whatever else the machine does makes a run slower and none faster: one run in time shows how the work grows.
        let in_time = (0..RUNS).any(|_| {
            of_short = of_short.max(time(&short));
            time(&long) < of_short * 64
        });
        assert!(
            in_time,
            "{pattern}: {of_short:?} for the short text, and the long takes more than 64 times"
        );
    }
}

proptest! {
    #[test]
    fn any_text_is_judged_and_every_quote_is_its_span(
        question in texts(),
        text in prop_oneof![texts(), any::<String>()],
        condition in texts(),
        stance in stances(),
    ) {
        let conditions = [condition.as_str()];
        let reply = Reply { question: &question, stance, text: &text, conditions: &conditions, legal_basis: &[] };
        let found = check(&reply, &Lexicon::default());
        if decomposes_as_latin(&text) {
            let text = decomposed(&text);
            let apart = check(&Reply { text: &text, ..reply }, &Lexicon::default());
            let kinds = |found: &[Finding]| found.iter().map(|finding| finding.kind).collect::<Vec<_>>();
            prop_assert_eq!(kinds(&apart), kinds(&found));
        }
        for finding in found {
            match finding.span {
                Some(span) => {
                    prop_assert!(span.start < span.end && span.end <= text.chars().count());
                    prop_assert_eq!(&text[span.bytes(&text)], finding.quote);
                }
                None => prop_assert!(finding.quote.is_empty()),
            }
        }
        let _ = question_is_specific(&question, &Lexicon::default());
        let _ = condition_is_specific(&condition, &Lexicon::default());
    }
}
