//! The form of a conclusion.

use agency_consultation::route::Route;
use consultation::capacity::Capacity;
use consultation::command::Command;
use consultation::opinion::{Answer, Stance};
use consultation::violation::Violation;
use uuid::Uuid;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, Screen, request, text};

const CONCLUDE: &str = ".consultation-conclude .button-primary";
const SUMMARY: &str = "#conclude-summary";

async fn asker(office: &Office, id: Uuid) -> Screen {
    let screen = office.screen_of("so-noi-vu.chuyen-vien", Route::Consultation(id)).await;
    screen.finds(CONCLUDE).await;
    screen
}

#[wasm_bindgen_test]
async fn nobody_concludes_while_somebody_has_time_left() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let screen = asker(&office, id).await;
    let awaited =
        Violation::RepliesAwaited { agencies: vec!["so-tu-phap".into(), "so-y-te".into()] };
    screen.tells(".consultation-conclude .notice", &awaited).await;
    screen.clicks(CONCLUDE).await;
    screen.refuses(&awaited).await;
    screen.refuses(&Violation::SummaryMissing).await;
    screen.types(SUMMARY, "Trình UBND tỉnh dự thảo Quy chế.").await;
    screen.is_content_with(&Violation::SummaryMissing).await;
    screen.types(SUMMARY, &"a".repeat(20_001)).await;
    screen.clicks(".consultation-conclude .error-summary button").await;
    screen.has_focus_on(SUMMARY).await;
    screen.reads("#conclude-summary-error", "Nội dung quá dài").await;
}

#[wasm_bindgen_test]
async fn every_condition_and_every_return_is_settled_before_the_conclusion() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let conditions = ["Bổ sung khoản 3 Điều 7 về gia hạn.", "Bỏ cụm từ “khi cần” tại Điều 9."];
    office
        .is_answered_by_justice(
            id,
            Answer {
                stance: Some(Stance::AgreeWithConditions),
                reasons: text(
                    "Sở Tư pháp thống nhất thời hạn 05 ngày làm việc tại Điều 7 với hai điều kiện.",
                ),
                conditions: conditions.map(text).to_vec(),
                ..Answer::default()
            },
        )
        .await;
    office.is_returned_by_health(id, "so-tu-phap").await;
    let screen = asker(&office, id).await;
    screen.clicks(CONCLUDE).await;
    let unsettled = Violation::ReturnUnsettled { agency: "so-y-te".into() };
    screen.refuses_and_leads_to(".return", &unsettled).await;
    let open = |condition| Violation::ConclusionIncomplete {
        agency: "so-tu-phap".into(),
        question: 1,
        condition: Some(condition),
    };
    screen.refuses(&open(1)).await;
    screen.refuses(&open(2)).await;
    screen.clicks("#conclude-dispositions-so-tu-phap-1-1 input[value=accepted]").await;
    screen.is_content_with(&open(1)).await;
    let second = "#conclude-dispositions-so-tu-phap-1-2";
    screen.clicks(&format!("{second} input[value=explained]")).await;
    screen.refuses(&open(2)).await;
    screen.types(&format!("{second}-text"), "Điều 9 giữ nguyên để khớp với Nghị định.").await;
    screen.is_content_with(&open(2)).await;
    screen.presses("Chấp nhận việc trả lại").await;
    screen.finds(".act-form").await;
    screen.clicks(".act-form .button-primary").await;
    screen.is_content_with(&unsettled).await;
}

#[wasm_bindgen_test]
async fn a_disagreement_is_accepted_or_explained() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.is_answered_by_justice(
        id,
        Answer {
            stance: Some(Stance::Disagree),
            reasons: text(
                "Thời hạn 05 ngày trái khoản 2 Điều 15 Nghị định 61/2018/NĐ-CP, phải là 03 ngày.",
            ),
            legal_basis: vec![text("Khoản 2 Điều 15 Nghị định 61/2018/NĐ-CP")],
            ..Answer::default()
        },
    )
    .await;
    let screen = asker(&office, id).await;
    screen.clicks(CONCLUDE).await;
    let open = Violation::ConclusionIncomplete {
        agency: "so-tu-phap".into(),
        question: 1,
        condition: None,
    };
    screen.refuses(&open).await;
    let point = "#conclude-dispositions-so-tu-phap-1";
    screen.clicks(&format!("{point} input[value=accepted]")).await;
    let unexplained = Violation::AcceptanceUnexplained { agency: "so-tu-phap".into(), question: 1 };
    screen.refuses(&unexplained).await;
    screen.types(&format!("{point}-text"), "Sửa thời hạn tại Điều 7 thành 03 ngày.").await;
    screen.is_content_with(&unexplained).await;
}

