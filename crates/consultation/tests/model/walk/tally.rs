use std::time::Duration;

use crate::coverage::Coverage;

/// What is counted while walking.
#[derive(Default)]
pub struct Tally {
    pub coverage: Coverage,
    /// How long each decision took.
    pub decisions: Vec<Duration>,
}

impl Tally {
    /// Both together.
    pub fn and(mut self, other: Self) -> Self {
        self.coverage.add(other.coverage);
        self.decisions.extend(other.decisions);
        self
    }
}
