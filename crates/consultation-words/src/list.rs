//! Lists within a sentence, cut before they get long.

use consultation::agency::{AgencyId, FieldCode, Register, Role};
use consultation::clear_stance::{Finding, FindingKind};
use consultation::order::sorted_by_key;

use crate::{Locale, agency_name, field_name, finding_label};

/// Field names are long, so fewer of them fit into a sentence.
const MOST_FIELDS: usize = 2;
const MOST_AGENCIES: usize = 3;
const MOST_WAYS: usize = 3;

/// Some agencies: “Sở Tư pháp, Sở Y tế và 2 cơ quan khác”.
pub(crate) fn agencies(agencies: &[AgencyId], register: &Register, locale: Locale) -> String {
    let names = agencies.iter().map(|agency| agency_name(register, agency, locale).to_owned());
    joined(names.collect(), MOST_AGENCIES, locale.pick("cơ quan khác", "more"), locale)
}

/// Some fields, quoted because their names contain commas.
pub(crate) fn fields(fields: &[FieldCode], register: &Register, locale: Locale) -> String {
    let names = fields.iter().map(|field| format!("“{}”", field_name(register, field, locale)));
    joined(names.collect(), MOST_FIELDS, locale.pick("lĩnh vực khác", "more"), locale)
}

/// The agencies that monitor.
pub(crate) fn monitors(register: &Register, locale: Locale) -> String {
    let watch = register.officers.iter().filter(|it| it.role == Role::Monitor && !it.inactive);
    let mut found: Vec<AgencyId> = Vec::new();
    for officer in watch {
        if !found.contains(&officer.agency) {
            found.push(officer.agency.clone());
        }
    }
    agencies(&found, register, locale)
}

/// The ways in which an answer evades, each once.
pub(crate) fn ways(findings: &[Finding], locale: Locale) -> String {
    let kinds: Vec<FindingKind> = findings.iter().map(|finding| finding.kind).collect();
    let mut kinds = sorted_by_key(kinds, |kind| *kind);
    kinds.dedup();
    let labels = kinds.iter().map(|kind| finding_label(*kind, locale).to_owned());
    joined(labels.collect(), MOST_WAYS, locale.pick("điểm khác", "more"), locale)
}

fn joined(mut items: Vec<String>, most: usize, others: &str, locale: Locale) -> String {
    if items.len() > most {
        let left_out = items.len() - most;
        items.truncate(most);
        items.push(format!("{left_out} {others}"));
    }
    let and = locale.pick(" và ", " and ");
    match items.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, first)) => format!("{}{and}{last}", first.join(", ")),
        None => String::new(),
    }
}
