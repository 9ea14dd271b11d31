//! The form of an answer.

use consultation::violation::Violation;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::Office;

#[wasm_bindgen_test]
async fn an_answer_takes_a_stance_on_every_question() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.presses("Trả lời").await;
    screen.presses("Trình ký").await;
    screen.refuses(&Violation::QuestionUnanswered { question: 1 }).await;
}
