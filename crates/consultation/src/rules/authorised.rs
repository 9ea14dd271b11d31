use crate::violation::{Outcome, Violation};

/// # What it requires
/// An act is done by a person of the agency to which the act belongs, in the role that it takes. The asker's people ask,
/// settle returns, give missing information and draft the conclusion. A consultee's people work on the request to their own
/// agency, and only the head makes somebody else responsible. A monitor of neither side rules on a contested return. The
/// asker and every monitor remind, and have a due date recounted. The rules on the signer say who signs.
/// # Why
/// Responsibility is clear at every stage only if people act for themselves.
/// # Source
/// D6, D13
/// # Example
/// An officer of Sở Xây dựng who answers the request to Sở Y tế.
pub fn authorised(may: bool) -> Outcome {
    if may { Ok(()) } else { Err(Violation::NotAuthorised.into()) }
}

/// Who may give each command: `decide/story/authority.rs`.
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
