use crate::consultation::Consultee;
use crate::policy::Policy;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// More time is asked for no more often than the policy says. Refused requests count too.
/// # Why
/// The first request decides; a series of them would turn the time limit into a wish.
/// # Source
/// D5
/// # Example
/// With one extension allowed, an agency whose extension was granted or refused cannot ask again.
pub fn extension_unused(consultee: &Consultee, policy: &Policy) -> Outcome {
    if consultee.extensions.len() < usize::from(policy.extensions) {
        Ok(())
    } else {
        Err(Violation::ExtensionUsed { most: policy.extensions }.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, check, consultee, extension};

    #[test]
    fn counts_what_was_asked_whatever_became_of_it() {
        let mut policy = World::new().policy;
        let mut health = consultee("so-y-te", &[1]);
        check(extension_unused(&health, &policy), &[]);
        for granted in [None, Some(true), Some(false)] {
            health.extensions = vec![extension(granted)];
            check(extension_unused(&health, &policy), &[Violation::ExtensionUsed { most: 1 }]);
        }
        policy.extensions = 2;
        check(extension_unused(&health, &policy), &[]);
        policy.extensions = 0;
        health.extensions.clear();
        check(extension_unused(&health, &policy), &[Violation::ExtensionUsed { most: 0 }]);
    }
}
