//! The description and the files that are written by hand say the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use element_surface::{CODES, CUSTOM_PROPERTIES, Cause};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("a workspace").to_owned()
}

/// What follows `mark` in a text, up to a character that ends it.
fn named<'a>(text: &'a str, mark: &str, ends: &[char]) -> BTreeSet<&'a str> {
    text.split(mark).skip(1).map(|rest| rest.split(ends).next().unwrap_or(rest)).collect()
}

#[test]
fn the_style_sheets_read_the_custom_properties_that_are_described() {
    let mut sheets = String::new();
    for entry in fs::read_dir(project().join("styles")).expect("the style sheets") {
        sheets += &fs::read_to_string(entry.expect("a file").path()).expect("a text");
    }
    let read = named(&sheets, "var(--consultation-", &[',', ')']);
    let described: BTreeSet<_> = CUSTOM_PROPERTIES
        .iter()
        .map(|property| property.name.trim_start_matches("--consultation-"))
        .collect();
    assert_eq!(read, described);
}

#[test]
fn the_scripts_give_the_codes_that_are_described() {
    let read = |path| fs::read_to_string(project().join(path)).expect("a script");
    // An argument may stand on a line of its own.
    let scripts: String = ["js/agency-consultation.js", "js/element.js", "js/element/covers.js"]
        .map(read)
        .concat()
        .split_whitespace()
        .collect();
    let marks =
        ["newStartError(\"", "told(\"", "trouble(url,\"", "trouble(url.href,\"", "constCRASHED=\""];
    let given: BTreeSet<_> = marks.iter().flat_map(|mark| named(&scripts, mark, &['"'])).collect();
    let described: BTreeSet<_> =
        CODES.iter().filter(|code| code.cause == Cause::Start).map(|code| code.name).collect();
    assert_eq!(given, described);
}

#[test]
fn a_code_is_described_once() {
    let codes: BTreeSet<_> = CODES.iter().map(|code| code.name).collect();
    assert_eq!(codes.len(), CODES.len());
}
