//! What `<agency-consultation>` offers to the page around it, described once.
//!
//! The description is the tables [`ATTRIBUTES`], [`PROPERTIES`], [`METHODS`], [`EVENTS`], [`PARTS`],
//! [`CUSTOM_PROPERTIES`], [`SLOTS`], [`SOURCES`], [`CODES`] and [`DIAGNOSIS`]. From it come the types for TypeScript, React
//! and Vue, the manifest and the editor data, and the tables of docs/embedding.md ([`output`]). The tests of the element
//! walk the same tables in a browser, so that nothing is described that is not there.

mod attributes;
mod codes;
mod events;
mod looks;
mod methods;
pub mod output;
mod page;
mod properties;
pub mod snippets;

pub use self::attributes::{ATTRIBUTES, Attribute, Value, Values};
pub use self::codes::{CODES, Cause, Code};
pub use self::events::{EVENTS, Event};
pub use self::looks::{CUSTOM_PROPERTIES, CustomProperty, PARTS, Part};
pub use self::methods::{DIAGNOSIS, METHODS, Method};
pub use self::page::{SLOTS, SOURCES, Slot, Source};
pub use self::properties::{PROPERTIES, Property};

/// The name of the element.
pub const TAG: &str = "agency-consultation";

/// A named value: an argument of a method, an entry of an event's `detail`.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its type, as TypeScript writes it.
    pub kind: &'static str,
    /// Whether it may be missing.
    pub optional: bool,
    /// What it is.
    pub text: &'static str,
}

impl Field {
    const fn new(name: &'static str, kind: &'static str, text: &'static str) -> Self {
        Self { name, kind, optional: false, text }
    }

    const fn optional(name: &'static str, kind: &'static str, text: &'static str) -> Self {
        Self { name, kind, optional: true, text }
    }
}
