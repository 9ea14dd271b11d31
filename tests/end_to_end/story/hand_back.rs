//! Returns: one that the register refuses, one that is accepted and redirected.

use super::SUBJECT;
use super::answer::opens;
use crate::person::Person;
use anyhow::Result;

/// The register says that the field is Sở Tài chính's own.
pub async fn is_refused(officer: &Person<'_>) -> Result<()> {
    opens(officer).await?;
    officer.reads_of("“Ngân sách nhà nước” là nhiệm vụ của cơ quan mình").await?;
    officer.misses("button", "Không thuộc thẩm quyền…").await?;
    officer.pictures("return-refused").await
}

/// Sở Y tế returns what is not its own, and its head signs.
pub async fn returns(officer: &Person<'_>, director: &Person<'_>) -> Result<()> {
    opens(officer).await?;
    officer.clicks("button", "Không thuộc thẩm quyền…").await?;
    officer
        .fills(
            "Lý do trả lại",
            "Nội dung phối hợp của xã, phường không thuộc chức năng của Sở Y tế.",
        )
        .await?;
    officer.fills("Căn cứ pháp lý", "Điều 4 Nghị định số 150/2025/NĐ-CP").await?;
    officer.picks("Cơ quan khác", "ven bien", "Ủy ban nhân dân Phường Ven Biển").await?;
    officer.pictures("return").await?;
    officer.clicks("button", "Trình ký trả lại").await?;
    officer.reads_of("Đã trình ký, đang chờ lãnh đạo cơ quan").await?;

    director.goes_to("inbox").await?;
    director.clicks("tab", "Chờ ký").await?;
    director.clicks("button", SUBJECT).await?;
    director.clicks("button", "Ký và gửi").await?;
    director.clicks("button", "Ký và gửi").await?;
    director.reads_of("Văn bản trả lại đã ký").await
}
