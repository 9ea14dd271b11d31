use crate::actor::Actor;
use crate::agency::{AgencyId, Register};
use crate::capacity::Capacity;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// The signer may sign for the agency in this capacity: the head as such or TM., a deputy KT., an officer with the head's
/// order TL. or with delegated authority TUQ. The register says who may sign how; if it says nothing about a person, the
/// head or a deputy signs as such, TM. or KT.
/// # Why
/// A signature in a capacity that the signer does not have is not binding.
/// # Source
/// D6, D13
/// # Example
/// A deputy who signs as the head, or a chief of office without an order who signs TL.
pub fn signer_entitled(
    actor: &Actor,
    agency: &AgencyId,
    capacity: Capacity,
    register: &Register,
) -> Outcome {
    if actor.capacities(register, agency).contains(&capacity) {
        Ok(())
    } else {
        Err(Violation::SignerNotHead.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agency::OfficerId;
    use crate::testing::{World, agency, check, head, monitor, officer};

    #[track_caller]
    fn case(actor: &Actor, register: &Register, allowed: &[Capacity]) {
        for capacity in Capacity::ALL {
            let refused = (!allowed.contains(&capacity)).then_some(Violation::SignerNotHead);
            let expected: Vec<_> = refused.into_iter().collect();
            check(signer_entitled(actor, &agency("so-y-te"), capacity, register), &expected);
        }
    }

    #[test]
    fn the_register_says_who_signs_how() {
        let mut register = World::new().register;
        let set = |register: &mut Register, id: &OfficerId, signs: &[Capacity]| {
            let entry = register.officers.iter_mut().find(|officer| officer.id == *id);
            entry.expect("in the register").signs = Some(signs.to_vec());
        };
        let (chief, deputy) = (officer("so-y-te"), head("so-y-te"));
        case(&deputy, &register, &[Capacity::Head, Capacity::OnBehalf, Capacity::ForHead]);
        case(&chief, &register, &[]);
        set(&mut register, &deputy.officer, &[Capacity::ForHead]);
        case(&deputy, &register, &[Capacity::ForHead]);
        set(&mut register, &chief.officer, &[Capacity::ByOrder, Capacity::ByDelegation]);
        case(&chief, &register, &[Capacity::ByOrder, Capacity::ByDelegation]);
        for stranger in [head("so-noi-vu"), monitor("so-y-te")] {
            case(&stranger, &register, &[]);
        }
        for entry in &mut register.officers {
            entry.inactive = true;
        }
        case(&deputy, &register, &[]);
        case(&chief, &register, &[]);
        register.officers.clear();
        case(&deputy, &register, &[Capacity::Head, Capacity::OnBehalf, Capacity::ForHead]);
    }
}
