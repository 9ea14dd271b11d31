use super::is_sentence;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// A request for more time says why it is needed.
/// # Why
/// The asker can weigh only a written reason, and the record shows what the delay was for.
/// # Source
/// D5
/// # Example
/// "Xin gia hạn" alone is refused; "Chờ số liệu quyết toán của 12 xã" is accepted.
pub fn extension_explained(reason: &str) -> Outcome {
    let bare = "xin gia hạn";
    if is_sentence(reason) && reason.trim_end_matches(['.', '!']).to_lowercase() != bare {
        Ok(())
    } else {
        Err(Violation::ExtensionReasonMissing.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::check;

    #[test]
    fn wants_more_than_the_wish() {
        check(extension_explained("Chờ số liệu quyết toán của 12 xã"), &[]);
        for bare in ["", "...", "bận", "Xin gia hạn", "xin gia hạn."] {
            check(extension_explained(bare), &[Violation::ExtensionReasonMissing]);
        }
    }
}
