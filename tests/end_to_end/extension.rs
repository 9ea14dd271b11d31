//! More time: what the rules refuse, what the consultee asks, what the asker's head decides.

use crate::browser::Browser;
use crate::person::Person;
use crate::system::System;
use anyhow::Result;
use serde_json::json;

/// What it is about.
pub const SUBJECT: &str = "Dự thảo Quyết định quy định mức hỗ trợ cán bộ đầu mối kiểm soát thủ tục";

#[tokio::test(flavor = "multi_thread")]
async fn more_time_is_asked_for_and_granted() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    sent(&system, "0193f5e0-0000-7000-8000-000000000002").await?;
    let browser = Browser::start(1280, 1000).await?;

    let finance = Person::sign_in(&browser, &system, "so-tai-chinh.chuyen-vien").await?;
    opens(&finance).await?;
    finance.clicks("button", "Xin gia hạn").await?;
    finance.fills("Hạn mới", "31/12/2026").await?;
    finance.clicks_in("Cơ quan lấy ý kiến sẽ quyết định", "button", "Xin gia hạn").await?;
    finance.reads_of("Chưa nêu rõ lý do xin gia hạn.").await?;
    finance.reads_of("Chọn hạn mới muộn nhất là thứ Năm, 10/12/2026.").await?;
    finance.pictures("extension-refused").await?;
    finance.fills("Hạn mới", "08/12/2026").await?;
    finance.fills("Lý do xin gia hạn", "Chờ số liệu quyết toán của 12 xã.").await?;
    finance.clicks_in("Cơ quan lấy ý kiến sẽ quyết định", "button", "Xin gia hạn").await?;
    finance.reads_of("Xin gia hạn từ 03/12/2026 đến 08/12/2026, đang chờ quyết định").await?;
    finance.reads_of("Đang chờ quyết định gia hạn").await?;
    finance.pictures("extension-asked").await?;

    let head = Person::sign_in(&browser, &system, "so-noi-vu.giam-doc").await?;
    head.goes_to("asked").await?;
    head.reads_of("Quyết định gia hạn").await?;
    head.clicks("button", SUBJECT).await?;
    head.reads_of("Chờ số liệu quyết toán của 12 xã.").await?;
    head.clicks("button", "Đồng ý gia hạn").await?;
    head.chooses("Ký với tư cách", "KT.").await?;
    head.pictures("extension-decision").await?;
    head.clicks_in("được trả lời đến hạn mới", "button", "Đồng ý gia hạn").await?;
    head.reads_of("hạn từ 03/12/2026 thành 08/12/2026").await?;
    head.pictures("extension-granted").await?;

    opens(&finance).await?;
    finance.reads_of("Đã gia hạn từ 03/12/2026 đến 08/12/2026").await?;
    finance.reads_of("Còn 10 ngày làm việc").await?;
    finance.reads_of("Mỗi cơ quan chỉ được xin gia hạn 1 lần").await?;
    finance.misses("button", "Xin gia hạn").await?;

    let justice = Person::sign_in(&browser, &system, "so-tu-phap.chuyen-vien").await?;
    for date in ["25/11", "26/11", "27/11", "30/11", "01/12", "02/12", "03/12", "04/12"] {
        justice.lets_working_days_pass(1, &format!("{date}/2026")).await?;
    }
    opens(&justice).await?;
    justice.clicks("button", "Trả lời").await?;
    justice.reads_of("Đã hết hạn trả lời (03/12/2026)").await?;
    justice.reads_of("Đã hết thời hạn đề nghị bổ sung hồ sơ").await?;
    for barred in ["Xin gia hạn", "Đề nghị bổ sung hồ sơ"] {
        justice.misses("button", barred).await?;
    }
    opens(&finance).await?;
    finance.reads_of("Còn 2 ngày làm việc").await?;
    browser.close().await
}

pub async fn opens(person: &Person<'_>) -> Result<()> {
    person.goes_to("inbox").await?;
    person.clicks("button", SUBJECT).await?;
    person.sees("button", "Trả lời").await.map(drop)
}

/// Sở Nội vụ has asked Sở Tư pháp and Sở Tài chính.
pub async fn sent(system: &System, id: &str) -> Result<()> {
    submitted(system, id).await?;
    system.does("so-noi-vu.giam-doc", id, &json!({ "command": "send-request" })).await?;
    Ok(())
}

/// A draft to both lies before the head of Sở Nội vụ.
pub async fn submitted(system: &System, id: &str) -> Result<()> {
    submitted_on(system, id, "HS-2026-140").await
}

/// The same on another dossier.
pub async fn submitted_on(system: &System, id: &str, dossier: &str) -> Result<()> {
    let asked = |agency: &str| {
        json!({
            "agency": agency,
            "questions": [1],
            "relevance_reason": format!("Điều 4 của dự thảo giao việc cho {agency}."),
        })
    };
    let request = json!({
        "subject": SUBJECT,
        "dossier_number": dossier,
        "fields": ["interior.organisation", "justice.legal-documents", "finance.budget"],
        "documents": [{ "title": "Dự thảo", "source": { "kind": "link", "url": "https://hscv.example.vn/140" } }],
        "questions": [{
            "number": 1,
            "text": "Mức hỗ trợ 600.000 đồng mỗi tháng tại Điều 4 có phù hợp không?",
            "own_position": "Sở Nội vụ đề xuất mức 600.000 đồng mỗi tháng.",
        }],
        "consultees": [asked("so-tu-phap"), asked("so-tai-chinh")],
        "due_on": "2026-12-03",
        "responsible_officer": "so-noi-vu.chuyen-vien",
    });
    let submit = json!({ "command": "submit-request", "request": request });
    system.does("so-noi-vu.chuyen-vien", id, &submit).await?;
    Ok(())
}