/// Sở Tư pháp has answered, Sở Y tế has returned, and the conclusion lies before the head.
async fn submitted(office: &Office) -> Uuid {
    let id = office.sends(&request()).await;
    let agrees = Answer {
        stance: Some(Stance::Agree),
        reasons: text("Sở Tư pháp thống nhất thời hạn 05 ngày làm việc tại Điều 7."),
        ..Answer::default()
    };
    office.is_answered_by_justice(id, agrees).await;
    office.is_returned_by_health(id, "so-tu-phap").await;
    let accept = Command::AcceptReturn { agency: "so-y-te".into() };
    office.does("so-noi-vu.chuyen-vien", id, accept).await;
    let summary = text("Trình UBND tỉnh dự thảo Quy chế.");
    let submit = Command::SubmitConclusion { dispositions: vec![], summary };
    office.does("so-noi-vu.chuyen-vien", id, submit).await;
    id
}

#[wasm_bindgen_test]
async fn the_head_reads_who_has_replied_before_the_signature() {
    let office = Office::new();
    let id = submitted(&office).await;
    let screen = office.screen_of("so-noi-vu.thu-truong", Route::Consultation(id)).await;
    screen.reads(".consultation-conclude", "Trình UBND tỉnh dự thảo Quy chế.").await;
    screen.clicks(CONCLUDE).await;
    screen.reads("#conclude-dialog", "Sở Tư pháp").await;
    screen.reads("#conclude-dialog", "Đã trả lại").await;
    screen.finds("#conclude-capacity").await;
    screen.clicks("#conclude-dialog .button-primary").await;
    screen.reads(".conclusion", "Trình UBND tỉnh dự thảo Quy chế.").await;
}

#[wasm_bindgen_test]
async fn a_conclusion_that_was_overtaken_is_told_to_its_drafter_and_to_the_head() {
    let office = Office::new();
    let id = submitted(&office).await;
    let redirect = Command::RedirectQuestions {
        from: "so-y-te".into(),
        to: "so-tai-chinh".into(),
        relevance_reason: text("Dự thảo giao Sở Tài chính bố trí kinh phí."),
        justification: Some(text("Dự thảo giao Sở Tài chính bố trí kinh phí thực hiện.")),
        what_is_new: None,
        capacity: Some(Capacity::Head),
    };
    office.does("so-noi-vu.thu-truong", id, redirect).await;
    let awaited = Violation::RepliesAwaited { agencies: vec!["so-tai-chinh".into()] };
    let notice = ".consultation-conclude .notice-warning";
    let screen = asker(&office, id).await;
    screen.reads(notice, "không còn ký được").await;
    screen.reads(notice, "trình lại").await;
    screen.tells(notice, &awaited).await;
    screen.reads(".consultation", "Trình lại dự thảo kết thúc").await;
    let screen = office.screen_of("so-noi-vu.thu-truong", Route::Consultation(id)).await;
    screen.reads(notice, "Chưa ký được").await;
    screen.reads(notice, "mục Cần xử lý").await;
    screen.tells(notice, &awaited).await;
}

#[wasm_bindgen_test]
async fn what_is_given_back_needs_a_remark() {
    let office = Office::new();
    let id = submitted(&office).await;
    let screen = office.screen_of("so-noi-vu.thu-truong", Route::Consultation(id)).await;
    screen.finds(CONCLUDE).await;
    screen.presses("Yêu cầu hoàn thiện").await;
    screen.finds("#send-back-remark").await;
    screen.clicks("#send-back-dialog .button-primary").await;
    screen.tells("#send-back-remark-error", &Violation::ReasonMissing).await;
}

#[wasm_bindgen_test]
async fn the_asker_reads_what_a_justification_is_for() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office
        .is_answered_by_justice(
            id,
            Answer {
                stance: Some(Stance::Agree),
                reasons: text("Sở Tư pháp cơ bản thống nhất với dự thảo."),
                justification: Some(text(
                    "Dự thảo lần 2 chưa gửi phụ lục nên chưa nêu được điểm khác.",
                )),
                ..Answer::default()
            },
        )
        .await;
    let screen = asker(&office, id).await;
    screen.presses("Xem toàn văn").await;
    screen.reads(".answer-text mark", "cơ bản thống nhất").await;
    screen.finds(".answer-text .notice-warning li").await;
    screen.reads(".answer-text .notice-warning", "Dự thảo lần 2 chưa gửi phụ lục").await;
}
