//! The sizes that were agreed to. Whoever changes one by more than a little writes it down, so that it is seen in review.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::project::project;

/// What a size may differ by from the one in the budget.
const TOLERANCE_PERCENT: usize = 2;
/// What several screens have in common is cut into pieces whose number and names change with every screen.
const SHARED: &str = "chunk_*.wasm";

type Sizes = BTreeMap<String, usize>;

/// Fails if a size is not what the budget says.
pub fn check(sizes: &Sizes) -> Result<()> {
    let file = file();
    let text =
        fs::read_to_string(&file).with_context(|| format!("{} is missing", file.display()))?;
    let budget =
        serde_json::from_str(&text).with_context(|| format!("{} is broken", file.display()))?;
    let differences = differences(&budget, &in_entries(sizes));
    if differences.is_empty() {
        return Ok(());
    }
    bail!(
        "{}\nIf it is meant to be so, write it into the budget: cargo xtask size --write-budget",
        differences.join("\n")
    )
}

/// Makes the sizes the budget.
pub fn write(sizes: &Sizes) -> Result<()> {
    let file = file();
    let text = serde_json::to_string_pretty(&in_entries(sizes))? + "\n";
    fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))
}

fn file() -> PathBuf {
    project().join("packaging/size-budget.json")
}

fn in_entries(sizes: &Sizes) -> Sizes {
    let mut entries = Sizes::new();
    for (name, size) in sizes {
        let entry = if name.starts_with("chunk_") { SHARED } else { name };
        *entries.entry(entry.to_owned()).or_default() += size;
    }
    entries
}

fn differences(budget: &Sizes, sizes: &Sizes) -> Vec<String> {
    let names: BTreeSet<&String> = budget.keys().chain(sizes.keys()).collect();
    names
        .into_iter()
        .filter_map(|name| match (budget.get(name), sizes.get(name)) {
            (Some(agreed), Some(size)) => {
                let differs = size.abs_diff(*agreed) * 100 > agreed * TOLERANCE_PERCENT;
                differs.then(|| {
                    format!(
                        "{name} has {size} bytes in brotli, not about {agreed} as in the budget"
                    )
                })
            }
            (Some(_), None) => Some(format!("{name} is in the budget and not there")),
            (None, Some(size)) => Some(format!("{name} with {size} bytes is not in the budget")),
            (None, None) => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(entries: &[(&str, usize)]) -> Sizes {
        entries.iter().map(|(name, size)| ((*name).to_owned(), *size)).collect()
    }

    #[test]
    fn two_percent_more_or_less_are_let_through() {
        let budget = sizes(&[("a", 1000)]);
        for (size, passes) in [(1020, true), (980, true), (1021, false), (979, false)] {
            let found = differences(&budget, &sizes(&[("a", size)]));
            assert_eq!(found.is_empty(), passes, "{size}: {found:?}");
        }
    }

    #[test]
    fn files_that_come_and_go_are_told() {
        let found = differences(&sizes(&[("a", 1), ("b", 1)]), &sizes(&[("b", 1), ("c", 2)]));
        assert_eq!(
            found,
            ["a is in the budget and not there", "c with 2 bytes is not in the budget"]
        );
    }

    #[test]
    fn what_screens_share_is_one_entry() {
        let entries = in_entries(&sizes(&[("chunk_1.wasm", 1), ("chunk_2.wasm", 2), ("a", 3)]));
        assert_eq!(entries, sizes(&[("a", 3), (SHARED, 3)]));
    }
}
