//! A return that the asker does not accept: a monitor of neither side rules, and the clock starts
//! again.

use crate::browser::Browser;
use crate::person::Person;
use crate::system::System;
use anyhow::Result;
use serde_json::json;

const SUBJECT: &str = "Đề án sắp xếp trạm y tế xã, phường năm 2027";

#[tokio::test(flavor = "multi_thread")]
async fn a_contested_return_is_ruled_on() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let consultation = "0193f5e0-0000-7000-8000-000000000001";
    returned(&system, consultation).await?;

    let browser = Browser::start(1280, 1000).await?;
    let asker = Person::sign_in(&browser, &system, "so-noi-vu.chuyen-vien").await?;
    asker.goes_to("asked").await?;
    asker.clicks("button", SUBJECT).await?;
    asker.clicks("button", "Không chấp nhận").await?;
    let why = "Điều 3 của Đề án giao Sở Xây dựng thẩm định thiết kế trạm y tế.";
    asker.fills("Vì sao việc này thuộc thẩm quyền", why).await?;
    asker.clicks_in("Cơ quan theo dõi sẽ kết luận", "button", "Không chấp nhận").await?;
    asker.reads_of(why).await?;

    let own = Person::sign_in(&browser, &system, "so-noi-vu.theo-doi").await?;
    own.goes_to(&format!("consultation/{consultation}")).await?;
    own.sees("heading", SUBJECT).await?;
    own.misses("button", "Kết luận thẩm quyền").await?;

    let monitor = Person::sign_in(&browser, &system, "van-phong-ubnd.theo-doi").await?;
    monitor.goes_to("inbox").await?;
    monitor.clicks("button", SUBJECT).await?;
    monitor.pictures("dispute").await?;
    monitor.clicks("button", "Kết luận thẩm quyền").await?;
    monitor.clicks("radio", "Thuộc thẩm quyền").await?;
    monitor
        .fills("Lý do, căn cứ của kết luận", "Thiết kế công trình thuộc chức năng của Sở Xây dựng.")
        .await?;
    monitor.clicks_in("có hiệu lực ngay", "button", "Kết luận thẩm quyền").await?;

    let builder = Person::sign_in(&browser, &system, "so-xay-dung.chuyen-vien").await?;
    builder.goes_to("inbox").await?;
    builder.clicks("button", SUBJECT).await?;
    builder.reads_of("Còn 7 ngày làm việc").await?;
    builder.sees("button", "Trả lời").await?;
    browser.close().await
}

/// Sở Nội vụ has asked Sở Xây dựng, which has returned the request.
async fn returned(system: &System, id: &str) -> Result<()> {
    let request = json!({
        "subject": SUBJECT,
        "dossier_number": "HS-2026-131",
        "fields": ["interior.organisation", "health.care"],
        "documents": [{ "title": "Đề án", "source": { "kind": "link", "url": "https://hscv.example.vn/131" } }],
        "questions": [{
            "number": 1,
            "text": "Thiết kế mẫu 02 tầng tại Điều 3 có phù hợp quy chuẩn không?",
            "own_position": "Sở Nội vụ đề xuất dùng một thiết kế mẫu 02 tầng.",
        }],
        "consultees": [{
            "agency": "so-xay-dung",
            "questions": [1],
            "relevance_reason": "Điều 3 của Đề án quy định về thiết kế trạm y tế.",
            "justification": "Thiết kế mẫu phải có ý kiến về quy chuẩn công trình.",
        }],
        "due_on": "2026-12-03",
        "responsible_officer": "so-noi-vu.chuyen-vien",
    });
    let grounds = json!({
        "reason": "Thiết kế trạm y tế do Sở Y tế làm chủ đầu tư thẩm định.",
        "legal_basis": "Điều 30 Luật Đầu tư công số 58/2024/QH15",
        "competent_agency": "so-y-te",
        "responsible_officer": "so-xay-dung.chuyen-vien",
    });
    for (identity, command) in [
        ("so-noi-vu.chuyen-vien", json!({ "command": "submit-request", "request": request })),
        ("so-noi-vu.giam-doc", json!({ "command": "send-request" })),
        ("so-xay-dung.chuyen-vien", json!({ "command": "submit-return", "grounds": grounds })),
        ("so-xay-dung.giam-doc", json!({ "command": "return-request" })),
    ] {
        system.does(identity, id, &command).await?;
    }
    Ok(())
}
