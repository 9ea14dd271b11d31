//! What the pages took, run by run.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::figures::{Counts, Figure};

/// The values of each figure and page: those of a run stand together.
#[derive(Debug, Default)]
pub struct Samples(BTreeMap<(String, String), Vec<Vec<f64>>>);

/// A line of `bench/measure.js`.
#[derive(Deserialize)]
struct Line {
    figure: String,
    page: String,
    values: Vec<f64>,
}

impl Samples {
    /// Adds what a run tells of a figure and a page.
    pub fn add(&mut self, line: &str) -> Result<()> {
        let Line { figure, page, values } =
            serde_json::from_str(line).with_context(|| format!("this is no sample: {line}"))?;
        ensure!(!values.is_empty(), "{figure} of {page} has no values");
        self.0.entry((figure, page)).or_default().push(values);
        Ok(())
    }

    /// What counts of each run.
    pub fn of(&self, figure: &Figure, page: &str) -> Result<Vec<f64>> {
        let runs = self
            .0
            .get(&(figure.key.to_owned(), page.to_owned()))
            .with_context(|| format!("nothing was measured of {} in {page}", figure.key))?;
        Ok(runs.iter().map(|values| counting(values, figure.counts)).collect())
    }

    /// How many times what the limit takes a page takes: the median over the runs, each by itself.
    pub fn times(&self, figure: &Figure, page: &str) -> Result<f64> {
        let (page, limit) = (self.of(figure, page)?, self.of(figure, "limit")?);
        let ratios: Vec<_> = page.iter().zip(limit).map(|(page, limit)| page / limit).collect();
        Ok(median(&ratios))
    }
}

fn counting(values: &[f64], counts: Counts) -> f64 {
    match counts {
        Counts::Median => median(values),
        Counts::Slowest => values.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    }
}

/// The value in the middle, or between the two that are; not a number where there is none.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::figures::Aim;

    const SEARCH: Figure = Figure {
        name: "a key of the search",
        key: "search",
        counts: Counts::Median,
        peers: &[],
        aim: Aim::Times(1.0),
    };

    fn samples(lines: &[&str]) -> Samples {
        let mut samples = Samples::default();
        for line in lines {
            samples.add(line).unwrap();
        }
        samples
    }

    #[test]
    fn the_median_lies_in_the_middle() {
        for (values, expected) in [
            (&[3.0][..], 3.0),
            (&[9.0, 1.0, 2.0], 2.0),
            (&[4.0, 1.0, 2.0, 9.0], 3.0),
            (&[10.0, 9.0], 9.5),
        ] {
            assert!((median(values) - expected).abs() < 1e-9, "{values:?}");
        }
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn a_run_counts_by_its_median_or_by_its_slowest() {
        let samples = samples(&[
            r#"{"figure":"search","page":"ours","values":[5,1,3]}"#,
            r#"{"figure":"search","page":"ours","values":[8,2,2]}"#,
        ]);
        assert_eq!(samples.of(&SEARCH, "ours").unwrap(), [3.0, 2.0]);
        let slowest = Figure { counts: Counts::Slowest, ..SEARCH };
        assert_eq!(samples.of(&slowest, "ours").unwrap(), [5.0, 8.0]);
    }

    #[test]
    fn a_ratio_is_taken_within_a_run() {
        let samples = samples(&[
            r#"{"figure":"search","page":"limit","values":[1]}"#,
            r#"{"figure":"search","page":"ours","values":[2]}"#,
            r#"{"figure":"search","page":"limit","values":[10]}"#,
            r#"{"figure":"search","page":"ours","values":[40]}"#,
            r#"{"figure":"search","page":"limit","values":[100]}"#,
            r#"{"figure":"search","page":"ours","values":[300]}"#,
        ]);
        // The medians of the pages are 40 and 10.
        assert!((samples.times(&SEARCH, "ours").unwrap() - 3.0).abs() < 1e-9);
    }

    #[test]
    fn what_is_missing_is_named() {
        let missing = samples(&[]).of(&SEARCH, "ours").unwrap_err();
        assert_eq!(missing.to_string(), "nothing was measured of search in ours");
        assert!(Samples::default().add("no JSON").is_err());
        assert!(
            Samples::default().add(r#"{"figure":"search","page":"ours","values":[]}"#).is_err()
        );
    }
}
