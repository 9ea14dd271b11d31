//! What askers, consultees and monitors do about a consultation beside asking, replying and concluding.
//!
//! - [`act`]: the acts, which of them are available, and what is filled in for them, without the view
//! - [`act_form`], [`papers`]: the form of an act
//! - [`barred`]: acts that the rules refuse whatever is filled in
//! - [`returns`], [`succession`], [`withdrawal`]: the acts beside the returns, successions and requests that they are about
//! - [`settling`]: the act that is being filled in, kept and sent
//! - [`words`]: the names of the acts, and their consequences

pub mod act;
pub mod act_form;
pub mod barred;
pub mod papers;
pub mod returns;
pub mod settling;
pub mod succession;
pub mod withdrawal;
pub mod words;
