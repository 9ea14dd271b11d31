//! What the schema cannot say about the list of sources.

use super::fault::Fault;
use chrono::NaiveDate;
use consultation::sources::Sources;

/// Everything that is wrong with the list, each with its place.
pub fn faults(sources: &Sources) -> Vec<Fault> {
    let given = sources.sources.iter().enumerate();
    let twice = given.filter(|(at, source)| {
        sources.sources[..*at].iter().any(|earlier| earlier.id == source.id)
    });
    let twice = twice.map(|(at, source)| {
        let id = source.id.id();
        Fault::at(format!("/sources/{at}/id"), format!("{id} stands twice: leave one out"))
    });
    let dates =
        sources.sources.iter().enumerate().filter(|(_, source)| {
            source.date.as_deref().is_some_and(|date| !is_date_or_part(date))
        });
    let dates = dates.map(|(at, _)| {
        Fault::at(
            format!("/sources/{at}/date"),
            "expected a date such as 2023-05-16, 2023-05 or 2023",
        )
    });
    let links = sources.sources.iter().enumerate().filter(|(_, source)| {
        let reachable = |link: &str| link.starts_with("https://") || link.starts_with("http://");
        source.link.as_deref().is_some_and(|link| !reachable(link))
    });
    let links = links.map(|(at, _)| {
        Fault::at(format!("/sources/{at}/link"), "expected an address that begins with https://")
    });
    twice.chain(dates).chain(links).collect()
}

/// Whether it is `2023-05-16`, `2023-05` or `2023`.
fn is_date_or_part(date: &str) -> bool {
    let rest = "0000-01-01".get(date.len()..).unwrap_or_default();
    matches!(date.len(), 4 | 7 | 10) && format!("{date}{rest}").parse::<NaiveDate>().is_ok()
}
