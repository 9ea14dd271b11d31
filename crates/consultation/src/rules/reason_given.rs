use super::is_sentence;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// Whoever sends a draft back, contests a return or rules on it says why.
/// # Why
/// Responsibility is clear at every stage only where reasons are written.
/// # Source
/// D6
/// # Example
/// A draft sent back with an empty remark is refused.
pub fn reason_given(reason: &str) -> Outcome {
    if is_sentence(reason) { Ok(()) } else { Err(Violation::ReasonMissing.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::check;

    #[test]
    fn wants_a_sentence() {
        for (reason, given) in [
            ("Bổ sung căn cứ pháp lý", true),
            ("Sai thẩm quyền.", true),
            ("Sai căn cứ", true),
            ("Chưa đủ", false),
            ("Điều 7 …", false),
            ("1 2 3 4", false),
            (" - ", false),
            ("", false),
        ] {
            let expected: &[_] = if given { &[] } else { &[Violation::ReasonMissing] };
            check(reason_given(reason), expected);
        }
    }
}
