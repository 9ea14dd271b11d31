use crate::agency::{AgencyId, OfficerId, Register};
use crate::violation::{Outcome, Violation};

/// # What it requires
/// A request stays with the agency that was asked: people of other agencies are neither made responsible for it nor act on
/// it.
/// # Why
/// A request that is passed sideways belongs to no agency, and the asker does not know where it is. There is no command for
/// it; a call of the service that tries is refused by this code.
/// # Source
/// D3
/// # Example
/// Sở Y tế that assigns an officer of Sở Tài chính, or sends the command `forward-request`.
pub fn not_forwarded(
    officer: Option<&OfficerId>,
    agency: &AgencyId,
    register: &Register,
) -> Outcome {
    let is_of_the_agency =
        |id: &OfficerId| register.entries(id).any(|entry| entry.agency == *agency);
    match officer.and_then(|id| register.officer(id)) {
        Some(officer) if !is_of_the_agency(&officer.id) => Err(Violation::ForwardsSideways {
            agency: Some(officer.agency.clone()),
            officer: Some(officer.id.clone()),
        }
        .into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency, check};

    #[test]
    fn somebody_with_two_hats_answers_for_either_agency() {
        let mut register = World::new().register;
        let both: OfficerId = "so-y-te.thu-truong".into();
        let mut second = register.officer(&both).expect("in the register").clone();
        second.agency = agency("so-tai-chinh");
        register.officers.push(second);
        for home in ["so-y-te", "so-tai-chinh"] {
            check(not_forwarded(Some(&both), &agency(home), &register), &[]);
            assert!(register.acts_for(&both, &agency(home)));
        }
        assert!(!register.acts_for(&both, &agency("so-noi-vu")));
    }

    #[test]
    fn refuses_to_make_somebody_of_another_agency_responsible() {
        let register = World::new().register;
        let home = agency("so-y-te");
        let forwarded = |id: &str| Violation::ForwardsSideways {
            agency: Some(agency("so-tai-chinh")),
            officer: Some(id.into()),
        };
        for (officer, expected) in [
            (None, None),
            (Some("so-y-te.chuyen-vien"), None),
            (Some("nobody"), None),
            (Some("so-tai-chinh.chuyen-vien"), Some(forwarded("so-tai-chinh.chuyen-vien"))),
            (Some("so-tai-chinh.thu-truong"), Some(forwarded("so-tai-chinh.thu-truong"))),
        ] {
            let officer: Option<OfficerId> = officer.map(Into::into);
            let expected: Vec<_> = expected.into_iter().collect();
            check(not_forwarded(officer.as_ref(), &home, &register), &expected);
        }
    }
}
