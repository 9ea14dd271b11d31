//! What the rules found, with what an interface needs to show it.

use consultation::agency::Register;
use consultation::code::Severity;
use consultation::violation::{Violation, Violations};
use consultation_words::{Locale, directive_source, violation as word};
use serde::Serialize;
use utoipa::ToSchema;

/// Everything that the rules refuse an act for.
#[derive(Debug)]
pub struct Refusal {
    /// Whether it is about who acts, and not about what is done.
    pub(super) not_authorised: bool,
    /// What was found.
    pub(super) found: Vec<Found>,
}

/// A violation, in words.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Found {
    /// The code and its parameters.
    #[serde(flatten)]
    violation: Violation,
    /// The part of the form that it belongs to; empty where it is the act as a whole.
    #[serde(rename = "field")]
    place: String,
    /// How hard it is.
    severity: Severity,
    /// The sentences that ask for it.
    directives: Vec<DirectiveTold>,
    /// What is wrong and what to do, in both languages.
    message: Told,
}

/// A sentence of a directive.
#[derive(Debug, Serialize, ToSchema)]
struct DirectiveTold {
    /// The document and its section.
    source: &'static str,
    /// What it says.
    sentence: &'static str,
}

/// The same in both languages.
#[derive(Debug, Serialize, ToSchema)]
struct Told {
    /// In Vietnamese.
    vi: String,
    /// In English.
    en: String,
}

impl Refusal {
    /// Words what was found, with the names of the register.
    pub fn new(violations: Violations, register: &Register) -> Self {
        let not_authorised =
            violations.iter().any(|violation| matches!(violation, Violation::NotAuthorised));
        let found =
            violations.into_iter().map(|violation| Found::new(violation, register)).collect();
        Self { not_authorised, found }
    }
}

impl Found {
    fn new(violation: Violation, register: &Register) -> Self {
        let directives = violation.code().directives().iter().map(|directive| DirectiveTold {
            source: directive_source(*directive, Locale::Vi),
            sentence: directive.sentence(),
        });
        let told = |locale| word(&violation, register, locale).to_string();
        Self {
            place: violation.field(),
            severity: violation.severity(),
            directives: directives.collect(),
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
