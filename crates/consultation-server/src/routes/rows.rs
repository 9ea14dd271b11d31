//! The common form of lists.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;
use utoipa::ToSchema;

/// A list, and the moment it shows.
#[derive(Debug, Serialize, ToSchema)]
pub struct Rows<T> {
    /// The rows, in the order in which they are shown.
    pub rows: Vec<T>,
    /// The server's time.
    pub now: DateTime<FixedOffset>,
}
