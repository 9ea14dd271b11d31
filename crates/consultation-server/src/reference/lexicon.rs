//! The phrases that a host adds to the check for clear replies: a file in the form of `data/clear-stance-lexicon.json`.

use consultation::clear_stance::{AddedPhrases, Lexicon, PhraseKind};
use serde::Deserialize;
use std::collections::BTreeSet;
use utoipa::ToSchema;

use super::schema::Fault;

/// Phrases that are added to the check for clear replies.
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
    /// Why they do.
    reason: String,
    /// A sentence that has one of them.
    example: String,
    /// The phrases.
    phrases: Vec<String>,
}

/// A single word is in too many sentences to accuse anybody by.
const FEWEST_WORDS: usize = 2;

impl LexiconFile {
    /// The lexicon with the phrases of the file.
    pub fn lexicon(self) -> Lexicon {
        let added = self
            .groups
            .into_iter()
            .map(|Group { kind, phrases, .. }| AddedPhrases { kind, phrases });
        Lexicon::from(added.collect::<Vec<_>>())
    }

    /// What is wrong with it, each with its place.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut seen = BTreeSet::new();
        for (index, group) in self.groups.iter().enumerate() {
            let mut fault = |place: &str, detail: String| {
                faults.push(Fault::at(format!("/groups/{index}{place}"), detail));
            };
            if group.reason.trim().is_empty() {
                fault("/reason", "it is empty: say why these phrases count".to_owned());
            }
            if group.phrases.is_empty() {
                fault("/phrases", "there is none: add one, or remove the group".to_owned());
                continue;
            }
            for (number, phrase) in group.phrases.iter().enumerate() {
                let words = phrase.split_whitespace().count();
                let place = format!("/phrases/{number}");
                if !(FEWEST_WORDS..=Lexicon::LONGEST_PHRASE).contains(&words) {
                    let most = Lexicon::LONGEST_PHRASE;
                    let range = format!("expected {FEWEST_WORDS} to {most}");
                    fault(&place, format!("{phrase:?} has {words} words: {range}"));
                } else if !seen.insert(phrase.to_lowercase()) {
                    fault(&place, format!("{phrase:?} is there twice: remove one"));
                }
            }
            let phrases = AddedPhrases { kind: group.kind, phrases: group.phrases.clone() };
            let known = Lexicon::default().phrases_in(&group.example);
            if Lexicon::from(vec![phrases]).phrases_in(&group.example) == known {
                let detail = "it has none of the phrases, or the check knows them already";
                fault("/example", format!("{:?}: {detail}", group.example));
            }
        }
        faults
    }
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
            r#"{"groups": [{"kind": "no-opinion-yet", "reason": "usual here for putting off",
                "example": "Sở xin để dành nội dung này.", "phrases": ["xin để dành"]}]}"#,
        );
        assert_eq!(file.faults(), []);
        assert!(!file.lexicon().is_standard());
        assert!(read(r#"{"groups": []}"#).lexicon().is_standard());
    }

    #[test]
    fn every_fault_is_told_with_its_place() {
        let faults: Vec<String> = read(
            r#"{"groups": [
                {"kind": "hedge", "reason": " ", "example": "Sở thống nhất.", "phrases": ["xong", "trên đà chung", "Trên đà chung"]},
                {"kind": "courtesy", "reason": "praise", "example": "Sở khen ngợi.", "phrases": []}
            ]}"#,
        )
        .faults()
        .iter()
        .map(ToString::to_string)
        .collect();
        for (fault, said) in faults.iter().zip([
            "/groups/0/reason: it is empty",
            "/groups/0/phrases/0: \"xong\" has 1 words: expected 2 to 12",
            "/groups/0/phrases/2: \"Trên đà chung\" is there twice",
            "/groups/0/example: \"Sở thống nhất.\": it has none",
            "/groups/1/phrases: there is none",
        ]) {
            assert!(fault.starts_with(said), "{fault}");
        }
        assert_eq!(faults.len(), 5, "{faults:?}");
    }
}
