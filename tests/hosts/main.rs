//! The widget in pages of many kinds, each as somebody else would write it: one file per kind, the pages in `pages/`,
//! the applications in `apps/`. `cargo xtask test` builds what it needs and runs it.
#![cfg(not(target_arch = "wasm32"))]

mod matter;
mod site;

mod body_swaps;
mod composing;
mod crowded_page;
mod documented;
mod does_not_start;
mod early;
mod example;
mod fetch_wrappers;
mod frameworks;
mod hostile_styles;
mod jquery;
mod late_script;
mod layouts;
mod leaves_alone;
mod modals;
mod no_storage;
mod officers_settings;
mod other_browsers;
mod printing;
mod self_hosting;
mod shortcuts;
mod strict_policy;
mod theming;
mod translation;
mod two_on_a_page;
mod web_servers;
mod wordpress;
