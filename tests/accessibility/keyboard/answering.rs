//! The part of those who are asked, by keyboard.

use super::Typist;
use super::story::SUBJECT;
use anyhow::Result;
use thirtyfour::prelude::*;

const REQUEST: &str = "a request";
const ANSWER: &str = "the form of an answer";
const RETURN: &str = "the form of a return";
const SIGNING: &str = "an answer to sign";
const REASONS: &str = "Lý do, nội dung ý kiến";

/// Opens the request in the inbox.
pub async fn opens(officer: &Typist<'_>, subject: &str) -> Result<()> {
    officer.goes_to("Cần trả lời", "Cần trả lời").await?;
    officer.opens(subject).await?;
    officer.reads("Nội dung được lấy ý kiến").await
}

/// Opens in one of the further lists of the inbox what no reply is owed to any more.
pub async fn opens_what_is_done(officer: &Typist<'_>, list: &str, subject: &str) -> Result<()> {
    officer.goes_to("Cần trả lời", "Cần trả lời").await?;
    officer.reaches("the inbox", "tab", "").await?;
    officer.moves_to(Key::Right, "tab", list).await?;
    officer.opens(subject).await
}

/// The head names the officer who is responsible.
pub async fn assigns(head: &Typist<'_>) -> Result<()> {
    opens(head, SUBJECT).await?;
    head.selects(REQUEST, "Giao cho", "Chuyên viên, Sở Tài chính").await?;
    head.presses_button(REQUEST, "Giao xử lý").await?;
    head.reads("Người xử lý: Chuyên viên, Sở Tài chính").await
}

/// A return of what is the agency's own is not offered; the way on is the answer. Evasive words are told, and replaced.
pub async fn answers(officer: &Typist<'_>) -> Result<()> {
    opens(officer, SUBJECT).await?;
    officer.reads("là nhiệm vụ của cơ quan mình").await?;
    officer.presses_button(REQUEST, "Trả lời").await?;
    officer.reads("Câu 1").await?;
    officer.chooses(ANSWER, "Câu 1", "Thống nhất").await?;
    officer.fills(ANSWER, "Câu 1", REASONS, "Sở Tài chính cơ bản thống nhất với dự thảo.").await?;
    officer.reads("Chưa rõ chính kiến").await?;
    officer.presses_button(ANSWER, "Trình ký").await?;
    // The list of problems has the focus, and leads to the first field that is not in order.
    officer.presses_button(ANSWER, "Câu 1").await?;
    officer.select_all().await?;
    officer.types("Sở Tài chính thống nhất thời hạn 05 ngày làm việc tại Điều 7.").await?;
    officer.chooses(ANSWER, "Câu 2", "Thống nhất, kèm điều kiện").await?;
    let funds =
        "Sở Tài chính thống nhất dùng nguồn chi thường xuyên, với điều kiện ghi ở phần điều kiện.";
    officer.fills(ANSWER, "Câu 2", REASONS, funds).await?;
    let condition = "Bổ sung tại Điều 15: lập dự toán năm 2027 trước ngày 31/12/2026";
    officer.fills(ANSWER, "Câu 2", "Điều kiện 1", condition).await?;
    let rule = "Điều 8 Luật Ngân sách nhà nước số 89/2025/QH15";
    officer.fills(ANSWER, "Câu 2", "Căn cứ 1", rule).await?;
    submits(officer).await
}

async fn submits(officer: &Typist<'_>) -> Result<()> {
    officer.presses_button(ANSWER, "Trình ký").await?;
    officer.reads("Đã trình ký, đang chờ lãnh đạo cơ quan").await
}

async fn opens_to_sign(head: &Typist<'_>) -> Result<()> {
    head.goes_to("Cần trả lời", "Cần trả lời").await?;
    head.reaches("the inbox", "tab", "").await?;
    head.moves_to(Key::Right, "tab", "Chờ ký").await?;
    head.opens(SUBJECT).await
}

/// The head gives the draft back with a remark.
pub async fn sends_back(head: &Typist<'_>) -> Result<()> {
    opens_to_sign(head).await?;
    head.presses_button(SIGNING, "Yêu cầu hoàn thiện").await?;
    head.fills(SIGNING, "", "Nội dung cần hoàn thiện", "Ghi rõ số văn bản trả lời").await?;
    head.presses_button(SIGNING, "Yêu cầu hoàn thiện").await?;
    head.reads("Ghi rõ số văn bản trả lời").await
}

/// The officer sees the remark and submits again.
pub async fn revises(officer: &Typist<'_>) -> Result<()> {
    opens(officer, SUBJECT).await?;
    officer.reads("Ghi rõ số văn bản trả lời").await?;
    officer.presses_button(REQUEST, "Soạn tiếp trả lời").await?;
    officer.fills(ANSWER, "", "Số văn bản trả lời", "118/STC-NS").await?;
    submits(officer).await?;
    officer.reads("Thống nhất, kèm điều kiện").await
}

/// The head signs.
pub async fn signs(head: &Typist<'_>, done: &str) -> Result<()> {
    opens_to_sign(head).await?;
    head.presses_button(SIGNING, "Ký và gửi").await?;
    head.person.sees("dialog", "").await?;
    head.presses_button(SIGNING, "Ký và gửi").await?;
    head.reads(done).await
}

/// Another agency returns what is not its own.
pub async fn returns(officer: &Typist<'_>) -> Result<()> {
    opens(officer, SUBJECT).await?;
    officer.presses_button(REQUEST, "Không thuộc thẩm quyền…").await?;
    let why = "Nội dung phối hợp của xã, phường không thuộc chức năng của Sở Y tế.";
    officer.fills(RETURN, "", "Lý do trả lại", why).await?;
    officer.fills(RETURN, "", "Căn cứ pháp lý", "Điều 4 Nghị định số 150/2025/NĐ-CP").await?;
    officer.picks(RETURN, "Cơ quan khác", "ven bien", "Ủy ban nhân dân Phường Ven Biển").await?;
    officer.presses_button(RETURN, "Trình ký trả lại").await?;
    officer.reads("Đã trình ký, đang chờ lãnh đạo cơ quan").await
}

/// A third one disagrees.
pub async fn disagrees(officer: &Typist<'_>) -> Result<()> {
    opens(officer, SUBJECT).await?;
    officer.presses_button(REQUEST, "Trả lời").await?;
    let no = "Sở Tư pháp không thống nhất: thẩm định theo Điều 16 cần 10 ngày làm việc, thời hạn 05 ngày tại Điều 7 không đủ.";
    for question in ["Câu 1", "Câu 2"] {
        officer.chooses(ANSWER, question, "Không thống nhất").await?;
        officer.fills(ANSWER, question, REASONS, no).await?;
    }
    submits(officer).await
}
