//! After an official act its officer reads at the top of the screen what was done, to whom, when, and what comes next.

use crate::browser::Browser;
use crate::extension::submitted;
use crate::person::Person;
use crate::system::System;
use anyhow::{Result, ensure};
use serde_json::json;

const ID: &str = "0193f5e0-0000-7000-8000-0000000000b1";

/// The focus is on the panel, and all of it is on the screen.
const CONFIRMED: &str = "
const panel = widget.shadowRoot.querySelector('.done');
const box = panel?.getBoundingClientRect();
return panel !== null && widget.shadowRoot.activeElement === panel && box.top >= 0 && box.bottom <= innerHeight;";

async fn reads(person: &Person<'_>, what: &[&str]) -> Result<()> {
    for words in what {
        let script = format!(
            "return widget.shadowRoot.querySelector('.done')?.innerText.includes({}) ?? false",
            json!(words)
        );
        person.waits_until(&script).await?;
    }
    person.waits_until(CONFIRMED).await
}

#[tokio::test(flavor = "multi_thread")]
async fn official_acts_are_confirmed_at_the_top() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    submitted(&system, ID).await?;
    let browser = Browser::start(1366, 768).await?;

    let head = Person::sign_in(&browser, &system, "so-noi-vu.giam-doc").await?;
    head.goes_to(&format!("ask/{ID}")).await?;
    head.clicks("button", "Ký và gửi").await?;
    head.clicks("button", "Ký và gửi").await?;
    let sent =
        ["Đã ký và gửi văn bản lấy ý kiến.", "Sở Tư pháp; Sở Tài chính", "08:30, 23/11/2026"];
    reads(&head, &sent).await?;
    reads(&head, &["Hạn trả lời: thứ Năm, 03/12/2026."]).await?;
    head.pictures("confirmed-sent").await?;

    let finance = Person::sign_in(&browser, &system, "so-tai-chinh.chuyen-vien").await?;
    finance.goes_to(&format!("inbox/{ID}")).await?;
    finance.clicks("button", "Xin gia hạn").await?;
    finance.fills("Hạn mới", "08/12/2026").await?;
    finance.fills("Lý do xin gia hạn", "Chờ số liệu quyết toán của 12 xã.").await?;
    finance.clicks_in("Cơ quan lấy ý kiến sẽ quyết định", "button", "Xin gia hạn").await?;
    reads(&finance, &["Đã gửi đề nghị gia hạn tới Sở Nội vụ.", "Hạn hiện tại vẫn giữ nguyên"])
        .await?;
    finance.pictures("confirmed-extension-asked").await?;

    head.goes_to(&format!("consultation/{ID}")).await?;
    head.sees("button", "Đồng ý gia hạn").await?;
    ensure!(
        !head.reads().await?.contains("Đã ký và gửi văn bản"),
        "a screen opened anew tells of it"
    );
    head.clicks("button", "Đồng ý gia hạn").await?;
    head.clicks_in("được trả lời đến hạn mới", "button", "Đồng ý gia hạn").await?;
    reads(&head, &["Đã đồng ý gia hạn cho Sở Tài chính.", "thứ Ba, 08/12/2026"]).await?;
    head.clicks_in("Sở Tư pháp", "button", "Đôn đốc").await?;
    head.clicks_in("Lời nhắn", "button", "Đôn đốc").await?;
    reads(&head, &["Đã đôn đốc Sở Tư pháp."]).await?;
    head.pictures("confirmed-reminded").await?;
    browser.close().await
}
