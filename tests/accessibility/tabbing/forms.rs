//! The tab key through the long forms, empty and filled: a bar stays at their lower edge, and nothing that has the focus
//! lies under it.

use crate::audit::{Auditor, emulate};
use crate::states::requests::{self, ASKER, BUILDER, FINANCE, FINANCE_HEAD};
use anyhow::Result;
use browsing::browser::Browser;
use browsing::person::Person;
use browsing::system::System;
use serde_json::json;

const ID: &str = "0193f5e0-0000-7000-8000-000000000091";
const REASONS: &str = "Lý do, nội dung ý kiến";
/// As long as a text that somebody takes care with.
const LONG: &str = "Mức 600.000 đồng tại Điều 4 vượt mức 500.000 đồng của Nghị quyết số 12/2025/NQ-HĐND; \
    dự toán năm 2026 đã giao không có nguồn cho phần chênh lệch của 96 xã, phường. Đề nghị giữ mức \
    500.000 đồng, trình Hội đồng nhân dân tỉnh sửa đổi Nghị quyết trước khi áp dụng mức mới từ ngày 01/7/2027.";

#[tokio::test(flavor = "multi_thread")]
async fn every_field_of_a_request_and_of_a_conclusion_is_seen() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    was_replied_to(&system).await?;
    let browser = Browser::start(1280, 1000).await?;
    let driver = &browser.driver;
    let mut auditor = Auditor::new(Vec::new())?;
    let asker = Person::sign_in(&browser, &system, ASKER).await?;
    emulate(driver, &[]).await?;

    asker.goes_to("ask").await?;
    asker.reads_of("Trích yếu").await?;
    auditor.tabs_through(driver, &asker, "a request, empty").await?;
    asks(&asker).await?;
    auditor.tabs_through(driver, &asker, "a request, filled").await?;

    asker.goes_to(&format!("consultation/{ID}")).await?;
    asker.sees("button", "Trình thủ trưởng ký kết thúc").await?;
    auditor.tabs_through(driver, &asker, "a conclusion, empty").await?;
    concludes(&asker).await?;
    auditor.tabs_through(driver, &asker, "a conclusion, filled").await?;
    auditor.close()?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_field_of_an_answer_and_of_a_return_is_seen() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    was_sent(&system).await?;
    let browser = Browser::start(1280, 1000).await?;
    let driver = &browser.driver;
    let mut auditor = Auditor::new(Vec::new())?;

    let officer = Person::sign_in(&browser, &system, FINANCE).await?;
    emulate(driver, &[]).await?;
    opens(&officer).await?;
    officer.clicks("button", "Trả lời").await?;
    officer.reads_of("Câu 2").await?;
    auditor.tabs_through(driver, &officer, "an answer, empty").await?;
    answers(&officer).await?;
    auditor.tabs_through(driver, &officer, "an answer, filled").await?;

    let builder = Person::sign_in(&browser, &system, BUILDER).await?;
    emulate(driver, &[]).await?;
    opens(&builder).await?;
    builder.clicks("button", "Không thuộc thẩm quyền…").await?;
    builder.reads_of("Lý do trả lại").await?;
    auditor.tabs_through(driver, &builder, "a return, empty").await?;
    returns(&builder).await?;
    auditor.tabs_through(driver, &builder, "a return, filled").await?;
    auditor.close()?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_field_of_an_answer_is_seen_in_firefox() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    was_sent(&system).await?;
    let browser = Browser::start_firefox(1280, 1000).await?;
    let driver = &browser.driver;
    let mut auditor = Auditor::new(Vec::new())?;
    let officer = Person::visits(&browser, &format!("{}/?inspectable", system.address)).await?;
    officer.clicks_on_the_page(&format!("[data-identity='{FINANCE}']")).await?;
    opens(&officer).await?;
    officer.clicks("button", "Trả lời").await?;
    officer.reads_of("Câu 2").await?;
    auditor.tabs_once_through(driver, &officer, "an answer, empty").await?;
    answers(&officer).await?;
    driver.set_window_rect(0, 0, 500, 800).await?;
    auditor.tabs_once_through(driver, &officer, "an answer, filled").await?;
    auditor.close()?;
    browser.close().await
}

