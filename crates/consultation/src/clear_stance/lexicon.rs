//! The phrases of officials, sorted by their effect in a reply.
//!
//! The phrases are data: `data/clear-stance-lexicon.json` has them in groups, each phrase with a reason and an example. The
//! build keeps the part that the check needs. A host can add its own phrases.

mod addition;
mod class;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    ops::Range,
    sync::{Arc, LazyLock, OnceLock},
};

use serde::{Deserialize, Serialize};

pub use self::addition::{AddedPhrases, PhraseKind};
pub(super) use self::class::Class;
use super::normal::{Kind, Normal, Token, key};

// `STANDARD`: for each group of the data, the effect of its phrases, and the phrases, separated by `|`.
include!(concat!(env!("OUT_DIR"), "/lexicon.rs"));

/// A phrase found in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Hit {
    pub class: Class,
    /// Tokens.
    pub at: Range<usize>,
}

#[derive(Clone)]
struct Phrase {
    rest: Vec<String>,
    class: Class,
}

/// The phrases, by their first word.
type Index = BTreeMap<String, Vec<Phrase>>;

static STANDARD_INDEX: LazyLock<Arc<Index>> = LazyLock::new(|| Arc::new(standard()));

/// The phrases that the check knows: the standard ones, and those that the host adds.
#[derive(Clone, Serialize, Deserialize)]
#[serde(from = "Vec<AddedPhrases>", into = "Vec<AddedPhrases>")]
pub struct Lexicon {
    added: Vec<AddedPhrases>,
    /// Built when a text is first checked: a lexicon that is only carried along needs no phrases.
    index: OnceLock<Arc<Index>>,
}

impl Lexicon {
    /// No phrase has more words.
    pub const LONGEST_PHRASE: usize = 12;

    /// Whether the host added no phrases.
    pub fn is_standard(&self) -> bool {
        self.added.is_empty()
    }

    /// The phrases of the lexicon that occur in a text, in comparable form, each with the name of its effect.
    pub fn phrases_in(&self, text: &str) -> BTreeSet<(String, String)> {
        let tokens = Normal::of(text).tokens;
        let mut phrases = BTreeSet::new();
        for start in 0..tokens.len() {
            phrases.extend(self.at(&tokens, start).map(|Hit { class, at }| {
                let words: Vec<&str> = tokens[at].iter().map(|token| token.key.as_str()).collect();
                (format!("{class:?}"), words.join(" "))
            }));
        }
        phrases
    }

    /// The lexicon with only those phrases for which `keep` says so, given the name of a phrase's effect and the phrase in
    /// comparable form.
    #[must_use]
    pub fn only(&self, keep: impl Fn(&str, &str) -> bool) -> Self {
        let mut index = Index::new();
        for (first, phrases) in self.index() {
            for phrase in phrases {
                let words = [std::slice::from_ref(first), &phrase.rest].concat().join(" ");
                if keep(&format!("{:?}", phrase.class), &words) {
                    index.entry(first.clone()).or_default().push(phrase.clone());
                }
            }
        }
        Self { added: self.added.clone(), index: OnceLock::from(Arc::new(index)) }
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            if self.added.is_empty() {
                return Arc::clone(&STANDARD_INDEX);
            }
            let mut index = standard();
            for AddedPhrases { kind, phrases } in &self.added {
                for phrase in phrases {
                    let tokens = Normal::of(phrase).tokens;
                    add(
                        &mut index,
                        kind.class(),
                        tokens.into_iter().map(|token| token.key).collect(),
                    );
                }
            }
            Arc::new(index)
        })
    }

    /// Every phrase, as comparable words.
    pub(super) fn phrases(&self) -> impl Iterator<Item = Vec<&str>> {
        self.index().iter().flat_map(|(first, phrases)| {
            phrases.iter().map(move |phrase| {
                let mut words = vec![first.as_str()];
                words.extend(phrase.rest.iter().map(String::as_str));
                words
            })
        })
    }

    /// The phrases in these tokens, quoted ones included: the longest of each class at each place.
    pub(super) fn hits(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for start in 0..tokens.len() {
            let first = hits.len();
            for hit in self.at(tokens, start) {
                match hits[first..].iter_mut().find(|longest| longest.class == hit.class) {
                    Some(longest) => longest.at.end = longest.at.end.max(hit.at.end),
                    None => hits.push(hit),
                }
            }
        }
        hits
    }

    /// The phrases that begin with this token.
    fn at(&self, tokens: &[Token], start: usize) -> impl Iterator<Item = Hit> {
        let word = &tokens[start];
        let phrases = self.index().get(&word.key).filter(|_| word.kind != Kind::Number);
        phrases.into_iter().flatten().filter_map(move |phrase| {
            let end = start + 1 + phrase.rest.len();
            let following = tokens.get(start + 1..end)?;
            let found = following.iter().zip(&phrase.rest).all(|(token, key)| token.key == *key);
            found.then_some(Hit { class: phrase.class, at: start..end })
        })
    }
}

