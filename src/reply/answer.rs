//! Answering.
//!
//! - [`state`], [`form`], [`findings`]: the form without its view
//! - [`screen`], [`part`]: the form, and its part about one question

pub mod findings;
pub mod form;
pub mod part;
pub mod screen;
pub mod state;
