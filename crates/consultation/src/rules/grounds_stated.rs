use super::is_sentence;
use crate::hand_back::Return;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// A return says why, and by which rule.
/// # Why
/// Without grounds a return is a refusal to work.
/// # Source
/// D4
/// # Example
/// "Không thuộc thẩm quyền" alone cites no rule and is refused.
pub fn grounds_stated(grounds: &Return) -> Outcome {
    let missing = [
        (!is_sentence(&grounds.reason), Violation::ReturnReasonMissing),
        (grounds.legal_basis.is_empty(), Violation::ReturnBasisMissing),
    ];
    Violations::refuse(
        missing
            .into_iter()
            .filter_map(|(missing, violation)| missing.then_some(violation))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, grounds};

    #[test]
    fn wants_reason_and_rule() {
        check(grounds_stated(&grounds()), &[]);
        check(
            grounds_stated(&Return::default()),
            &[Violation::ReturnReasonMissing, Violation::ReturnBasisMissing],
        );
    }
}
