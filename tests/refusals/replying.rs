//! The form of an answer.

use consultation::clear_stance::{Finding, FindingKind, Missing};
use consultation::command::Command;
use consultation::opinion::{Answer, Opinion, Stance};
use consultation::request::Question;
use consultation::violation::Violation;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, Screen, request, text};

const AGREE: &str = "#answer-answers-1-stance input[value=agree]";
const CONDITIONS: &str = "#answer-answers-1-stance input[value=agree-with-conditions]";
const DISAGREE: &str = "#answer-answers-1-stance input[value=disagree]";
const REASONS: &str = "#answer-answers-1-reasons";
const CLEAR: &str = "Sở Tư pháp thống nhất thời hạn 05 ngày làm việc tại Điều 7.";

/// The form of the answer of Sở Tư pháp.
async fn answering() -> Screen {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.presses("Trả lời").await;
    screen
}

/// Nothing stands in the way any more.
async fn is_submitted(screen: &Screen) {
    screen.presses("Trình ký").await;
    screen.finds(".signing").await;
}

#[wasm_bindgen_test]
async fn an_answer_takes_a_stance_on_every_question() {
    let screen = answering().await;
    screen.presses("Trình ký").await;
    screen.refuses(&Violation::QuestionUnanswered { question: 1 }).await;
    screen.types(REASONS, CLEAR).await;
    screen.refuses(&Violation::StanceMissing { question: 1 }).await;
    screen.clicks(AGREE).await;
    screen.is_content_with(&Violation::StanceMissing { question: 1 }).await;
    is_submitted(&screen).await;
}

#[wasm_bindgen_test]
async fn a_disagreement_gives_its_reasons() {
    let screen = answering().await;
    screen.clicks(DISAGREE).await;
    screen.presses("Trình ký").await;
    let missing = |says_nothing| Violation::ReasonsMissing { question: 1, says_nothing };
    screen.refuses(&missing(false)).await;
    screen.types(REASONS, "Không.").await;
    screen.refuses(&missing(true)).await;
    let reasons = "Không thống nhất Điều 7: thời hạn 05 ngày trái khoản 2 Điều 36 Luật Tổ chức chính quyền địa phương.";
    screen.types(REASONS, reasons).await;
    screen.is_content_with(&missing(true)).await;
    is_submitted(&screen).await;
}

#[wasm_bindgen_test]
async fn conditions_are_listed_and_say_what_is_to_be_done() {
    let screen = answering().await;
    screen.clicks(CONDITIONS).await;
    screen.presses("Trình ký").await;
    screen.refuses(&Violation::ConditionsMissing { question: 1, condition: None }).await;
    let line = "#answer-answers-1-conditions-0";
    screen.types(line, "Phù hợp với tình hình thực tế").await;
    let vague = Violation::ConditionNotSpecific { question: 1, condition: 1 };
    screen.refuses(&vague).await;
    screen.types(line, "Sửa thời hạn tại Điều 7 thành 07 ngày làm việc").await;
    screen.is_content_with(&vague).await;
    is_submitted(&screen).await;
}

#[wasm_bindgen_test]
async fn evasive_words_stand_only_with_a_justification() {
    let screen = answering().await;
    screen.clicks(AGREE).await;
    screen.types(REASONS, "Sở Tư pháp cơ bản thống nhất với dự thảo.").await;
    screen.presses("Trình ký").await;
    let finding = Finding {
        kind: FindingKind::HedgedAgreement,
        span: None,
        quote: "cơ bản thống nhất".to_owned(),
        missing: Missing::Reservation,
    };
    let evasive = Violation::EvasiveWording { question: 1, findings: vec![finding] };
    screen.refuses(&evasive).await;
    screen.presses("Giữ nguyên câu chữ").await;
    screen.refuses(&evasive).await;
    let why = "Đã thống nhất từng điểm tại cuộc họp ngày 20/11/2026";
    screen.types("#answer-answers-1-justification", why).await;
    screen.is_content_with(&evasive).await;
    is_submitted(&screen).await;
}

/// The form asks what the agency was asked and nothing else; what another program submitted may say more. Whoever signs
/// is told, and revising leaves it out.
#[wasm_bindgen_test]
async fn whoever_signs_is_warned_of_an_answer_to_what_others_were_asked() {
    let office = Office::new();
    let mut request = request();
    request.questions.push(Question {
        number: 2,
        text: text("Trạm y tế xã có thực hiện được Điều 12 không?"),
        own_position: text("Sở Nội vụ đề xuất giao trạm y tế xã thực hiện Điều 12."),
    });
    request.consultees[1].questions = vec![2];
    let id = office.sends(&request).await;
    let answer = |question| Answer {
        question,
        stance: Some(Stance::Agree),
        reasons: text(CLEAR),
        ..Answer::default()
    };
    let opinion = Opinion {
        answers: vec![answer(1), answer(2)],
        responsible_officer: Some("so-tu-phap.chuyen-vien".into()),
        ..Opinion::default()
    };
    office.does("so-tu-phap.chuyen-vien", id, Command::SubmitAnswer { opinion }).await;
    let head = office.inbox_of("so-tu-phap.thu-truong").await;
    head.presses("Chờ ký").await;
    head.opens_the_request().await;
    let outside = Violation::OutsideOwnFunction { question: 2 };
    head.tells(".signing .notice-warning li", &outside).await;
    head.presses("Sửa và trình lại").await;
    head.presses("Chuyển sang ký").await;
    head.reads(".signing .notice-success", "đạt các yêu cầu").await;
    head.is_content_with(&outside).await;
}
