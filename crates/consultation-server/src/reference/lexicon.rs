//! The phrases that a host adds to the clear-stance check: a file in the form of `data/clear-stance-lexicon.json`.

use consultation::clear_stance::{AddedPhrases, Lexicon, PhraseKind};
use serde::Deserialize;
use std::collections::BTreeSet;
use utoipa::ToSchema;

use super::fault::Fault;

/// Phrases that are added to the clear-stance check.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LexiconFile {
    /// The phrases, in groups that do the same.
    groups: Vec<Group>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PhraseGroup)]
pub struct Group {
    /// What the phrases do.
    kind: PhraseKind,
    /// Why they do; needed where a phrase has no reason of its own.
    #[serde(default)]
    reason: String,
    /// A sentence that has one of them; needed where a phrase has no example of its own.
    #[serde(default)]
    example: String,
    /// The phrases.
    phrases: Vec<Phrase>,
}

/// A phrase with its reason and example, or, in files of the older form, only the phrase.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum Phrase {
    /// With its own reason and example.
    Explained(ExplainedPhrase),
    /// Explained by its group.
    Bare(String),
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExplainedPhrase {
    /// The phrase, as it is written.
    phrase: String,
    /// Why it counts.
    reason: String,
    /// A sentence that has it.
    example: String,
}

impl Phrase {
    fn text(&self) -> &str {
        match self {
            Self::Explained(explained) => &explained.phrase,
            Self::Bare(phrase) => phrase,
        }
    }
}

/// A single word occurs in too many sentences to accuse anybody by.
const FEWEST_WORDS: usize = 2;

impl LexiconFile {
    /// The lexicon with the phrases of the file.
    pub fn lexicon(self) -> Lexicon {
        let added = self.groups.iter().map(Group::added);
        Lexicon::from(added.collect::<Vec<_>>())
    }

    /// Its faults, each with its place.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut seen = BTreeSet::new();
        for (index, group) in self.groups.iter().enumerate() {
            let mut fault = |place: &str, detail: String| {
                faults.push(Fault::at(format!("/groups/{index}{place}"), detail));
            };
            if group.phrases.is_empty() {
                fault("/phrases", "there is none: add one, or remove the group".to_owned());
                continue;
            }
            let mut bare = false;
            for (number, phrase) in group.phrases.iter().enumerate() {
                let text = phrase.text();
                let words = text.split_whitespace().count();
                let place = format!("/phrases/{number}");
                if !(FEWEST_WORDS..=Lexicon::LONGEST_PHRASE).contains(&words) {
                    let most = Lexicon::LONGEST_PHRASE;
                    let range = format!("expected {FEWEST_WORDS} to {most}");
                    fault(&place, format!("{text:?} has {words} words: {range}"));
                } else if !seen.insert(text.to_lowercase()) {
                    fault(&place, format!("{text:?} is there twice: remove one"));
                } else if let Phrase::Explained(explained) = phrase {
                    let added = AddedPhrases { kind: group.kind, phrases: vec![text.to_owned()] };
                    if let Some(detail) = useless(&explained.example, added) {
                        fault(&format!("{place}/example"), detail);
                    }
                }
                match phrase {
                    Phrase::Explained(explained) if explained.reason.trim().is_empty() => {
                        let place = format!("{place}/reason");
                        fault(&place, "it is empty: say why this phrase counts".to_owned());
                    }
                    Phrase::Explained(_) => {}
                    Phrase::Bare(_) => bare = true,
                }
            }
            if bare && group.reason.trim().is_empty() {
                fault("/reason", "it is empty: say why these phrases count".to_owned());
            }
            if let Some(detail) = useless(&group.example, group.added()).filter(|_| bare) {
                fault("/example", detail);
            }
        }
        faults
    }
}

impl Group {
    fn added(&self) -> AddedPhrases {
        let phrases = self.phrases.iter().map(|phrase| phrase.text().to_owned());
        AddedPhrases { kind: self.kind, phrases: phrases.collect() }
    }
}

/// Why an example does not show the phrases, if so.
fn useless(example: &str, added: AddedPhrases) -> Option<String> {
    let known = Lexicon::default().phrases_in(example);
    let shows = Lexicon::from(vec![added]).phrases_in(example) != known;
    let detail = "it has none of the phrases, or the check knows them already";
    (!shows).then(|| format!("{example:?}: {detail}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> LexiconFile {
        serde_json::from_str(json).expect("the form of a lexicon")
    }

    #[test]
    fn the_phrases_are_added() {
        let file = read(
            r#"{"groups": [{"kind": "no-opinion-yet", "phrases": [{"phrase": "xin để dành",
                "reason": "usual here for putting off", "example": "Sở xin để dành nội dung này."}]}]}"#,
        );
        assert_eq!(file.faults(), []);
        assert!(!file.lexicon().is_standard());
        assert!(read(r#"{"groups": []}"#).lexicon().is_standard());
    }

    #[test]
    fn a_file_of_the_older_form_has_one_reason_and_example_for_a_group() {
        let file = read(
            r#"{"groups": [{"kind": "no-opinion-yet", "reason": "usual here for putting off",
                "example": "Sở xin để dành nội dung này.", "phrases": ["xin để dành"]}]}"#,
        );
        assert_eq!(file.faults(), []);
        assert!(!file.lexicon().is_standard());
    }

    #[test]
    fn every_fault_is_told_with_its_place() {
        let faults: Vec<String> = read(
            r#"{"groups": [
                {"kind": "hedge", "reason": " ", "example": "Sở thống nhất.", "phrases": ["xong", "trên đà chung", "Trên đà chung"]},
                {"kind": "courtesy", "reason": "praise", "example": "Sở khen ngợi.", "phrases": []},
                {"kind": "courtesy", "phrases": [{"phrase": "khen ngợi hết lời", "reason": " ", "example": "Sở khen."}]}
            ]}"#,
        )
        .faults()
        .iter()
        .map(ToString::to_string)
        .collect();
        for (fault, said) in faults.iter().zip([
            "/groups/0/phrases/0: \"xong\" has 1 words: expected 2 to 12",
            "/groups/0/phrases/2: \"Trên đà chung\" is there twice",
            "/groups/0/reason: it is empty",
            "/groups/0/example: \"Sở thống nhất.\": it has none",
            "/groups/1/phrases: there is none",
            "/groups/2/phrases/0/example: \"Sở khen.\": it has none",
            "/groups/2/phrases/0/reason: it is empty",
        ]) {
            assert!(fault.starts_with(said), "{fault}");
        }
        assert_eq!(faults.len(), 7, "{faults:?}");
    }
}
