//! What the rules found, with everything that an interface needs to show it.

use consultation::agency::Register;
use consultation::code::{Directive, Severity};
use consultation::sources::{Source, Sources};
use consultation::violation::{Violation, Violations};
use consultation_words::{Locale, violation as word};
use serde::Serialize;
use utoipa::ToSchema;

/// The most violations that are listed: a form shows no more, and a response should not be larger than its cause.
const MOST_TOLD: usize = 100;

/// Everything that the rules refuse an act for.
#[derive(Debug)]
pub struct Refusal {
    /// Whether it concerns the actor and not the act.
    pub(super) not_authorised: bool,
    /// The first of the violations.
    pub(super) found: Vec<Found>,
    /// The number of further violations.
    pub(super) more: Option<usize>,
    /// The documents that demand it, each once.
    pub(super) sources: Vec<Source>,
}

/// A violation, in words.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Found {
    /// The code and its parameters.
    #[serde(flatten)]
    violation: Violation,
    /// The part of the form that it belongs to; empty for the act as a whole.
    #[serde(rename = "field")]
    place: String,
    /// The severity.
    severity: Severity,
    /// The demands behind it; the `sources` of the problem have the documents.
    directives: &'static [Directive],
    /// What is wrong and what to do, in both languages.
    message: Told,
}

/// One text in both languages.
#[derive(Debug, Serialize, ToSchema)]
struct Told {
    /// In Vietnamese.
    vi: String,
    /// In English.
    en: String,
}

impl Refusal {
    /// Words the violations, with the names in the register.
    pub fn new(violations: Violations, register: &Register, sources: &Sources) -> Self {
        let not_authorised =
            violations.iter().any(|violation| matches!(violation, Violation::NotAuthorised));
        let more = violations.iter().len().checked_sub(MOST_TOLD).filter(|more| *more > 0);
        let told = violations.into_iter().take(MOST_TOLD);
        let found: Vec<_> = told.map(|violation| Found::new(violation, register)).collect();
        let demanded = |id| found.iter().any(|one: &Found| one.directives.contains(id));
        let sources = sources.sources.iter().filter(|source| demanded(&source.id));
        let sources = sources.cloned().collect();
        Self { not_authorised, found, more, sources }
    }
}

impl Found {
    fn new(violation: Violation, register: &Register) -> Self {
        let told = |locale| word(&violation, register, locale).to_string();
        Self {
            place: violation.field().map_or_else(String::new, |field| field.to_string()),
            severity: violation.severity(),
            directives: violation.directives(),
            message: Told { vi: told(Locale::Vi), en: told(Locale::En) },
            violation,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY_VIOLATION: &str = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../consultation/tests/golden/violations.json"
    ));

    #[test]
    fn what_is_told_can_be_read_as_the_violation_again() {
        let violations: Vec<Violation> = serde_json::from_str(EVERY_VIOLATION).expect("a list");
        for violation in violations {
            let found = Found::new(violation.clone(), &Register::default());
            let json = serde_json::to_string(&found).expect("it can be written");
            let read: Violation = serde_json::from_str(&json).expect("it can be read");
            assert_eq!(read, violation);
        }
    }
}
