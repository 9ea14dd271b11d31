use crate::violation::{Outcome, Violation};

/// # What it requires
/// An act fits the state of the consultation, and that of the request to the agency concerned.
/// # Why
/// What is signed stands, and what has ended is not gone on with.
/// # Source
/// Keeps the record whole.
/// # Example
/// A second answer after the first was signed.
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
