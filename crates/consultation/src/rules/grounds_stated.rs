use super::{cites_rule, is_sentence};
use crate::hand_back::Return;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// A return states its reason in a sentence, and its rule, by number or by name.
/// # Why
/// Without grounds a return is a refusal to work.
/// # Source
/// D4
/// # Example
/// "Không thuộc thẩm quyền" alone cites no rule and is refused.
pub fn grounds_stated(grounds: &Return) -> Outcome {
    let missing = [
        (!is_sentence(&grounds.reason), Violation::ReturnReasonMissing),
        (!cites_rule(&grounds.legal_basis), Violation::ReturnBasisMissing),
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
    use crate::testing::{check, text};

    #[test]
    fn wants_reason_and_rule() {
        let (no_reason, no_basis) = (Violation::ReturnReasonMissing, Violation::ReturnBasisMissing);
        let reason = "Nội dung không thuộc chức năng của Sở Y tế";
        let basis = "Nghị định số 150/2025/NĐ-CP";
        for (reason, basis, expected) in [
            (reason, basis, vec![]),
            ("", "", vec![no_reason.clone(), no_basis.clone()]),
            ("Không thuộc", basis, vec![no_reason]),
            (reason, "", vec![no_basis.clone()]),
            (reason, "...", vec![no_basis.clone()]),
            (reason, "theo luật", vec![no_basis]),
        ] {
            let (reason, legal_basis) = (text(reason), text(basis));
            let returned = Return { reason, legal_basis, ..Return::default() };
            check(grounds_stated(&returned), &expected);
        }
    }
}
