use crate::agency::{AgencyId, FieldCode, Register};
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// Every field of the matter is in the register.
/// # Why
/// Relevance and competence are read from the register.
/// # Source
/// Keeps the record whole.
/// # Example
/// `finance.bugdet` is refused as an unknown field.
pub fn fields_known(fields: &[FieldCode], register: &Register) -> Outcome {
    Violations::refuse(
        fields
            .iter()
            .filter(|code| register.field(code).is_none())
            .map(|code| Violation::UnknownField { field_code: code.clone() })
            .collect(),
    )
}

/// # What it requires
/// The agency is in the register.
/// # Why
/// An agency that does not exist has no people to answer.
/// # Source
/// Keeps the record whole.
/// # Example
/// `so-noi-vu-2` is refused as an unknown agency.
pub fn agency_known(agency: &AgencyId, register: &Register) -> Outcome {
    match register.agency(agency) {
        Some(_) => Ok(()),
        None => Err(Violation::UnknownAgency { agency: agency.clone() }.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency, check};

    #[test]
    fn refuses_what_the_register_does_not_know() {
        let register = World::new().register;
        check(agency_known(&agency("so-y-te"), &register), &[]);
        check(
            agency_known(&agency("so-x"), &register),
            &[Violation::UnknownAgency { agency: agency("so-x") }],
        );
        check(
            fields_known(&["tax".into(), "taxes".into()], &register),
            &[Violation::UnknownField { field_code: "taxes".into() }],
        );
    }
}
