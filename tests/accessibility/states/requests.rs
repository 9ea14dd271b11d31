//! The requests that the walks begin with.

use anyhow::Result;
use browsing::system::System;
use serde_json::{Value, json};

/// Who asks.
pub const ASKER: &str = "so-noi-vu.chuyen-vien";
/// Who signs what is asked.
pub const ASKER_HEAD: &str = "so-noi-vu.giam-doc";
/// An officer who is asked.
pub const FINANCE: &str = "so-tai-chinh.chuyen-vien";
/// The head of that agency.
pub const FINANCE_HEAD: &str = "so-tai-chinh.giam-doc";
/// Another officer who is asked.
pub const JUSTICE: &str = "so-tu-phap.chuyen-vien";
/// The head of that agency.
pub const JUSTICE_HEAD: &str = "so-tu-phap.giam-doc";
/// An officer of an agency that is not competent.
pub const BUILDER: &str = "so-xay-dung.chuyen-vien";
/// The head of that agency.
pub const BUILDER_HEAD: &str = "so-xay-dung.giam-doc";
/// Who keeps watch.
pub const MONITOR: &str = "van-phong-ubnd.theo-doi";

/// What it is about.
pub const SUBJECT: &str = "Dự thảo Quyết định quy định mức hỗ trợ cán bộ đầu mối kiểm soát thủ tục";

/// Puts what the server is started with into a file; answers its path.
pub fn file(name: &str, content: &Value) -> Result<String> {
    let folder = std::env::temp_dir().join(format!("consultation-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(name);
    std::fs::write(&path, content.to_string())?;
    Ok(path.display().to_string())
}

/// What officers have written in these requests: it is the same in both languages.
pub fn written() -> Vec<String> {
    [SUBJECT, "Dự thảo", "Tờ trình"].map(str::to_owned).to_vec()
}

/// A request of Sở Nội vụ to Sở Tư pháp and Sở Tài chính.
pub fn request(dossier: &str) -> Value {
    let asked = |agency: &str| {
        json!({
            "agency": agency,
            "questions": [1, 2],
            "relevance_reason": format!("Điều 4 của dự thảo giao việc cho {agency}."),
        })
    };
    json!({
        "subject": SUBJECT,
        "dossier_number": dossier,
        "fields": ["interior.organisation", "justice.legal-documents", "finance.budget"],
        "documents": [{ "title": "Dự thảo", "source": { "kind": "link", "url": "https://hscv.example.vn/140" } }],
        "questions": [
            {
                "number": 1,
                "text": "Mức hỗ trợ 600.000 đồng mỗi tháng tại Điều 4 có phù hợp không?",
                "own_position": "Sở Nội vụ đề xuất mức 600.000 đồng mỗi tháng.",
            },
            {
                "number": 2,
                "text": "Nguồn chi thường xuyên tại Điều 6 có bảo đảm được không?",
                "own_position": "Sở Nội vụ đề xuất dùng nguồn chi thường xuyên được giao.",
            },
        ],
        "consultees": [asked("so-tu-phap"), asked("so-tai-chinh")],
        "due_on": "2026-12-03",
        "responsible_officer": ASKER,
    })
}

/// The same, but for one of the two: in its place Sở Xây dựng is asked, which it is none of the business of.
pub fn misdirected(dossier: &str, place: usize) -> Value {
    let mut request = request(dossier);
    request["consultees"][place] = json!({
        "agency": "so-xay-dung",
        "questions": [1],
        "relevance_reason": "Điều 3 của dự thảo quy định về thiết kế trạm y tế.",
        "justification": "Thiết kế mẫu phải có ý kiến về quy chuẩn công trình.",
    });
    request
}

/// Puts a request before the head of Sở Nội vụ.
pub async fn submitted(system: &System, id: &str, dossier: &str) -> Result<()> {
    let request = request(dossier);
    let submit = json!({ "command": "submit-request", "request": request });
    system.does(ASKER, id, &submit).await
}

/// The same, signed and sent.
pub async fn sent(system: &System, id: &str, dossier: &str) -> Result<()> {
    sends(system, id, request(dossier)).await
}

/// Puts a request before the head of Sở Nội vụ, who signs and sends it.
pub async fn sends(system: &System, id: &str, request: Value) -> Result<()> {
    let submit = json!({ "command": "submit-request", "request": request });
    system.does(ASKER, id, &submit).await?;
    system.does(ASKER_HEAD, id, &json!({ "command": "send-request" })).await
}

/// Why an officer returns a request, to whom.
pub fn grounds(to: &str, officer: &str) -> Value {
    json!({
        "reason": "Việc thẩm định thiết kế trạm y tế được giao cho cơ quan khác.",
        "legal_basis": "Điều 30 Luật Đầu tư công số 58/2024/QH15",
        "competent_agency": to,
        "responsible_officer": officer,
    })
}