async fn opens(officer: &Person<'_>) -> Result<()> {
    officer.goes_to("inbox").await?;
    officer.clicks("button", requests::SUBJECT).await
}

async fn asks(officer: &Person<'_>) -> Result<()> {
    officer.fills("Trích yếu", requests::SUBJECT).await?;
    officer.fills("Số hồ sơ", "HS-2026-141").await?;
    officer.picks("Lĩnh vực", "ngan sach", "Ngân sách nhà nước").await?;
    officer.clicks("button", "Thêm đường dẫn").await?;
    officer.clicks("button", "Thêm câu hỏi").await?;
    for question in ["Câu hỏi 1", "Câu hỏi 2"] {
        officer.fills_in(question, "Nội dung hỏi", LONG).await?;
        officer.fills_in(question, "Ý kiến đề xuất", LONG).await?;
    }
    officer.clicks("checkbox", "Sở Tài chính").await?;
    officer.picks("Cơ quan khác", "y te", "Sở Y tế").await?;
    for agency in ["Sở Tài chính", "Sở Y tế"] {
        officer.fills_in(agency, "Vì sao hỏi cơ quan này", LONG).await?;
    }
    officer.fills_in("Sở Y tế", "Giải trình", LONG).await
}

async fn concludes(officer: &Person<'_>) -> Result<()> {
    for (point, outcome, text) in [
        ("Câu 1, không thống nhất", "Giải trình", "Vì sao không tiếp thu"),
        ("Câu 2, không thống nhất", "Giải trình", "Vì sao không tiếp thu"),
    ] {
        officer.clicks_in(point, "radio", outcome).await?;
        officer.fills_in(point, text, LONG).await?;
    }
    officer.fills("Kết quả của việc lấy ý kiến", LONG).await
}

async fn answers(officer: &Person<'_>) -> Result<()> {
    officer.clicks_in("Câu 1", "radio", "Không thống nhất").await?;
    officer.fills_in("Câu 1", REASONS, LONG).await?;
    officer.clicks_in("Câu 2", "radio", "Thống nhất, kèm điều kiện").await?;
    officer.fills_in("Câu 2", REASONS, LONG).await?;
    for condition in ["Điều kiện 1", "Điều kiện 2", "Điều kiện 3"] {
        officer.fills_in("Câu 2", condition, LONG).await?;
        officer.clicks_in("Câu 2", "button", "Thêm điều kiện").await?;
    }
    officer.fills_in("Câu 2", "Căn cứ 1", "Điều 8 Luật Ngân sách nhà nước số 89/2025/QH15").await
}

async fn returns(officer: &Person<'_>) -> Result<()> {
    officer.fills("Lý do trả lại", LONG).await?;
    officer.fills("Căn cứ pháp lý", LONG).await?;
    officer.picks("Cơ quan khác", "y te", "Sở Y tế").await
}

async fn was_sent(system: &System) -> Result<()> {
    requests::sends(system, ID, requests::misdirected("HS-2026-142", 0)).await
}

async fn was_replied_to(system: &System) -> Result<()> {
    was_sent(system).await?;
    let answer = |question: u8| {
        json!({
            "question": question,
            "stance": "disagree",
            "reasons": format!("Không thống nhất. {LONG}"),
            "legal_basis": ["Điều 3 Nghị quyết số 12/2025/NQ-HĐND"],
        })
    };
    let opinion = json!({ "answers": [answer(1), answer(2)], "responsible_officer": FINANCE });
    let submit = json!({ "command": "submit-answer", "opinion": opinion });
    system.does(FINANCE, ID, &submit).await?;
    system.does(FINANCE_HEAD, ID, &json!({ "command": "answer-request" })).await
}
