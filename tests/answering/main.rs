//! Reading, answering, returning and signing in a real browser, by the rules and a record in memory.

#![cfg(target_arch = "wasm32")]

#[path = "../office/office.rs"]
#[allow(dead_code, reason = "what other tests do in an office, these need not do")]
mod office;
mod succession;

use consultation::capacity::Capacity;
use consultation::command::Command;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlTextAreaElement;

use agency_consultation::reply::answer::screen as answer;
use agency_consultation::route::Route;

use self::office::{Office, request, text};

wasm_bindgen_test_configure!(run_in_browser);

const REASONS: &str = "#answer-answers-1-reasons";
const AGREE: &str = "#answer-answers-1-stance input[value=agree]";
const CLEAR: &str = "Sở Tư pháp thống nhất thời hạn 05 ngày làm việc tại Điều 7.";
const HEDGED: &str = "Sở Tư pháp cơ bản thống nhất với dự thảo.";

#[wasm_bindgen_test]
async fn the_keyboard_alone_finds_opens_and_closes_a_request() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.finds(".inbox-line").await;
    let tab = screen.finds("[role=tab]").await;
    tab.unchecked_into::<web_sys::HtmlElement>().focus().expect("a tab takes the focus");
    screen.key("/");
    screen.has_focus_on("#inbox-search").await;
    screen.types("#inbox-search", "quy che phoi hop").await;
    screen.key("ArrowDown");
    screen.has_focus_on(".inbox-line").await;
    screen.focus().expect("the line").unchecked_into::<web_sys::HtmlElement>().click();
    screen.has_focus_on(".request h1").await;
    screen.key("Escape");
    screen.has_focus_on(".inbox-line").await;
    assert!(screen.now(".request").is_none());
}

#[wasm_bindgen_test]
async fn a_slash_in_a_field_is_a_slash() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.presses("Trả lời").await;
    let reasons = screen.finds(REASONS).await.unchecked_into::<HtmlTextAreaElement>();
    reasons.focus().expect("a field takes the focus");
    screen.key("/");
    screen.has_focus_on(REASONS).await;
}

#[wasm_bindgen_test]
async fn a_line_names_its_dossier() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.reads(".inbox-line", "HS-2026-118").await;
    drop(screen);

    let office = Office::new();
    office.submits(&request()).await;
    let screen = office.inbox_of("so-noi-vu.thu-truong").await;
    screen.presses("Chờ ký").await;
    screen.reads(".inbox-line", "HS-2026-118").await;
}

#[wasm_bindgen_test]
async fn opening_a_request_acknowledges_its_receipt() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.reads(".inbox-line", "Chờ tiếp nhận").await;
    screen.opens_the_request().await;
    screen.reads(".inbox-line", "Đã tiếp nhận").await;
}

#[wasm_bindgen_test]
async fn evasive_words_are_underlined_and_told_in_the_margin_until_they_are_put_right() {
    let office = Office::with_a_request().await.keeping_drafts();
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.presses("Trả lời").await;
    screen.clicks(AGREE).await;
    screen.types(REASONS, HEDGED).await;
    screen.reads(".text-area mark", "cơ bản thống nhất").await;
    screen.reads(".margin-quote", "cơ bản thống nhất").await;
    assert!(screen.now("#answer-answers-1-justification").is_none());
    screen.presses("Giữ nguyên câu chữ").await;
    screen.finds("#answer-answers-1-justification").await;
    screen.types(REASONS, CLEAR).await;
    screen.reads(".action-bar-status", "Đã lưu lúc").await;
    assert!(screen.now(".margin-notes").is_none());
    assert!(screen.now("#answer-answers-1-justification").is_none());
}

