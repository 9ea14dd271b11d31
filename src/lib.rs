//! The consultation widget: a Yew component in a custom element, compiled to WebAssembly.
//!
//! - [`element`]: `<agency-consultation>`, what a host page sees: attributes and properties in, events out
//! - [`app`]: the composition root, which view for which role
//! - [`desk`]: what every screen works with: the session, the clock, the backend, the drafts, the way to other screens
//! - [`backend`]: the port to wherever consultations are kept, and its adapters
//! - [`lazy`]: the screens that are fetched when they are first opened
//! - [`loading`], [`acting`], [`failure`]: what every screen does with the backend's answers
//! - [`focusing`]: the keyboard goes where the officer goes
//! - [`drafts`]: what officers have begun and not sent
//! - [`locale`]: the words, Vietnamese and English
//! - [`messages`]: texts of the page's own in place of the interface's
//! - [`collation`]: the order of names
//! - [`earlier`]: what was asked on a dossier before
//! - [`refusals`]: what the rules found, beside the fields and on top of a form
//! - [`need`]: what an asker has to do about a consultation of its own
//! - [`consultation`]: one consultation, whole
//! - [`ask`], [`asked`]: asking for opinions, and what was asked
//! - [`inbox`], [`answer`], [`hand_back`]: what has to be answered, answering, returning
//! - [`summary`]: the card for a portal's home page
//! - [`ui`]: buttons, fields, notices, tables; knows nothing of the domain
//!
//! The JavaScript half of the element is `js/element.js`; the style sheets are in `styles/`.

pub mod acting;
pub mod answer;
pub mod app;
pub mod ask;
pub mod asked;
pub mod backend;
pub mod barred;
pub mod capacity;
pub mod collation;
pub mod consultation;
pub mod desk;
pub mod done;
pub mod drafts;
pub mod earlier;
pub mod element;
pub mod failure;
pub mod focusing;
pub mod hand_back;
pub mod identity;
pub mod inbox;
pub mod lazy;
pub mod loading;
pub mod locale;
pub mod long_list;
pub mod messages;
pub mod need;
pub mod offered;
pub mod oversight;
pub mod people;
pub mod refusals;
pub mod summary;
pub mod ui;
