//! The module that a browser loads. It does nothing by itself: the page's elements call [`agency_consultation::element::mount`].

use agency_consultation as _;

fn main() {
    // A panic ends the instance. Thrown, its message reaches `js/agency-consultation.js`, which shows the officer a notice.
    yew::set_custom_panic_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
}
