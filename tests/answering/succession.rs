//! Agencies that are merged or dissolved while a consultation is under way, and what their successors go on with.

use agency_consultation::route::Route;
use consultation::command::Command;
use consultation::consultation::Stage;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, Screen, request, text};

#[wasm_bindgen_test]
async fn the_head_of_a_successor_sends_the_draft_of_the_agency_that_is_no_more() {
    let office = Office::new();
    let id = office.submits(&request()).await;
    office.dissolves("so-noi-vu", Some("so-xay-dung"));
    let route = Route::Ask { consultation: Some(id) };
    let head = office.screen_of("so-xay-dung.thu-truong", route).await;
    let gone = "Sở Nội vụ không còn hoạt động từ ngày 22/11/2026; Sở Xây dựng kế thừa nhiệm vụ";
    head.reads(".ask-sign .notice", gone).await;
    head.reads(".ask-sign .notice", "thu-truong chịu trách nhiệm").await;
    head.presses("Ký và gửi").await;
    head.clicks("dialog .button-primary").await;
    let sent = office.is_at_stage("so-xay-dung.thu-truong", id, Stage::Open).await;
    let responsible = sent.consultation.request.responsible_officer;
    assert_eq!(responsible, Some("so-xay-dung.thu-truong".into()));
}

#[wasm_bindgen_test]
async fn everybody_is_told_who_asks_now() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.dissolves("so-noi-vu", Some("so-xay-dung"));
    let gone = "Sở Nội vụ không còn hoạt động từ ngày 22/11/2026; Sở Xây dựng kế thừa nhiệm vụ";
    let consultee = office.inbox_of("so-tu-phap.chuyen-vien").await;
    consultee.opens_the_request().await;
    consultee.reads(".request .notice", gone).await;
    drop(consultee);
    let asker = office.screen_of("so-xay-dung.chuyen-vien", Route::Consultation(id)).await;
    asker.reads(".consultation .notice", gone).await;
    asker.reads(".consultation .notice", "thu-truong chịu trách nhiệm").await;
}

#[wasm_bindgen_test]
async fn who_was_asked_and_asks_now_is_shown_as_both() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.dissolves("so-noi-vu", Some("so-tu-phap"));
    let screen = office.screen_of("so-tu-phap.chuyen-vien", Route::Consultation(id)).await;
    screen.reads(".consultation .notice", "Sở Tư pháp kế thừa nhiệm vụ").await;
    screen.reads(".clears tbody tr:nth-child(1)", "Sở Tư pháp").await;
    screen.reads(".clears tbody tr:nth-child(2)", "Sở Tư pháp").await;
    let agencies = screen.finds("#history-agency").await;
    let agencies = agencies.query_selector_all("option").expect("a valid selector");
    assert_eq!(agencies.length(), 3, "all of them, and each of two once");
}

#[wasm_bindgen_test]
async fn a_successor_replies_and_its_head_is_responsible_until_somebody_takes_it() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let officer = "so-y-te.chuyen-vien".into();
    office.does("so-y-te.thu-truong", id, Command::AssignOfficer { officer }).await;
    office.dissolves("so-y-te", Some("so-xay-dung"));
    let screen = office.inbox_of("so-xay-dung.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.reads(".request .notice", "Sở Xây dựng kế thừa nhiệm vụ").await;
    screen.reads(".request .notice", "Cơ quan kế thừa trả lời thay").await;
    screen.reads(".request .notice", "thu-truong chịu trách nhiệm").await;
    screen.presses("Nhận xử lý").await;
    screen.reads(".request", "Người xử lý: chuyen-vien").await;
}

#[wasm_bindgen_test]
async fn what_nobody_can_answer_any_more_goes_to_another_agency() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.dissolves("so-y-te", None);
    let route = Route::Consultation(id);
    let head = office.screen_of("so-noi-vu.chanh-van-phong", route).await;
    head.reads(".notice-warning", "Sở Y tế không còn hoạt động từ ngày 22/11/2026").await;
    head.reads(".notice-warning", "chưa có cơ quan kế thừa").await;
    head.presses("Chuyển nội dung đến cơ quan khác").await;
    head.looks_up("#act-choice", "Sở Xây dựng").await;
    head.types("#act-relevance", "Dự thảo quy định việc phối hợp về công trình tại Điều 9").await;
    head.types("#act-justification", "Điều 9 nêu công trình do ngành xây dựng quản lý").await;
    head.presses("Chuyển nội dung đến cơ quan khác").await;
    head.reads(".notice-info", "Nội dung đã được chuyển đến cơ quan khác").await;
    head.reads(".history", "TL. chanh-van-phong").await;
}

#[wasm_bindgen_test]
async fn the_monitor_sees_what_nobody_asks_any_more() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.dissolves("so-noi-vu", None);
    let monitor = office.screen_of("van-phong-ubnd.theo-doi", Route::Oversight).await;
    monitor.presses("Cơ quan lấy ý kiến").await;
    monitor.reads("th:nth-child(2)", "Không còn cơ quan chủ trì").await;
    monitor.reads("td:nth-child(2)", "1").await;
    drop(monitor);
    let monitor = office.screen_of("van-phong-ubnd.theo-doi", Route::Consultation(id)).await;
    monitor.reads(".notice-warning", "chưa có cơ quan kế thừa").await;
    monitor.reads(".notice-warning", "ghi cơ quan kế thừa vào danh mục").await;
}

/// By its field it is offered no more, and by its name its successor is.
#[wasm_bindgen_test]
async fn an_agency_that_is_no_more_is_offered_neither_in_a_return_nor_in_a_request() {
    let office = Office::new();
    office.sends(&request()).await;
    let mut another = request();
    another.dossier_number = text("HS-2026-119");
    let draft = office.submits(&another).await;
    let returning = async || {
        let screen = office.inbox_of("so-y-te.chuyen-vien").await;
        screen.opens_the_request().await;
        screen.presses("Không thuộc thẩm quyền…").await;
        screen.finds("#return-other-agency").await;
        screen
    };
    let asking = async || {
        let route = Route::Ask { consultation: Some(draft) };
        let screen = office.screen_of("so-noi-vu.chuyen-vien", route).await;
        screen.presses("Sửa và trình lại").await;
        screen.finds("#ask-others").await;
        screen
    };
    let by_field = "#return-competent-agency input[value=so-tu-phap]";
    returning().await.finds(by_field).await;
    asking().await.reads(".ask-agencies", "Sở Tư pháp").await;

    office.dissolves("so-tu-phap", Some("so-tai-chinh"));
    let screen = returning().await;
    assert!(screen.now(by_field).is_none());
    offers_the_successor(&screen, "#return-other-agency").await;
    drop(screen);
    let screen = asking().await;
    let relevant = screen.finds(".ask-agencies").await.text_content().unwrap_or_default();
    assert!(!relevant.contains("Sở Tư pháp"), "{relevant}");
    offers_the_successor(&screen, "#ask-others").await;
}

async fn offers_the_successor(screen: &Screen, list: &str) {
    screen.types(list, "Sở Tư pháp").await;
    let option = format!(":has(> {list}) [role=option]");
    screen.reads(&option, "tiếp nhận nhiệm vụ của Sở Tư pháp").await;
    assert!(screen.now(&format!("{option} + [role=option]")).is_none(), "{list} has more");
}
