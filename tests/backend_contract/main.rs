//! What every adapter of the backend port keeps to.
#![allow(missing_docs, reason = "tests say what they test by their names")]

mod in_memory;
mod promises;
mod stationery;
