//! The words for everything that the rules code, in official Vietnamese and in English.
//!
//!
//! | to word | call |
//! |---|---|
//! | a violation, and the way out | [`violation()`] |
//! | the requirement of a rule, and the document behind it | [`requirement()`], [`source_line`] |
//! | evasive wording, in the margin | [`finding()`], [`finding_label`] |
//! | time left, on time, late | [`standing()`], [`time_left`] |
//! | an event | [`history_line`] |
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
