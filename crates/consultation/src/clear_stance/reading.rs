//! A reply, read: its tokens, the phrases of the lexicon in them, who is who, and its sentences and clauses.

mod vocabulary;

use std::ops::Range;

use super::{
    Span,
    lexicon::{self, Class, Hit, Lexicon},
    normal::{Kind, Normal, Token, key},
    question::Question,
    typing,
};

/// An agency that the text mentions.
#[derive(Clone, Debug)]
pub(super) struct Agency {
    pub who: Who,
    pub at: Range<usize>,
}

/// Its kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Who {
    Asker,
    Own,
    Superior,
    Other,
}

/// A reply, read.
pub(super) struct Reading {
    pub question: Question,
    pub tokens: Vec<Token>,
    /// Every phrase found outside quotation marks, and the general words within them too.
    pub hits: Vec<Hit>,
    pub agencies: Vec<Agency>,
    /// For each token, whether it is a word with content.
    pub content: Vec<bool>,
    /// For each token, whether it is a word of grammar.
    pub grammar: Vec<bool>,
    pub sentences: Vec<Range<usize>>,
}

impl Reading {
    pub fn of(question: &str, text: &str, lexicon: &Lexicon) -> Self {
        let question = Question::of(question);
        let Normal { mut tokens, sentences } = Normal::of(text);
        typing::correct(&mut tokens, lexicon, &question);
        let mut hits = lexicon.hits(&tokens);
        hits.retain(|hit| keep(&tokens, &sentences, hit));
        let agencies = agencies(&tokens, &hits, &question);
        let content = vocabulary::content(&tokens, &hits);
        let grammar = vocabulary::grammar(&tokens, &hits);
        hits.retain(|hit| {
            let inside = || {
                let next = agencies.partition_point(|agency| agency.at.end <= hit.at.start);
                agencies.get(next).is_some_and(|agency| {
                    agency.at.start <= hit.at.start && hit.at.end <= agency.at.end
                })
            };
            match hit.class {
                Class::Generic | Class::Stopword => false,
                Class::AgencyHead | Class::AgencyName => true,
                _ => !inside(),
            }
        });
        Self { question, tokens, hits, agencies, content, grammar, sentences }
    }

    /// The hits of any of these classes within `range`, in order.
    pub fn within<'r>(
        &'r self,
        range: &Range<usize>,
        classes: &'r [Class],
    ) -> impl Iterator<Item = &'r Hit> {
        let end = range.end;
        lexicon::beginning(&self.hits, range.clone())
            .iter()
            .filter(move |hit| hit.at.end <= end && classes.contains(&hit.class))
    }

    /// The first hit of any of these classes within `range`.
    pub fn first(&self, range: &Range<usize>, classes: &[Class]) -> Option<&Hit> {
        lexicon::beginning(&self.hits, range.clone())
            .iter()
            .find(|hit| hit.at.end <= range.end && classes.contains(&hit.class))
    }

    /// The longest phrase of this class that ends just before `at`.
    pub fn ending(&self, class: Class, at: usize) -> Option<&Hit> {
        lexicon::beginning(&self.hits, at.saturating_sub(Lexicon::LONGEST_PHRASE)..at)
            .iter()
            .find(|hit| hit.class == class && hit.at.end == at)
    }

    /// The agencies mentioned within `range`, in order.
    pub fn agencies_within(&self, range: &Range<usize>) -> impl Iterator<Item = &Agency> {
        let end = range.end;
        self.agencies_beginning(range).filter(move |agency| agency.at.end <= end)
    }

    /// The agencies whose mention begins within `range`, in order.
    pub fn agencies_beginning(&self, range: &Range<usize>) -> impl Iterator<Item = &Agency> {
        let end = range.end;
        let from = self.agencies.partition_point(|agency| agency.at.start < range.start);
        self.agencies[from..].iter().take_while(move |agency| agency.at.start < end)
    }

    /// The first agency mentioned at this token or later.
    pub fn agency_from(&self, at: usize) -> Option<&Agency> {
        self.agencies.get(self.agencies.partition_point(|agency| agency.at.start < at))
    }

    /// Whether the token belongs to the name of an agency.
    pub fn names_agency(&self, at: usize) -> bool {
        let next = self.agencies.partition_point(|agency| agency.at.end <= at);
        self.agencies.get(next).is_some_and(|agency| agency.at.contains(&at))
    }

    /// The sentence that a token stands in.
    pub fn sentence_of(&self, at: usize) -> Range<usize> {
        let next = self.sentences.partition_point(|sentence| sentence.end <= at);
        self.sentences
            .get(next)
            .filter(|sentence| sentence.contains(&at))
            .cloned()
            .unwrap_or(at.min(self.tokens.len())..self.tokens.len().min(at + 1))
    }

    /// The clause that a token stands in: its sentence between commas, colons and dashes.
    pub fn clause_of(&self, at: usize) -> Range<usize> {
        let sentence = self.sentence_of(at);
        let boundary = |&at: &usize| self.is_clause_mark(at);
        let start =
            (sentence.start..at).rev().find(boundary).map_or(sentence.start, |mark| mark + 1);
        let end = (at..sentence.end).find(boundary).unwrap_or(sentence.end);
        start..end
    }

    fn is_clause_mark(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        token.kind == Kind::Mark
            && !token.quoted
            && matches!(token.key.as_str(), "," | ":" | "–" | "—" | "(" | ")" | "-")
            && !self.names_agency(at)
    }

    /// The place of these tokens in the text.
    pub fn span(&self, range: &Range<usize>) -> Option<Span> {
        let tokens = self.tokens.get(range.clone())?;
        Some(Span { start: tokens.first()?.start, end: tokens.last()?.end })
    }

    /// Whether the token is this word.
    pub fn is(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(word))
    }
}

