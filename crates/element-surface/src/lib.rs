//! What `<agency-consultation>` offers to the page around it, described once.
//!
//! The description is the tables [`ATTRIBUTES`], [`PROPERTIES`], [`METHODS`], [`EVENTS`], [`PARTS`],
//! [`CUSTOM_PROPERTIES`], [`SLOTS`], [`SOURCES`], [`CODES`] and [`DIAGNOSIS`]. From it come the types for TypeScript, React
//! and Vue, the manifest and the editor data, and the tables of docs/embedding.md ([`output`]). The tests of the element
//! walk the same tables in a browser, so that nothing is described that is not there.

mod attributes;
mod codes;
mod events;
mod field;
mod looks;
mod methods;
pub mod output;
mod page;
mod properties;
pub mod snippets;
mod tag;

pub use self::attributes::{ATTRIBUTES, Attribute, Value, Values};
pub use self::codes::{CODES, Cause, Code};
pub use self::events::{EVENTS, Event};
pub use self::field::Field;
pub use self::looks::{CUSTOM_PROPERTIES, CustomProperty, PARTS, Part};
pub use self::methods::{DIAGNOSIS, METHODS, Method};
pub use self::page::{SLOTS, SOURCES, Slot, Source};
pub use self::properties::{PROPERTIES, Property};
pub use self::tag::TAG;
