use crate::actor::Actor;
use crate::agency::{AgencyId, Register};
use crate::violation::{Outcome, Violation};

/// # What it requires
/// A person who sends a draft back, or puts the questions of a return to another agency, may sign for the agency, in
/// whatever capacity: as the register says, or, if it says nothing about the person, as the head or a deputy.
/// # Why
/// Those who could sign a draft are the ones who send it back, and who decide what leaves the agency.
/// # Source
/// D6, D13
/// # Example
/// A chuyên viên who sends a draft back is refused; a chief of office with the head's order is not.
pub fn signs_for_agency(actor: &Actor, agency: &AgencyId, register: &Register) -> Outcome {
    if actor.capacities(register, agency).is_empty() {
        Err(Violation::SignerNotHead.into())
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capacity::Capacity;
    use crate::testing::{World, agency, check, head, monitor, officer};

    #[track_caller]
    fn case(actor: &Actor, register: &Register, may: bool) {
        let refused = (!may).then_some(Violation::SignerNotHead);
        let expected: Vec<_> = refused.into_iter().collect();
        check(signs_for_agency(actor, &agency("so-noi-vu"), register), &expected);
    }

    #[test]
    fn lets_only_those_decide_who_may_sign() {
        let mut register = World::new().register;
        let (drafter, director) = (officer("so-noi-vu"), head("so-noi-vu"));
        case(&director, &register, true);
        for other in [&drafter, &monitor("so-noi-vu"), &head("so-y-te")] {
            case(other, &register, false);
        }
        for entry in &mut register.officers {
            entry.signs = Some(vec![Capacity::ByOrder]);
        }
        case(&drafter, &register, true);
        for other in [monitor("so-noi-vu"), officer("so-y-te")] {
            case(&other, &register, false);
        }
        for entry in &mut register.officers {
            entry.inactive = true;
        }
        case(&drafter, &register, false);
        case(&director, &register, false);
    }
}
