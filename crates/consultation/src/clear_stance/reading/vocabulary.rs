//! What words are: words of grammar, general office vocabulary, parts of names.

use super::super::{
    lexicon::{Class, Hit},
    normal::{Kind, Token},
};

/// For each token, whether it is a word other than those of grammar and general office vocabulary.
pub(super) fn content(tokens: &[Token], hits: &[Hit]) -> Vec<bool> {
    let mut content: Vec<bool> = tokens.iter().map(|token| token.kind == Kind::Word).collect();
    for hit in hits.iter().filter(|hit| matches!(hit.class, Class::Stopword | Class::Generic)) {
        content[hit.at.clone()].fill(false);
    }
    content
}

/// For each token, whether it is a word of grammar.
pub(super) fn grammar(tokens: &[Token], hits: &[Hit]) -> Vec<bool> {
    let mut grammar = vec![false; tokens.len()];
    for hit in hits.iter().filter(|hit| hit.class == Class::Stopword) {
        grammar[hit.at.clone()].fill(true);
    }
    grammar
}

/// Classes that say what words are, not what they do.
pub(super) fn is_vocabulary(hit: &Hit) -> bool {
    matches!(hit.class, Class::Stopword | Class::Generic | Class::AgencyHead | Class::AgencyName)
}
