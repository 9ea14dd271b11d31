use crate::agency::{AgencyId, Level, Register};
use crate::request::Request;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// Warns of an agency that is not asked although its mandate covers a field of the matter. Communes share one mandate, each
/// for its own area. The asker knows which areas are concerned, so communes are named only if none is asked.
/// # Why
/// The right agency is asked at the start, not found out about afterwards.
/// # Source
/// D1
/// # Example
/// Sở Tài chính is not asked about a matter of budget.
pub fn no_relevant_agency_omitted(
    request: &Request,
    asker: &AgencyId,
    register: &Register,
) -> Outcome {
    let is_asked = |id: &AgencyId| request.consultees.iter().any(|asked| asked.agency == *id);
    let asks_a_commune = register
        .agencies
        .iter()
        .any(|agency| agency.level == Level::Commune && is_asked(&agency.id));
    let omitted = register
        .directly_relevant(&request.fields)
        .filter(|agency| agency.id != *asker && !is_asked(&agency.id))
        .filter(|agency| !register.is_superior(&agency.id, asker))
        .filter(|agency| agency.level != Level::Commune || !asks_a_commune)
        .map(|agency| Violation::RelevantAgencyOmitted {
            agency: agency.id.clone(),
            fields: agency
                .mandates_in(&request.fields)
                .map(|mandate| mandate.field.clone())
                .collect(),
        })
        .collect();
    Violations::refuse(omitted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency, asked, check, request};

    #[test]
    fn warns_of_the_competent_agency_that_is_not_asked() {
        let register = World::new().register;
        let asker = agency("so-noi-vu");
        let mut narrow = request();
        check(no_relevant_agency_omitted(&narrow, &asker, &register), &[]);
        narrow.consultees = vec![asked("so-tu-phap", &[1])];
        check(
            no_relevant_agency_omitted(&narrow, &asker, &register),
            &[Violation::RelevantAgencyOmitted {
                agency: agency("so-tai-chinh"),
                fields: vec!["finance.budget".into()],
            }],
        );
    }

    #[test]
    fn is_content_with_the_communes_that_the_asker_chose() {
        let register = World::new().register;
        let mut local = request();
        local.fields.push("local.commune-affairs".into());
        local.consultees.push(asked("ubnd-xa-mien-nui", &[1]));
        check(no_relevant_agency_omitted(&local, &agency("so-noi-vu"), &register), &[]);
    }

    #[test]
    fn warns_of_the_communes_where_none_is_asked() {
        let register = World::new().register;
        let mut local = request();
        local.fields.push("local.commune-affairs".into());
        let outcome = no_relevant_agency_omitted(&local, &agency("so-noi-vu"), &register);
        let omitted = outcome.expect_err("every commune is omitted");
        let communes = register.agencies.iter().filter(|agency| agency.level == Level::Commune);
        assert_eq!(omitted.iter().count(), communes.count());
    }
}
