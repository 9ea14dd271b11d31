//! What several of the files write alike.

use crate::Values;

/// The first line of a generated file.
pub const GENERATED: &str = "// Generated from crates/element-surface by `cargo xtask surface`.\n";

/// The values of an attribute as TypeScript writes them.
pub fn value_type(values: Values) -> String {
    match values {
        Values::OneOf(values) => {
            values.iter().map(|value| format!("\"{}\"", value.name)).collect::<Vec<_>>().join(" | ")
        }
        Values::Text => "string".to_owned(),
        Values::Flag => "boolean".to_owned(),
    }
}

/// Markdown links lead nowhere outside the document.
pub fn without_links(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        let Some((label, address)) = after.split_once("](") else {
            plain.push('[');
            rest = after;
            continue;
        };
        plain.push_str(label);
        rest = address.split_once(')').map_or("", |(_, rest)| rest);
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_become_their_words() {
        assert_eq!(without_links("See [this](there.md), and [that](x)."), "See this, and that.");
        assert_eq!(without_links("string[]"), "string[]");
    }
}
