//! docs/messages.md: every text that a page may replace.

use std::fmt::Write;

use super::{Locale, TABLES, texts};

const HEAD: &str = "# Texts that a page may replace

Generated: `cargo run -p agency-consultation --example messages > docs/messages.md`.

`widget.messages = { vi: { \"inbox.title\": \"Việc phải trả lời\" } }` puts a text in place of the interface's, in this widget and
this language. A name that is not in this list is said in the console and by `diagnose()`.

What stands in braces is a value. A text of the page's may name the same values, in any order, or leave them out. What the
rules say, the terms of the directives (stances, states) and dates are not in the list: they are those of the record. Which
documents the rules cite is data of the host's: *Sources* in [policy.md](policy.md).

| name | Vietnamese | English |
|---|---|---|
";

/// The document.
pub fn messages_markdown() -> String {
    let mut document = HEAD.to_owned();
    for (table, names) in TABLES {
        let [vi, en] = Locale::ALL.map(|locale| texts(table, locale));
        for (index, name) in names.split_ascii_whitespace().enumerate() {
            let _ = writeln!(document, "| `{table}.{name}` | {} | {} |", vi[index], en[index]);
        }
    }
    document
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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
    fn both_languages_name_the_same_values() {
        for (table, names) in TABLES {
            let [vi, en] = Locale::ALL.map(|locale| texts(table, locale));
            for ((vi, en), name) in vi.iter().zip(en).zip(names.split_ascii_whitespace()) {
                assert_eq!(values(vi), values(en), "{table}.{name}");
            }
        }
    }

    fn values(text: &str) -> BTreeSet<&str> {
        text.split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(name, _)| name)
            .collect()
    }

    #[test]
    fn no_text_is_empty_in_one_language_only() {
        for (table, names) in TABLES {
            let [vi, en] = Locale::ALL.map(|locale| texts(table, locale));
            assert_eq!(vi.len(), names.split_ascii_whitespace().count(), "{table}");
            for ((vi, en), name) in vi.iter().zip(en).zip(names.split_ascii_whitespace()) {
                assert_eq!(vi.is_empty(), en.is_empty(), "{table}.{name}");
            }
        }
    }
}
