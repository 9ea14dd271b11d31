//! How much of a stretch of text says something that can be checked or done.

use std::{collections::BTreeSet, ops::Range};

use super::{
    lexicon::{Class, Hit},
    normal::{Kind, Token, key},
    reading::Reading,
};

/// For each token, whether it is a word that is left when grammar and the general vocabulary of offices are taken away.
pub(super) fn content(tokens: &[Token], hits: &[Hit]) -> Vec<bool> {
    let mut content: Vec<bool> = tokens.iter().map(|token| token.kind == Kind::Word).collect();
    for hit in hits.iter().filter(|hit| matches!(hit.class, Class::Stopword | Class::Generic)) {
        content[hit.at.clone()].fill(false);
    }
    content
}

/// The words with content in this stretch.
pub(super) fn residue(reading: &Reading, range: Range<usize>) -> impl Iterator<Item = usize> {
    range.filter(|&at| reading.content[at])
}

/// What a stretch of text brings that the question did not.
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
    /// Passages in quotation marks.
    pub quotes: usize,
}

impl Substance {
    /// Something that can be looked up or measured.
    pub fn is_hard(self) -> bool {
        self.figures + self.references > 0
    }

    /// Hard, or said in this many words of its own.
    pub fn is_concrete(self, words: usize) -> bool {
        self.is_hard() || self.words >= words
    }
}

/// Counts what there is in `range`, leaving out what the question says already.
pub(super) fn of(reading: &Reading, range: &Range<usize>) -> Substance {
    let tokens = &reading.tokens;
    let fresh = |at: usize| !reading.question.words.contains(&tokens[at].key);
    let words: BTreeSet<&str> = residue(reading, range.clone())
        .filter(|&at| !reading.names_agency(at) && fresh(at))
        .map(|at| tokens[at].key.as_str())
        .collect();
    let mut substance = Substance { words: words.len(), ..Substance::default() };
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

/// What a number stands for.
enum Number {
    Figure,
    Article,
    Rule,
    /// Counts the parts of a document, names a year or identifies incoming mail: adds nothing.
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
        let named =
            (2..=9).any(|offset| reading.hit_ends(Class::RuleKind, at + 1 - offset.min(at + 1)));
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
