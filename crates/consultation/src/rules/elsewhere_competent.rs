use crate::agency::{AgencyId, FieldCode, Register};
use crate::violation::{Outcome, Violation};

/// # What it requires
/// No field of the matter lies in the mandates of the agency that returns it.
/// # Why
/// An agency does not return a matter that the register assigns to it; it contests the register with the monitor instead.
/// # Source
/// D3, D4
/// # Example
/// Sở Tài chính returning a matter of the state budget is refused.
pub fn elsewhere_competent(
    fields: &[FieldCode],
    consultee: &AgencyId,
    register: &Register,
) -> Outcome {
    let own: Vec<FieldCode> = register
        .agency(consultee)
        .into_iter()
        .flat_map(|agency| agency.mandates_in(fields))
        .map(|mandate| mandate.field.clone())
        .collect();
    if own.is_empty() {
        Ok(())
    } else {
        Err(Violation::ReturnedWithinOwnMandate { fields: own }.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency, check, request};

    #[test]
    fn refuses_to_take_back_what_the_register_gives_the_agency() {
        let register = World::new().register;
        let fields = request().fields;
        check(elsewhere_competent(&fields, &agency("so-y-te"), &register), &[]);
        check(
            elsewhere_competent(&fields, &agency("so-tai-chinh"), &register),
            &[Violation::ReturnedWithinOwnMandate { fields: vec!["finance.budget".into()] }],
        );
    }
}
