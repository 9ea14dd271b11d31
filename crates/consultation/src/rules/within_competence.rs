use crate::agency::{AgencyId, Register};
use crate::request::Request;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// Some field of the matter lies outside the asker's mandates, or the request cites a rule that requires the consultation,
/// by number or by name.
/// # Why
/// An agency decides alone on matters that it may decide alone.
/// # Source
/// D2, D3
/// # Example
/// Sở Nội vụ asking about its own civil-service matter without a rule is refused.
pub fn within_competence(request: &Request, asker: &AgencyId, register: &Register) -> Outcome {
    let Some(asker) = register.agency(asker) else { return Ok(()) };
    let all_own = !request.fields.is_empty()
        && request.fields.iter().all(|field| asker.is_competent_for(field));
    if all_own && !super::cites_rule(&request.required_by) {
        Err(Violation::WithinOwnCompetence.into())
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency, check, request, text};

    #[test]
    fn refuses_a_matter_that_the_asker_may_decide_alone() {
        let register = World::new().register;
        let asker = agency("so-noi-vu");
        let mut own = request();
        check(within_competence(&own, &asker, &register), &[]);
        own.fields = vec!["interior.civil-service".into(), "interior.merit".into()];
        check(within_competence(&own, &asker, &register), &[Violation::WithinOwnCompetence]);
        for (required_by, refused) in [
            ("Điều 12 Nghị định số 150/2025/NĐ-CP", false),
            ("Luật Ban hành văn bản quy phạm pháp luật", false),
            (".", true),
            ("có", true),
        ] {
            own.required_by = text(required_by);
            let expected: &[_] = if refused { &[Violation::WithinOwnCompetence] } else { &[] };
            check(within_competence(&own, &asker, &register), expected);
        }
    }
}
