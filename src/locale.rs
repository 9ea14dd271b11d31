//! The interface's own words, one file per feature. What the rules say is worded in `consultation_words`.

pub mod answer;
pub mod app;
pub mod ask;
pub mod asked;
pub mod backend;
pub mod consultation;
#[cfg(not(target_arch = "wasm32"))]
mod document;
pub mod drafts;
pub mod hand_back;
pub mod inbox;
pub mod oversight;
pub mod settle;
pub mod start;
pub mod summary;

pub use consultation_words::Locale;

#[cfg(not(target_arch = "wasm32"))]
pub use self::document::messages_markdown;

use crate::messages::TextTable;

/// The tables that a page may put texts of its own into: their names, and those of their texts, with a
/// space between two.
pub const TABLES: [(&str, &str); 12] = [
    ("answer", answer::Words::NAMES),
    ("app", app::Words::NAMES),
    ("ask", ask::Words::NAMES),
    ("asked", asked::Words::NAMES),
    ("consultation", consultation::Words::NAMES),
    ("drafts", drafts::Words::NAMES),
    ("hand_back", hand_back::Words::NAMES),
    ("inbox", inbox::Words::NAMES),
    ("oversight", oversight::Words::NAMES),
    ("settle", settle::Words::NAMES),
    ("start", start::Words::NAMES),
    ("summary", summary::Words::NAMES),
];
