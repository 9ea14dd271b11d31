//! The whole system as its people meet it: the demo portal in a real browser, in front of the real
//! server with a real database. `cargo xtask test` builds what it needs and runs it.
#![cfg(not(target_arch = "wasm32"))]

use browsing::{browser, person, system};

mod confirmations;
mod crash;
mod dispute;
mod documents;
mod extension;
mod fetching;
mod figures;
mod information;
mod lifecycle;
mod not_found;
mod outage;
mod portal;
mod pressing;
mod rounds;
mod story;
mod surface;
mod withdrawal;
