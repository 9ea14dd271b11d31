//! Sở Nội vụ asks.

use super::SUBJECT;
use crate::person::Person;
use anyhow::Result;
use std::io::Write as _;

/// The officer begins a draft.
pub async fn begins(drafter: &Person<'_>) -> Result<()> {
    drafter.goes_to("ask").await?;
    matter(drafter).await?;
    questions(drafter).await?;
    drafter.reads_of("Đã lưu lúc").await
}

/// A lost tab took nothing along. The officer is kept from asking the wrong agencies, and submits.
pub async fn finishes(drafter: &Person<'_>) -> Result<()> {
    drafter.goes_to("ask").await?;
    drafter.reads_of("Đã khôi phục bản nháp").await?;
    drafter.clicks("button", "Bỏ bản nháp").await?;
    drafter.clicks("button", "Tiếp tục soạn").await?;
    agencies(drafter).await?;
    drafter.reads_of("Đề xuất thứ Năm, 03/12/2026: 7 ngày làm việc").await?;
    drafter.reads_of("Ngày Văn hóa Việt Nam").await?;
    drafter.pictures("ask").await?;
    drafter.clicks("button", "Trình thủ trưởng ký").await?;
    drafter.pictures("ask-confirm").await?;
    drafter.clicks("button", "Trình thủ trưởng ký").await?;
    drafter.reads_of("Dự thảo đang chờ thủ trưởng ký.").await
}

async fn matter(drafter: &Person<'_>) -> Result<()> {
    drafter.fills("Trích yếu", SUBJECT).await?;
    drafter.fills("Số hồ sơ", "HS-2026-118").await?;
    drafter.fills("Số văn bản", "2210/SNV-CQĐP").await?;
    for (typed, field) in [
        ("chinh quyen dia phuong", "Chính quyền địa phương"),
        ("van ban quy pham", "Xây dựng, thẩm định, kiểm tra văn bản quy phạm pháp luật"),
        ("ngan sach", "Ngân sách nhà nước"),
        ("dia ban xa", "Kinh tế - xã hội trên địa bàn xã, phường"),
    ] {
        drafter.picks("Lĩnh vực", typed, field).await?;
    }
    let rule =
        "Điều 34 Nghị định số 78/2025/NĐ-CP, thay thế Quyết định số 1506/QĐ-UBND ngày 05/7/2018";
    drafter.fills("Quy định bắt buộc lấy ý kiến", rule).await?;
    drafter.clicks("button", "Thêm đường dẫn").await?;
    drafter.fills("Tên tài liệu", "Dự thảo Quy chế phối hợp").await?;
    drafter.fills("Đường dẫn", "https://hscv.example.vn/ho-so/118").await?;
    let mut file = std::env::temp_dir();
    file.push("to-trinh-quy-che.txt");
    std::fs::File::create(&file)?.write_all("Tờ trình về Quy chế phối hợp".as_bytes())?;
    drafter.uploads(&file).await?;
    drafter.reads_of("Tải về").await
}

async fn questions(drafter: &Person<'_>) -> Result<()> {
    let first = "Câu hỏi 1";
    drafter
        .fills_in(
            first,
            "Nội dung hỏi",
            "Thời hạn phối hợp 05 ngày làm việc tại Điều 7 có khả thi không?",
        )
        .await?;
    drafter
        .fills_in(first, "Ý kiến đề xuất", "Sở Nội vụ đề xuất giữ thời hạn 05 ngày làm việc.")
        .await?;
    drafter.clicks("button", "Thêm câu hỏi").await?;
    let second = "Câu hỏi 2";
    drafter.fills_in(second, "Nội dung hỏi", "Xin ý kiến.").await?;
    drafter
        .fills_in(
            second,
            "Ý kiến đề xuất",
            "Sở Nội vụ đề xuất dùng nguồn chi thường xuyên được giao.",
        )
        .await?;
    drafter.reads_of("Câu 2 chưa nêu cụ thể").await?;
    drafter
        .fills_in(
            second,
            "Nội dung hỏi",
            "Kinh phí thực hiện tại Điều 15 lấy từ nguồn chi thường xuyên có phù hợp không?",
        )
        .await
}

async fn agencies(drafter: &Person<'_>) -> Result<()> {
    drafter.reads_of("Ngân sách nhà nước (Nghị định số 150/2025/NĐ-CP)").await?;
    drafter.clicks("button", "Xã, phường, đặc khu").await?;
    for agency in [
        "Sở Tư pháp",
        "Sở Tài chính",
        "Ủy ban nhân dân Phường Trung Tâm",
        "Ủy ban nhân dân Xã Đồng Bằng",
    ] {
        drafter.clicks("checkbox", agency).await?;
        let reason = format!("Quy chế giao việc cho {agency} tại Chương II.");
        drafter.fills_in(agency, "Vì sao hỏi cơ quan này", &reason).await?;
    }
    // A superior and the agency itself are refused, in words.
    drafter.picks("Cơ quan khác", "uy ban nhan dan tinh", "Ủy ban nhân dân tỉnh").await?;
    drafter.reads_of("Không lấy ý kiến cơ quan này").await?;
    drafter.reads_of("Mẫu: Công văn số 919/UBND-NC ngày 16/5/2023").await?;
    drafter.picks("Cơ quan khác", "so noi vu", "Sở Nội vụ").await?;
    drafter.picks("Cơ quan khác", "y te", "Sở Y tế").await?;
    let health = "Sở Y tế";
    drafter
        .fills_in(
            health,
            "Vì sao hỏi cơ quan này",
            "Trạm y tế xã phối hợp theo Điều 9 của Quy chế.",
        )
        .await?;
    drafter
        .fills_in(health, "Giải trình", "Điều 9 của Quy chế giao việc cho trạm y tế xã.")
        .await?;
    for agency in ["Sở Tư pháp", "Sở Y tế"] {
        drafter.clicks("checkbox", &format!("{agency}: Câu hỏi 2")).await?;
    }
    Ok(())
}

/// The head signs and sends.
pub async fn signs(director: &Person<'_>) -> Result<()> {
    director.goes_to("inbox").await?;
    director.clicks("tab", "Chờ ký").await?;
    director.clicks("button", SUBJECT).await?;
    director.pictures("sign").await?;
    director.clicks("button", "Ký và gửi").await?;
    director.pictures("sign-confirm").await?;
    director.page_objects_once_to("consultation-before-send").await?;
    director.clicks("button", "Ký và gửi").await?;
    director.clicks("button", "Ký và gửi").await?;
    director.reads_of("Đã ký và gửi văn bản lấy ý kiến.").await
}
