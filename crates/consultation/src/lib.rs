//! The rules of consultation between public agencies.
//!
//! The crate is pure: it has no clock, no input or output, no async and no randomness. Whatever a
//! decision depends on besides the consultation itself comes in as a [`Context`].
//!
//! One way round: a [`Command`] is put to [`decide`] with the present state of the
//! [`Consultation`]; the answer is a list of [`Event`]s or [`Violations`], never both;
//! [`Consultation::apply`] folds a recorded event into the next state and checks nothing.
//!
//! | to find | look in |
//! |---|---|
//! | what is asked, answered, returned | [`request`], [`opinion`], [`hand_back`] |
//! | what officers can do, what happened | [`command`], [`event`] |
//! | where a consultation stands | [`consultation`], [`standing`] |
//! | what a wrong clock recorded, put right | [`correction`] |
//! | what was asked on the dossier before | [`earlier`] |
//! | what the directives require | [`rules`], one file per rule; [`violation`] has their table |
//! | the fields of the forms | [`field`] |
//! | who is asked, who acts | [`agency`], [`actor`] |
//! | working days and the host's numbers | [`calendar`], [`policy`] |
//! | what officers see | [`view`], [`visibility`] |
//! | what a monitor sees | [`timeliness`], [`oversight`] |
//! | what is measured | [`timeliness`] |

pub mod actor;
pub mod agency;
pub mod calendar;
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
pub mod opinion;
pub mod order;
pub mod oversight;
mod parts;
pub mod policy;
pub mod request;
pub mod rules;
pub mod sources;
pub mod standing;
#[cfg(test)]
mod testing;
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
