//! The consultation widget: a Yew component in a custom element, compiled to WebAssembly.
//!
//! Each floor imports only the floors below it; from the top:
//!
//! - [`element`]: `<agency-consultation>`, which mounts the application into a host page
//! - [`app`]: the composition root: session, clock, choice of the screen
//! - [`screens`]: the screens; none imports another
//! - [`reply`]: answering, returning, signing
//! - [`acts`]: the other acts on a consultation: reminding, more time, missing information, rulings, withdrawal
//! - [`dossier`]: the parts of a consultation, to read
//! - [`form`]: the parts that all forms share
//! - [`desk`]: what every screen works with: session, clock, backend, drafts, the way to other screens
//! - [`locale`]: the words, Vietnamese and English
//! - [`backend`]: the port to the service, and its adapters
//! - [`page`]: the host page
//! - [`drafts`]: texts that are not sent yet
//! - [`route`]: the places in the widget
//! - [`ui`]: buttons, fields, notices, tables; knows nothing of the domain
//! - [`identity`]: large values, compared by identity
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
pub mod hooks;
pub mod identity;
pub mod locale;
pub mod page;
pub mod reply;
pub mod route;
pub mod screens;
pub mod ui;
