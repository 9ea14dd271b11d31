//! The consultation that the tests tell: Sở Nội vụ asks Sở Tư pháp, Sở Tài chính and, with a
//! justification, Sở Y tế about the rules of how they work together.

use crate::service::Service;
use serde_json::{Value, json};
use uuid::Uuid;

pub const DRAFTER: &str = "so-noi-vu.chuyen-vien";
pub const ASKER: &str = "so-noi-vu.giam-doc";
pub const MONITOR: &str = "van-phong-ubnd.theo-doi";

pub fn request() -> Value {
    let reason = |task: &str| format!("Dự thảo giao cơ quan {task} trong quan hệ phối hợp.");
    json!({
        "subject": "Dự thảo Quyết định ban hành Quy chế phối hợp giữa các sở và UBND xã, phường",
        // A dossier of its own, so that no consultation is a repetition of another.
        "dossier_number": format!("HS-{}", Uuid::new_v4()),
        "document_number": "2210/SNV-CQĐP",
        "fields": ["interior.local-government", "justice.legal-documents", "finance.budget"],
        "required_by": "Điều 12 Quy chế làm việc của UBND tỉnh",
        "documents": [{
            "title": "Dự thảo Quy chế",
            "source": {"kind": "link", "url": "https://hscv.example.vn/ho-so/118"}
        }],
        "questions": [
            {
                "number": 1,
                "text": "Thời hạn phối hợp 05 ngày làm việc tại Điều 7 có khả thi không?",
                "own_position": "Sở Nội vụ đề xuất giữ thời hạn 05 ngày làm việc."
            },
            {
                "number": 2,
                "text": "Kinh phí thực hiện tại Điều 15 lấy từ nguồn chi thường xuyên có phù hợp không?",
                "own_position": "Sở Nội vụ đề xuất dùng nguồn chi thường xuyên được giao."
            }
        ],
        "consultees": [
            {"agency": "so-tu-phap", "questions": [1], "relevance_reason": reason("thẩm định")},
            {
                "agency": "so-tai-chinh", "questions": [1, 2],
                "relevance_reason": reason("bố trí kinh phí")
            },
            {
                "agency": "so-y-te", "questions": [1],
                "relevance_reason": reason("chỉ đạo trạm y tế xã"),
                "justification": "Trạm y tế xã thực hiện Điều 9 của Quy chế."
            }
        ],
        "due_on": "2026-12-03",
        "responsible_officer": DRAFTER
    })
}

pub fn submit(request: &Value) -> Value {
    json!({"command": "submit-request", "request": request})
}

pub fn send() -> Value {
    json!({"command": "send-request"})
}

pub fn answer(questions: &[u16], officer: &str) -> Value {
    let answers: Vec<Value> = questions
        .iter()
        .map(|question| {
            json!({
                "question": question,
                "stance": "agree",
                "reasons": "Thống nhất thời hạn 05 ngày làm việc tại Điều 7 của dự thảo Quy chế, \
                            phù hợp với khả năng thực hiện của cơ quan.",
                "legal_basis": ["Khoản 2 Điều 7 Nghị định số 150/2025/NĐ-CP"]
            })
        })
        .collect();
    json!({
        "command": "submit-answer",
        "opinion": {"answers": answers, "responsible_officer": officer}
    })
}

/// A conclusion without anything to accept or to explain.
pub fn conclusion() -> Value {
    json!({
        "command": "submit-conclusion", "dispositions": [],
        "summary": "Các cơ quan thống nhất; Sở Nội vụ trình UBND tỉnh ban hành."
    })
}

/// A draft that lies before the head of Sở Nội vụ.
pub async fn submitted(service: &Service) -> Uuid {
    let id = Uuid::new_v4();
    service.officer(DRAFTER).await.does(id, submit(&request())).await;
    id
}

/// A request that was sent.
pub async fn sent(service: &Service) -> Uuid {
    let id = submitted(service).await;
    service.officer(ASKER).await.does(id, send()).await;
    id
}

/// The agency answers these questions, signed.
pub async fn answers(service: &Service, id: Uuid, agency: &str, questions: &[u16]) {
    let officer = format!("{agency}.chuyen-vien");
    service.officer(&officer).await.does(id, answer(questions, &officer)).await;
    let head = service.officer(&format!("{agency}.giam-doc")).await;
    head.does(id, json!({"command": "answer-request"})).await;
}

/// Sở Y tế returns the request, signed.
pub async fn returned(service: &Service, id: Uuid) {
    let officer = service.officer("so-y-te.chuyen-vien").await;
    officer
        .does(
            id,
            json!({"command": "submit-return", "grounds": {
                "reason": "Quy chế phối hợp không thuộc lĩnh vực y tế do Sở quản lý.",
                "legal_basis": "Điều 2 Nghị định số 150/2025/NĐ-CP",
                "competent_agency": "so-tu-phap",
                "responsible_officer": "so-y-te.chuyen-vien"
            }}),
        )
        .await;
    let head = service.officer("so-y-te.giam-doc").await;
    head.does(id, json!({"command": "return-request"})).await;
}
