//! The consultation widget: a Yew component in a custom element, compiled to WebAssembly.
//!
//! - [`element`]: `<agency-consultation>`, what a host page sees: attributes and properties in, events out
//! - [`app`]: the composition root, which view for which role
//! - [`ui`]: buttons, fields, notices, tables; knows nothing of the domain
//!
//! The JavaScript half of the element is `js/element.js`; the style sheets are in `styles/`.

pub mod app;
pub mod element;
pub mod ui;
