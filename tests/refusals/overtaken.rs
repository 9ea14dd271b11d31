//! Somebody else was faster, and nothing was done: wherever an act is sent from, that is told there, what was typed stays, and
//! the act is done once the officer has seen what changed.

use agency_consultation::route::Route;
use consultation::command::Command;
use consultation::consultation::Stage;
use consultation::opinion::{Answer, Stance};
use uuid::Uuid;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, Screen, request, text};

const ASKER: &str = "so-noi-vu.chuyen-vien";
const ASKING_HEAD: &str = "so-noi-vu.thu-truong";
const JUSTICE: &str = "so-tu-phap.chuyen-vien";
const MONITOR: &str = "van-phong-ubnd.theo-doi";

const FASTER: &str = "Việc này vừa được người khác cập nhật";
const SEND: &str = ".act-form .button-primary";
const DIALOG: &str = "dialog .button-primary";
const NOTE: &str = "Đề nghị trả lời ngay trong ngày.";

/// Somebody else does something that has nothing to do with the act.
async fn somebody_else_is_faster(office: &Office, id: Uuid) {
    let papers = vec![text("Dự toán kinh phí năm 2027 theo từng xã")];
    let ask =
        Command::AskInformation { papers, responsible_officer: Some("so-y-te.chuyen-vien".into()) };
    office.does("so-y-te.chuyen-vien", id, ask).await;
}

fn agreement() -> Answer {
    Answer {
        stance: Some(Stance::Agree),
        reasons: text("Sở Tư pháp thống nhất thời hạn 05 ngày làm việc tại Điều 7."),
        ..Answer::default()
    }
}

/// The head of Sở Tư pháp, before a reply.
async fn before_the_reply(office: &Office, id: Uuid) -> Screen {
    office.is_drafted_by_justice(id, agreement()).await;
    office.before_the_head_of_justice().await
}

#[wasm_bindgen_test]
async fn who_reminds() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let screen = office.screen_of(ASKER, Route::Consultation(id)).await;
    screen.clicks("[id^=open-Remind-so-tu-phap]").await;
    screen.types("#act-reason", NOTE).await;
    somebody_else_is_faster(&office, id).await;
    screen.clicks(SEND).await;
    screen.reads(".notice", FASTER).await;
    screen.has("#act-reason", NOTE).await;
    screen.clicks(SEND).await;
    screen.misses(".act-form").await;
}

#[wasm_bindgen_test]
async fn who_reminds_from_a_figure() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.is_at("2026-12-04T09:00:00+07:00");
    let screen = office.screen_of(MONITOR, Route::Oversight).await;
    screen.presses("Đang quá hạn").await;
    screen.presses("Đôn đốc").await;
    screen.types("#oversight-note", NOTE).await;
    office.is_drafted_by_justice(id, agreement()).await;
    screen.clicks(SEND).await;
    screen.reads("dialog .notice", FASTER).await;
    screen.has("#oversight-note", NOTE).await;
    screen.clicks(SEND).await;
    screen.reads("dialog [role=status]", "Đã đôn đốc").await;
}

#[wasm_bindgen_test]
async fn who_takes_a_request() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.does(JUSTICE, id, Command::AcknowledgeReceipt).await;
    let screen = office.inbox_of(JUSTICE).await;
    screen.opens_the_request().await;
    somebody_else_is_faster(&office, id).await;
    screen.presses("Nhận xử lý").await;
    screen.reads(".notice", FASTER).await;
    screen.presses("Nhận xử lý").await;
    screen.misses(".notice-error").await;
    assert!(!screen.offers("Nhận xử lý"));
}

#[wasm_bindgen_test]
async fn who_signs_a_reply_sees_first_what_changed() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let screen = before_the_reply(&office, id).await;
    screen.presses("Ký và gửi").await;
    screen.finds(DIALOG).await;
    office.is_drafted_by_justice(id, agreement()).await;
    screen.clicks(DIALOG).await;
    screen.reads("dialog .notice", FASTER).await;
    // What nobody has read is not signed, however often it is pressed.
    screen.clicks(DIALOG).await;
    screen.reads("dialog .notice", FASTER).await;
    screen.presses("Xem bản hiện tại").await;
    screen.misses("dialog").await;
    screen.reads(".notice", "Việc này vừa có thay đổi").await;
    screen.presses("Ký và gửi").await;
    screen.clicks(DIALOG).await;
    screen.misses(".signing").await;
}

#[wasm_bindgen_test]
async fn who_sends_a_reply_back() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let screen = before_the_reply(&office, id).await;
    screen.presses("Yêu cầu hoàn thiện").await;
    screen.types("#send-back-remark", "Nêu rõ thời hạn tại Điều 7").await;
    somebody_else_is_faster(&office, id).await;
    screen.clicks(DIALOG).await;
    screen.reads("dialog .notice", FASTER).await;
    screen.has("#send-back-remark", "Nêu rõ thời hạn tại Điều 7").await;
}

#[wasm_bindgen_test]
async fn who_signs_a_conclusion() {
    let office = Office::new();
    let mut request = request();
    request.consultees.truncate(1);
    let id = office.sends(&request).await;
    office.is_answered_by_justice(id, agreement()).await;
    let summary = || Command::SubmitConclusion {
        dispositions: Vec::new(),
        summary: text("Trình UBND tỉnh dự thảo Quy chế."),
    };
    office.does(ASKER, id, summary()).await;
    let screen = office.screen_of(ASKING_HEAD, Route::Consultation(id)).await;
    screen.presses("Ký, kết thúc").await;
    screen.finds(DIALOG).await;
    office.does(ASKER, id, summary()).await;
    screen.clicks(DIALOG).await;
    screen.reads("dialog .notice", FASTER).await;
    screen.presses("Xem bản hiện tại").await;
    screen.misses("dialog").await;
    screen.presses("Ký, kết thúc").await;
    screen.clicks(DIALOG).await;
    office.is_at_stage(ASKER, id, Stage::Concluded).await;
}
