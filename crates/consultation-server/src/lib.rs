//! The consultation service: the rules behind HTTP, with an append-only record.
//!
//! One way round: a request comes in through [`text_edge`] and [`identity`], [`act`] puts the
//! command to the rules of the crate `consultation`, [`store`] appends what follows, and the answer shows what [`consultation::visibility`] lets this reader see.
//!
//! | to find | look in |
//! |---|---|
//! | one endpoint | `routes/`, one file each |
//! | what can go wrong and how it is answered | [`error`] |
//! | tables, transactions, projections | [`store`] |
//! | who is asking, and as what the register lists them | [`identity`] |
//! | how often somebody may ask | [`rates`] |
//! | flags and environment | [`config`] |
//! | what is only there in the demo | [`demo`] |

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
