//! Hasty typing: without diacritics, with a letter too many, or with the keys of a tone left in the word.
//!
//! A word is only ever read as one that the lexicon or the question has, and only if it is not a word itself.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    lexicon::Lexicon,
    normal::{Kind, Token, bare, key},
    question::Question,
};

/// Corrects the keys of the tokens; their places in the text do not change.
pub(super) fn correct(tokens: &mut [Token], lexicon: &Lexicon, question: &Question) {
    let mut vocabulary = None;
    for token in tokens.iter_mut().filter(|token| token.kind == Kind::Word) {
        if !is_odd(&token.key) {
            continue;
        }
        let words = vocabulary.get_or_insert_with(|| lexicon.words());
        let known = |key: &str| words.contains(key) || question.words.contains(key);
        if known(&token.key) {
            continue;
        }
        let meant = [typed_out(&token.key), single_letters(&token.key)];
        if let Some(meant) = meant.into_iter().flatten().find(|key| known(key)) {
            token.key = meant;
        }
    }
    if is_bare(tokens) {
        restore(tokens, &Phrases::of(lexicon, question));
    }
}

/// Whether no Vietnamese syllable is written like this: a doubled letter, or a consonant that ends none. Roman numerals are
/// numbers.
fn is_odd(key: &str) -> bool {
    const SHORTEST: usize = 3;
    let letters = key.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let twice = letters.chars().zip(letters.chars().skip(1)).any(|(one, next)| one == next);
    let roman = letters.chars().all(|letter| matches!(letter, 'i' | 'v' | 'x'));
    key.len() >= SHORTEST
        && !roman
        && (twice || letters.contains('w') || letters.ends_with(['s', 'f', 'r', 'x', 'j']))
}

/// The intended syllable, if the keys of its tone and its letters are left in it: `thoongs`, `ddeef`.
fn typed_out(key: &str) -> Option<String> {
    let mut letters = String::with_capacity(key.len());
    let mut tone = None;
    let mut vowel = false;
    for letter in key.chars() {
        let last = letters.chars().next_back();
        let joined = match (last, letter) {
            (Some('a'), 'a') => Some('â'),
            (Some('e'), 'e') => Some('ê'),
            (Some('o'), 'o') => Some('ô'),
            (Some('d'), 'd') => Some('đ'),
            _ => None,
        };
        let of_letter = match letter {
            's' | '1' => Some('1'),
            'f' | '2' => Some('2'),
            'r' | '3' => Some('3'),
            'x' | '4' => Some('4'),
            'j' | '5' => Some('5'),
            _ => None,
        };
        if let Some(joined) = joined {
            letters.pop();
            letters.push(joined);
        } else if letter == 'w' {
            letters = with_horn(&letters)?;
        } else if vowel && of_letter.is_some() {
            tone = of_letter;
        } else {
            vowel |= "aăâeêioôơuưy".contains(letter);
            letters.push(letter);
        }
    }
    letters.extend(tone);
    (letters != key).then_some(letters)
}

/// With the effect of `w` on the vowels before it: `uo` is `ươ`, `a` is `ă`.
fn with_horn(letters: &str) -> Option<String> {
    let at = letters.rfind(['a', 'o', 'u'])?;
    let (before, rest) = letters.split_at(at);
    let (before, vowel) = match (before.strip_suffix('u'), &rest[..1]) {
        (Some(before), "o") => (before, "ươ"),
        (_, "a") => (before, "ă"),
        (_, "o") => (before, "ơ"),
        _ => (before, "ư"),
    };
    Some([before, vowel, &rest[1..]].concat())
}

/// The syllable without doubled letters; `xoong` is a word.
fn single_letters(key: &str) -> Option<String> {
    let mut letters = String::with_capacity(key.len());
    for letter in key.chars() {
        if !letters.ends_with(letter) {
            letters.push(letter);
        }
    }
    (letters != key && !key.contains("oo")).then_some(letters)
}

/// Whether the text was typed without diacritics: in Vietnamese, two words in three have some.
fn is_bare(tokens: &[Token]) -> bool {
    const FEWEST: usize = 4;
    const MARKED: usize = 20;
    let mut words = 0;
    let mut marked = 0;
    for token in tokens.iter().filter(|token| token.kind == Kind::Word) {
        words += 1;
        let is_marked = |letter: char| !letter.is_ascii_lowercase();
        marked += usize::from(token.key.contains(is_marked));
    }
    words >= FEWEST && marked * MARKED < words
}

/// Words of one syllable that have one meaning even without diacritics, in an official text.
const SINGLE: &[&str] = &[
    "không", "chưa", "sẽ", "với", "của", "được", "và", "các", "đã", "về", "là", "trừ", "riêng",
    "vì", "nếu", "điều", "khoản", "cần", "phải", "sửa", "bỏ", "tỉnh", "sở",
];

/// The known phrases, by their first two syllables without diacritics.
struct Phrases<'a> {
    pairs: BTreeMap<(String, String), Vec<Vec<&'a str>>>,
    words: BTreeMap<String, String>,
}

