//! The agencies that are asked answer.

use super::SUBJECT;
use crate::person::Person;
use anyhow::{Result, ensure};

/// Opens the request in the inbox.
pub async fn opens(person: &Person<'_>) -> Result<()> {
    person.goes_to("inbox").await?;
    person.clicks("button", SUBJECT).await
}

/// The head of Sở Tài chính names the officer who is responsible.
pub async fn assigns(director: &Person<'_>) -> Result<()> {
    opens(director).await?;
    director.reads_of("Còn 7 ngày làm việc (thứ Ba, 24/11 nghỉ lễ)").await?;
    director.chooses("Giao cho", "Chuyên viên, Sở Tài chính").await?;
    director.clicks("button", "Giao xử lý").await?;
    director.reads_of("Người xử lý: Chuyên viên, Sở Tài chính").await
}

/// Evasive words are marked as they are typed; the draft outlives the tab; then it is clear.
pub async fn drafts(officer: &Person<'_>) -> Result<()> {
    opens(officer).await?;
    officer.clicks("button", "Trả lời").await?;
    officer.clicks_in("Câu 1", "radio", "Thống nhất").await?;
    let reasons = "Lý do, nội dung ý kiến";
    officer.fills_in("Câu 1", reasons, "Sở Tài chính cơ bản thống nhất với dự thảo.").await?;
    officer.reads_of("Chưa rõ chính kiến").await?;
    officer.pictures("answer-evasive").await?;
    officer.reads_of("Đã lưu lúc").await?;
    officer.clicks("button", "Trình ký").await?;
    officer.reads_of("Còn điểm cần hoàn thiện trước khi trình ký").await?;
    officer.pictures("answer-problems").await?;

    officer.reloads().await?;
    officer.clicks("button", SUBJECT).await?;
    officer.clicks("button", "Soạn tiếp trả lời").await?;
    officer.reads_of("Chưa rõ chính kiến").await?;
    let clear = "Sở Tài chính thống nhất thời hạn 05 ngày làm việc tại Điều 7.";
    officer.fills_in("Câu 1", reasons, clear).await?;
    officer.misses("text", "Chưa rõ chính kiến").await?;
    officer.clicks_in("Câu 2", "radio", "Thống nhất, kèm điều kiện").await?;
    let funds =
        "Sở Tài chính thống nhất dùng nguồn chi thường xuyên, với điều kiện ghi ở phần điều kiện.";
    officer.fills_in("Câu 2", reasons, funds).await?;
    let condition = "Bổ sung tại Điều 15: lập dự toán năm 2027 trước ngày 31/12/2026";
    officer.fills_in("Câu 2", "Điều kiện 1", condition).await?;
    officer.fills_in("Câu 2", "Căn cứ 1", "Điều 8 Luật Ngân sách nhà nước số 89/2025/QH15").await?;
    officer.pictures("answer").await?;
    officer.clicks("button", "Trình ký").await?;
    officer.reads_of("Đã trình ký, đang chờ lãnh đạo cơ quan").await
}

/// The head opens the draft in the signing queue.
async fn opens_to_sign(director: &Person<'_>) -> Result<()> {
    director.goes_to("inbox").await?;
    director.clicks("tab", "Chờ ký").await?;
    director.clicks("button", SUBJECT).await
}

/// The head gives the draft back with a remark.
pub async fn sends_back(director: &Person<'_>) -> Result<()> {
    opens_to_sign(director).await?;
    director.clicks("button", "Yêu cầu hoàn thiện").await?;
    director.fills("Nội dung cần hoàn thiện", "Ghi rõ số văn bản trả lời").await?;
    director.clicks("button", "Yêu cầu hoàn thiện").await?;
    director.reads_of("Ghi rõ số văn bản trả lời").await
}

/// The officer sees the remark and submits again.
pub async fn revises(officer: &Person<'_>) -> Result<()> {
    opens(officer).await?;
    officer.reads_of("Ghi rõ số văn bản trả lời").await?;
    officer.clicks("button", "Soạn tiếp trả lời").await?;
    officer.fills("Số văn bản trả lời", "118/STC-NS").await?;
    officer.clicks("button", "Trình ký").await?;
    officer.reads_of("Đã trình ký, đang chờ lãnh đạo cơ quan").await
}

/// The head signs; from then on nothing can be changed.
pub async fn signs(director: &Person<'_>) -> Result<()> {
    opens_to_sign(director).await?;
    director.pictures("answer-sign").await?;
    director.clicks("button", "Ký và gửi").await?;
    director.reads_of("không sửa được nữa").await?;
    director.page_objects_once_to("consultation-before-answer").await?;
    director.clicks("button", "Ký và gửi").await?;
    director.runs("performance.clearResourceTimings()").await?;
    director.clicks("button", "Ký và gửi").await?;
    director.reads_of("Văn bản trả lời đã ký").await?;
    director.misses("button", "Sửa và trình lại").await?;
    each_list_is_asked_for_once(director).await
}

/// The service answers the act with the consultation: beside it, each list and the counts are asked for once.
async fn each_list_is_asked_for_once(director: &Person<'_>) -> Result<()> {
    const ASKED: &str = "const asked = performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.split('/').pop());";
    let lists = "['asked', 'counts', 'inbox'].every((list) => asked.includes(list))";
    director.waits_until(&format!("{ASKED} return {lists}")).await?;
    director.sees("tab", "Đã trả lời").await?;
    let asked = director.runs(&format!("{ASKED} return asked.sort().join(' ')")).await?;
    ensure!(asked == "asked commands counts inbox", "asked for after the act: {asked}");
    Ok(())
}

/// One agency answers all that it is asked with the same stance and text, and its head signs.
pub async fn answers(
    officer: &Person<'_>,
    director: &Person<'_>,
    questions: &[&str],
    stance: &str,
    text: &str,
) -> Result<()> {
    opens(officer).await?;
    officer.clicks("button", "Trả lời").await?;
    for question in questions {
        officer.clicks_in(question, "radio", stance).await?;
        officer.fills_in(question, "Lý do, nội dung ý kiến", text).await?;
    }
    officer.clicks("button", "Trình ký").await?;
    officer.reads_of("Đã trình ký, đang chờ lãnh đạo cơ quan").await?;
    signs(director).await
}
