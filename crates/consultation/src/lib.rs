//! The rules of consultation between public agencies.
//!
//! The crate is pure: it has no clock, no input or output, no async and no randomness. Everything a decision depends on
//! besides the consultation itself comes in as a [`Context`].
//!
//! [`decide`] takes a [`Command`] and the present state of the [`Consultation`], and returns either [`Event`]s or
//! [`Violations`], never both. [`Consultation::apply`] folds a recorded event into the next state and checks nothing.
//!
//! | to find | look in |
//! |---|---|
//! | requests, opinions and returns | [`request`], [`opinion`], [`hand_back`] |
//! | the acts of officers, and the events | [`command`], [`event`] |
//! | where a consultation stands | [`consultation`], [`standing`] |
//! | working days and the host's numbers | [`calendar`], [`policy`] |
//! | the views of officers | [`view`], [`visibility`] |
//! | the views of monitors | [`timeliness`], [`oversight`] |
//! | the figures | [`timeliness`] |

pub mod actor;
pub mod agency;
pub mod calendar;
pub mod capacity;
pub mod clear_stance;
pub mod code;
pub mod command;
pub mod consultation;
pub mod context;
pub mod correction;
pub mod decide;
pub mod earlier;
pub mod event;
pub mod field;
pub mod hand_back;
pub mod limits;
pub mod name;
pub mod opinion;
pub mod order;
pub mod oversight;
mod parts;
pub mod policy;
pub mod request;
pub mod rules;
pub mod sources;
pub mod standing;
/// Here under `cfg(test)`, and for the tests of other crates with the feature `testing`.
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod text;
pub mod timeliness;
pub mod view;
pub mod violation;
pub mod visibility;

pub use actor::Actor;
pub use command::Command;
pub use consultation::Consultation;
pub use event::{Event, Recorded};
pub use text::Text;
