//! Finding things by words: what is searched is folded once, and kept beside what it belongs to.

use js_sys::JsString;

/// The text for searching: lower case, without tone marks and other accents, so that `so tu phap` finds `Sở Tư pháp`.
#[must_use]
pub fn fold(text: &str) -> String {
    let lower: String = JsString::from(text).to_lower_case().normalize("NFD").into();
    lower
        .chars()
        .filter(|letter| !('\u{300}'..='\u{36f}').contains(letter))
        .map(|letter| if matches!(letter, 'đ' | 'ð') { 'd' } else { letter })
        .collect()
}

/// What something is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Searched {
    /// Its words, each after a space. Characters between words, such as the hyphens of a dossier number, do not matter.
    words: String,
    initials: String,
}

impl Searched {
    /// Of a folded text.
    #[must_use]
    pub fn of(folded: &str) -> Self {
        let (mut words, mut initials) = (String::with_capacity(folded.len() + 1), String::new());
        for word in words_of(folded) {
            words.push(' ');
            words.push_str(word);
            initials.extend(word.chars().next());
        }
        Self { words, initials }
    }

    /// Of many texts. Each call into JavaScript takes its time: all are folded by the same two.
    #[must_use]
    pub fn all(texts: &[String]) -> Vec<Self> {
        let lines: Vec<_> = texts.iter().map(|text| text.replace('\n', " ")).collect();
        fold(&lines.join("\n")).split('\n').map(Self::of).collect()
    }

    /// Whether every word of the query begins some word of the text or abbreviates some of them, as `snv` does `so noi vu`.
    #[must_use]
    pub fn fits(&self, query: &Query) -> bool {
        // Fewer initials occur in every text.
        const SHORTEST_ABBREVIATION: usize = 3;
        query.0.iter().all(|wanted| {
            let initials = &wanted[1..];
            self.words.contains(wanted.as_str())
                || initials.len() >= SHORTEST_ABBREVIATION && self.initials.contains(initials)
        })
    }
}

/// What is searched for: words, each after a space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query(Vec<String>);

impl Query {
    /// Of a folded text.
    #[must_use]
    pub fn of(folded: &str) -> Self {
        Self(words_of(folded).map(|word| [" ", word].concat()).collect())
    }

    /// Of what was typed.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        Self::of(&fold(text))
    }

    /// Whether nothing is searched for.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether a text is found by a query; both are folded. See [`Searched::fits`].
#[must_use]
pub fn contains_words(text: &str, query: &str) -> bool {
    Searched::of(text).fits(&Query::of(query))
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_and_initials_of_words_are_found() {
        let text = "uy ban nhan dan phuong tan phu, so noi vu, hs-2026-401";
        for query in ["ubnd", "ubnd phuong", "snv", "phuong tan", "noi vu so", "401", "hs-2026", ""]
        {
            assert!(contains_words(text, query), "{query}");
        }
        for query in ["stc", "so tai chinh", "ubnd xa", "nv so x", "un", "026"] {
            assert!(!contains_words(text, query), "{query}");
        }
    }
}
