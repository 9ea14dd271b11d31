//! The acts beside the reply: more time, missing papers, reminders, rulings, withdrawing.

use consultation::violation::Violation;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::Office;

#[wasm_bindgen_test]
async fn more_time_is_asked_for_with_a_date_and_a_reason() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.presses("Xin gia hạn").await;
    screen.finds(".act-form").await;
    screen.presses("Xin gia hạn").await;
    screen.refuses(&Violation::ExtensionReasonMissing).await;
}
