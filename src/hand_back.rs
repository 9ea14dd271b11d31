//! Returning: the draft, the head's signature, the signed return.
//!
//! - [`state`]: the form without its view, and what the register proposes
//! - [`screen`]: the form; the head signs it in [`crate::answer::signing`]
//! - [`grounds`]: a return to read
//! - [`way`]: the link to the form, if the agency can return

pub mod grounds;
pub mod screen;
pub mod state;
pub mod way;
