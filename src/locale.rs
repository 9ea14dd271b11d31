//! The interface's own words, one file per feature. `consultation_words` has the words for the rules.

pub mod messages;
mod words;

pub mod answer;
pub mod app;
pub mod ask;
pub mod asked;
pub mod backend;
pub mod collation;
pub mod consultation;
#[cfg(not(target_arch = "wasm32"))]
mod document;
pub mod done;
pub mod drafts;
pub mod hand_back;
pub mod inbox;
pub mod oversight;
pub mod settle;
pub mod start;
pub mod succession;
pub mod summary;

pub use consultation_words::Locale;

#[cfg(not(target_arch = "wasm32"))]
pub use self::document::messages_markdown;
use self::messages::TextTable;
use self::words::{fill, words};

macro_rules! tables {
    ($count:literal: $($table:ident),+) => {
        /// The tables into which a page may put its own texts: their names, and those of their texts, with a space after
        /// each.
        pub const TABLES: [(&str, &str); $count] =
            [$((stringify!($table), $table::Words::NAMES)),+];

        /// The texts of a table, in the order of their names.
        #[cfg(not(target_arch = "wasm32"))]
        fn texts(table: &str, locale: Locale) -> Vec<&'static str> {
            let mut all = Vec::new();
            let mut take = |texts: &mut [&mut &'static str]| all.extend(texts.iter().map(|text| **text));
            match table {
                $(stringify!($table) => $table::words(locale).clone().with_texts(&mut take),)+
                other => unreachable!("{other} is no table"),
            }
            all
        }
    };
}

tables!(15: answer, app, ask, asked, backend, consultation, done, drafts, hand_back, inbox, oversight, settle, start, succession, summary);
