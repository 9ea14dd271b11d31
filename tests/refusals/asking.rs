//! The form of a request.

use agency_consultation::desk::Route;
use consultation::violation::Violation;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, SUBJECT};

const NEW: Route = Route::Ask { consultation: None };

#[wasm_bindgen_test]
async fn an_empty_form_names_all_that_is_missing() {
    let screen = Office::new().screen_of("so-noi-vu.chuyen-vien", NEW).await;
    screen.presses("Trình thủ trưởng ký").await;
    screen.refuses(&Violation::SubjectMissing).await;
    screen.types("#ask-subject", SUBJECT).await;
    screen.is_content_with(&Violation::SubjectMissing).await;
}
