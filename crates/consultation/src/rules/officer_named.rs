use crate::agency::{AgencyId, OfficerId, Register};
use crate::violation::{Outcome, Violation};

/// # What it requires
/// A named officer of the agency is responsible for the draft. If the register lists officers of the agency, it is one of
/// them who acts at present.
/// # Why
/// Rõ người: at every stage one person.
/// # Source
/// D10
/// # Example
/// A request without a responsible officer is refused.
pub fn officer_named(
    officer: Option<&OfficerId>,
    agency: &AgencyId,
    register: &Register,
) -> Outcome {
    let Some(officer) = officer.filter(|officer| !officer.0.trim().is_empty()) else {
        return Err(Violation::ResponsibleOfficerMissing.into());
    };
    let has_staff = register.officers.iter().any(|known| known.agency == *agency);
    let mut here = register.entries(officer).filter(|entry| entry.agency == *agency).peekable();
    // An officer of another agency is known to the register: `not_forwarded` refuses that.
    let is_elsewhere = here.peek().is_none() && register.officer(officer).is_some();
    if !has_staff || is_elsewhere || here.any(|entry| !entry.inactive) {
        Ok(())
    } else {
        Err(Violation::UnknownOfficer { officer: officer.clone() }.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency, check};

    #[test]
    fn wants_an_officer_of_the_agency() {
        let mut register = World::new().register;
        let home = agency("so-noi-vu");
        let own: OfficerId = "so-noi-vu.chuyen-vien".into();
        let unknown: OfficerId = "so-noi-vu.chuyen-vien-cu".into();
        check(officer_named(Some(&own), &home, &register), &[]);
        check(officer_named(None, &home, &register), &[Violation::ResponsibleOfficerMissing]);
        check(
            officer_named(Some(&"  ".into()), &home, &register),
            &[Violation::ResponsibleOfficerMissing],
        );
        check(
            officer_named(Some(&unknown), &home, &register),
            &[Violation::UnknownOfficer { officer: unknown.clone() }],
        );
        for entry in register.officers.iter_mut().filter(|entry| entry.id == own) {
            entry.inactive = true;
        }
        check(
            officer_named(Some(&own), &home, &register),
            &[Violation::UnknownOfficer { officer: own.clone() }],
        );
        // `not_forwarded` refuses officers of other agencies, active or not.
        let other: OfficerId = "so-y-te.chuyen-vien".into();
        for inactive in [false, true] {
            let entry = register.officers.iter_mut().find(|entry| entry.id == other);
            entry.expect("in the register").inactive = inactive;
            check(officer_named(Some(&other), &home, &register), &[]);
        }
        register.officers.retain(|entry| entry.agency != home);
        check(officer_named(Some(&unknown), &home, &register), &[]);
        register.officers.clear();
        check(officer_named(Some(&unknown), &home, &register), &[]);
    }
}
