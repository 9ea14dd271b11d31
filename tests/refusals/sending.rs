//! The draft before whoever signs.

use agency_consultation::route::Route;
use consultation::violation::Violation;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, Screen, request};

async fn before(office: &Office, officer: &str) -> Screen {
    let draft = office.submits(&request()).await;
    office.screen_of(officer, Route::Ask { consultation: Some(draft) }).await
}

#[wasm_bindgen_test]
async fn who_gives_a_draft_back_says_what_is_to_be_changed_before_it_is_sent() {
    let screen = before(&Office::new(), "so-noi-vu.thu-truong").await;
    screen.presses("Yêu cầu hoàn thiện").await;
    screen.types("#ask-remark", "Sửa").await;
    screen.clicks("dialog .button-primary").await;
    screen.tells("dialog .field-error", &Violation::ReasonMissing).await;
    assert!(screen.now("dialog .notice-error").is_none(), "it was not sent");
    screen.types("#ask-remark", "Nêu rõ thời hạn tại Điều 7").await;
    screen.is_content_with(&Violation::ReasonMissing).await;
}

#[wasm_bindgen_test]
async fn who_withdraws_a_draft_says_why_before_it_is_sent() {
    let screen = before(&Office::new(), "so-noi-vu.thu-truong").await;
    screen.presses("Thu hồi dự thảo").await;
    screen.types("#ask-remark", "Thôi").await;
    screen.clicks("dialog .button-primary").await;
    screen.tells("dialog .field-error", &Violation::ReasonMissing).await;
    assert!(screen.now("dialog .notice-error").is_none(), "it was not sent");
}

#[wasm_bindgen_test]
async fn who_may_not_sign_any_more_is_told_in_the_dialog() {
    for (opens, waits_for) in [
        ("Ký và gửi", "#ask-confirm"),
        ("Thu hồi dự thảo", "#ask-send-back"),
        ("Yêu cầu hoàn thiện", "#ask-send-back"),
    ] {
        let office = Office::new();
        let screen = before(&office, "so-noi-vu.chanh-van-phong").await;
        screen.presses(opens).await;
        screen.finds(waits_for).await;
        if waits_for == "#ask-send-back" {
            screen.types("#ask-remark", "Dự thảo đã được thay bằng dự thảo mới").await;
        }
        office.becomes(|world| {
            for officer in &mut world.register.officers {
                officer.signs = None;
            }
        });
        screen.clicks("dialog .button-primary").await;
        screen.tells("dialog", &Violation::SignerNotHead).await;
    }
}
