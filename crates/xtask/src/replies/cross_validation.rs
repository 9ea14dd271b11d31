//! What to expect on replies that nobody has seen.
//!
//! Nothing here is trained: people write phrases into the lexicon when they see them. So what stands for training is what
//! they have seen. The replies are dealt into parts; each part is judged by a lexicon without the phrases that occur in
//! no other part, as if nobody had seen it. Phrases of general groups, the knowledge of the language, stay. The rules
//! that put phrases together were written by people who saw all parts: in this the figures are too good.

use std::collections::BTreeSet;

use anyhow::Context;
use consultation::clear_stance::Lexicon;
use serde::Deserialize;

use super::labelled::{Item, examine};
use super::score::Scores;

const LEXICON: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/clear-stance-lexicon.json"));

#[derive(Deserialize)]
struct Data {
    groups: Vec<Group>,
}

#[derive(Deserialize)]
struct Group {
    kind: String,
    #[serde(default)]
    general: bool,
}

/// The scores on each part by what is known from the others, all together.
pub fn scores(items: &[Item], parts: usize) -> anyhow::Result<Scores> {
    let whole = Lexicon::default();
    let general = general_kinds()?;
    let seen: Vec<_> = items.iter().map(|item| phrases(item, &whole)).collect();
    let mut scores = Scores::default();
    for part in 0..parts {
        let (held_out, others): (Vec<_>, Vec<_>) =
            items.iter().zip(&seen).enumerate().partition(|(at, _)| at % parts == part);
        let known: BTreeSet<_> = others.iter().flat_map(|(_, (_, seen))| *seen).collect();
        let lexicon = whole.only(|kind, phrase| {
            general.contains(&kind.to_lowercase())
                || known.contains(&(kind.to_owned(), phrase.to_owned()))
        });
        for (_, (item, _)) in held_out {
            scores.count(item, &examine(item, &lexicon)?)?;
        }
    }
    Ok(scores)
}

/// The kinds that are knowledge of the language, in small letters without hyphens.
fn general_kinds() -> anyhow::Result<BTreeSet<String>> {
    let data: Data = serde_json::from_str(LEXICON).context("the lexicon cannot be read")?;
    let general = data.groups.into_iter().filter(|group| group.general);
    Ok(general.map(|group| group.kind.replace('-', "")).collect())
}

fn phrases(item: &Item, lexicon: &Lexicon) -> BTreeSet<(String, String)> {
    [&item.question, &item.text]
        .into_iter()
        .chain(&item.conditions)
        .flat_map(|text| lexicon.phrases_in(text))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replies::labelled::read;

    fn hedged(count: usize) -> Vec<Item> {
        let item = serde_json::json!({
            "id": "a", "question": "Sở Y tế hỏi Sở Tài chính về mức thu viện phí.", "stance": "agree",
            "text": "Về nguyên tắc, Sở Tài chính thống nhất.", "label": "evasive", "findings": ["hedged_agreement"],
        });
        read(&serde_json::json!(vec![item; count]).to_string()).expect("good items")
    }

    #[test]
    fn a_phrase_that_only_the_held_out_part_has_is_not_known() {
        let recall = |count| {
            let scores = scores(&hedged(count), 2).expect("scores").to_string();
            let line = scores.lines().find(|line| line.starts_with("hedged-agreement"));
            line.and_then(|line| line.split("recall ").nth(1)).map(ToOwned::to_owned)
        };
        assert_eq!(recall(1).as_deref(), Some("0.000 (0/1)"));
        assert_eq!(recall(2).as_deref(), Some("1.000 (2/2)"));
    }

    #[test]
    fn the_names_of_the_general_kinds_are_those_of_the_lexicon() {
        let general = general_kinds().expect("the lexicon");
        let known =
            Lexicon::default().phrases_in("Công an tỉnh không đề nghị, nhưng vì UBND tỉnh.");
        assert!(general.contains("agencyhead"));
        assert!(known.iter().any(|(kind, _)| general.contains(&kind.to_lowercase())));
    }
}
