//! What is measured of the widget, and what it shall be.

/// A line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// What it is called in the table.
    pub name: &'static str,
    /// What `bench/measure.js` calls it.
    pub key: &'static str,
    /// What counts where it was taken several times in a run.
    pub counts: Counts,
    /// The pages beside the widget and the limit.
    pub peers: &'static [&'static str],
    /// What the widget shall not exceed.
    pub aim: Aim,
}

/// Which of the values of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// The one in the middle.
    Median,
    /// The largest.
    Slowest,
}

/// What a figure shall not exceed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aim {
    /// So many times what the page that is written by hand takes on the same machine.
    Times(f64),
    /// So many kilobytes.
    Kilobytes(f64),
}

const LISTS: &[&str] = &["ag-grid", "tanstack"];
const FORMS: &[&str] = &["form-js"];
const BOTH: &[&str] = &["ag-grid + form-js"];

const fn time(
    name: &'static str,
    key: &'static str,
    peers: &'static [&'static str],
    aim: f64,
) -> Figure {
    Figure { name, key, counts: Counts::Median, peers, aim: Aim::Times(aim) }
}

const fn weight(
    name: &'static str,
    key: &'static str,
    peers: &'static [&'static str],
    aim: f64,
) -> Figure {
    Figure { aim: Aim::Kilobytes(aim), ..time(name, key, peers, aim) }
}

/// All of them. The machine of a commune has a quarter of the speed, and a line of 10 Mbit/s and 40 ms.
pub const FIGURES: [Figure; 15] = [
    time("1,000 requests, navigation → first row", "first-row-1x", LISTS, 2.2),
    time("… CPU 4x", "first-row-4x", LISTS, 2.2),
    time("… CPU 4x, 10 Mbit/s, 40 ms", "first-row-net", LISTS, 2.2),
    time("10,000 requests in memory → first paint", "filled", LISTS, 1.5),
    time("… a key of the search, median", "search", LISTS, 0.9),
    Figure {
        counts: Counts::Slowest,
        ..time("… a key of the search, slowest", "search", LISTS, 0.9)
    },
    time("answer form, navigation → visible", "form-1x", FORMS, 2.2),
    time("… CPU 4x", "form-4x", FORMS, 2.2),
    time("… CPU 4x, 10 Mbit/s, 40 ms", "form-net", FORMS, 2.2),
    time("a key in the reasons → mark on the screen", "reasons-1x", FORMS, 2.0),
    time("… CPU 4x", "reasons-4x", FORMS, 2.0),
    weight("first screen, KB", "first-screen", LISTS, 150.0),
    weight("… all screens", "all-screens", BOTH, 520.0),
    weight("… opening a request, added", "opening", FORMS, 130.0),
    weight("… what was asked, opened first", "asked", LISTS, 200.0),
];
