//! A text as comparable tokens: one spelling per syllable, abbreviations expanded, quotations marked.
//!
//! Every token keeps its place in the typed text, so that a finding can show the exact words.

mod abbreviations;
mod spelling;

use std::ops::Range;

pub(crate) use self::spelling::same_words;
use self::spelling::without_tone;
pub(super) use self::spelling::{bare, key};

/// One word, number or mark of the text.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// The syllable in comparable form: lower case, the tone moved to its end.
    pub key: String,
    /// Where it begins, in characters.
    pub start: usize,
    /// Where it ends, in characters.
    pub end: usize,
    /// Its kind.
    pub kind: Kind,
    /// Whether it begins with a capital letter.
    pub capital: bool,
    /// Whether it stands within quotation marks: words mentioned, not used.
    pub quoted: bool,
}

impl Token {
    /// Whether it is this word, written in lower case.
    pub fn is(&self, word: &str) -> bool {
        let first = word.chars().next().map(|letter| without_tone(letter).0);
        self.key.chars().next() == first && self.key == key(word)
    }
}

/// The kind of a token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// A syllable.
    Word,
    /// Anything that begins with a digit: an amount, a date, the number of a document.
    Number,
    /// A punctuation mark.
    Mark,
}

/// The tokens of a text and where its sentences are.
#[derive(Clone, Debug)]
pub(super) struct Normal {
    pub tokens: Vec<Token>,
    /// Ranges of tokens.
    pub sentences: Vec<Range<usize>>,
}

/// Words after which a full stop ends an abbreviation, not a sentence.
const SHORTENED: &[&str] =
    &["tp", "tx", "tt", "kt", "tm", "tl", "ts", "ths", "gs", "pgs", "bs", "st", "đ", "q", "p"];

impl Normal {
    pub fn of(text: &str) -> Self {
        let characters: Vec<char> = text.chars().collect();
        let mut tokens = Vec::with_capacity(characters.len() / 4 + 1);
        let mut at = 0;
        while at < characters.len() {
            let end = word_end(&characters, at);
            if end > at {
                push_word(&mut tokens, &characters, at, end);
                at = end;
            } else {
                let seen =
                    !characters[at].is_whitespace() && !spelling::belongs_to_letter(characters[at]);
                if seen || characters[at] == '\n' {
                    tokens.push(mark(characters[at], at));
                }
                at += 1;
            }
        }
        mark_quotations(&mut tokens);
        let sentences = sentences(&tokens);
        Self { tokens, sentences }
    }
}

/// The end of the word or number that begins here; here, if none does.
fn word_end(characters: &[char], start: usize) -> usize {
    let number = characters[start].is_ascii_digit();
    let mut end = start;
    while end < characters.len() {
        let next = characters.get(end + 1).copied().unwrap_or(' ');
        let inside = match characters[end] {
            letter if letter.is_alphanumeric() => true,
            '.' | ',' if number => next.is_ascii_digit(),
            '/' | '-' | '+' | ':' if number => next.is_alphanumeric(),
            '%' => number,
            '/' => end == start + 1 && abbreviations::has_stroke(characters, start),
            '&' => end > start && next.is_alphabetic(),
            within => end > start && spelling::belongs_to_letter(within),
        };
        if !inside || (end == start && !characters[end].is_alphanumeric()) {
            break;
        }
        end += 1;
    }
    while end > start && spelling::is_invisible(characters[end - 1]) {
        end -= 1;
    }
    end
}

fn push_word(tokens: &mut Vec<Token>, characters: &[char], start: usize, end: usize) {
    let word: String = characters[start..end].iter().collect();
    let token = |key| Token {
        key,
        start,
        end,
        kind: if characters[start].is_ascii_digit() { Kind::Number } else { Kind::Word },
        capital: characters[start].is_uppercase(),
        quoted: false,
    };
    let spelt = key(&word);
    match abbreviations::written_out(&word, &spelt) {
        Some(long) => tokens.extend(long.split(' ').map(|word| token(key(word)))),
        None => tokens.push(token(spelt)),
    }
}

fn mark(character: char, at: usize) -> Token {
    Token {
        key: character.to_string(),
        start: at,
        end: at + 1,
        kind: Kind::Mark,
        capital: false,
        quoted: false,
    }
}

