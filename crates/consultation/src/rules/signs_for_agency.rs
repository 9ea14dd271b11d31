use crate::actor::Actor;
use crate::agency::AgencyId;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// Only the head of the agency or a deputy signs.
/// # Why
/// The head answers for what leaves the agency.
/// # Source
/// D6, D13
/// # Example
/// A chuyên viên who sends a request is refused.
pub fn signer_is_head(actor: &Actor, agency: &AgencyId) -> Outcome {
    if actor.is_head_of(agency) { Ok(()) } else { Err(Violation::SignerNotHead.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{agency, check, head, monitor, officer};

    #[test]
    fn lets_only_the_agencys_own_head_sign() {
        let home = agency("so-noi-vu");
        check(signer_is_head(&head("so-noi-vu"), &home), &[]);
        for other in [officer("so-noi-vu"), monitor("so-noi-vu"), head("so-y-te")] {
            check(signer_is_head(&other, &home), &[Violation::SignerNotHead]);
        }
    }
}
