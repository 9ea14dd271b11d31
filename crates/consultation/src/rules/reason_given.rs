use super::is_sentence;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// Sending a draft back, contesting a return and ruling on it take a reason.
/// # Why
/// Responsibility is clear at every stage only if reasons are written down.
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
