//! What all forms share.
//!
//! - [`kept`], [`submitting`]: the state of a form with its draft, and the sending
//! - [`saving`]: the draft, kept as it is typed
//! - [`preview`]: what would come of the form, once per change
//! - [`refusals`], [`unusable`]: violations and unusable texts, beside the fields and on top of the form
//! - [`act_dialog`], [`before_signer`]: acts that are read before they are done
//! - [`frame`]: what stands around the fields
//! - [`trouble`]: an act that was not stored
//! - [`answerable`], [`capacity`], [`people`], [`offered`]: officers, signers and agencies to choose from
//! - [`lines`], [`one_by_one`]: a list that is filled in line by line

pub mod act_dialog;
pub mod answerable;
pub mod before_signer;
pub mod capacity;
pub mod frame;
pub mod kept;
pub mod lines;
pub mod offered;
pub mod one_by_one;
pub mod people;
pub mod preview;
pub mod refusals;
pub mod saving;
pub mod submitting;
pub mod trouble;
pub mod unusable;
