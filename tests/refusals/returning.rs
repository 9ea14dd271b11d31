//! The form of a return.

use consultation::capacity::Capacity;
use consultation::command::Command;
use consultation::hand_back::Return;
use consultation::request::Asked;
use consultation::violation::Violation;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, Screen, request, text};

/// The form of a return by an officer.
async fn returning(office: &Office, officer: &str) -> Screen {
    let screen = office.inbox_of(officer).await;
    screen.opens_the_request().await;
    screen.presses("Không thuộc thẩm quyền…").await;
    screen.finds(".hand-back").await;
    screen
}

#[wasm_bindgen_test]
async fn a_return_says_why_by_which_rule_and_who_is_competent() {
    let office = Office::with_a_request().await;
    let screen = returning(&office, "so-y-te.chuyen-vien").await;
    screen.presses("Trình ký trả lại").await;
    screen.refuses(&Violation::ReturnReasonMissing).await;
    screen.refuses(&Violation::ReturnBasisMissing).await;
    screen.refuses(&Violation::CompetentAgencyMissing).await;
    screen.types("#return-reason", "Thời hạn phối hợp không thuộc chức năng về y tế").await;
    screen.is_content_with(&Violation::ReturnReasonMissing).await;
    screen.types("#return-legal-basis", "Điều 2 Nghị định số 150/2025/NĐ-CP").await;
    screen.is_content_with(&Violation::ReturnBasisMissing).await;
    screen.clicks("#return-none-known").await;
    screen.refuses(&Violation::CompetentAgencyMissing).await;
    screen.types("#return-unknown-because", "Chưa có văn bản giao nhiệm vụ này").await;
    screen.is_content_with(&Violation::CompetentAgencyMissing).await;
    screen.presses("Trình ký trả lại").await;
    screen.finds(".signing").await;
}

#[wasm_bindgen_test]
async fn what_the_register_gives_to_the_agency_is_answered() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.opens_the_request().await;
    let fields = vec!["justice.legal-documents".into()];
    let own = Violation::ReturnedWithinOwnMandate { fields };
    screen.tells_why_not(".hand-back-way", &own).await;
    assert!(!screen.offers("Không thuộc thẩm quyền…"));
    screen.reads(".hand-back-way", "Cơ quan theo dõi").await;
    screen.presses("Trả lời").await;
    screen.finds("#answer-answers-1-reasons").await;
}

#[wasm_bindgen_test]
async fn a_return_is_made_within_its_days() {
    let office = Office::with_a_request().await;
    office.is_at("2026-11-30T09:00:00+07:00");
    let screen = office.inbox_of("so-y-te.chuyen-vien").await;
    screen.opens_the_request().await;
    let last_day = "2026-11-26".parse().expect("a date");
    let late = Violation::NotCompetentWindowPassed { last_day };
    screen.tells_why_not(".hand-back-way", &late).await;
    assert!(!screen.offers("Không thuộc thẩm quyền…"));
}

#[wasm_bindgen_test]
async fn a_return_names_no_agency_that_is_no_more() {
    let office = Office::new().keeping_drafts();
    let id = office.sends(&request()).await;
    let screen = returning(&office, "so-y-te.chuyen-vien").await;
    screen.looks_up("#return-other-agency", "Sở Xây dựng").await;
    office.keeps("so-y-te.chuyen-vien", "return", id).await;
    drop(screen);
    office.dissolves("so-xay-dung", Some("so-tai-chinh"));
    let screen = returning(&office, "so-y-te.chuyen-vien").await;
    screen.presses("Trình ký trả lại").await;
    let merged = Violation::AgencyDissolved {
        agency: "so-xay-dung".into(),
        successor: Some("so-tai-chinh".into()),
    };
    screen.refuses(&merged).await;
    // Looked for by its old name, the successor is found.
    screen.looks_up("#return-other-agency", "tiếp nhận nhiệm vụ của Sở Xây dựng").await;
    screen.is_content_with(&merged).await;
}

/// Sở Y tế has returned, naming Sở Xây dựng, which returns by naming Sở Y tế.
#[wasm_bindgen_test]
async fn a_return_in_a_circle_goes_to_the_monitor_and_the_signer_is_told() {
    let office = Office::new();
    let mut request = request();
    request.consultees[0] = Asked {
        agency: "so-xay-dung".into(),
        relevance_reason: text("Dự thảo quy định việc phối hợp về công trình tại Điều 9"),
        justification: Some(text("Điều 9 nêu công trình do ngành xây dựng quản lý")),
        ..request.consultees[0].clone()
    };
    let id = office.sends(&request).await;
    office.is_returned_by_health(id, "so-xay-dung").await;

    let officer = returning(&office, "so-xay-dung.chuyen-vien").await;
    officer.types("#return-reason", "Thời hạn phối hợp không thuộc chức năng về xây dựng").await;
    officer.types("#return-legal-basis", "Điều 2 Nghị định số 151/2025/NĐ-CP").await;
    officer.looks_up("#return-other-agency", "Sở Y tế").await;
    officer.presses("Trình ký trả lại").await;
    officer.finds(".signing").await;
    drop(officer);

    let head = office.inbox_of("so-xay-dung.thu-truong").await;
    head.presses("Chờ ký").await;
    head.opens_the_request().await;
    head.presses("Ký và gửi").await;
    head.clicks("dialog .button-primary").await;
    head.tells(".signed .notice", &Violation::ReturnCircle { agency: "so-y-te".into() }).await;
}

#[wasm_bindgen_test]
async fn what_the_monitor_ruled_to_be_the_agencys_own_is_not_offered_for_return() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let grounds = Return {
        reason: text("Thời hạn phối hợp không thuộc chức năng về y tế"),
        legal_basis: text("Điều 2 Nghị định số 150/2025/NĐ-CP"),
        competent_agency: Some("so-tu-phap".into()),
        responsible_officer: Some("so-y-te.chuyen-vien".into()),
        ..Return::default()
    };
    let agency = || "so-y-te".into();
    let reason = || text("Điều 12 giao nhiệm vụ cho trạm y tế xã");
    office.does("so-y-te.chuyen-vien", id, Command::SubmitReturn { grounds }).await;
    let sign = Command::ReturnRequest { capacity: Capacity::Head };
    office.does("so-y-te.thu-truong", id, sign).await;
    let contest = Command::ContestReturn { agency: agency(), reason: reason() };
    office.does("so-noi-vu.chuyen-vien", id, contest).await;
    let rule = Command::RuleOnCompetence { agency: agency(), competent: true, reason: reason() };
    office.does("van-phong-ubnd.theo-doi", id, rule).await;

    let screen = office.inbox_of("so-y-te.chuyen-vien").await;
    screen.opens_the_request().await;
    let ruled =
        "Không trả lại được nữa: ngày 22/11/2026, Văn phòng Ủy ban nhân dân tỉnh (theo-doi)";
    screen.reads(".hand-back-ruled", ruled).await;
    assert!(!screen.offers("Không thuộc thẩm quyền…"));
    screen.presses("Trả lời").await;
    screen.finds(".answer").await;
    screen.reads(".hand-back-ruled", ruled).await;
    assert!(!screen.offers("Không thuộc thẩm quyền…"));
    drop(screen);

    let route = agency_consultation::route::Route::Consultation(id);
    let screen = office.screen_of("so-y-te.chuyen-vien", route).await;
    screen.reads(".own-request .hand-back-ruled", ruled).await;
    assert!(!screen.offers("Không thuộc thẩm quyền…"));
}
