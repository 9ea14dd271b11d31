//! What a question says about itself: who asks whom, and what about.

mod specific;

use std::collections::BTreeSet;

pub(super) use self::specific::is_specific;
use super::normal::{Kind, Normal, key};

/// A question, read.
#[derive(Debug, Default)]
pub(super) struct Question {
    /// The name of the asker as syllables, if the question gives it.
    pub asker: Vec<String>,
    /// The name of the consultee as syllables, if the question gives it.
    pub consultee: Vec<String>,
    /// The syllables and numbers of the topic, without the agencies.
    pub words: BTreeSet<String>,
    /// Neighbouring syllables of the topic, without the agencies.
    pub pairs: BTreeSet<(String, String)>,
    /// Whether it asks to choose: "phương án 1 hay phương án 2".
    pub offers_choice: bool,
}

/// The phrases by which an agency consults another, between their names.
const CONSULTS: &[&str] = &[
    "lấy ý kiến",
    "xin ý kiến",
    "hỏi ý kiến",
    "hỏi",
    "đề nghị",
    "tham vấn",
    "tham khảo ý kiến",
    "trao đổi với",
    "gửi",
];

/// The words after the name of the consultee.
const AFTER_CONSULTEE: &[&str] = &[
    "về", "cho", "có", "chọn", "nên", "việc", "đối", "trước", "tham", "góp", "thẩm", "là", "nêu",
    "phối", "thống", "đồng", "trả", "xem", "liệu", ",", ":", "để", "lựa", "xác", "ý",
];

const LONGEST_NAME: usize = 14;

impl Question {
    pub fn of(text: &str) -> Self {
        let tokens = Normal::of(text).tokens;
        let keys: Vec<&str> = tokens.iter().map(|token| token.key.as_str()).collect();
        let (asker, consultee, topic) =
            parties(&keys, tokens.first().is_some_and(|token| token.capital));
        let topic_keys = &keys[topic..];
        let topic_words = tokens[topic..].iter().filter(|token| token.kind != Kind::Mark);
        let mut words = BTreeSet::new();
        words.extend(topic_words.map(|token| token.key.clone()));
        let mut pairs = BTreeSet::new();
        pairs.extend(topic_keys.windows(2).map(|pair| (pair[0].to_owned(), pair[1].to_owned())));
        let owned = |name: &[&str]| name.iter().map(|key| (*key).to_owned()).collect();
        let offers_choice = topic_keys.contains(&"hay");
        Self { asker: owned(asker), consultee: owned(consultee), words, pairs, offers_choice }
    }
}

/// The asker, the consultee, and where the topic begins.
fn parties<'k>(keys: &'k [&'k str], named: bool) -> (&'k [&'k str], &'k [&'k str], usize) {
    let none = (&keys[..0], &keys[..0], 0);
    if !named {
        return none;
    }
    let consults: Vec<Vec<String>> =
        CONSULTS.iter().map(|phrase| phrase.split(' ').map(key).collect()).collect();
    for at in 1..keys.len().min(LONGEST_NAME) {
        let Some(phrase) = consults.iter().find(|phrase| {
            keys.get(at..at + phrase.len())
                .is_some_and(|found| found.iter().zip(*phrase).all(|(found, key)| found == key))
        }) else {
            continue;
        };
        let start = at + phrase.len();
        let after: Vec<String> = AFTER_CONSULTEE.iter().map(|word| key(word)).collect();
        let end = (start..keys.len().min(start + LONGEST_NAME))
            .find(|&end| after.iter().any(|after| after == keys[end]) && !name_goes_on(keys, end));
        return match end {
            Some(end) => (&keys[..at], &keys[start..end], end),
            None => (&keys[..at], &keys[..0], start),
        };
    }
    none
}

/// The comma of "Văn hóa, Thể thao và Du lịch".
fn name_goes_on(keys: &[&str], at: usize) -> bool {
    keys[at] == "," && keys.get(at + 1).is_some_and(|next| *next == key("thể"))
}
