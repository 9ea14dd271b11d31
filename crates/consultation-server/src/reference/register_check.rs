//! Whether a register can be worked with: identifiers are told apart, references lead somewhere.

use consultation::agency::{Register, Role};
use std::collections::BTreeSet;

/// What is wrong with the register, one sentence each, with the entry that it is about.
pub fn faults(register: &Register) -> Vec<String> {
    let mut faults = Vec::new();
    if register.agencies.is_empty() {
        faults.push("agencies: there is no agency".to_owned());
    }
    let fields = told_apart(
        "fields",
        register.fields.iter().map(|field| field.code.0.as_str()),
        &mut faults,
    );
    let agencies = told_apart(
        "agencies",
        register.agencies.iter().map(|agency| agency.id.0.as_str()),
        &mut faults,
    );
    told_apart(
        "officers",
        register.officers.iter().map(|officer| officer.id.0.as_str()),
        &mut faults,
    );

    for agency in &register.agencies {
        let id = &agency.id;
        if agency.name.vi.trim().is_empty() {
            faults.push(format!("agency {id}: it has no Vietnamese name"));
        }
        for mandate in agency.mandates.iter().filter(|it| !fields.contains(it.field.0.as_str())) {
            faults
                .push(format!("agency {id}: there is no field {} for its mandate", mandate.field));
        }
        match &agency.superior {
            Some(superior) if !agencies.contains(superior.0.as_str()) => {
                faults
                    .push(format!("agency {id}: there is no agency {superior} to be its superior"));
            }
            _ if register.is_superior(id, id) => {
                faults.push(format!("agency {id}: its superiors lead back to itself"));
            }
            _ => {}
        }
    }
    for officer in &register.officers {
        let id = &officer.id;
        match register.agency(&officer.agency) {
            None => faults.push(format!("officer {id}: there is no agency {}", officer.agency)),
            Some(agency) if officer.role == Role::Monitor && !agency.monitors_timeliness => {
                faults.push(format!("officer {id}: {} does not monitor timeliness", agency.id));
            }
            Some(_) => {}
        }
    }
    faults
}

fn told_apart<'a>(
    list: &str,
    ids: impl Iterator<Item = &'a str>,
    faults: &mut Vec<String>,
) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if id.trim().is_empty() {
            faults.push(format!("{list}: one has an empty identifier"));
        } else if !seen.insert(id) {
            faults.push(format!("{list}: {id} is there twice"));
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(register: serde_json::Value, fault: &str) {
        let register = serde_json::from_value(register).expect("a register");
        assert_eq!(faults(&register), [fault]);
    }

    #[test]
    fn references_lead_somewhere() {
        let agency = |superior: Option<&str>, field: &str| {
            json!({
                "id": "a", "name": {"vi": "Sở A", "en": "A"}, "level": "department",
                "superior": superior, "mandates": [{"field": field, "legal_basis": "Luật"}]
            })
        };
        let fields = json!([{"code": "f", "name": {"vi": "Lĩnh vực", "en": "Field"}}]);
        check(
            json!({"fields": fields, "agencies": [agency(None, "g")]}),
            "agency a: there is no field g for its mandate",
        );
        check(
            json!({"fields": fields, "agencies": [agency(Some("b"), "f")]}),
            "agency a: there is no agency b to be its superior",
        );
        check(
            json!({"fields": fields, "agencies": [agency(Some("a"), "f")]}),
            "agency a: its superiors lead back to itself",
        );
        check(
            json!({"fields": fields, "agencies": [agency(None, "f"), agency(None, "f")]}),
            "agencies: a is there twice",
        );
        check(
            json!({"fields": fields, "agencies": [agency(None, "f")], "officers": [
                {"id": "o", "name": {"vi": "Ô", "en": "O"}, "agency": "a", "role": "monitor"}
            ]}),
            "officer o: a does not monitor timeliness",
        );
    }
}
