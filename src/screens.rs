//! The screens. None imports another: what they share lies below them.

pub mod ask;
pub mod asked;
pub mod consultation;
pub mod inbox;
pub mod oversight;
pub mod summary;
