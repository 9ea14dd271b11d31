//! The end of the story, by keyboard: each condition and disagreement is taken in or explained, and those who made them see
//! what came of it.

use super::asking::opens;
use super::story::SUBJECT;
use super::{Typist, answering};
use anyhow::Result;

const WHOLE: &str = "a consultation";
const SUBMIT: &str = "Trình thủ trưởng ký kết thúc";
const SIGN: &str = "Ký, kết thúc việc lấy ý kiến";
const RESULT: &str = "Hoàn thiện dự thảo, trình UBND tỉnh ban hành Quyết định.";
/// What becomes of the condition of Sở Tài chính.
pub const TAKEN_IN: &str = "Điều 15 ghi thời hạn lập dự toán là trước ngày 31/12/2026.";
/// What becomes of the disagreements of Sở Tư pháp.
pub const EXPLAINED: &str =
    "Điều 7 áp dụng chung; hồ sơ cần thẩm định đã có thời hạn riêng tại Điều 8.";

/// An officer of the asker drafts the conclusion: first with nothing settled, which the list of problems tells, then with every point.
pub async fn concludes(officer: &Typist<'_>) -> Result<()> {
    opens(officer, SUBJECT).await?;
    officer.presses_button(WHOLE, SUBMIT).await?;
    // The list of problems has the focus, and leads to each choice that is not made.
    officer.presses_button(WHOLE, "Sở Tư pháp ở câu 1 chưa được").await?;
    let (first, second) = ("Câu 1, không thống nhất", "Câu 2, không thống nhất");
    officer.takes(first, "Giải trình").await?;
    officer.fills(WHOLE, first, "Vì sao không tiếp thu", EXPLAINED).await?;
    officer.reads("Đã xử lý 1/3").await?;
    officer.presses_button(WHOLE, "Sở Tư pháp ở câu 2 chưa được").await?;
    officer.takes(second, "Giải trình").await?;
    officer.fills(WHOLE, second, "Vì sao không tiếp thu", EXPLAINED).await?;
    officer.reads("Đã xử lý 2/3").await?;
    let condition = "Câu 2, điều kiện 1";
    officer.presses_button(WHOLE, "Điều kiện 1 của Sở Tài chính ở câu 2").await?;
    officer.takes(condition, "Tiếp thu").await?;
    officer.fills(WHOLE, condition, "Tiếp thu như thế nào", TAKEN_IN).await?;
    officer.fills(WHOLE, "", "Kết quả của việc lấy ý kiến", RESULT).await?;
    officer.reads("Đã xử lý 3/3").await?;
    officer.presses_button(WHOLE, SUBMIT).await?;
    officer.reads("Dự thảo kết thúc đang chờ thủ trưởng ký").await
}

/// The head reads the conclusion and who is silent, and signs.
pub async fn signs(head: &Typist<'_>) -> Result<()> {
    opens(head, SUBJECT).await?;
    head.reads("Dự thảo kết thúc chờ ký").await?;
    head.presses_button(WHOLE, SIGN).await?;
    head.person.sees("dialog", "").await?;
    head.presses_button(WHOLE, SIGN).await?;
    head.reads("Đã kết thúc việc lấy ý kiến.").await
}

/// Somebody who was asked reads the result, and what became of a point of theirs.
pub async fn is_seen_by(officer: &Typist<'_>, of_theirs: &str) -> Result<()> {
    answering::opens_what_is_done(officer, "Đã trả lời", SUBJECT).await?;
    officer.presses_button("a request", "Xem toàn bộ việc lấy ý kiến").await?;
    officer.reads(RESULT).await?;
    officer.reads(of_theirs).await
}
