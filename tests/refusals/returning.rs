//! The form of a return.
