//! The ways beside an answer, by keyboard: more time, missing papers, a contested return and the ruling on it, withdrawing.

use super::asking::opens;
use super::{Presses, Typist, answering};
use crate::states::requests::{self, BUILDER, BUILDER_HEAD, SUBJECT};
use anyhow::Result;
use browsing::browser::Browser;
use browsing::system::System;
use serde_json::json;

const REQUEST: &str = "a request";
const WHOLE: &str = "a consultation";
const ASK_TIME: &str = "Xin gia hạn";
const GRANT: &str = "Đồng ý gia hạn";
const ASK_PAPERS: &str = "Đề nghị bổ sung hồ sơ";
const GIVE_PAPERS: &str = "Bổ sung hồ sơ";
const CONTEST: &str = "Không chấp nhận";
const RULE: &str = "Kết luận thẩm quyền";
const WITHDRAW: &str = "Thu hồi văn bản lấy ý kiến";
const NO_PAPERS: &str = "Dự toán được lập sau khi Điều 6 được thống nhất.";
const WHY_WITHDRAWN: &str = "Dự thảo được thay bằng Đề án HS-2026-201.";

#[tokio::test(flavor = "multi_thread")]
async fn more_time_and_papers_are_asked_for_and_a_request_is_withdrawn_by_keyboard() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    requests::sent(&system, "0193f5e0-0000-7000-8000-000000000081", "HS-2026-140").await?;
    let browser = Browser::start(1280, 1000).await?;
    let presses = Presses::default();
    let person = async |name| Typist::signs_in(&browser, &system, &presses, name).await;

    let finance = person("Chuyên viên, Sở Tài chính").await?;
    asks_for_time(&finance).await?;
    let justice = person("Chuyên viên, Sở Tư pháp").await?;
    asks_for_papers(&justice).await?;

    let asker_head = person("Giám đốc Sở Nội vụ").await?;
    grants(&asker_head).await?;
    gives(&person("Chuyên viên, Sở Nội vụ").await?).await?;
    answering::opens(finance.comes_back().await?, SUBJECT).await?;
    finance.reads("Đã gia hạn từ 03/12/2026 đến 08/12/2026").await?;
    answering::opens(justice.comes_back().await?, SUBJECT).await?;
    justice.reads(NO_PAPERS).await?;

    withdraws(&asker_head).await?;
    let finance = finance.comes_back().await?;
    answering::opens_what_is_done(finance, "Đã khép lại, không trả lời", SUBJECT).await?;
    finance.reads(WHY_WITHDRAWN).await?;
    super::print(&presses);
    browser.close().await
}

/// A date that is too late is refused first.
async fn asks_for_time(officer: &Typist<'_>) -> Result<()> {
    answering::opens(officer, SUBJECT).await?;
    officer.presses_button(REQUEST, ASK_TIME).await?;
    officer.fills(REQUEST, ASK_TIME, "Hạn mới", "31/12/2026").await?;
    officer.presses_button_in(REQUEST, ASK_TIME, ASK_TIME).await?;
    // The list of problems has the focus, and leads to the date.
    officer.presses_button_in(REQUEST, ASK_TIME, "Thời gian xin gia hạn dài hơn").await?;
    officer.select_all().await?;
    officer.types("08/12/2026").await?;
    let why = "Chờ số liệu quyết toán của 12 xã.";
    officer.fills(REQUEST, ASK_TIME, "Lý do xin gia hạn", why).await?;
    officer.presses_button_in(REQUEST, ASK_TIME, ASK_TIME).await?;
    officer.reads("Xin gia hạn từ 03/12/2026 đến 08/12/2026, đang chờ quyết định").await
}

async fn asks_for_papers(officer: &Typist<'_>) -> Result<()> {
    answering::opens(officer, SUBJECT).await?;
    officer.presses_button(REQUEST, ASK_PAPERS).await?;
    officer
        .fills(REQUEST, ASK_PAPERS, "Tài liệu 1", "Dự toán kinh phí năm 2027 theo từng xã")
        .await?;
    officer.presses_button_in(REQUEST, ASK_PAPERS, "Thêm tài liệu").await?;
    officer.fills(REQUEST, ASK_PAPERS, "Tài liệu 2", "Danh sách cán bộ đầu mối năm 2026").await?;
    officer.presses_button_in(REQUEST, ASK_PAPERS, ASK_PAPERS).await?;
    officer.reads("Đề nghị bổ sung hồ sơ ngày 23/11/2026").await
}

