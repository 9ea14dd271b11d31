//! The consultation service: the rules behind HTTP, with an append-only record.
//!
//! A request comes in through [`text_edge`] and [`identity`]. [`act`] puts the command to the rules of the crate
//! `consultation`, [`store`] appends the events that follow, and the response shows what [`consultation::visibility`] lets
//! this reader see.
//!
//! | to find | look in |
//! |---|---|
//! | one endpoint | `routes/`, one file each |
//! | what can go wrong, and the responses | [`error`] |
//! | tables, transactions, projections | [`store`] |
//! | who is asking, and as what the register lists them | [`identity`] |
//! | how many calls a person may make | [`rates`] |
//! | flags and environment | [`config`] |
//! | what exists only in the demo | [`demo`] |

pub mod act;
pub mod clock;
pub mod config;
pub mod correct;
pub mod demo;
mod digest;
mod duties;
pub mod error;
pub mod identity;
pub mod rates;
pub mod reference;
pub mod routes;
mod server;
pub mod service;
pub mod store;
pub mod text_edge;
pub mod trust;

pub use server::{Running, StopSignal, start};
