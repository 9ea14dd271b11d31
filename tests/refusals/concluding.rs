//! The form of a conclusion.

use agency_consultation::desk::Route;
use consultation::violation::Violation;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, request};

#[wasm_bindgen_test]
async fn a_conclusion_says_what_it_led_to() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let screen = office.screen_of("so-noi-vu.chuyen-vien", Route::Consultation(id)).await;
    screen.presses("Kết thúc").await;
    screen.refuses(&Violation::SummaryMissing).await;
}
