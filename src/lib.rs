//! The consultation widget: a Yew component in a custom element, compiled to WebAssembly.
//!
//! Each floor imports only floors below it; from the top:
//!
//! - [`element`]: `<agency-consultation>`, what mounts the application into a host page
//! - [`app`]: the composition root: the session, the clock, which screen
//! - [`screens`]: the screens; none imports another
//! - [`reply`]: answering, returning, signing
//! - [`acts`]: what else is done about a consultation: reminding, more time, missing information, rulings, withdrawal
//! - [`dossier`]: the parts of a consultation, to read
//! - [`form`]: what all forms share
//! - [`desk`]: what every screen works with: the session, the clock, the backend, the drafts, the way to other screens
//! - [`backend`]: the port to wherever consultations are kept, and its adapters
//! - [`locale`]: the words, Vietnamese and English
//! - [`page`]: the host page
//! - [`drafts`]: what officers have begun and not sent
//! - [`route`]: the places in the widget
//! - [`ui`]: buttons, fields, notices, tables; knows nothing of the domain
//!
//! The JavaScript half of the element is `js/element.js`; the style sheets are in `styles/`.

pub mod acts;
pub mod app;
pub mod backend;
pub mod desk;
pub mod dossier;
pub mod drafts;
pub mod element;
pub mod form;
pub mod locale;
pub mod page;
pub mod reply;
pub mod route;
pub mod screens;
pub mod ui;