impl Default for Lexicon {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl From<Vec<AddedPhrases>> for Lexicon {
    fn from(added: Vec<AddedPhrases>) -> Self {
        Self { added, index: OnceLock::new() }
    }
}

impl From<Lexicon> for Vec<AddedPhrases> {
    fn from(lexicon: Lexicon) -> Self {
        lexicon.added
    }
}

impl PartialEq for Lexicon {
    fn eq(&self, other: &Self) -> bool {
        self.added == other.added
    }
}

impl fmt::Debug for Lexicon {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Lexicon").field(&self.added).finish()
    }
}

fn standard() -> Index {
    let mut index = Index::new();
    for (class, phrases) in STANDARD {
        for phrase in phrases.split('|') {
            add(&mut index, *class, phrase.split(' ').map(key).collect());
        }
    }
    index
}

fn add(index: &mut Index, class: Class, mut words: Vec<String>) {
    if !words.is_empty() {
        let first = words.remove(0);
        index.entry(first).or_default().push(Phrase { rest: words, class });
    }
}

/// The hits that begin in this range of tokens; `hits` are in order.
pub(super) fn beginning(hits: &[Hit], range: Range<usize>) -> &[Hit] {
    let from = hits.partition_point(|hit| hit.at.start < range.start);
    let to = hits.partition_point(|hit| hit.at.start < range.end);
    hits.get(from..to).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_phrase_is_empty_too_long_or_twice_in_its_group() {
        for (class, phrases) in STANDARD {
            let mut seen = BTreeSet::new();
            for phrase in phrases.split('|') {
                let words = phrase.split(' ').count();
                assert!(words <= Lexicon::LONGEST_PHRASE, "{class:?}: {phrase}");
                assert_eq!(phrase.split_whitespace().count(), words, "{class:?}: {phrase:?}");
                assert!(seen.insert(phrase), "{class:?}: {phrase} is there twice");
            }
        }
    }

    #[test]
    fn added_phrases_are_found_in_any_spelling_and_survive_the_way_to_the_widget() {
        let added = vec![AddedPhrases {
            kind: PhraseKind::Hedge,
            phrases: vec!["trên tinh thần hoà hợp, chung sức".to_owned()],
        }];
        let lexicon = Lexicon::from(added.clone());
        let hedges = |lexicon: &Lexicon| {
            let text = "Trên tinh thần hòa hợp,  chung sức, Sở thống nhất.";
            lexicon.phrases_in(text).iter().filter(|(class, _)| class == "Hedge").count()
        };
        assert_eq!((hedges(&lexicon), hedges(&Lexicon::default())), (1, 0));
        let json = serde_json::to_string(&lexicon).expect("serialises");
        let back: Lexicon = serde_json::from_str(&json).expect("deserialises");
        assert_eq!((back == lexicon, hedges(&back)), (true, 1));
        assert!(!lexicon.is_standard() && Lexicon::default().is_standard());
    }

    #[test]
    fn a_lexicon_can_be_cut_down() {
        let only = Lexicon::default().only(|class, _| class == "Agree");
        let kinds: BTreeSet<_> = only
            .phrases_in("Sở Y tế cơ bản thống nhất, tán thành.")
            .into_iter()
            .map(|(kind, _)| kind)
            .collect();
        assert_eq!(kinds, BTreeSet::from(["Agree".to_owned()]));
    }
}
