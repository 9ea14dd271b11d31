//! What every adapter of the backend port keeps to. The same promises are asked of the record in memory and, in a
//! browser, of a service over HTTP.
#![allow(missing_docs, reason = "tests say what they test by their names")]

mod in_memory;
mod promises;
mod stationery;

#[cfg(target_arch = "wasm32")]
mod host;

#[cfg(target_arch = "wasm32")]
mod http;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
