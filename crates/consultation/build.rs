//! Keeps of the lexicon's data what the check needs: what the phrases do, and the phrases. The reasons and the examples
//! are for the reader and for the tests, and would only make the widget larger.

use std::{env, fmt::Write as _, fs, path::Path};

use serde::Deserialize;

const DATA: &str = "../../data/clear-stance-lexicon.json";

#[derive(Deserialize)]
struct Data {
    groups: Vec<Group>,
}

#[derive(Deserialize)]
struct Group {
    kind: String,
    phrases: Vec<Phrase>,
}

#[derive(Deserialize)]
struct Phrase {
    phrase: String,
}

fn main() {
    println!("cargo::rerun-if-changed={DATA}");
    let text = fs::read_to_string(DATA).expect("the lexicon is in the repository");
    let Data { groups } =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{DATA} is no lexicon: {error}"));
    let mut table = String::from("const STANDARD: &[(Class, &str)] = &[\n");
    for group in &groups {
        let phrases: Vec<&str> = group.phrases.iter().map(|phrase| &*phrase.phrase).collect();
        let phrases = phrases.join("|");
        writeln!(table, "    (Class::{}, {phrases:?}),", variant(&group.kind))
            .expect("a string takes all that is written");
    }
    table.push_str("];\n");
    let folder = env::var_os("OUT_DIR").expect("cargo names the folder");
    fs::write(Path::new(&folder).join("lexicon.rs"), table).expect("the folder is writable");
}

/// `hedge-beside` is `HedgeBeside`.
fn variant(kind: &str) -> String {
    kind.split('-')
        .map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            first.to_uppercase() + rest
        })
        .collect()
}
