//! Whether everybody can use the widget: what axe finds in every state, what the keyboard reaches, what is announced.
//! docs/accessibility.md says which test stands for which success criterion. `cargo xtask test` builds what it needs and
//! runs it.
#![cfg(not(target_arch = "wasm32"))]

mod announcements;
mod audit;
mod keyboard;
mod states;
mod tabbing;
