use crate::agency::{AgencyId, FieldCode, Register};
use crate::violation::{Outcome, Violation};

/// # What it requires
/// A superior is asked only on a field that is its own and not the asker's.
/// # Why
/// An opinion asked of a superior is a decision pushed upward.
/// # Source
/// D3
/// # Example
/// Sở Nội vụ asking the Provincial People's Committee about local government is refused.
pub fn not_upward(
    consultee: &AgencyId,
    asker: &AgencyId,
    fields: &[FieldCode],
    register: &Register,
) -> Outcome {
    let (Some(above), Some(below)) = (register.agency(consultee), register.agency(asker)) else {
        return Ok(());
    };
    let its_own = above.mandates_in(fields).any(|mandate| !below.is_competent_for(&mandate.field));
    if register.is_superior(consultee, asker) && !its_own {
        Err(Violation::PushesUpward { agency: consultee.clone() }.into())
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency, check, request};

    #[test]
    fn refuses_a_superior_unless_the_field_is_its_own() {
        let register = World::new().register;
        let (committee, asker) = (agency("ubnd-tinh"), agency("so-noi-vu"));
        let mut fields = request().fields;
        check(
            not_upward(&committee, &asker, &fields, &register),
            &[Violation::PushesUpward { agency: committee.clone() }],
        );
        check(not_upward(&agency("so-tu-phap"), &asker, &fields, &register), &[]);
        fields.push("office.coordination".into());
        check(not_upward(&committee, &asker, &fields, &register), &[]);
    }
}
