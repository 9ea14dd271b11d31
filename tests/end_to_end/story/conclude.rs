//! The asker settles the return, accepts and explains, and concludes.

use super::SUBJECT;
use crate::person::Person;
use anyhow::Result;

/// Opens the consultation from the list of what was asked.
async fn opens(asker: &Person<'_>) -> Result<()> {
    asker.goes_to("asked").await?;
    asker.clicks("button", SUBJECT).await
}

/// Accepts the return of Sở Y tế and puts its question to the commune that it names.
pub async fn settles_the_return(director: &Person<'_>) -> Result<()> {
    opens(director).await?;
    let accept = "Chấp nhận việc trả lại";
    director.clicks("button", accept).await?;
    director.clicks_in("không còn phải trả lời", "button", accept).await?;
    let redirect = "Chuyển nội dung đến cơ quan khác";
    director.clicks("button", redirect).await?;
    director
        .picks("Chuyển nội dung đến cơ quan", "ven bien", "Ủy ban nhân dân Phường Ven Biển")
        .await?;
    director
        .fills("Vì sao lấy ý kiến cơ quan này", "Phường thực hiện Điều 9 của Quy chế trên địa bàn.")
        .await?;
    director.pictures("redirect").await?;
    director.clicks_in("được gửi ngay đến cơ quan được chọn", "button", redirect).await?;
    director.reads_of("Đã chuyển nội dung đến").await
}

/// What becomes of those that have not replied.
const SILENT: &str =
    "Ủy ban nhân dân Xã Đồng Bằng, Ủy ban nhân dân Phường Ven Biển không còn trả lời được nữa";
const SUBMIT: &str = "Trình thủ trưởng ký kết thúc";
const SIGN: &str = "Ký, kết thúc việc lấy ý kiến";

/// An officer accepts the condition and explains the disagreement, the head reads who is silent, and signs; returns the
/// address.
pub async fn concludes(drafter: &Person<'_>, director: &Person<'_>) -> Result<String> {
    opens(drafter).await?;
    drafter.sees("heading", "Năm rõ").await?;
    drafter.pictures("consultation").await?;
    drafter.clicks_in("Câu 2, điều kiện 1", "radio", "Tiếp thu").await?;
    drafter
        .fills(
            "Kết quả của việc lấy ý kiến",
            "Hoàn thiện dự thảo, trình UBND tỉnh ban hành Quyết định.",
        )
        .await?;
    drafter.clicks("button", SUBMIT).await?;
    drafter.reads_of("Cần hoàn thiện trước khi gửi").await?;
    let point = "Câu 1, không thống nhất";
    drafter.clicks_in(point, "radio", "Giải trình").await?;
    let why =
        "Điều 7 áp dụng chung cho các hồ sơ; hồ sơ cần thẩm định đã có thời hạn riêng tại Điều 8.";
    drafter.fills_in(point, "Vì sao không tiếp thu", why).await?;
    drafter.pictures("conclude").await?;
    drafter.reads_of(SILENT).await?;
    drafter.clicks("button", SUBMIT).await?;
    drafter.reads_of("Dự thảo kết thúc đang chờ thủ trưởng ký").await?;
    director.goes_to("inbox").await?;
    director.clicks("tab", "Chờ ký").await?;
    director.clicks("button", SUBJECT).await?;
    director.reads_of("Dự thảo kết thúc chờ ký").await?;
    director.pictures("conclude-sign").await?;
    director.clicks("button", SIGN).await?;
    director.reads_of(SILENT).await?;
    director.pictures("conclude-confirm").await?;
    director.clicks("button", SIGN).await?;
    director.reads_of("Đã kết thúc việc lấy ý kiến.").await?;
    director.pictures("concluded").await?;
    director.address().await
}

/// Everyone concerned sees the result, the five clears and the record.
pub async fn is_seen_by(person: &Person<'_>, address: &str) -> Result<()> {
    person.goes_to(address).await?;
    for words in [
        "Hoàn thiện dự thảo, trình UBND tỉnh ban hành Quyết định.",
        "Rõ người",
        "Rõ trách nhiệm",
        "Không thống nhất",
        "Trễ hạn 2 ngày làm việc",
        "Quá trình xử lý",
        "Giám đốc Sở Nội vụ",
    ] {
        person.reads_of(words).await?;
    }
    Ok(())
}

/// The commune that has not replied finds the request apart from what it answered, with what is on record.
pub async fn silence_is_on_record(officer: &Person<'_>) -> Result<()> {
    officer.goes_to("inbox").await?;
    officer.clicks("tab", "Đã khép lại, không trả lời").await?;
    officer.clicks("button", SUBJECT).await?;
    officer.reads_of("nên không còn trả lời được nữa").await?;
    officer.pictures("closed-unanswered").await?;
    officer.misses("button", "Trả lời").await
}
