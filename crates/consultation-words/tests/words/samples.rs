//! The sample register and calendar, and one violation per code with the longest names there are.

use chrono::NaiveDate;
use consultation::agency::{AgencyId, FieldCode};
use consultation::consultation::ConsultationId;
use consultation::violation::{Code, Identified, Violation};
use serde_json::{Map, Value, json};

pub use consultation::testing::{at as moment, calendar, register};

pub fn day(day: u32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a date of 2026")
}

fn agencies_by_length() -> Vec<AgencyId> {
    let mut agencies = register().agencies;
    agencies.sort_by_key(|agency| std::cmp::Reverse(agency.name.vi.chars().count()));
    agencies.into_iter().map(|agency| agency.id).collect()
}

fn fields_by_length() -> Vec<FieldCode> {
    let mut fields = register().fields;
    fields.sort_by_key(|field| std::cmp::Reverse(field.name.vi.chars().count()));
    fields.into_iter().map(|field| field.code).collect()
}

const RECORDED: &str = include_str!("../../../consultation/tests/golden/violations.json");

/// The violations of the code of which the record has an example, with the longest names there are.
fn recorded(code: Code) -> Vec<Violation> {
    let (agencies, fields) = (agencies_by_length(), fields_by_length());
    let longest = |name: &str, part: &Value| match name {
        "agency" if !part.is_null() => json!(agencies[0]),
        "same_as" => json!(agencies[1]),
        "agencies" => json!(agencies),
        "fields" => json!(fields),
        "question" if !part.is_null() => json!(12),
        _ => part.clone(),
    };
    let examples: Vec<Map<String, Value>> = serde_json::from_str(RECORDED).expect("a list");
    let examples = examples.into_iter().filter(|example| example["code"] == code.slug());
    let samples = examples.map(|example| {
        let parts = example.iter().map(|(name, part)| (name.clone(), longest(name, part)));
        serde_json::from_value(parts.collect()).expect("a violation")
    });
    samples.collect()
}

/// At least one violation of the code: several where its words depend on its parameters.
pub fn violations(code: Code) -> Vec<Violation> {
    let agency = agencies_by_length().swap_remove(0);
    match code {
        Code::AgencyDissolved => [None, agencies_by_length().get(1).cloned()]
            .map(|successor| Violation::AgencyDissolved { agency: agency.clone(), successor })
            .to_vec(),
        Code::RepeatsConsultation => [None, Some(1), Some(2), Some(3)]
            .map(|rounds| Violation::RepeatsConsultation {
                agency: agency.clone(),
                earlier: ConsultationId::nil(),
                asked_on: day(9, 11),
                may_justify: rounds.is_none(),
                rounds,
            })
            .to_vec(),
        Code::ExtensionUsed => (0..=2).map(|most| Violation::ExtensionUsed { most }).collect(),
        Code::DispositionUnknown => [Some(3), None]
            .map(|condition| Violation::DispositionUnknown {
                agency: agency.clone(),
                question: 12,
                condition,
            })
            .to_vec(),
        Code::ForwardsSideways => [None, Some(agency)]
            .map(|agency| Violation::ForwardsSideways { agency, officer: None })
            .to_vec(),
        Code::IdentifierUnusable => [Identified::Field, Identified::Agency, Identified::Officer]
            .map(|of| Violation::IdentifierUnusable { of })
            .to_vec(),
        other => recorded(other),
    }
}