#[wasm_bindgen_test]
async fn a_draft_outlives_the_screen_that_it_was_written_on_and_is_gone_once_it_was_submitted() {
    let office = Office::new().keeping_drafts();
    let id = office.sends(&request()).await;
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.presses("Trả lời").await;
    screen.clicks(AGREE).await;
    screen.types(REASONS, CLEAR).await;
    // It is on the screen, and not kept yet: that waits for a pause.
    screen.reads(".text-area-mirror", CLEAR).await;
    drop(screen);
    office.keeps("so-tu-phap.chuyen-vien", answer::DRAFT, id).await;

    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.presses("Soạn tiếp trả lời").await;
    let reasons = screen.finds(REASONS).await.unchecked_into::<HtmlTextAreaElement>();
    assert_eq!(reasons.value(), CLEAR);
    screen.reads(".action-bar-status", "Đã lưu lúc").await;

    screen.presses("Trình ký").await;
    screen.finds(".signing").await;
    office.keeps_no_more("so-tu-phap.chuyen-vien", answer::DRAFT, id).await;
}

#[wasm_bindgen_test]
async fn the_head_sends_a_draft_back_and_signs_the_next() {
    let office = Office::with_a_request().await;
    let officer = office.inbox_of("so-tu-phap.chuyen-vien").await;
    officer.opens_the_request().await;
    officer.presses("Trả lời").await;
    officer.presses("Trình ký").await;
    officer.reads(".error-summary", "Câu 1 chưa được trả lời").await;
    officer.clicks(AGREE).await;
    officer.types(REASONS, CLEAR).await;
    officer.presses("Trình ký").await;
    officer.finds(".signing").await;
    drop(officer);

    let head = office.inbox_of("so-tu-phap.thu-truong").await;
    head.presses("Chờ ký").await;
    head.opens_the_request().await;
    head.presses("Yêu cầu hoàn thiện").await;
    head.types("#send-back-remark", "Nêu thêm căn cứ về thời hạn").await;
    head.presses("Yêu cầu hoàn thiện").await;
    head.reads(".request .notice", "Nêu thêm căn cứ về thời hạn").await;
    drop(head);

    let officer = office.inbox_of("so-tu-phap.chuyen-vien").await;
    officer.opens_the_request().await;
    officer.presses("Soạn tiếp trả lời").await;
    officer.reads(".answer .notice", "Nêu thêm căn cứ về thời hạn").await;
    officer.types("#answer-answers-1-legal-basis-0", "Điều 7 dự thảo Quy chế").await;
    officer.presses("Trình ký").await;
    officer.finds(".signing").await;
    drop(officer);

    let head = office.inbox_of("so-tu-phap.thu-truong").await;
    head.presses("Chờ ký").await;
    head.opens_the_request().await;
    head.presses("Ký và gửi").await;
    head.reads("dialog", "không sửa được nữa").await;
    head.clicks("dialog .button-primary").await;
    head.reads(".signed", "Đúng hạn").await;
    assert!(head.now(".signing").is_none());
}

#[wasm_bindgen_test]
async fn an_officer_whom_the_register_lets_sign_signs_in_the_capacity_chosen() {
    let office = Office::with_a_request().await;
    let officer = office.inbox_of("so-tu-phap.chuyen-vien").await;
    officer.opens_the_request().await;
    officer.presses("Trả lời").await;
    officer.clicks(AGREE).await;
    officer.types(REASONS, CLEAR).await;
    officer.presses("Trình ký").await;
    officer.reads(".signing", "đang chờ lãnh đạo cơ quan").await;
    assert!(officer.now(".signing .button-primary").is_none());
    drop(officer);
    let officer = office.inbox_of("so-tu-phap.chuyen-vien").await;
    officer.presses("Chờ ký").await;
    officer.opens_the_request().await;
    officer.finds(".signing").await;
    assert!(officer.now(".signing .button-primary").is_none());
    drop(officer);

    let chief = office.inbox_of("so-tu-phap.chanh-van-phong").await;
    chief.presses("Chờ ký").await;
    chief.opens_the_request().await;
    chief.presses("Ký và gửi").await;
    let capacity = chief.finds("#signing-capacity").await;
    assert_eq!(capacity.query_selector_all("option").expect("a valid selector").length(), 2);
    chief.chooses("#signing-capacity", "by-delegation").await;
    chief.clicks("dialog .button-primary").await;
    chief.reads(".signed", "TUQ. chanh-van-phong").await;
    assert!(chief.now(".signing").is_none());
}

