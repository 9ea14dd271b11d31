//! Translations as gettext's libraries read them: `.po`, which people write, becomes `.mo`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

/// What begins a `.mo` file whose numbers have their lowest byte first.
const MAGIC: u32 = 0x9504_12de;
const HEADER_NUMBERS: u32 = 7;
/// Between a context and its text.
const CONTEXT_END: char = '\u{4}';

/// The translations by what is translated, the context in front.
pub fn read(po: &str) -> Result<BTreeMap<String, String>> {
    let mut translations = BTreeMap::new();
    for entry in po.split("\n\n") {
        let mut entry = Entry::read(entry)?;
        let Some(text) = entry.0.remove("msgid") else { continue };
        let key = match entry.0.remove("msgctxt") {
            Some(context) => format!("{context}{CONTEXT_END}{text}"),
            None => text,
        };
        let translation =
            entry.0.remove("msgstr").with_context(|| format!("“{key}” is not translated"))?;
        if translations.insert(key.clone(), translation).is_some() {
            bail!("“{key}” is there twice");
        }
    }
    Ok(translations)
}

/// The content of a `.mo` file.
pub fn compile(po: &str) -> Result<Vec<u8>> {
    let translations = read(po)?;
    let count = u32::try_from(translations.len())?;
    let table = |place: u32| (HEADER_NUMBERS + place * 2 * count) * 4;
    let mut numbers = vec![MAGIC, 0, count, table(0), table(1), 0, table(2)];
    let mut texts = Vec::new();
    for text in translations.keys().chain(translations.values()) {
        let start = table(2) + u32::try_from(texts.len())?;
        numbers.extend([u32::try_from(text.len())?, start]);
        texts.extend(text.bytes().chain([0]));
    }
    Ok(numbers.into_iter().flat_map(u32::to_le_bytes).chain(texts).collect())
}

/// The lines of an entry by their keywords.
struct Entry<'a>(BTreeMap<&'a str, String>);

impl<'a> Entry<'a> {
    fn read(lines: &'a str) -> Result<Self> {
        let mut entry = BTreeMap::<_, String>::new();
        let mut keyword = "";
        for line in lines.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let text = if line.starts_with('"') {
                line
            } else {
                let (first, text) = line
                    .split_once(' ')
                    .with_context(|| format!("not of a translation: {line}"))?;
                keyword = first;
                text
            };
            // The quoting of gettext is that of JSON, as far as it is used here.
            let text: String =
                serde_json::from_str(text).with_context(|| format!("not a quoted text: {line}"))?;
            entry.entry(keyword).or_default().push_str(&text);
        }
        Ok(Self(entry))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PO: &str = "# A remark.\nmsgid \"\"\nmsgstr \"\"\n\"Language: vi\\n\"\n\nmsgctxt \"block title\"\n\
        msgid \"Agency\"\nmsgstr \"Cơ quan\"\n\nmsgid \"A \\\"b\\\"\"\nmsgstr \"\"\n\"c\"\n\"d\"\n";

    #[test]
    fn entries_have_contexts_quotes_and_several_lines() {
        let expected =
            [("", "Language: vi\n"), ("A \"b\"", "cd"), ("block title\u{4}Agency", "Cơ quan")]
                .map(|(text, translation)| (text.to_owned(), translation.to_owned()));
        assert_eq!(read(PO).expect("translations"), expected.into());
    }

    #[test]
    fn compiled_texts_lie_where_the_tables_say() {
        let compiled = compile(PO).expect("compiled");
        let number = |place: usize| {
            let bytes = compiled[place..place + 4].try_into().expect("four bytes");
            usize::try_from(u32::from_le_bytes(bytes)).expect("a place")
        };
        let text = |table: usize, place: usize| {
            let entry = number(table) + place * 8;
            let start = number(entry + 4);
            assert_eq!(compiled[start + number(entry)], 0, "texts end with a zero");
            std::str::from_utf8(&compiled[start..start + number(entry)]).expect("a text")
        };
        assert_eq!(number(8), 3);
        assert_eq!([text(12, 1), text(16, 1)], ["A \"b\"", "cd"]);
        assert_eq!([text(12, 2), text(16, 2)], ["block title\u{4}Agency", "Cơ quan"]);
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for (po, told) in [
            ("msgid \"a\"", "“a” is not translated"),
            ("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"", "“a” is there twice"),
            ("msgid a", "not a quoted text: msgid a"),
        ] {
            assert_eq!(read(po).expect_err(told).to_string(), told);
        }
    }
}
