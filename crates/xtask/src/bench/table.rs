//! The table of the figures.

use std::fmt::Write as _;

use anyhow::Result;

use super::figures::{Aim, Figure};
use super::samples::{Samples, median};

const HEAD: [&str; 6] = ["", "limit", "ours", "peers", "aim", ""];

/// One line per figure, in columns.
pub fn table(figures: &[Figure], samples: &Samples) -> Result<String> {
    let mut lines = vec![HEAD.map(str::to_owned)];
    for figure in figures {
        lines.push(line(figure, samples)?);
    }
    let width = |column: usize| {
        lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<_> = (0..HEAD.len()).map(width).collect();
    let mut text = String::new();
    for line in &lines {
        let cells: Vec<_> =
            line.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        writeln!(text, "{}", cells.join("  ").trim_end())?;
    }
    Ok(text)
}

fn line(figure: &Figure, samples: &Samples) -> Result<[String; 6]> {
    let (limit, ours) = (samples.of(figure, "limit")?, samples.of(figure, "ours")?);
    let times = samples.times(figure, "ours")?;
    let peers: Result<Vec<_>> = figure
        .peers
        .iter()
        .map(|peer| Ok(format!("{peer} {}", ratio(samples.times(figure, peer)?))))
        .collect();
    Ok([
        figure.name.to_owned(),
        spread(&limit),
        format!("{} {}", spread(&ours), ratio(times)),
        peers?.join(", "),
        match figure.aim {
            Aim::Times(aim) => ratio(aim),
            Aim::Kilobytes(aim) => number(aim),
        },
        verdict(figure.aim, median(&ours), times).to_owned(),
    ])
}

/// Whether the aim is reached, by what the table shows: a figure that looks like the aim is not short of it.
fn verdict(aim: Aim, ours: f64, times: f64) -> &'static str {
    let rounded = |value: f64| (value * 10.0).round() / 10.0;
    let is_reached = match aim {
        Aim::Times(aim) => rounded(times) <= aim,
        Aim::Kilobytes(aim) => rounded(ours) <= aim,
    };
    if is_reached { "ok" } else { "short" }
}

/// The median of the runs, and between which values they lie.
fn spread(runs: &[f64]) -> String {
    let middle = number(median(runs));
    let least = runs.iter().copied().fold(f64::INFINITY, f64::min);
    let most = runs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if runs.len() < 2 { middle } else { format!("{middle} [{}–{}]", number(least), number(most)) }
}

fn number(value: f64) -> String {
    if value < 100.0 { format!("{value:.1}") } else { format!("{value:.0}") }
}

fn ratio(times: f64) -> String {
    if times < 10.0 { format!("×{times:.1}") } else { format!("×{times:.0}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::figures::Counts;

    #[test]
    fn a_figure_is_short_of_its_aim_or_not() {
        for (aim, ours, times, expected) in [
            (Aim::Times(2.2), 500.0, 2.2, "ok"),
            (Aim::Times(2.2), 500.0, 2.24, "ok"),
            (Aim::Times(2.2), 500.0, 2.26, "short"),
            (Aim::Kilobytes(150.0), 150.0, 40.0, "ok"),
            (Aim::Kilobytes(150.0), 151.0, 1.0, "short"),
            (Aim::Times(2.2), f64::NAN, f64::NAN, "short"),
        ] {
            assert_eq!(verdict(aim, ours, times), expected, "{aim:?}, {ours}, {times}");
        }
    }

    #[test]
    fn a_line_has_limit_ours_peers_aim_and_verdict() {
        let mut samples = Samples::default();
        for (page, values) in
            [("limit", [50.0, 49.0]), ("ours", [100.0, 147.0]), ("ag-grid", [600.0, 588.0])]
        {
            for value in values {
                let line = format!(r#"{{"figure":"filled","page":"{page}","values":[{value}]}}"#);
                samples.add(&line).unwrap();
            }
        }
        let figure = Figure {
            name: "first paint",
            key: "filled",
            counts: Counts::Median,
            peers: &["ag-grid"],
            aim: Aim::Times(1.5),
        };
        assert_eq!(
            table(&[figure], &samples).unwrap(),
            "             limit             ours                peers        aim\n\
             first paint  49.5 [49.0–50.0]  124 [100–147] ×2.5  ag-grid ×12  ×1.5  short\n"
        );
    }

    #[test]
    fn one_run_has_no_spread() {
        assert_eq!(spread(&[185.2]), "185");
        assert_eq!(spread(&[18.52]), "18.5");
        assert_eq!(spread(&[185.2, 99.96, 210.0]), "185 [100.0–210]");
    }
}
