//! The consultation widget: a Yew component in a custom element, compiled to WebAssembly.
//!
//! - [`element`]: `<agency-consultation>`, as a host page sees it: attributes and properties in, events out
//! - [`app`]: the composition root, which view for which role
//! - [`desk`]: the context of every screen: the session, the clock, the backend, the drafts, the navigation
//! - [`backend`]: the port to where consultations are kept, and its adapters
//! - [`lazy`]: the screens that are fetched when they are first opened
//! - [`loading`], [`acting`], [`failure`]: what every screen does with the backend's responses
//! - [`focusing`]: the focus follows the officer
//! - [`drafts`]: drafts that have not been sent
//! - [`locale`]: the words, Vietnamese and English
//! - [`messages`]: texts that the page supplies in place of the interface's
//! - [`collation`]: the order of names
//! - [`earlier`]: earlier rounds on a dossier
//! - [`refusals`]: violations, beside the fields and on top of a form
//! - [`need`]: the asker's next step in a consultation of its own
//! - [`consultation`]: one consultation, whole
//! - [`ask`], [`asked`]: asking for opinions, and the list of the own consultations
//! - [`inbox`], [`answer`], [`hand_back`]: the requests to answer, answering, returning
//! - [`summary`]: the card for a portal's home page
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
