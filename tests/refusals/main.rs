//! Every rule that an officer can run into, provoked in the interface in a real browser: what is wrong, the way out and
//! the sentence of the directive are told where they belong, and the officer is led there.
//!
//! Outside a browser, `named` looks whether every code is provoked.

#[cfg(target_arch = "wasm32")]
mod acts;
#[cfg(target_arch = "wasm32")]
mod asking;
#[cfg(target_arch = "wasm32")]
mod by_service;
#[cfg(target_arch = "wasm32")]
mod changed_register;
#[cfg(target_arch = "wasm32")]
mod concluding;
#[cfg(target_arch = "wasm32")]
#[path = "../office/office.rs"]
#[allow(dead_code, reason = "what other tests do in an office, these need not do")]
mod office;
#[cfg(target_arch = "wasm32")]
mod overtaken;
#[cfg(target_arch = "wasm32")]
mod replying;
#[cfg(target_arch = "wasm32")]
mod returning;
#[cfg(target_arch = "wasm32")]
mod sending;

#[cfg(not(target_arch = "wasm32"))]
mod named;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
