//! The words for what the rules only code, in official Vietnamese and in English.
//!
//! The server puts them into its problem documents, the widget beside the field that they are about.
//! Rules are worded in the tables of `violation/`, everything else in functions that are a plain `match`. A new code, event or
//! state does not compile until it is worded in both languages.
//!
//! | to word | call |
//! |---|---|
//! | what a rule found, and the way out | [`violation()`] |
//! | what a rule requires, and by which document | [`requirement()`], [`source_line`] |
//! | evasive wording, in the margin | [`finding()`], [`finding_label`] |
//! | time left, on time, late | [`standing()`], [`time_left`] |
//! | what happened | [`history_line`] |
//! | the figures of the timeliness report | [`definition()`] |
//! | states, roles and the like | [`label`] |
//! | dates and times | [`date()`], [`date_long`], [`date_time`], [`weekday`], [`time()`] |
//! | agencies, fields, officers | [`agency_name`], [`field_name`], [`officer_name`] |
//! | all rules as one document | [`rules_markdown()`] |

pub mod label;

mod date;
mod definition;
mod directive;
mod finding;
mod history;
mod list;
mod locale;
mod message;
mod name;
mod rules_markdown;
mod standing;
mod violation;

pub use date::{date, date_long, date_time, day_month, hour, time, weekday};
pub use definition::{Meaning, definition};
pub use directive::{sample_mark, source_line};
pub use finding::{finding, finding_label};
pub use history::history_line;
pub use locale::Locale;
pub use message::Message;
pub use name::{agency_name, field_name, name, officer_name};

pub use rules_markdown::rules_markdown;
pub use standing::{standing, time_left};
pub use violation::{requirement, violation};