/// Marks text between quotation marks. An opening mark that is never closed quotes nothing, and a text that is quoted as a
/// whole is simply the text.
fn mark_quotations(tokens: &mut [Token]) {
    let mut quoted = vec![false; tokens.len()];
    let mut open: Option<(usize, char)> = None;
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Mark) {
        let character = token.key.chars().next().unwrap_or(' ');
        match open {
            Some((start, closing)) if character == closing => {
                quoted[start + 1..at].fill(true);
                open = None;
            }
            Some(_) => {}
            None => open = closing_mark(character).map(|closing| (at, closing)),
        }
    }
    let mut words = (0..tokens.len()).filter(|&at| tokens[at].kind != Kind::Mark);
    if words.all(|at| quoted[at]) {
        return;
    }
    for (token, quoted) in tokens.iter_mut().zip(quoted) {
        token.quoted = quoted;
    }
}

fn closing_mark(opening: char) -> Option<char> {
    match opening {
        '“' | '„' => Some('”'),
        '"' => Some('"'),
        '«' => Some('»'),
        '‘' => Some('’'),
        _ => None,
    }
}

/// Longer runs are cut, so that the time to judge a text is bounded by its length.
const LONGEST_SENTENCE: usize = 200;

fn sentences(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for at in 0..tokens.len() {
        let ends = ends_sentence(tokens, at);
        if ends || at - start >= LONGEST_SENTENCE {
            if at > start {
                sentences.push(start..at);
            }
            start = at + usize::from(ends);
        }
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
    sentences
}

fn ends_sentence(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    if token.kind != Kind::Mark || token.quoted {
        return false;
    }
    match token.key.as_str() {
        "!" | "?" | ";" | "\n" | "…" => true,
        "." => {
            let Some(before) = at.checked_sub(1).map(|before| &tokens[before]) else {
                return false;
            };
            let joined = tokens.get(at + 1).is_some_and(|next| {
                next.start == token.end && !next.capital && next.kind != Kind::Mark
            });
            let list_number =
                before.kind == Kind::Number && (at == 1 || ends_sentence(tokens, at - 2));
            !joined && !list_number && !SHORTENED.contains(&before.key.as_str())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn keys(text: &str, expected: &str) {
        let keys: Vec<String> =
            Normal::of(text).tokens.into_iter().map(|token| token.key).collect();
        let expected: Vec<String> =
            Normal::of(expected).tokens.into_iter().map(|token| token.key).collect();
        assert_eq!(keys, expected, "{text}");
    }

    #[test]
    fn abbreviations_are_written_out_and_spaces_do_not_count() {
        keys("UBND\u{a0}  tỉnh", "Ủy ban nhân dân tỉnh");
        keys("đ/v VB này", "đối với văn bản này");
        keys("300 đồng/tháng", "300 đồng / tháng");
    }

    #[test]
    fn numbers_are_one_token() {
        for number in
            ["2.500.000", "9,4", "95,5%", "72/2020/QH14", "31/01/2027", "3015/CAT-PV01", "24/24"]
        {
            let tokens = Normal::of(number).tokens;
            assert_eq!((tokens.len(), tokens[0].kind), (1, Kind::Number), "{number}");
        }
    }

    #[test]
    fn sentences_end_at_full_stops_only() {
        for (text, count) in [
            ("Mức 2.500.000 đồng. Giảm còn 1.500.000 đồng.", 2),
            ("TP. Hà Tiên đồng ý.", 1),
            ("1. Đồng ý.\n2. Không.", 2),
            ("Thay “a. b.” bằng “c.” Xong", 1),
            ("", 0),
        ] {
            assert_eq!(Normal::of(text).sentences.len(), count, "{text}");
        }
    }

    #[test]
    fn quotations_are_marked_unless_they_are_everything_or_never_closed() {
        let quoted =
            |text: &str| Normal::of(text).tokens.iter().filter(|token| token.quoted).count();
        assert_eq!(quoted("ghi “cơ bản thống nhất” là chưa rõ"), 4);
        assert_eq!(quoted("ghi \"cơ bản\" là \"chưa\" rõ"), 3);
        assert_eq!(quoted("ghi “cơ bản thống nhất là chưa rõ"), 0);
        assert_eq!(quoted("“Sở Y tế cơ bản thống nhất với dự thảo Quyết định này.”"), 0);
    }
}
