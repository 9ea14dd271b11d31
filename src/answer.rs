//! Answering: the questions, the draft, the head's signature, the signed answer.
//!
//! - [`state`], [`form`], [`one_by_one`], [`findings`]: the form without its view
//! - [`screen`], [`part`], [`lines`], [`stances`]: the form
//! - [`matter`], [`counted`], [`documents`]: the questions, the due date, the documents
//! - [`signing`], [`opinion`]: the draft before the head, and the answer once signed
//! - [`answerable`]: the responsible officer
//! - [`asking_back`]: requests to the asker before the reply
//! - [`saving`], [`submitting`], [`told`], [`trouble`]: drafts, violations and failed acts, for returns too

pub mod answerable;
pub mod asking_back;
pub mod counted;
pub mod documents;
pub mod findings;
pub mod form;
pub mod lines;
pub mod matter;
pub mod one_by_one;
pub mod opinion;
pub mod part;
pub mod saving;
pub mod screen;
pub mod signing;
pub mod stances;
pub mod state;
pub mod submitting;
pub mod told;
pub mod trouble;
