//! The asker's part, by keyboard.

use super::Typist;
use super::story::SUBJECT;
use anyhow::Result;
use thirtyfour::prelude::*;

const FORM: &str = "the form of a request";
const DRAFT: &str = "a draft before its head";
const WHOLE: &str = "a consultation";

/// An officer drafts a request to four agencies, and submits it.
pub async fn drafts(officer: &Typist<'_>) -> Result<()> {
    officer.goes_to("Lấy ý kiến", "Lấy ý kiến").await?;
    officer.fills(FORM, "", "Trích yếu", SUBJECT).await?;
    officer.fills(FORM, "", "Số hồ sơ", "HS-2026-118").await?;
    for (typed, field) in [
        ("chinh quyen dia phuong", "Chính quyền địa phương"),
        ("van ban quy pham", "Xây dựng, thẩm định, kiểm tra văn bản quy phạm pháp luật"),
        ("ngan sach", "Ngân sách nhà nước"),
        ("dia ban xa", "Kinh tế - xã hội trên địa bàn xã, phường"),
    ] {
        officer.picks(FORM, "Lĩnh vực", typed, field).await?;
    }
    officer
        .fills(FORM, "", "Quy định bắt buộc lấy ý kiến", "Điều 34 Nghị định số 78/2025/NĐ-CP")
        .await?;
    officer.presses_button(FORM, "Thêm đường dẫn").await?;
    officer.fills(FORM, "", "Tên tài liệu 1", "Dự thảo Quy chế phối hợp").await?;
    officer.fills(FORM, "", "Đường dẫn 1", "https://hscv.example.vn/ho-so/118").await?;
    let (first, second) = ("Câu hỏi 1", "Câu hỏi 2");
    officer
        .fills(
            FORM,
            first,
            "Nội dung hỏi",
            "Thời hạn phối hợp 05 ngày làm việc tại Điều 7 có khả thi không?",
        )
        .await?;
    officer
        .fills(FORM, first, "Ý kiến đề xuất", "Sở Nội vụ đề xuất giữ thời hạn 05 ngày làm việc.")
        .await?;
    officer.presses_button(FORM, "Thêm câu hỏi").await?;
    officer
        .fills(FORM, second, "Nội dung hỏi", "Nguồn chi thường xuyên tại Điều 15 có phù hợp không?")
        .await?;
    officer
        .fills(FORM, second, "Ý kiến đề xuất", "Sở Nội vụ đề xuất dùng nguồn chi thường xuyên.")
        .await?;
    for agency in ["Sở Tư pháp", "Sở Tài chính"] {
        officer.ticks(FORM, agency).await?;
        let reason = format!("Quy chế giao việc cho {agency} tại Chương II.");
        officer.fills(FORM, agency, "Vì sao hỏi cơ quan này", &reason).await?;
    }
    officer.picks(FORM, "Cơ quan khác", "y te", "Sở Y tế").await?;
    officer
        .fills(FORM, "Sở Y tế", "Vì sao hỏi cơ quan này", "Trạm y tế xã phối hợp theo Điều 9.")
        .await?;
    officer
        .fills(FORM, "Sở Y tế", "Giải trình", "Điều 9 của Quy chế giao việc cho trạm y tế xã.")
        .await?;
    officer.ticks(FORM, "Sở Y tế: Câu hỏi 2").await?;
    officer.reads("Đã lưu lúc").await?;
    officer.presses_button(FORM, "Trình thủ trưởng ký").await?;
    officer.person.sees("dialog", "").await?;
    officer.presses_button(FORM, "Trình thủ trưởng ký").await?;
    officer.reads("Dự thảo đang chờ thủ trưởng ký.").await
}

/// The head signs and sends; before that, Escape leads back.
pub async fn signs(head: &Typist<'_>) -> Result<()> {
    head.goes_to("Cần trả lời", "Cần trả lời").await?;
    head.reaches("the inbox", "tab", "").await?;
    head.moves_to(Key::Right, "tab", "Chờ ký").await?;
    head.opens(SUBJECT).await?;
    head.reads("Dự thảo chờ ký").await?;
    head.presses_button(DRAFT, "Ký và gửi").await?;
    head.person.sees("dialog", "").await?;
    head.presses(Key::Escape).await?;
    head.person.misses("dialog", "").await?;
    // The focus is back on the button.
    head.presses(Key::Enter).await?;
    head.person.sees("dialog", "").await?;
    head.presses_button(DRAFT, "Ký và gửi").await?;
    head.reads("Năm rõ").await
}

/// Opens the consultation in the list of what was asked.
pub async fn opens(officer: &Typist<'_>, subject: &str) -> Result<()> {
    officer.goes_to("Đã lấy ý kiến", "Đã lấy ý kiến").await?;
    officer.person.sees("button", subject).await?;
    officer.presses_button("the list of what was asked", subject).await?;
    officer.reads("Năm rõ").await
}

/// Accepts the return, and puts the question to the commune that it names.
pub async fn settles_the_return(head: &Typist<'_>) -> Result<()> {
    let (accept, redirect) = ("Chấp nhận việc trả lại", "Chuyển nội dung đến cơ quan khác");
    opens(head, SUBJECT).await?;
    head.presses_button(WHOLE, accept).await?;
    head.presses_button_in(WHOLE, &format!("{accept}: Sở Y tế"), accept).await?;
    head.reads("được chấp nhận").await?;
    head.presses_button(WHOLE, redirect).await?;
    head.picks(WHOLE, "Chuyển nội dung đến cơ quan", "ven bien", "Ủy ban nhân dân Phường Ven Biển")
        .await?;
    head.fills(WHOLE, "", "Vì sao lấy ý kiến cơ quan này", "Phường thực hiện Điều 9 của Quy chế.")
        .await?;
    head.presses_button_in(WHOLE, redirect, redirect).await?;
    head.reads("Đã chuyển nội dung đến").await
}
