//! Asking for opinions (`Lấy ý kiến`): the form of a request, and the head's look at it.

pub mod due;
pub mod form;
pub mod proposals;
pub mod state;
