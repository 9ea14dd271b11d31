//! The tables of docs/embedding.md, each between `<!-- surface: name -->` and `<!-- surface end -->`.

use std::fmt::Write;

use anyhow::{Context, Result, bail};

use super::types::signature;
use crate::{
    ATTRIBUTES, CODES, CUSTOM_PROPERTIES, Cause, DIAGNOSIS, EVENTS, METHODS, PARTS, PROPERTIES,
    SOURCES, Values,
};

const BEGIN: &str = "<!-- surface: ";
const END: &str = "<!-- surface end -->";

/// The name of a table, and what draws it.
type Table = (&'static str, fn() -> String);

const TABLES: [Table; 11] = [
    ("attributes", attributes),
    ("properties", properties),
    ("methods", methods),
    ("diagnosis", diagnosis),
    ("events", events),
    ("parts", parts),
    ("custom properties", custom_properties),
    ("sources", sources),
    ("codes at the start", || codes(Cause::Start)),
    ("codes of the backend", || codes(Cause::Backend)),
    ("codes of documents", || codes(Cause::Document)),
];

/// The document with its tables as they have to be.
pub(super) fn filled_in(document: &str) -> Result<String> {
    let mut filled = document.to_owned();
    for (name, table) in TABLES {
        let begin = format!("{BEGIN}{name} -->\n");
        let (before, after) =
            filled.split_once(&begin).with_context(|| format!("the document lacks {begin}"))?;
        let (_, after) =
            after.split_once(END).with_context(|| format!("the table {name} has no end"))?;
        filled = format!("{before}{begin}\n{}\n{END}{after}", table());
    }
    if filled.matches(BEGIN).count() != TABLES.len() {
        bail!("the document has a table that nobody describes");
    }
    Ok(filled)
}

fn table(head: [&str; 3], rows: impl IntoIterator<Item = [String; 3]>) -> String {
    let mut table = format!("| {} |\n|---|---|---|\n", head.join(" | "));
    for row in rows {
        let _ = writeln!(table, "| {} |", row.map(|cell| cell.replace('|', "\\|")).join(" | "));
    }
    table
}

fn pairs(head: [&str; 2], rows: impl IntoIterator<Item = [String; 2]>) -> String {
    let mut table = format!("| {} |\n|---|---|\n", head.join(" | "));
    for row in rows {
        let _ = writeln!(table, "| {} |", row.map(|cell| cell.replace('|', "\\|")).join(" | "));
    }
    table
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn attributes() -> String {
    table(
        ["attribute", "what it does", "default"],
        ATTRIBUTES.iter().map(|attribute| {
            let values = match attribute.values {
                Values::OneOf(values) => {
                    let values: Vec<_> = values
                        .iter()
                        .map(|value| format!("`{}` ({})", value.name, value.text))
                        .collect();
                    format!(" {}", values.join(", "))
                }
                Values::Text | Values::Flag => String::new(),
            };
            [
                code(attribute.name),
                format!("{}{values}", attribute.text),
                attribute.default.map_or_else(String::new, code),
            ]
        }),
    )
}

fn properties() -> String {
    table(
        ["property", "what it is for", "read"],
        PROPERTIES.iter().map(|property| {
            [
                code(property.name),
                format!("{} `{}`", property.text, property.kind),
                property.read.to_owned(),
            ]
        }),
    )
}

fn methods() -> String {
    pairs(
        ["method", "what it does"],
        METHODS.iter().map(|method| [code(&signature(method)), method.text.to_owned()]),
    )
}

fn diagnosis() -> String {
    table(
        ["entry", "what it says", "type"],
        DIAGNOSIS.iter().map(|field| [code(field.name), field.text.to_owned(), code(field.kind)]),
    )
}

fn events() -> String {
    table(
        ["event", "`detail`", "when"],
        EVENTS.iter().map(|event| {
            let detail: Vec<_> = event
                .detail
                .iter()
                .map(|field| {
                    let mark = if field.optional { "?" } else { "" };
                    format!("`{}{mark}`: {}", field.name, field.text)
                })
                .collect();
            [code(event.name), detail.join("; "), event.text.to_owned()]
        }),
    )
}

fn parts() -> String {
    pairs(["part", "what it is"], PARTS.iter().map(|part| [code(part.name), part.text.to_owned()]))
}

fn custom_properties() -> String {
    table(
        ["custom property", "what it changes", "default"],
        CUSTOM_PROPERTIES.iter().map(|property| {
            let default = match property.dark {
                Some(dark) => format!("`{}`, dark `{dark}`", property.light),
                None => code(property.light),
            };
            [code(property.name), property.text.to_owned(), default]
        }),
    )
}

fn sources() -> String {
    table(
        ["directive", "sources", "for"],
        SOURCES
            .iter()
            .map(|source| [code(source.directive), code(source.sources), source.text.to_owned()]),
    )
}

fn codes(cause: Cause) -> String {
    table(
        ["code", "what is wrong", "what to do"],
        CODES
            .iter()
            .filter(|code| code.cause == cause)
            .map(|it| [code(it.name), it.text.to_owned(), it.remedy.to_owned()]),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_has_no_place_is_missed() {
        let error = filled_in("no tables here").unwrap_err();
        assert!(error.to_string().contains("attributes"), "{error}");
    }

    #[test]
    fn a_bar_in_a_cell_is_no_border() {
        let table = pairs(["a", "b"], [["x | y".to_owned(), String::new()]]);
        assert!(table.ends_with("| x \\| y |  |\n"), "{table}");
    }
}