#[wasm_bindgen_test]
async fn a_draft_is_withdrawn_in_the_capacity_chosen() {
    let office = Office::new();
    let draft = Route::Ask { consultation: Some(office.submits(&request()).await) };
    let chief = office.screen_of("so-noi-vu.chanh-van-phong", draft).await;
    chief.presses("Thu hồi dự thảo").await;
    chief.types("#ask-remark", "Dự thảo đã được thay bằng dự thảo mới").await;
    chief.chooses("#ask-withdraw-capacity", "by-delegation").await;
    chief.clicks("dialog .button-primary").await;
    assert_eq!(office.withdrawal().await.capacity, Capacity::ByDelegation);
}

/// An agreement needs no reasons, and is not praised for some.
#[wasm_bindgen_test]
async fn what_lies_before_the_head_is_praised_for_what_is_there() {
    let office = Office::with_a_request().await;
    let officer = office.inbox_of("so-tu-phap.chuyen-vien").await;
    officer.opens_the_request().await;
    officer.presses("Trả lời").await;
    officer.clicks(AGREE).await;
    officer.presses("Trình ký").await;
    officer.finds(".signing").await;
    drop(officer);
    let head = office.inbox_of("so-tu-phap.thu-truong").await;
    head.presses("Chờ ký").await;
    head.opens_the_request().await;
    head.reads(".notice-success", "Câu 1: không nêu lý do.").await;
    let praised = head.finds(".notice-success").await.text_content().unwrap_or_default();
    assert!(!praised.contains("có lý do"), "{praised}");
}

/// The hour at which the day ends stands beside it, and the last reminder with its day and its note.
#[wasm_bindgen_test]
async fn the_due_date_has_its_hour_and_a_reminder_its_day() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let note = text("Họp ngày 01/12, đề nghị trả lời trước.");
    let remind = Command::RemindConsultee { agency: "so-tu-phap".into(), note };
    office.does("so-noi-vu.chuyen-vien", id, remind).await;
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.reads(".inbox-line", "Đã đôn đốc 1 lần, gần nhất 22/11/2026").await;
    screen.opens_the_request().await;
    screen.reads(".matter time + .muted", "đến 17 giờ 00").await;
    screen.reads(".matter", "Họp ngày 01/12").await;
    screen.presses("Trả lời").await;
    screen.reads(".answer .matter", "Họp ngày 01/12").await;
    screen.reads(".counted-days", "Ngày cuối của thời hạn, đến 17 giờ 00").await;
}

#[wasm_bindgen_test]
async fn a_return_of_what_is_the_agencys_own_is_refused_with_the_way_out() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.reads(".hand-back-way", "là nhiệm vụ của cơ quan mình").await;
    assert!(!screen.offers("Không thuộc thẩm quyền…"));
    screen.presses("Trả lời").await;
    screen.finds(REASONS).await;
}

#[wasm_bindgen_test]
async fn an_agency_that_is_not_competent_returns_and_names_the_one_that_is() {
    let office = Office::with_a_request().await;
    let officer = office.inbox_of("so-y-te.chuyen-vien").await;
    officer.opens_the_request().await;
    officer.presses("Không thuộc thẩm quyền…").await;
    officer.types("#return-reason", "Thời hạn phối hợp không thuộc chức năng về y tế").await;
    officer.types("#return-legal-basis", "Điều 2 Nghị định số 150/2025/NĐ-CP").await;
    officer.clicks("#return-competent-agency input[value=so-tu-phap]").await;
    officer.presses("Trình ký trả lại").await;
    officer.reads(".signing", "Sở Tư pháp").await;
    drop(officer);

    let chief = office.inbox_of("so-y-te.chanh-van-phong").await;
    chief.presses("Chờ ký").await;
    chief.opens_the_request().await;
    chief.presses("Ký và gửi").await;
    chief.clicks("dialog .button-primary").await;
    chief.reads(".signed h2", "Văn bản trả lại đã ký").await;
    chief.reads(".signed", "TL. chanh-van-phong").await;
}
