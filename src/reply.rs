//! Replying: a request to the officer's own agency, the answer, the return, the head's signature.
//!
//! - [`pane`]: how a screen shows a request without knowing the module that draws it
//! - [`request`], [`responsible`]: the request, receipt, and the officer who works on it
//! - [`answer`], [`returning`]: the two forms
//! - [`signing`]: putting the draft before the head, and signing it
//! - [`asking_back`]: more time and missing information, asked of the asker before the reply

pub mod answer;
pub mod asking_back;
pub mod pane;
pub mod reply_props;
pub mod request;
pub mod responsible;
pub mod returning;
pub mod signing;
