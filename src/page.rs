//! The host page: what it gives the element, what it is told, what it may object to.

pub mod attributes;
pub mod event;
pub mod given;
pub mod host;
