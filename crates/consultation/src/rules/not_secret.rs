use crate::request::Secrecy;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// The dossier carries no secrecy level.
/// # Why
/// State secrets do not travel on this channel.
/// # Source
/// Luật Bảo vệ bí mật nhà nước
/// # Example
/// A dossier marked "Mật" is refused.
pub fn not_secret(secrecy: Secrecy) -> Outcome {
    if secrecy == Secrecy::None { Ok(()) } else { Err(Violation::StateSecret.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::check;

    #[test]
    fn refuses_every_level() {
        check(not_secret(Secrecy::None), &[]);
        for level in [Secrecy::Confidential, Secrecy::Secret, Secrecy::TopSecret] {
            check(not_secret(level), &[Violation::StateSecret]);
        }
    }
}
