//! For tests: the whole system, a real browser in front of it, and the people at its tabs.
//!
//! `tests/end_to_end` meets the widget in the demo portal, `tests/hosts` in pages of other kinds.

pub mod browser;
pub mod person;
pub mod system;