impl<'a> Phrases<'a> {
    fn of(lexicon: &'a Lexicon, question: &'a Question) -> Self {
        let mut phrases = Self { pairs: BTreeMap::new(), words: BTreeMap::new() };
        for word in question.words.iter().cloned().chain(SINGLE.iter().map(|word| key(word))) {
            phrases.words.insert(bare(&word), word);
        }
        for name in [&question.asker, &question.consultee] {
            phrases.add(name.iter().map(String::as_str).collect());
        }
        for (one, other) in &question.pairs {
            phrases.add(vec![one, other]);
        }
        for phrase in lexicon.phrases() {
            phrases.add(phrase);
        }
        phrases
    }

    fn add(&mut self, phrase: Vec<&'a str>) {
        if let [first, second, ..] = phrase[..] {
            self.pairs.entry((bare(first), bare(second))).or_default().push(phrase);
        }
    }

    /// The longest phrase that begins here.
    fn at(&self, tokens: &[Token]) -> Option<&Vec<&'a str>> {
        let [first, second, ..] = tokens else { return None };
        let begins = |phrase: &&Vec<&str>| {
            phrase.len() <= tokens.len()
                && phrase.iter().zip(tokens).all(|(key, token)| bare(key) == token.key)
        };
        let candidates = self.pairs.get(&(first.key.clone(), second.key.clone()))?;
        candidates.iter().filter(begins).max_by_key(|phrase| phrase.len())
    }
}

fn restore(tokens: &mut [Token], phrases: &Phrases<'_>) {
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].kind != Kind::Word {
            at += 1;
        } else if let Some(phrase) = phrases.at(&tokens[at..]) {
            for (token, key) in tokens[at..].iter_mut().zip(phrase) {
                (*key).clone_into(&mut token.key);
            }
            at += phrase.len();
        } else {
            if let Some(key) = phrases.words.get(&tokens[at].key) {
                tokens[at].key.clone_from(key);
            }
            at += 1;
        }
    }
}

impl Lexicon {
    /// Every word of the phrases.
    fn words(&self) -> BTreeSet<&str> {
        let mut words = BTreeSet::new();
        for phrase in self.phrases() {
            words.extend(phrase);
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clear_stance::normal::Normal;

    const QUESTION: &str = "Sở Xây dựng lấy ý kiến Sở Y tế về việc mở rộng đường Hoa Lư lên 14 m.";

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        let mut tokens = Normal::of(text).tokens;
        correct(&mut tokens, &Lexicon::default(), &Question::of(QUESTION));
        let read: Vec<String> = tokens.into_iter().map(|token| token.key).collect();
        let expected: Vec<String> =
            Normal::of(expected).tokens.into_iter().map(|token| token.key).collect();
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn the_keys_of_a_tone_that_are_left_in_a_word_are_read_as_the_tone() {
        for (typed, meant) in [
            ("Sở Y tế thoongs nhaast.", "Sở Y tế thống nhất."),
            ("thoongs nhaats", "thống nhất"),
            ("ddoongf ys", "đồng ys"),
            ("ddeef nghij", "đề nghị"),
            ("khoong phuf hopwj", "không phù hợp"),
            ("cow banr", "cơ bản"),
            ("quyeets ddinhj", "quyết định"),
            ("chuwa cos", "chưa có"),
            ("ddieeuf kieenj", "điều kiện"),
            ("thaamr quyeenf", "thẩm quyền"),
            ("dduwowcj", "được"),
        ] {
            reads(typed, meant);
        }
    }

    #[test]
    fn a_letter_that_was_struck_twice_counts_once() {
        for (typed, meant) in [
            ("thốngg nhất", "thống nhất"),
            ("thống nhhất", "thống nhất"),
            ("kkhông đồng ý", "không đồng ý"),
            ("đề nghịị", "đề nghị"),
            ("quyếtt định", "quyết định"),
        ] {
            reads(typed, meant);
        }
    }

    #[test]
    fn words_that_are_none_of_ours_are_left_as_they_are() {
        for text in [
            "Wifi của Boss",
            "khu vực VIII",
            "Facebook",
            "ASEAN",
            "xoong nồi",
            "Cửa Lò Express",
            "max",
            "đ/c Hoàng",
            "WTO",
            "Sở Y tế đồng ý lắp wifi",
            "0 Telex",
        ] {
            reads(text, text);
        }
    }

    #[test]
    fn a_text_without_diacritics_is_read_by_the_phrases_that_are_known() {
        for (typed, meant) in [
            ("So Y te thong nhat.", "Sở Y tế thống nhất."),
            ("So Y te co ban thong nhat", "Sở Y tế cơ bản thống nhất"),
            ("De nghi quy So xem xet, quyet dinh.", "Đề nghị quý Sở xem xét, quyết định."),
            ("So Y te se co y kien sau.", "Sở Y tế sẽ có ý kiến sau."),
            ("khong dong y mo rong duong Hoa Lu", "không đồng ý mở rộng đường Hoa Lư"),
            ("thuc hien theo quy dinh hien hanh", "thực hiện theo quy định hiện hành"),
        ] {
            reads(typed, meant);
        }
        reads("Hai con bo", "Hai con bo");
        assert!(!is_bare(&Normal::of("Sở Y tế đồng ý cho Nam").tokens));
    }
}
