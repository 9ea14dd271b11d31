//! The rules of consultation between public agencies: pure, without clock or input and output.

pub mod calendar;
