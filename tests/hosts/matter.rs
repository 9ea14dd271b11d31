//! The matter that all of these pages are about: Sở Nội vụ has asked Sở Tư pháp one question.

use anyhow::{Result, ensure};
use browsing::person::Person;
use browsing::system::System;
use serde_json::{Value, json};

/// What it is about.
pub const SUBJECT: &str = "Dự thảo Quy chế phối hợp giữa các sở, ban, ngành";
/// Who drafts the reply.
pub const OFFICER: &str = "so-tu-phap.chuyen-vien";
/// Who signs it.
pub const HEAD: &str = "so-tu-phap.giam-doc";
/// Who has asked.
pub const ASKER: &str = "so-noi-vu.chuyen-vien";
/// Who has signed what is asked.
pub const ASKING_HEAD: &str = "so-noi-vu.giam-doc";

const REASONS: &str = "Lý do, nội dung ý kiến";
const REPLY: &str = "Sở Tư pháp thống nhất thời hạn 05 ngày làm việc tại Điều 7.";

/// Which consultation it is.
pub const ID: &str = "0193f5e0-0000-7000-8000-000000000021";

/// Sends the request.
pub async fn sent(system: &System) -> Result<()> {
    system.does(ASKER, ID, &submission("2026-12-03")).await?;
    system.does(ASKING_HEAD, ID, &json!({ "command": "send-request" })).await
}

/// The request, put before the head who sends it.
pub fn submission(due_on: &str) -> Value {
    let request = json!({
        "subject": SUBJECT,
        "dossier_number": "HS-2026-150",
        "fields": ["justice.legal-documents"],
        "documents": [{ "title": "Dự thảo", "source": { "kind": "link", "url": "https://hscv.example.vn/150" } }],
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
        "due_on": due_on,
        "responsible_officer": ASKER,
    });
    json!({ "command": "submit-request", "request": request })
}

/// The reply, put before the head who signs it.
pub async fn submitted(system: &System) -> Result<()> {
    let answer = json!({ "question": 1, "stance": "agree", "reasons": REPLY });
    let opinion = json!({
        "document_number": "118/STP-VB",
        "answers": [answer],
        "responsible_officer": OFFICER,
    });
    let submission = json!({ "command": "submit-answer", "opinion": opinion });
    system.does(OFFICER, ID, &submission).await
}

/// The officer opens the request and drafts a reply.
pub async fn begins_a_reply(officer: &Person<'_>) -> Result<()> {
    officer.clicks("button", SUBJECT).await?;
    officer.clicks("button", "Trả lời").await?;
    officer.clicks_in("Câu 1", "radio", "Thống nhất").await?;
    officer.fills_in("Câu 1", REASONS, REPLY).await?;
    officer.reads_of("Đã lưu lúc").await
}

/// The officer is back in the inbox, and goes on with the draft that was kept.
pub async fn goes_on_with_the_draft(officer: &Person<'_>) -> Result<()> {
    officer.clicks("button", SUBJECT).await?;
    officer.clicks("button", "Soạn tiếp trả lời").await?;
    has_the_draft(officer).await
}

/// What was drafted is on the screen.
pub async fn has_the_draft(officer: &Person<'_>) -> Result<()> {
    let field = officer.sees_in("Câu 1", "textbox", REASONS).await?;
    let text = field.prop("value").await?.unwrap_or_default();
    ensure!(text == REPLY, "the draft is “{text}”");
    Ok(())
}

/// The officer puts the reply before the head.
pub async fn submits(officer: &Person<'_>) -> Result<()> {
    officer.clicks("button", "Trình ký").await?;
    officer.reads_of("Đã trình ký, đang chờ lãnh đạo cơ quan").await
}

/// The head signs and sends it.
pub async fn signs(head: &Person<'_>) -> Result<()> {
    head.clicks("tab", "Chờ ký").await?;
    head.clicks("button", SUBJECT).await?;
    head.clicks("button", "Ký và gửi").await?;
    head.reads_of("không sửa được nữa").await?;
    head.clicks("button", "Ký và gửi").await?;
    head.reads_of("Văn bản trả lời đã ký").await
}
