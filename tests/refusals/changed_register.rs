//! Pages that were opened before the register changed, or before somebody else acted: what the forms make impossible is
//! refused by the service, in words for the officer, and nothing that was typed is lost.

use agency_consultation::route::Route;
use consultation::agency::Role;
use consultation::capacity::Capacity;
use consultation::command::Command;
use consultation::opinion::{Answer, Stance};
use consultation::violation::Violation;
use uuid::Uuid;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, Screen, reply_of_justice, request, text};

const AGREE: &str = "#answer-answers-1-stance input[value=agree]";
const REASONS: &str = "#answer-answers-1-reasons";
const CLEAR: &str = "Sở Tư pháp thống nhất thời hạn 05 ngày làm việc tại Điều 7.";

/// The answer of Sở Tư pháp, filled in and not submitted.
async fn answered(office: &Office) -> Screen {
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.presses("Trả lời").await;
    screen.clicks(AGREE).await;
    screen.types(REASONS, CLEAR).await;
    screen
}

fn agreement() -> Answer {
    Answer { stance: Some(Stance::Agree), reasons: text(CLEAR), ..Answer::default() }
}

#[wasm_bindgen_test]
async fn a_head_who_was_replaced_does_not_sign() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.is_drafted_by_justice(id, agreement()).await;
    let head = office.before_the_head_of_justice().await;
    head.presses("Ký và gửi").await;
    office.enters("so-tu-phap.thu-truong", |entry| entry.inactive = true);
    head.clicks("dialog .button-primary").await;
    head.refuses(&Violation::SignerNotHead).await;
}

#[wasm_bindgen_test]
async fn a_head_who_was_replaced_does_not_send_back_and_the_remark_stays() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.is_drafted_by_justice(id, agreement()).await;
    let head = office.before_the_head_of_justice().await;
    head.presses("Yêu cầu hoàn thiện").await;
    let remark = "Nêu thêm căn cứ về thời hạn tại Điều 7";
    head.types("#send-back-remark", remark).await;
    office.enters("so-tu-phap.thu-truong", |entry| entry.signs = Some(vec![]));
    head.presses("Yêu cầu hoàn thiện").await;
    head.refuses(&Violation::SignerNotHead).await;
    head.has("#send-back-remark", remark).await;
}

#[wasm_bindgen_test]
async fn an_officer_who_does_not_draft_any_more_does_not_submit() {
    let office = Office::with_a_request().await;
    let screen = answered(&office).await;
    office.moves("so-tu-phap.chuyen-vien", "so-tu-phap", Role::Monitor);
    screen.presses("Trình ký").await;
    screen.refuses(&Violation::NotAuthorised).await;
    screen.has(REASONS, CLEAR).await;
}

#[wasm_bindgen_test]
async fn an_officer_who_left_the_agency_does_not_submit() {
    let office = Office::with_a_request().await;
    let screen = answered(&office).await;
    office.moves("so-tu-phap.chuyen-vien", "so-xay-dung", Role::Officer);
    screen.presses("Trình ký").await;
    screen.reads(".notice-error", "không thuộc cơ quan của ông/bà").await;
    screen.has(REASONS, CLEAR).await;
}

#[wasm_bindgen_test]
async fn an_officer_who_is_on_leave_by_now_does_not_answer_for_the_reply() {
    let office = Office::with_a_request().await;
    let screen = answered(&office).await;
    office.enters("so-tu-phap.chuyen-vien", |entry| entry.inactive = true);
    screen.presses("Trình ký").await;
    let officer = "so-tu-phap.chuyen-vien".into();
    assert!(!screen.is_refused(&Violation::UnknownOfficer { officer }).await);
    screen.has(REASONS, CLEAR).await;
}

/// The officer who is responsible has left: what a colleague sends names somebody in service, and the list says who left.
#[wasm_bindgen_test]
async fn somebody_in_service_answers_in_the_place_of_one_who_has_left() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let assign = Command::AssignOfficer { officer: "so-tu-phap.chuyen-vien".into() };
    office.does("so-tu-phap.thu-truong", id, assign).await;
    office.enters("so-tu-phap.chuyen-vien", |entry| entry.inactive = true);
    let screen = office.inbox_of("so-tu-phap.chanh-van-phong").await;
    screen.reads(".inbox-line", "chuyen-vien (không còn làm nhiệm vụ)").await;
    screen.opens_the_request().await;
    for opener in ["Xin gia hạn", "Đề nghị bổ sung hồ sơ"] {
        screen.presses(opener).await;
        screen.has("#act-responsible", "so-tu-phap.chanh-van-phong").await;
        screen.presses("Hủy").await;
        screen.misses(".act-form").await;
    }
    screen.presses("Trả lời").await;
    screen.has("#answer-responsible", "so-tu-phap.chanh-van-phong").await;
    screen.clicks(AGREE).await;
    screen.types(REASONS, CLEAR).await;
    screen.presses("Chuyển sang ký").await;
    screen.finds(".signing").await;
}

