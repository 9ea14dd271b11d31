//! Returning.
//!
//! - [`state`]: the form without its view, and what the register proposes
//! - [`screen`]: the form
//! - [`way`]: the way to the form, while there is one

pub mod screen;
pub mod state;
pub mod way;
