//! Whether a register is usable: identifiers are unique, and references lead somewhere.

use super::fault::{Doubtful, Fault};
use chrono::NaiveDate;
use consultation::agency::{Officer, Register, Role};
use std::collections::{BTreeSet, HashSet};

/// The faults of the register, each with its place. If an identifier is not readable, references that may point to it are
/// not reported.
pub fn faults(register: &Register, doubtful: &Doubtful) -> Vec<Fault> {
    let mut faults = Vec::new();
    let fields_known = !doubtful.touches_member("/fields", "code");
    let agencies_known = !doubtful.touches_member("/agencies", "id");
    if register.agencies.is_empty() {
        faults.push(Fault::at("/agencies", "there is no agency: add those that ask and are asked"));
    }
    let fields = told_apart(
        "/fields",
        "code",
        register.fields.iter().map(|field| field.code.0.as_str()),
        &mut faults,
    );
    let agencies = told_apart(
        "/agencies",
        "id",
        register.agencies.iter().map(|agency| agency.id.0.as_str()),
        &mut faults,
    );
    listed_once(&register.officers, &mut faults);

    for (index, agency) in register.agencies.iter().enumerate() {
        let id = &agency.id;
        let mut fault = |place: &str, detail: String| {
            faults.push(Fault::at(format!("/agencies/{index}{place}"), detail));
        };
        if agency.name.vi.trim().is_empty() {
            fault("/name/vi", format!("agency {id} has no Vietnamese name: fill it in"));
        }
        for (number, mandate) in agency.mandates.iter().enumerate() {
            if fields_known && !fields.contains(mandate.field.0.as_str()) {
                let detail = format!("there is no field {}: add it to /fields", mandate.field);
                fault(&format!("/mandates/{number}/field"), detail);
            }
        }
        match &agency.superior {
            Some(superior) if agencies_known && !agencies.contains(superior.0.as_str()) => {
                fault("/superior", format!("there is no agency {superior}: add it to /agencies"));
            }
            _ if register.is_superior(id, id) => {
                fault("/superior", format!("the superiors of {id} lead back to itself"));
            }
            _ => {}
        }
    }
    for (index, agency) in register.agencies.iter().enumerate() {
        let Some(successor) = &agency.succeeded_by else { continue };
        let detail = if agency.dissolved_on.is_none() {
            format!("{} goes on: say since when not, in dissolved_on", agency.id)
        } else if agencies_known && !agencies.contains(successor.0.as_str()) {
            format!("there is no agency {successor}: add it to /agencies")
        } else if register.successor(&agency.id, NaiveDate::MAX).is_none()
            && register.agency(successor).is_some_and(|next| next.succeeded_by.is_some())
        {
            format!("the successors of {} lead to nobody", agency.id)
        } else {
            continue;
        };
        faults.push(Fault::at(format!("/agencies/{index}/succeeded_by"), detail));
    }
    for (index, officer) in register.officers.iter().enumerate() {
        let mut fault = |place: &str, detail: String| {
            faults.push(Fault::at(format!("/officers/{index}{place}"), detail));
        };
        match register.agency(&officer.agency) {
            None if agencies_known => {
                fault("/agency", format!("there is no agency {}", officer.agency));
            }
            Some(agency) if officer.role == Role::Monitor && !agency.monitors_timeliness => fault(
                "/role",
                format!("{} does not monitor timeliness: set monitors_timeliness there", agency.id),
            ),
            None | Some(_) => {}
        }
    }
    faults
}

/// A person with two positions is listed once for each: in another role, or at another agency.
fn listed_once(officers: &[Officer], faults: &mut Vec<Fault>) {
    let mut seen = HashSet::new();
    for (index, Officer { id, agency, role, .. }) in officers.iter().enumerate() {
        let place = format!("/officers/{index}/id");
        if id.0.trim().is_empty() {
            faults.push(Fault::at(place, "it is empty: fill it in"));
        } else if !seen.insert((id, agency, role)) {
            let detail = format!("{id} is there twice in the same role at {agency}: remove one");
            faults.push(Fault::at(place, detail));
        }
    }
}

fn told_apart<'a>(
    list: &str,
    key: &str,
    ids: impl Iterator<Item = &'a str>,
    faults: &mut Vec<Fault>,
) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        let place = format!("{list}/{index}/{key}");
        if id.trim().is_empty() {
            faults.push(Fault::at(place, "it is empty: fill it in"));
        } else if !seen.insert(id) {
            faults.push(Fault::at(place, format!("{id} is there twice: remove one")));
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
        let found = faults(&register, &Doubtful::default());
        let found: Vec<_> = found.iter().map(Fault::to_string).collect();
        assert_eq!(found, [fault]);
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
            "/agencies/0/mandates/0/field: there is no field g: add it to /fields",
        );
        check(
            json!({"fields": fields, "agencies": [agency(Some("b"), "f")]}),
            "/agencies/0/superior: there is no agency b: add it to /agencies",
        );
        check(
            json!({"fields": fields, "agencies": [agency(Some("a"), "f")]}),
            "/agencies/0/superior: the superiors of a lead back to itself",
        );
        check(
            json!({"fields": fields, "agencies": [agency(None, "f"), agency(None, "f")]}),
            "/agencies/1/id: a is there twice: remove one",
        );
        check(
            json!({"fields": fields, "agencies": [agency(None, "f")], "officers": [
                {"id": "o", "name": {"vi": "Ô", "en": "O"}, "agency": "a", "role": "monitor"}
            ]}),
            "/officers/0/role: a does not monitor timeliness: set monitors_timeliness there",
        );
    }

    #[test]
    fn a_person_is_listed_once_for_each_hat() {
        let agency = |id: &str| {
            json!({"id": id, "name": {"vi": "Sở", "en": "A"}, "level": "department", "mandates": [],
                "monitors_timeliness": true})
        };
        let listed = |agency: &str, role: &str| json!({"id": "o", "name": {"vi": "Ô", "en": "O"}, "agency": agency, "role": role});
        check(
            json!({"fields": [], "agencies": [agency("a"), agency("b")], "officers": [
                listed("a", "officer"), listed("a", "monitor"), listed("b", "officer"),
                listed("a", "officer")
            ]}),
            "/officers/3/id: o is there twice in the same role at a: remove one",
        );
    }

    #[test]
    fn successors_lead_to_an_agency() {
        let agency = |id: &str, dissolved_on: Option<&str>, by: Option<&str>| {
            json!({
                "id": id, "name": {"vi": "Sở", "en": "A"}, "level": "department", "mandates": [],
                "dissolved_on": dissolved_on, "succeeded_by": by
            })
        };
        let day = Some("2026-12-01");
        check(
            json!({"fields": [], "agencies": [agency("a", None, Some("b")), agency("b", None, None)]}),
            "/agencies/0/succeeded_by: a goes on: say since when not, in dissolved_on",
        );
        check(
            json!({"fields": [], "agencies": [agency("a", day, Some("c"))]}),
            "/agencies/0/succeeded_by: there is no agency c: add it to /agencies",
        );
    }
}
