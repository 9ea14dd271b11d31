//! What the widget tells the page and what the page reaches of it, seen while people do their work, is what
//! `element_surface` describes.

use crate::person::Person;
use anyhow::{Context, Result, ensure};
use element_surface::{EVENTS, PARTS};
use std::collections::BTreeSet;

/// From a request to the consultation that it is a part of.
const WHOLE: &str = "Xem toàn bộ việc lấy ý kiến";

/// A page that objects keeps the officer where they are.
pub async fn keeps_from_moving(officer: &Person<'_>, request: &str) -> Result<()> {
    officer.goes_to("inbox").await?;
    officer.clicks("button", request).await?;
    officer.page_objects_once_to("consultation-before-navigate").await?;
    officer.clicks("button", WHOLE).await?;
    // Had the page not been asked, the button would be gone.
    officer.clicks("button", WHOLE).await?;
    officer.misses("button", WHOLE).await?;
    let address = officer.address().await?;
    ensure!(address.starts_with("consultation/"), "the page objected once: {address}");
    Ok(())
}

/// An address that leads nowhere is an error that the page is told of.
pub async fn tells_of_an_error(officer: &Person<'_>) -> Result<()> {
    officer.goes_to("consultation/00000000-0000-4000-8000-000000000000").await?;
    officer.reads_of("not-found").await
}

/// Everything that is described was seen, and nothing else was.
pub async fn is_what_was_seen(person: &Person<'_>) -> Result<()> {
    let observed = person.observed().await?;
    let of_kind = |kind: &str| -> Vec<&str> {
        observed.iter().filter_map(|one| one.strip_prefix(kind)?.strip_prefix(' ')).collect()
    };

    let parts: BTreeSet<_> = of_kind("part").into_iter().collect();
    let described: BTreeSet<_> = PARTS.iter().map(|part| part.name).collect();
    ensure!(parts == described, "parts: {parts:?}, described: {described:?}");

    let mut heard = BTreeSet::new();
    for event in of_kind("event") {
        let mut words = event.splitn(3, ' ');
        let (name, flags, entries) = (words.next(), words.next(), words.next());
        let name = name.unwrap_or_default();
        let described = EVENTS
            .iter()
            .find(|event| event.name == name)
            .with_context(|| format!("nobody describes {name}"))?;
        let expected =
            if described.cancelable { "bubbles,composed,cancelable" } else { "bubbles,composed" };
        ensure!(flags == Some(expected), "{event}");
        let entries: BTreeSet<_> =
            entries.unwrap_or_default().split(',').filter(|entry| !entry.is_empty()).collect();
        let all: Vec<_> = described
            .detail
            .iter()
            .map(|field| (format!("{}:{}", field.name, type_of(field.kind)), field.optional))
            .collect();
        for (entry, optional) in &all {
            ensure!(*optional || entries.contains(entry.as_str()), "{event} lacks {entry}");
        }
        let known = |entry: &&str| all.iter().any(|(known, _)| known == entry);
        ensure!(entries.iter().all(known), "{event} tells more than is described");
        heard.insert(described.name);
    }
    let described: BTreeSet<_> = EVENTS.iter().map(|event| event.name).collect();
    ensure!(heard == described, "heard: {heard:?}, described: {described:?}");
    Ok(())
}

/// What JavaScript's `typeof` says of a value of this type: those of an attribute are texts.
fn type_of(kind: &'static str) -> &'static str {
    if kind.contains("AgencyConsultationAttributes") { "string" } else { kind }
}
