use std::fmt;

use super::Policy;

/// Two values of a policy that contradict each other. The messages are for the administrator who supplies the policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// A value is smaller than its lower bound, which is another value.
    Smaller {
        /// JSON pointer of the value that is too small.
        path: &'static str,
        /// The value.
        value: u16,
        /// JSON pointer of the value that is its lower bound.
        than: &'static str,
        /// The lower bound.
        least: u16,
    },
    /// The policy differs from the built-in one but has its name.
    BuiltInName {
        /// The name.
        version: String,
    },
}

impl Contradiction {
    /// JSON pointers of the values concerned; the first one is to be corrected.
    pub fn paths(&self) -> Vec<&'static str> {
        match self {
            Self::Smaller { path, than, .. } => vec![path, than],
            Self::BuiltInName { .. } => vec!["/version"],
        }
    }
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Smaller { value, than, least, .. } => {
                write!(f, "{value} is less than {than}, which is {least}: make it {least} or more")
            }
            Self::BuiltInName { version } => write!(
                f,
                "{version:?} is the built-in policy, which has other values: give this one a name of its own, \
                 such as \"2026-1\""
            ),
        }
    }
}

impl Policy {
    /// All contradictions in this policy.
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let times = self.reply_times;
        let ordered = [
            ("/longest_reply", self.longest_reply, "/shortest_reply", self.shortest_reply),
            ("/longest_reply", self.longest_reply, "/reply_times/ordinary", times.ordinary),
            ("/longest_reply", self.longest_reply, "/due_soon", self.due_soon),
            ("/longest_reply", self.longest_reply, "/reminders/before", self.reminders.before),
            ("/reply_times/ordinary", times.ordinary, "/reply_times/urgent", times.urgent),
            ("/reply_times/urgent", times.urgent, "/reply_times/very-urgent", times.very_urgent),
            ("/reply_times/very-urgent", times.very_urgent, "/reply_times/express", times.express),
            ("/reply_times/express", times.express, "/shortest_reply", self.shortest_reply),
        ];
        let smaller = ordered
            .into_iter()
            .filter(|(_, value, _, least)| value < least)
            .map(|(path, value, than, least)| Contradiction::Smaller { path, value, than, least });
        let built_in = Self::default();
        let named_alike = self.version == built_in.version && *self != built_in;
        smaller
            .chain(
                named_alike.then(|| Contradiction::BuiltInName { version: self.version.clone() }),
            )
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(change: impl FnOnce(&mut Policy)) -> Policy {
        let mut policy = Policy { version: "2026-1".to_owned(), ..Policy::default() };
        change(&mut policy);
        policy
    }

    #[track_caller]
    fn check(policy: &Policy, expected: &[&str]) {
        let found: Vec<_> = policy
            .contradictions()
            .iter()
            .map(|it| format!("{}: {it}", it.paths().first().expect("a path")))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_built_in_policy_is_of_one_piece() {
        check(&Policy::default(), &[]);
        check(&named(|_| ()), &[]);
    }

    #[test]
    fn values_that_cannot_both_hold_are_all_named() {
        check(
            &named(|policy| {
                policy.shortest_reply = 2;
                policy.longest_reply = 6;
                policy.reply_times.very_urgent = 4;
            }),
            &[
                "/longest_reply: 6 is less than /reply_times/ordinary, which is 7: make it 7 or more",
                "/reply_times/urgent: 3 is less than /reply_times/very-urgent, which is 4: make it 4 or more",
                "/reply_times/express: 1 is less than /shortest_reply, which is 2: make it 2 or more",
            ],
        );
        check(
            &named(|policy| policy.due_soon = 16),
            &["/longest_reply: 15 is less than /due_soon, which is 16: make it 16 or more"],
        );
        check(
            &named(|policy| policy.reminders.before = 20),
            &["/longest_reply: 15 is less than /reminders/before, which is 20: make it 20 or more"],
        );
    }

    #[test]
    fn another_policy_has_another_name() {
        let changed = Policy { return_within: 3, ..Policy::default() };
        check(
            &changed,
            &[
                "/version: \"default-1\" is the built-in policy, which has other values: give this one a name of its \
               own, such as \"2026-1\"",
            ],
        );
    }
}
