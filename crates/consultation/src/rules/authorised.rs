use crate::violation::{Outcome, Violation};

/// # What it requires
/// An act is done by a person of the agency whose act it is, in the role that it takes. The asker's
/// people ask, settle returns, give papers and draft the conclusion. A consultee's people work on the request to
/// their own agency, and only the head makes somebody else responsible. A monitor of neither side
/// rules on a contested return. The asker and every monitor remind, and have a due date counted anew.
/// Who signs is asked by the rules on the signer.
/// # Why
/// Responsibility is clear at every stage only where nobody acts for another.
/// # Source
/// D6, D13
/// # Example
/// An officer of Sở Xây dựng who answers the request to Sở Y tế.
pub fn authorised(may: bool) -> Outcome {
    if may { Ok(()) } else { Err(Violation::NotAuthorised.into()) }
}

/// For every command who may give it: `decide/story/authority.rs`.
#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::check;

    #[test]
    fn refuses_whoever_may_not() {
        check(authorised(true), &[]);
        check(authorised(false), &[Violation::NotAuthorised]);
    }
}