#[wasm_bindgen_test]
async fn nobody_who_moved_to_another_agency_is_made_responsible() {
    let office = Office::with_a_request().await;
    let head = office.inbox_of("so-tu-phap.thu-truong").await;
    head.opens_the_request().await;
    head.chooses("#assign-officer", "so-tu-phap.chuyen-vien").await;
    office.moves("so-tu-phap.chuyen-vien", "so-y-te", Role::Officer);
    head.presses("Giao xử lý").await;
    let moved = Violation::ForwardsSideways {
        agency: Some("so-y-te".into()),
        officer: Some("so-tu-phap.chuyen-vien".into()),
    };
    head.refuses_and_leads_to("#assign-officer", &moved).await;
    head.has("#assign-officer", "so-tu-phap.chuyen-vien").await;
}

/// The questions of Sở Y tế, which has returned them, are to go to Sở Xây dựng.
async fn redirecting(office: &Office) -> (Uuid, Screen) {
    let id = office.sends(&request()).await;
    office.is_returned_by_health(id, "so-xay-dung").await;
    let accept = Command::AcceptReturn { agency: "so-y-te".into() };
    office.does("so-noi-vu.chuyen-vien", id, accept).await;
    let head = office.screen_of("so-noi-vu.chanh-van-phong", Route::Consultation(id)).await;
    head.presses("Chuyển nội dung đến cơ quan khác").await;
    head.looks_up("#act-choice", "Sở Xây dựng").await;
    head.types("#act-relevance", RELEVANCE).await;
    head.types("#act-justification", "Điều 9 nêu công trình do ngành xây dựng quản lý").await;
    head.chooses("#act-capacity", "by-delegation").await;
    (id, head)
}

const RELEVANCE: &str = "Dự thảo quy định việc phối hợp về công trình tại Điều 9";

#[wasm_bindgen_test]
async fn an_agency_that_was_struck_out_is_not_asked() {
    let office = Office::new();
    let (_, head) = redirecting(&office).await;
    office.becomes(|world| {
        world.register.agencies.retain(|agency| agency.id != "so-xay-dung".into());
    });
    head.presses("Chuyển nội dung đến cơ quan khác").await;
    let unknown = Violation::UnknownAgency { agency: "so-xay-dung".into() };
    head.refuses_and_leads_to("#act-choice", &unknown).await;
    head.has("#act-relevance", RELEVANCE).await;
}

#[wasm_bindgen_test]
async fn an_agency_that_was_merged_is_not_asked_but_its_successor_is() {
    let office = Office::new();
    let (id, head) = redirecting(&office).await;
    office.dissolves("so-xay-dung", Some("so-tai-chinh"));
    head.presses("Chuyển nội dung đến cơ quan khác").await;
    let merged = Violation::AgencyDissolved {
        agency: "so-xay-dung".into(),
        successor: Some("so-tai-chinh".into()),
    };
    head.refuses_and_leads_to("#act-choice", &merged).await;
    head.has("#act-relevance", RELEVANCE).await;
    head.looks_up("#act-choice", "Sở Tài chính").await;
    head.presses("Chuyển nội dung đến cơ quan khác").await;
    head.reads(".return", "Sở Tài chính").await;
    head.reads(".history", "TUQ. chanh-van-phong").await;
    let view = office.seen_by("so-noi-vu.thu-truong", id).await;
    assert!(view.consultation.consultee(&"so-tai-chinh".into()).is_some());
}

/// A draft that was sent back, worked on again while a field goes and the responsible officer takes leave.
#[wasm_bindgen_test]
async fn a_request_on_a_field_that_is_gone_is_not_submitted_and_stays_as_it_was_typed() {
    let office = Office::new();
    let id = office.submits(&request()).await;
    let remark = text("Nêu rõ phạm vi của Quy chế trong trích yếu");
    office.does("so-noi-vu.thu-truong", id, Command::SendBackRequest { remark }).await;
    let route = Route::Ask { consultation: Some(id) };
    let screen = office.screen_of("so-noi-vu.chanh-van-phong", route).await;
    let subject = "Dự thảo Quy chế phối hợp giữa các sở và xã, phường trong tỉnh";
    screen.types("#ask-subject", subject).await;
    office.becomes(|world| {
        world.register.fields.retain(|field| field.code != "justice.legal-documents".into());
    });
    office.enters("so-noi-vu.chuyen-vien", |entry| entry.inactive = true);
    screen.presses("Ký và gửi").await;
    screen.clicks("dialog .button-primary").await;
    let field_code = "justice.legal-documents".into();
    assert!(screen.is_refused(&Violation::UnknownField { field_code }).await);
    let officer = "so-noi-vu.chuyen-vien".into();
    assert!(screen.is_refused(&Violation::UnknownOfficer { officer }).await);
    screen.has("#ask-subject", subject).await;
}

#[wasm_bindgen_test]
async fn what_was_signed_meanwhile_is_not_answered_again() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let screen = answered(&office).await;
    let submit = reply_of_justice(agreement());
    office.does("so-tu-phap.chanh-van-phong", id, submit).await;
    let sign = Command::AnswerRequest { capacity: Capacity::Head };
    office.does("so-tu-phap.thu-truong", id, sign).await;
    screen.presses("Trình ký").await;
    screen.reads(".notice-warning .changes", "ký, gửi văn bản tham gia ý kiến").await;
    screen.presses("Trình ký").await;
    screen.refuses(&Violation::OutOfOrder).await;
    screen.has(REASONS, CLEAR).await;
}
