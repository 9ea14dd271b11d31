use crate::violation::{Outcome, Violation};

/// # What it requires
/// Warns of more consultees than the policy's number.
/// # Why
/// Asking everybody spreads responsibility until it is gone.
/// # Source
/// D2, D8
/// # Example
/// Thirteen consultees under a policy of twelve.
pub fn few_consultees(consultees: usize, most: u16) -> Outcome {
    if consultees > usize::from(most) {
        let consultees = u16::try_from(consultees).unwrap_or(u16::MAX);
        Err(Violation::TooManyConsultees { consultees, most }.into())
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::check;

    #[test]
    fn warns_above_the_number() {
        check(few_consultees(12, 12), &[]);
        check(few_consultees(13, 12), &[Violation::TooManyConsultees { consultees: 13, most: 12 }]);
    }
}
