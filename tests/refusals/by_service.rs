//! The service refuses an act that the widget's own preview let through, as a later version of it may. In every form the list on
//! top leads to the field, and nothing that was typed is lost.

use agency_consultation::route::Route;
use consultation::opinion::{Answer, Stance};
use consultation::violation::Violation;
use uuid::Uuid;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, Screen, request, text};

const JUSTICE: &str = "so-tu-phap.chuyen-vien";
const ASKER: &str = "so-noi-vu.chuyen-vien";
const CLEAR: &str = "Sở Tư pháp thống nhất thời hạn 05 ngày làm việc tại Điều 7.";

/// The service refuses what is sent by this press, and the officer is led to the field.
async fn leads_to(office: &Office, screen: &Screen, press: &str, cases: &[(Violation, &str)]) {
    for (violation, field) in cases {
        office.refuses_next(violation);
        screen.clicks(press).await;
        screen.refuses_and_leads_to(field, violation).await;
    }
}

#[wasm_bindgen_test]
async fn the_answer() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of(JUSTICE).await;
    screen.opens_the_request().await;
    screen.presses("Trả lời").await;
    let condition = "Bổ sung khoản 3 Điều 7 về gia hạn.";
    screen.clicks("#answer-answers-1-stance input[value=agree-with-conditions]").await;
    screen.types("#answer-answers-1-reasons", CLEAR).await;
    screen.types("#answer-answers-1-conditions-0", condition).await;
    let cases = [
        (
            Violation::ReasonsMissing { question: 1, says_nothing: false },
            "#answer-answers-1-reasons",
        ),
        (Violation::StanceMissing { question: 1 }, "#answer-answers-1-stance"),
        (
            Violation::ConditionNotSpecific { question: 1, condition: 1 },
            "#answer-answers-1-conditions-0",
        ),
        (
            Violation::EvasiveWording { question: 1, findings: Vec::new() },
            "#answer-answers-1-reasons",
        ),
    ];
    leads_to(&office, &screen, ".answer .button-primary", &cases).await;
    screen.has("#answer-answers-1-reasons", CLEAR).await;
}

#[wasm_bindgen_test]
async fn the_return() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of("so-y-te.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.presses("Không thuộc thẩm quyền…").await;
    let reason = "Thời hạn phối hợp không thuộc chức năng về y tế";
    screen.types("#return-reason", reason).await;
    screen.types("#return-legal-basis", "Điều 2 Nghị định số 150/2025/NĐ-CP").await;
    screen.looks_up("#return-other-agency", "Sở Xây dựng").await;
    let cases = [
        (Violation::ReturnReasonMissing, "#return-reason"),
        (Violation::ReturnBasisMissing, "#return-legal-basis"),
        (Violation::UnknownAgency { agency: "so-xay-dung".into() }, "#return-competent-agency"),
    ];
    leads_to(&office, &screen, ".hand-back .button-primary", &cases).await;
    screen.has("#return-reason", reason).await;
}

#[wasm_bindgen_test]
async fn the_request() {
    let office = Office::new();
    let draft = office.submits(&request()).await;
    let screen = office.screen_of(ASKER, Route::Ask { consultation: Some(draft) }).await;
    screen.presses("Sửa và trình lại").await;
    for (violation, field) in [
        (Violation::SubjectMissing, "#ask-subject"),
        (Violation::QuestionNotSpecific { question: 1 }, "#ask-questions-1-text"),
        (
            Violation::RelevanceReasonMissing {
                agency: "so-tu-phap".into(),
                same_as: None,
                says_nothing: false,
            },
            "#ask-consultees-so-tu-phap-relevance-reason",
        ),
    ] {
        office.refuses_next(&violation);
        screen.clicks(".ask-overview .button-primary").await;
        screen.clicks("dialog .button-primary").await;
        screen.refuses_and_leads_to(field, &violation).await;
    }
}

/// A request that can be concluded, with a disagreement of Sở Tư pháp.
async fn answered(office: &Office) -> Uuid {
    let mut request = request();
    request.consultees.truncate(1);
    let id = office.sends(&request).await;
    let answer = Answer {
        stance: Some(Stance::Disagree),
        reasons: text(
            "Thời hạn 05 ngày trái khoản 2 Điều 15 Nghị định 61/2018/NĐ-CP, phải là 03 ngày.",
        ),
        legal_basis: vec![text("Khoản 2 Điều 15 Nghị định 61/2018/NĐ-CP")],
        ..Answer::default()
    };
    office.is_answered_by_justice(id, answer).await;
    id
}

