use super::is_sentence;
use crate::agency::{AgencyId, Register};
use crate::hand_back::Return;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// A return names an agency other than its own as competent, or says why none is known.
/// # Why
/// The asker must be able to go on.
/// # Source
/// D4
/// # Example
/// A return that names no agency and gives no reason is refused.
pub fn competent_agency_named(
    grounds: &Return,
    consultee: &AgencyId,
    register: &Register,
) -> Outcome {
    match &grounds.competent_agency {
        Some(named) if named == consultee => Err(Violation::CompetentAgencyMissing.into()),
        Some(named) => super::agency_known(named, register),
        None if is_sentence(&grounds.unknown_because) => Ok(()),
        None => Err(Violation::CompetentAgencyMissing.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency, check, grounds, text};

    #[test]
    fn wants_another_agency_or_why_none_is_known() {
        let register = World::new().register;
        let consultee = agency("so-y-te");
        let case = |grounds: &Return, expected: &[Violation]| {
            check(competent_agency_named(grounds, &consultee, &register), expected);
        };
        let mut named = grounds();
        case(&named, &[]);
        named.competent_agency = Some(consultee.clone());
        case(&named, &[Violation::CompetentAgencyMissing]);
        named.competent_agency = Some(agency("so-x"));
        case(&named, &[Violation::UnknownAgency { agency: agency("so-x") }]);
        named.competent_agency = None;
        case(&named, &[Violation::CompetentAgencyMissing]);
        named.unknown_because = text("Chưa có văn bản phân công lĩnh vực này");
        case(&named, &[]);
    }
}
