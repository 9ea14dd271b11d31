use crate::violation::{Outcome, Violation};

/// # What it requires
/// An act fits the state of the consultation, and that of the request to the agency concerned.
/// # Why
/// A signed text is final, and a consultation that has ended does not go on.
/// # Source
/// Keeps the record whole.
/// # Example
/// A second answer after the first was signed is refused.
pub fn in_order(fits: bool) -> Outcome {
    if fits { Ok(()) } else { Err(Violation::OutOfOrder.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::check;

    #[test]
    fn refuses_what_does_not_fit() {
        check(in_order(true), &[]);
        check(in_order(false), &[Violation::OutOfOrder]);
    }
}
