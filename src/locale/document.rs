//! docs/messages.md: every text that a page may put its own in place of.

use std::fmt::Write;

use super::{
    Locale, TABLES, answer, app, ask, asked, consultation, drafts, hand_back, inbox, oversight,
    settle, start, summary,
};
use crate::messages::TextTable;

const HEAD: &str = "# Texts that a page may replace

Generated: `cargo run -p agency-consultation --example messages > docs/messages.md`.

`widget.messages = { vi: { \"inbox.title\": \"Việc phải trả lời\" } }` puts a text in place of the interface's, in this widget and
this language. A name that is not in this list is said in the console and by `diagnose()`.

The list has the fixed texts of the screens: titles, labels, hints, buttons. What is made of several words and values (dates,
counts, names), the tabs and groups of lists, and what the rules say, with the directives that they cite, are not in it.

| name | Vietnamese | English |
|---|---|---|
";

/// The document.
pub fn messages_markdown() -> String {
    let mut document = HEAD.to_owned();
    for (table, names) in TABLES {
        let [vi, en] = Locale::ALL.map(|locale| texts(table, locale));
        for (index, name) in names.split(' ').enumerate() {
            let _ = writeln!(document, "| `{table}.{name}` | {} | {} |", vi[index], en[index]);
        }
    }
    document
}

fn texts(table: &str, locale: Locale) -> Vec<&'static str> {
    match table {
        "answer" => all(answer::words(locale)),
        "app" => all(app::words(locale)),
        "ask" => all(ask::words(locale).clone()),
        "asked" => all(asked::words(locale)),
        "consultation" => all(*consultation::words(locale)),
        "drafts" => all(drafts::words(locale)),
        "hand_back" => all(hand_back::words(locale)),
        "inbox" => all(inbox::words(locale)),
        "oversight" => all(oversight::words(locale)),
        "settle" => all(*settle::words(locale)),
        "start" => all(start::words(locale)),
        "summary" => all(summary::words(locale)),
        other => unreachable!("{other} is no table"),
    }
}

fn all<T: TextTable>(mut words: T) -> Vec<&'static str> {
    let mut texts = Vec::new();
    words.with_texts(&mut |places| texts.extend(places.iter().map(|text| **text)));
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docs_messages_is_up_to_date() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/messages.md");
        let committed = std::fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
        assert!(
            committed == messages_markdown(),
            "docs/messages.md is out of date; run: \
             cargo run -p agency-consultation --example messages > docs/messages.md"
        );
    }

    #[test]
    fn no_text_is_empty_in_one_language_only() {
        for (table, names) in TABLES {
            let [vi, en] = Locale::ALL.map(|locale| texts(table, locale));
            assert_eq!(vi.len(), names.split(' ').count(), "{table}");
            for ((vi, en), name) in vi.iter().zip(en).zip(names.split(' ')) {
                assert_eq!(vi.is_empty(), en.is_empty(), "{table}.{name}");
            }
        }
    }
}
