//! Precision and recall, of the verdict and of each kind of finding.

use std::collections::BTreeMap;
use std::fmt;

use consultation::clear_stance::{Finding, FindingKind};

use super::labelled::{Item, Label, kinds, slug};

/// How often the check was right.
#[derive(Default)]
pub struct Score {
    found: usize,
    false_alarms: usize,
    missed: usize,
}

impl Score {
    pub fn count(&mut self, expected: bool, said: bool) {
        match (expected, said) {
            (true, true) => self.found += 1,
            (false, true) => self.false_alarms += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }
}

impl fmt::Display for Score {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { found, false_alarms, missed } = self;
        let (said, labelled) = (found + false_alarms, found + missed);
        write!(
            formatter,
            "precision {} ({found}/{said}), recall {} ({found}/{labelled})",
            rate(*found, said),
            rate(*found, labelled)
        )
    }
}

/// Three decimals, without floating point; a dash where there is nothing to divide by.
fn rate(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    let thousandths = (part * 1000 + whole / 2) / whole;
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}

/// How the check did on many replies.
#[derive(Default)]
pub struct Scores {
    evasive: Score,
    by_kind: BTreeMap<String, Score>,
}

impl Scores {
    /// Counts what was found in one reply.
    pub fn count(&mut self, item: &Item, found: &[Finding]) -> anyhow::Result<()> {
        self.evasive.count(item.label == Label::Evasive, !found.is_empty());
        if let Some(labelled) = kinds(item)? {
            for kind in FindingKind::ALL {
                let said = found.iter().any(|finding| finding.kind == kind);
                let score = self.by_kind.entry(slug(kind)).or_default();
                score.count(labelled.contains(&kind), said);
            }
        }
        Ok(())
    }
}

impl fmt::Display for Scores {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{:26} {}", "evasive:", self.evasive)?;
        for (kind, score) in &self.by_kind {
            writeln!(formatter, "{kind:26} {score}")?;
        }
        Ok(())
    }
}
