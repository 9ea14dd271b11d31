//! The inbox: what has to be answered and signed, the least time left first, and the request that is open.
//!
//! - [`state`]: lists, groups, search and the keyboard, without the view
//! - [`screen`]: the screen, the list beside the request or one after the other
//! - [`list`], [`tone`]: the lines
//! - [`request`]: the request that is open, and the ways on
//! - [`responsible`]: receipt, and who works on it
//! - [`reply`]: the signed reply and what became of it

pub mod list;
pub mod screen;
pub mod state;
mod words;

pub use screen::Inbox;
