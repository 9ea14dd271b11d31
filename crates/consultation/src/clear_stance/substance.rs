//! How much of a passage can be checked or acted on.

use std::{collections::BTreeSet, ops::Range};

use super::{
    lexicon::Class,
    normal::{Kind, Token, key},
    reading::Reading,
};

/// The words with content in this passage.
pub(super) fn residue(reading: &Reading, range: Range<usize>) -> impl Iterator<Item = usize> {
    range.filter(|&at| reading.content[at])
}

/// What a passage adds to the question.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Substance {
    /// Amounts, dates, distances.
    pub figures: usize,
    /// Articles, points, named rules.
    pub references: usize,
    /// Of these, the articles and points.
    pub articles: usize,
    /// Distinct words with content.
    pub words: usize,
    /// Distinct words with content that the question has too.
    pub repeated: usize,
    /// Passages in quotation marks.
    pub quotes: usize,
}

impl Substance {
    /// Whether it has something that can be looked up or measured.
    pub fn is_hard(self) -> bool {
        self.figures + self.references > 0
    }

    /// Whether it is hard, or says this in so many words of its own.
    pub fn is_concrete(self, words: usize) -> bool {
        self.is_hard() || self.words >= words
    }
}

/// The number of different words. Collecting a set would instantiate its own sort; extending one does not.
pub(super) fn distinct<'a>(words: impl Iterator<Item = &'a str>) -> usize {
    let mut seen = BTreeSet::new();
    seen.extend(words);
    seen.len()
}

/// Counts what there is in `range`, without what the question says already.
pub(super) fn of(reading: &Reading, range: &Range<usize>) -> Substance {
    let tokens = &reading.tokens;
    let fresh = |at: usize| !reading.question.words.contains(&tokens[at].key);
    let (words, repeated): (BTreeSet<&str>, BTreeSet<&str>) = residue(reading, range.clone())
        .filter(|&at| !reading.names_agency(at))
        .map(|at| tokens[at].key.as_str())
        .partition(|key| !reading.question.words.contains(*key));
    let mut substance =
        Substance { words: words.len(), repeated: repeated.len(), ..Substance::default() };
    for at in range.clone() {
        if tokens[at].kind == Kind::Number {
            match numbers(reading, at) {
                Number::Figure if fresh(at) => substance.figures += 1,
                Number::Article => {
                    substance.references += 1;
                    substance.articles += 1;
                }
                Number::Rule => substance.references += 1,
                _ => {}
            }
        } else if at > 0 && tokens[at].kind == Kind::Word && is_letter_reference(tokens, at) {
            substance.references += 1;
        }
        if tokens[at].quoted && (at == 0 || !tokens[at - 1].quoted) {
            substance.quotes += 1;
        }
    }
    substance
}

/// The meaning of a number.
enum Number {
    Figure,
    Article,
    Rule,
    /// Counts the parts of a document, names a year or identifies incoming mail, and so adds nothing.
    Nothing,
}

fn numbers(reading: &Reading, at: usize) -> Number {
    let tokens = &reading.tokens;
    let before = |offset: usize| at.checked_sub(offset).map_or("", |at| tokens[at].key.as_str());
    let after = tokens.get(at + 1).map_or("", |token| token.key.as_str());
    let number = tokens[at].key.as_str();
    let is = |word: &str, any_of: &[&str]| any_of.iter().any(|candidate| key(candidate) == word);
    if is(
        before(1),
        &[
            "điều", "khoản", "điểm", "mục", "chương", "lục", "biểu", "mẫu", "án", "thửa", "tờ",
            "trang",
        ],
    ) {
        return Number::Article;
    }
    if names_document(number) {
        let named = (1..=9)
            .any(|offset| reading.ending(Class::RuleKind, at + 1 - offset.min(at + 1)).is_some());
        return if named { Number::Rule } else { Number::Nothing };
    }
    if is(before(1), &["năm", "đoạn", "kỳ", "nhiệm"])
        || is(before(1), &["số"])
        || is(after, &["chương", "điều", "trang", "khoản", "mục", "phần"])
    {
        return Number::Nothing;
    }
    let mail_date = number.contains('/') && (1..=4).any(|offset| names_document(before(offset)));
    let list_number = number.len() <= 2
        && matches!(after, "." | ")" | "/")
        && (at == 0 || matches!(before(1), "." | "\n" | ";" | ":" | "("));
    if mail_date || list_number {
        return Number::Nothing;
    }
    Number::Figure
}

/// `72/2020/QH14`, `1719/QĐ-TTg`: figures and letters with a stroke.
fn names_document(number: &str) -> bool {
    number.contains('/') && number.chars().any(char::is_alphabetic)
}

/// `điểm b`, `Phụ lục II`.
fn is_letter_reference(tokens: &[Token], at: usize) -> bool {
    let before = tokens[at - 1].key.as_str();
    let word = tokens[at].key.as_str();
    let letter = word.chars().count() == 1 && (before == key("điểm") || before == key("mục"));
    let roman = (before == key("lục")
        || before == key("chương")
        || before == key("mục")
        || before == key("phần"))
        && word.chars().all(|letter| matches!(letter, 'i' | 'v' | 'x'));
    letter || roman
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clear_stance::Lexicon;

    #[test]
    fn figures_and_references_count_and_the_rest_of_the_numbers_do_not() {
        for (text, figures, references) in [
            ("cách 8 m", 1, 0),
            ("khoản 2 Điều 5", 0, 2),
            ("điểm b", 0, 1),
            ("Phụ lục II", 0, 1),
            ("Luật Đất đai số 31/2024/QH15", 0, 1),
            ("Nghị định 60/2021/NĐ-CP", 0, 1),
            ("QCVN 02:2012/BTNMT", 0, 1),
            ("Công văn số 15/SYT-VP ngày 05/8/2026", 0, 0),
            ("gồm 04 chương, 21 điều", 0, 0),
            ("năm 2027", 0, 0),
            ("mức 300 đồng", 0, 0),
        ] {
            let reading =
                Reading::of("Có thống nhất mức 300 đồng không?", text, &Lexicon::default());
            let found = of(&reading, &(0..reading.tokens.len()));
            assert_eq!((found.figures, found.references), (figures, references), "{text}");
        }
    }

    #[test]
    fn the_general_vocabulary_of_offices_has_no_content() {
        for (text, words) in [
            ("tiếp tục rà soát, hoàn thiện, bảo đảm chất lượng, khả thi, hiệu quả", 0),
            ("bảo đảm hài hòa lợi ích các bên, phù hợp với tình hình thực tế", 0),
            ("chừa lối đi công cộng dọc mép hồ", 6),
        ] {
            let reading = Reading::of("", text, &Lexicon::default());
            let found = of(&reading, &(0..reading.tokens.len())).words;
            assert!(if words == 0 { found == 0 } else { found >= words }, "{text}: {found}");
        }
    }
}
