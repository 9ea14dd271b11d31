//! The interface's own words, one file per feature. What the rules say is worded in `consultation_words`.

pub mod answer;
pub mod app;
pub mod ask;
pub mod asked;
pub mod backend;
pub mod consultation;
pub mod hand_back;
pub mod inbox;
pub mod oversight;
pub mod settle;
pub mod summary;

pub use consultation_words::Locale;