/// Drops false phrases: quoted words, and the titles of documents.
fn keep(tokens: &[Token], sentences: &[Range<usize>], hit: &Hit) -> bool {
    if vocabulary::is_vocabulary(hit) {
        return true;
    }
    let first = &tokens[hit.at.start];
    if tokens[hit.at.clone()].iter().any(|token| token.quoted) {
        return false;
    }
    let opens_sentence =
        sentences.binary_search_by_key(&hit.at.start, |sentence| sentence.start).is_ok();
    match hit.class {
        Class::Decide | Class::View => !first.capital || opens_sentence,
        Class::Follow => !tokens[hit.at.clone()].iter().skip(1).any(|token| token.capital),
        Class::Superior if hit.at.len() == 2 && first.key == key("thường") => {
            first.capital && !opens_sentence
        }
        _ => true,
    }
}

fn agencies(tokens: &[Token], hits: &[Hit], question: &Question) -> Vec<Agency> {
    let mut agencies: Vec<Agency> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let found = (!tokens[at].quoted).then(|| agency_at(tokens, hits, question, at)).flatten();
        match found {
            Some(agency) => {
                at = agency.at.end;
                agencies.push(agency);
            }
            None => at += 1,
        }
    }
    agencies
}

fn agency_at(tokens: &[Token], hits: &[Hit], question: &Question, at: usize) -> Option<Agency> {
    let named = |name: &[String], who| {
        let end = at + name.len();
        let found = !name.is_empty()
            && tokens.get(at..end)?.iter().zip(name).all(|(token, key)| token.key == *key);
        found.then_some(Agency { who, at: at..end })
    };
    if let Some(agency) =
        named(&question.consultee, Who::Own).or_else(|| named(&question.asker, Who::Asker))
    {
        return Some(agency);
    }
    let longest = |class| longest(hits, class, at);
    let described =
        [(Class::Asker, Who::Asker), (Class::Superior, Who::Superior), (Class::Others, Who::Other)]
            .into_iter()
            .filter_map(|(class, who)| longest(class).map(|end| Agency { who, at: at..end }))
            .max_by_key(|agency| agency.at.end);
    let titled = longest(Class::AgencyHead)
        .filter(|_| tokens[at].capital)
        .map(|end| titled(tokens, hits, question, at..end))
        .filter(|agency| agency.at.len() > 1 || names_itself_alone(&tokens[at]));
    match (described, titled) {
        (Some(described), Some(titled)) if titled.at.end > described.at.end => Some(titled),
        (Some(described), _) => Some(described),
        (None, titled) => titled,
    }
}

/// The end of the longest phrase of this class that begins here.
fn longest(hits: &[Hit], class: Class, at: usize) -> Option<usize> {
    lexicon::beginning(hits, at..at + 1)
        .iter()
        .filter(|hit| hit.class == class)
        .map(|hit| hit.at.end)
        .max()
}

/// An agency by its name: the head, and the fields, places and capitalised words that follow.
fn titled(tokens: &[Token], hits: &[Hit], question: &Question, head: Range<usize>) -> Agency {
    let mut end = head.end;
    while end < tokens.len() {
        let next = longest(hits, Class::AgencyName, end)
            .or_else(|| longest(hits, Class::AgencyHead, end).filter(|_| tokens[end].capital));
        if let Some(next) = next {
            end = next;
        } else if tokens[end].capital && tokens[end].kind == Kind::Word {
            end += 1;
        } else if joins_names(tokens, end) {
            end += 2;
        } else {
            break;
        }
    }
    let first = tokens[head.start].key.as_str();
    let ministry = head.len() == 1 && first == key("bộ") && end > head.end;
    let bare = end == head.end && names_itself_alone(&tokens[head.start]);
    let after_request =
        lexicon::beginning(hits, head.start.saturating_sub(Lexicon::LONGEST_PHRASE)..head.start)
            .iter()
            .any(|hit| hit.class == Class::Request && hit.at.end == head.start);
    let shortens = |name: &[String]| {
        let head_of_name = name.get(..end - head.start);
        head_of_name.is_some_and(|name| {
            tokens[head.start..end].iter().zip(name).all(|(token, key)| token.key == *key)
        })
    };
    let own = shortens(&question.consultee)
        || (!after_request
            && question.consultee.is_empty()
            && !bare
            && opens_sentence(tokens, head.start));
    let asker = shortens(&question.asker);
    let who = if ministry {
        Who::Superior
    } else if after_request && (asker || bare) {
        Who::Asker
    } else if own || bare {
        Who::Own
    } else if asker {
        Who::Asker
    } else {
        Who::Other
    };
    Agency { who, at: head.start..end }
}

/// "Sở" may stand for its full name; "Ban", "Hội" or "Trường" more often begin another word.
fn names_itself_alone(head: &Token) -> bool {
    head.key == key("sở") || head.key == key("cục")
}

fn opens_sentence(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(1).is_none_or(|before| matches!(tokens[before].key.as_str(), "." | "\n" | ";"))
}

/// The comma or "và" within "Văn hóa, Thể thao và Du lịch".
fn joins_names(tokens: &[Token], at: usize) -> bool {
    let Some([before, joint, after]) =
        at.checked_sub(1).and_then(|before| tokens.get(before..before + 3))
    else {
        return false;
    };
    let field = |token: &Token, names: &[&str]| names.iter().any(|name| token.key == key(name));
    let joined = joint.key == "," || joint.key == key("và") || joint.key == "-";
    joined && (field(before, &["hoá", "thao"]) && field(after, &["thể", "du"]))
}
