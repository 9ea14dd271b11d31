//! A second round on one dossier: the form names the first one, and asks what is new since.

use crate::browser::Browser;
use crate::person::Person;
use crate::system::System;
use anyhow::Result;
use serde_json::json;

const SUBJECT: &str = "Dự thảo Quy chế phối hợp, lần thứ nhất";

#[tokio::test(flavor = "multi_thread")]
async fn asking_again_says_what_is_new() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let first = "0193f5e0-0000-7000-8000-000000000011";
    sent(&system, first).await?;

    let browser = Browser::start(1280, 1000).await?;
    let drafter = Person::sign_in(&browser, &system, "so-noi-vu.chuyen-vien").await?;
    drafter.goes_to("ask").await?;
    drafter.fills("Số hồ sơ", "hs 2026/118").await?;
    drafter
        .picks(
            "Lĩnh vực",
            "van ban quy pham",
            "Xây dựng, thẩm định, kiểm tra văn bản quy phạm pháp luật",
        )
        .await?;
    drafter.clicks("checkbox", "Sở Tư pháp").await?;
    drafter.reads_of("Đã lấy ý kiến cơ quan này về hồ sơ này").await?;
    let news = "Điểm mới so với lần trước";
    drafter.fills(news, "như trước").await?;
    drafter.fills("Vì sao hỏi cơ quan này", "Sở Tư pháp thẩm định dự thảo Quy chế.").await?;
    drafter.reads_of("Sở Tư pháp đã được lấy ý kiến về hồ sơ này ngày 23/11/2026.").await?;
    drafter.pictures("rounds").await?;
    drafter.fills(news, "Dự thảo lần 2 bổ sung Chương III về kinh phí.").await?;
    drafter.clicks("button", SUBJECT).await?;
    drafter.sees("heading", SUBJECT).await?;
    assert_eq!(drafter.address().await?, format!("consultation/{first}"));
    drafter.goes_to("ask").await?;
    drafter.reads_of("Đã khôi phục bản nháp").await?;
    drafter.reads_of("Đã lấy ý kiến cơ quan này về hồ sơ này").await?;
    browser.close().await
}

/// Sở Nội vụ has asked Sở Tư pháp.
async fn sent(system: &System, id: &str) -> Result<()> {
    let request = json!({
        "subject": SUBJECT,
        "dossier_number": "HS-2026-118",
        "fields": ["justice.legal-documents"],
        "documents": [{ "title": "Dự thảo", "source": { "kind": "link", "url": "https://hscv.example.vn/118" } }],
        "questions": [{
            "number": 1,
            "text": "Thời hạn phối hợp 05 ngày làm việc tại Điều 7 có khả thi không?",
            "own_position": "Sở Nội vụ đề xuất giữ thời hạn 05 ngày làm việc.",
        }],
        "consultees": [{
            "agency": "so-tu-phap",
            "questions": [1],
            "relevance_reason": "Sở Tư pháp thẩm định dự thảo Quy chế.",
        }],
        "due_on": "2026-12-03",
        "responsible_officer": "so-noi-vu.chuyen-vien",
    });
    for (identity, command) in [
        ("so-noi-vu.chuyen-vien", json!({ "command": "submit-request", "request": request })),
        ("so-noi-vu.giam-doc", json!({ "command": "send-request" })),
    ] {
        system.does(identity, id, &command).await?;
    }
    Ok(())
}
