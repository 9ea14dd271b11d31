//! The module that a browser loads. It does nothing by itself: the page's elements call [`agency_consultation::element::mount`].

use agency_consultation as _;

fn main() {}
