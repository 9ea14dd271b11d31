//! The name of the element.

/// The name of the element.
pub const TAG: &str = "agency-consultation";
