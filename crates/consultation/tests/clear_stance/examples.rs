//! Every phrase of the lexicon is shown at work: its example is judged as the data says, and otherwise by a check that
//! does not know the phrase.

use consultation::{
    clear_stance::{FindingKind, Lexicon, Reply, check},
    opinion::Stance,
};
use serde::Deserialize;
use std::{collections::BTreeSet, thread};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    #[serde(rename = "note")]
    _note: String,
    question: String,
    groups: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    kind: String,
    reason: String,
    /// Whether it is knowledge of the language, and not of how replies evade.
    #[serde(rename = "general", default)]
    _general: bool,
    /// The stance chosen in its examples.
    stance: Stance,
    /// What is found in its examples; nothing where they are clear.
    finding: Option<FindingKind>,
    phrases: Vec<Phrase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrase {
    #[serde(rename = "phrase")]
    text: String,
    reason: String,
    example: String,
    stance: Option<Stance>,
    finding: Option<FindingKind>,
}

fn data() -> Data {
    serde_json::from_str(include_str!("../../../../data/clear-stance-lexicon.json"))
        .expect("the lexicon in its form")
}

/// What is found, with the words.
fn found(reply: &Reply<'_>, lexicon: &Lexicon) -> Vec<(FindingKind, String)> {
    check(reply, lexicon).into_iter().map(|finding| (finding.kind, finding.quote)).collect()
}

/// `hedge-beside` is `HedgeBeside`.
fn class_of(kind: &str) -> String {
    kind.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

/// Why the example does not show what its phrase claims.
fn fault(question: &str, group: &Group, phrase: &Phrase) -> Option<&'static str> {
    let whole = Lexicon::default();
    let class = class_of(&group.kind);
    let words = phrase.text.split(' ').count();
    let known = whole.phrases_in(&phrase.text);
    let Some((_, key)) =
        known.into_iter().find(|(does, key)| *does == class && key.split(' ').count() == words)
    else {
        return Some("the check does not know the phrase");
    };
    let of_the_example = whole.phrases_in(&phrase.example);
    if !of_the_example.contains(&(class.clone(), key.clone())) {
        return Some("the example does not have the phrase");
    }
    let reply = Reply {
        question,
        stance: phrase.stance.unwrap_or(group.stance),
        text: &phrase.example,
        conditions: &[],
        legal_basis: &[],
    };
    let judged = found(&reply, &whole);
    let as_claimed = match phrase.finding.or(group.finding) {
        None => judged.is_empty(),
        Some(kind) => judged.iter().any(|(found, _)| *found == kind),
    };
    if !as_claimed {
        return Some("the example is not judged as the data says");
    }
    let contains = |outer: &str, inner: &str| format!(" {outer} ").contains(&format!(" {inner} "));
    let same: Vec<(String, String)> = of_the_example
        .into_iter()
        .filter(|(_, other)| contains(other, &key) || contains(&key, other))
        .collect();
    let unchanged = |in_every_kind: bool| {
        let gone: BTreeSet<&(String, String)> =
            same.iter().filter(|(does, _)| in_every_kind || *does == class).collect();
        let without = whole
            .only(|does, words| !gone.iter().any(|(gone, phrase)| gone == does && phrase == words));
        found(&reply, &without) == judged
    };
    (unchanged(false) && unchanged(true)).then_some("without the phrase nothing would change")
}

#[test]
fn each_example_shows_what_its_phrase_does() {
    let data = data();
    let pairs: Vec<(&Group, &Phrase)> = data
        .groups
        .iter()
        .flat_map(|group| group.phrases.iter().map(move |phrase| (group, phrase)))
        .collect();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let faults: Vec<String> = thread::scope(|scope| {
        let parts: Vec<_> = pairs
            .chunks(pairs.len().div_ceil(threads))
            .map(|part| {
                let question = &data.question;
                scope.spawn(move || {
                    let told = part.iter().filter_map(|(group, phrase)| {
                        let fault = fault(question, group, phrase)?;
                        Some(format!("{} “{}”: {fault}", group.kind, phrase.text))
                    });
                    told.collect::<Vec<_>>()
                })
            })
            .collect();
        parts.into_iter().flat_map(|part| part.join().expect("no panic")).collect()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn each_phrase_says_why() {
    for group in data().groups {
        assert!(group.reason.len() > 10, "{}: {}", group.kind, group.reason);
        for Phrase { text, reason, .. } in group.phrases {
            assert!(reason.len() > 1 && reason != text, "{}: {text}", group.kind);
        }
    }
}
