use super::boilerplate::fits_any_agency;
use super::is_sentence;
use crate::agency::{FieldCode, Register};
use crate::request::Asked;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// A field of the matter lies in the consultee's mandates; if none does, a written justification.
/// # Why
/// Agencies that are not concerned are asked in order to share responsibility or to gain time.
/// # Source
/// D8
/// # Example
/// Sở Y tế on a matter of budget and legal documents needs a justification.
pub fn directly_relevant(asked: &Asked, fields: &[FieldCode], register: &Register) -> Outcome {
    let Some(agency) = register.agency(&asked.agency) else { return Ok(()) };
    let relevant = agency.mandates_in(fields).next().is_some();
    let written = asked.justification.as_deref().unwrap_or_default();
    let justified = is_sentence(written) && !fits_any_agency(written);
    if relevant || justified || fields.is_empty() {
        Ok(())
    } else {
        let (agency, says_nothing) = (asked.agency.clone(), !written.is_empty());
        Err(Violation::NotDirectlyRelevant { agency, says_nothing }.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency, asked, check, request, text};

    #[test]
    fn demands_a_justification_for_an_agency_without_a_mandate() {
        let register = World::new().register;
        let fields = request().fields;
        check(directly_relevant(&asked("so-tai-chinh", &[1]), &fields, &register), &[]);
        let mut health = asked("so-y-te", &[1]);
        let refused = |says_nothing| {
            [Violation::NotDirectlyRelevant { agency: agency("so-y-te"), says_nothing }]
        };
        check(directly_relevant(&health, &fields, &register), &refused(false));
        for little in ["cần", "Cần thiết.", "Cơ quan có liên quan đến nội dung dự thảo."]
        {
            health.justification = Some(text(little));
            check(directly_relevant(&health, &fields, &register), &refused(true));
        }
        health.justification = Some(text("Trạm y tế xã thực hiện Điều 9 của Quy chế"));
        check(directly_relevant(&health, &fields, &register), &[]);
    }
}