/// The asker's head grants the time, as whom the register says.
async fn grants(head: &Typist<'_>) -> Result<()> {
    opens(head, SUBJECT).await?;
    head.presses_button(WHOLE, GRANT).await?;
    head.selects(WHOLE, "Ký với tư cách", "KT.").await?;
    head.presses_button_in(WHOLE, &format!("{GRANT}: Sở Tài chính"), GRANT).await?;
    head.reads("hạn từ 03/12/2026 thành 08/12/2026").await
}

/// An officer of the asker says why there are no papers to give: files are chosen in the browser's own dialog.
async fn gives(officer: &Typist<'_>) -> Result<()> {
    opens(officer, SUBJECT).await?;
    officer.presses_button(WHOLE, GIVE_PAPERS).await?;
    officer.fills(WHOLE, GIVE_PAPERS, "Trả lời về tài liệu được đề nghị", NO_PAPERS).await?;
    officer.presses_button_in(WHOLE, &format!("{GIVE_PAPERS}: Sở Tư pháp"), GIVE_PAPERS).await?;
    officer.reads("Đã bổ sung hồ sơ ngày 23/11/2026").await
}

async fn withdraws(head: &Typist<'_>) -> Result<()> {
    opens(head, SUBJECT).await?;
    head.presses_button(WHOLE, WITHDRAW).await?;
    head.fills(WHOLE, WITHDRAW, "Lý do thu hồi", WHY_WITHDRAWN).await?;
    head.presses_button_in(WHOLE, WITHDRAW, WITHDRAW).await?;
    head.reads("Đã thu hồi").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_return_is_contested_and_ruled_on_by_keyboard() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    returned(&system, "0193f5e0-0000-7000-8000-000000000082").await?;
    let browser = Browser::start(1280, 1000).await?;
    let presses = Presses::default();
    let person = async |name| Typist::signs_in(&browser, &system, &presses, name).await;

    contests(&person("Chuyên viên, Sở Nội vụ").await?).await?;
    rules(&person("Chuyên viên theo dõi, Văn phòng UBND").await?).await?;
    let builder = person("Chuyên viên, Sở Xây dựng").await?;
    answering::opens(&builder, SUBJECT).await?;
    builder.reads("Còn 7 ngày làm việc").await?;
    builder.reaches(REQUEST, "button", "Trả lời").await?;
    super::print(&presses);
    browser.close().await
}

async fn contests(officer: &Typist<'_>) -> Result<()> {
    opens(officer, SUBJECT).await?;
    officer.presses_button(WHOLE, CONTEST).await?;
    let why = "Điều 3 của dự thảo giao Sở Xây dựng thẩm định thiết kế trạm y tế.";
    officer.fills(WHOLE, CONTEST, "Vì sao việc này thuộc thẩm quyền", why).await?;
    officer.presses_button_in(WHOLE, &format!("{CONTEST}: Sở Xây dựng"), CONTEST).await?;
    officer.reads(why).await
}

/// The monitor of another agency finds the return among what waits for its ruling.
async fn rules(monitor: &Typist<'_>) -> Result<()> {
    monitor.goes_to("Cần trả lời", "Tranh chấp thẩm quyền chờ phân xử").await?;
    monitor.opens(SUBJECT).await?;
    monitor.presses_button(WHOLE, RULE).await?;
    monitor.chooses(WHOLE, "Kết luận", "Thuộc thẩm quyền").await?;
    let why = "Thiết kế công trình thuộc chức năng của Sở Xây dựng.";
    monitor.fills(WHOLE, RULE, "Lý do, căn cứ của kết luận", why).await?;
    monitor.presses_button_in(WHOLE, &format!("{RULE}: Sở Xây dựng"), RULE).await?;
    monitor.reads(why).await
}

/// Sở Xây dựng has returned a request of Sở Nội vụ.
async fn returned(system: &System, id: &str) -> Result<()> {
    requests::sends(system, id, requests::misdirected("HS-2026-142", 1)).await?;
    let grounds = requests::grounds("so-y-te", BUILDER);
    for (identity, command) in [
        (BUILDER, json!({ "command": "submit-return", "grounds": grounds })),
        (BUILDER_HEAD, json!({ "command": "return-request" })),
    ] {
        system.does(identity, id, &command).await?;
    }
    Ok(())
}