const POINT: &str = "#conclude-dispositions-so-tu-phap-1";
const CONCLUDE: &str = ".consultation-conclude .button-primary";

async fn concluding(office: &Office, officer: &str) -> Screen {
    let id = answered(office).await;
    let screen = office.screen_of(officer, Route::Consultation(id)).await;
    screen.clicks(&format!("{POINT} input[value=explained]")).await;
    screen.types(&format!("{POINT}-text"), "Điều 7 giữ nguyên để khớp với Nghị định.").await;
    screen.types("#conclude-summary", "Trình UBND tỉnh dự thảo Quy chế.").await;
    screen
}

fn refused_conclusions() -> [(Violation, &'static str); 2] {
    let open = Violation::ConclusionIncomplete {
        agency: "so-tu-phap".into(),
        question: 1,
        condition: None,
    };
    [(Violation::SummaryMissing, "#conclude-summary"), (open, POINT)]
}

#[wasm_bindgen_test]
async fn the_conclusion() {
    let office = Office::new();
    let screen = concluding(&office, ASKER).await;
    leads_to(&office, &screen, CONCLUDE, &refused_conclusions()).await;
}

#[wasm_bindgen_test]
async fn the_conclusion_that_the_head_signs() {
    let office = Office::new();
    let screen = concluding(&office, "so-noi-vu.thu-truong").await;
    for (violation, field) in refused_conclusions() {
        screen.clicks(CONCLUDE).await;
        office.refuses_next(&violation);
        screen.clicks("dialog .button-primary").await;
        screen.refuses_and_leads_to(field, &violation).await;
    }
}

#[wasm_bindgen_test]
async fn the_acts_of_a_consultee() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of(JUSTICE).await;
    screen.opens_the_request().await;
    screen.presses("Xin gia hạn").await;
    screen.types("#act-due-on", "04/12/2026").await;
    screen.types("#act-reason", "Chờ số liệu quyết toán của 12 xã.").await;
    let latest = "2026-12-03".parse().expect("a day");
    let cases = [
        (Violation::ExtensionReasonMissing, "#act-reason"),
        (Violation::ExtensionTooLong { latest }, "#act-due-on"),
    ];
    leads_to(&office, &screen, ".act-form .button-primary", &cases).await;
    screen.presses("Hủy").await;
    screen.misses(".act-form").await;
    screen.presses("Đề nghị bổ sung hồ sơ").await;
    screen.types("#act-papers-0", "Dự toán kinh phí năm 2027 theo từng xã").await;
    let cases =
        [(Violation::InformationNotListed { paper: Some(1), says_nothing: true }, "#act-papers")];
    leads_to(&office, &screen, ".act-form .button-primary", &cases).await;
}

#[wasm_bindgen_test]
async fn the_acts_of_the_asker() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.is_returned_by_health(id, "so-tu-phap").await;
    let screen = office.screen_of(ASKER, Route::Consultation(id)).await;
    screen.presses("Không chấp nhận").await;
    screen.types("#act-reason", "Điều 12 giao trạm y tế làm đầu mối phối hợp").await;
    let cases = [(Violation::ReasonMissing, "#act-reason")];
    leads_to(&office, &screen, ".act-form .button-primary", &cases).await;
}

#[wasm_bindgen_test]
async fn what_is_sent_back() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of(JUSTICE).await;
    screen.opens_the_request().await;
    screen.presses("Trả lời").await;
    screen.clicks("#answer-answers-1-stance input[value=agree]").await;
    screen.types("#answer-answers-1-reasons", CLEAR).await;
    screen.presses("Trình ký").await;
    screen.finds(".signing").await;
    let head = office.inbox_of("so-tu-phap.thu-truong").await;
    head.presses("Chờ ký").await;
    head.opens_the_request().await;
    head.presses("Yêu cầu hoàn thiện").await;
    head.types("#send-back-remark", "Nêu thêm căn cứ về thời hạn tại Điều 7").await;
    let cases = [(Violation::ReasonMissing, "#send-back-remark")];
    leads_to(&office, &head, "dialog .button-primary", &cases).await;
}
