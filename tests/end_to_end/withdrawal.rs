//! What is not needed any more: a draft and a request that was sent, withdrawn with a reason by the asker's head.

use crate::browser::Browser;
use crate::extension;
use crate::person::Person;
use crate::system::System;
use anyhow::Result;

const SUBJECT: &str = extension::SUBJECT;
const WHY: &str = "Dự thảo được thay bằng Đề án HS-2026-201 theo Thông báo số 15/TB-UBND.";

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sent_is_withdrawn() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    extension::sent(&system, "0193f5e0-0000-7000-8000-000000000011").await?;
    let browser = Browser::start(1280, 1000).await?;

    let officer = Person::sign_in(&browser, &system, "so-noi-vu.chuyen-vien").await?;
    officer.goes_to("asked").await?;
    officer.clicks("button", SUBJECT).await?;
    officer.sees("button", "Đôn đốc").await?;
    officer.misses("button", "Thu hồi văn bản lấy ý kiến").await?;

    let head = Person::sign_in(&browser, &system, "so-noi-vu.giam-doc").await?;
    head.goes_to("asked").await?;
    head.clicks("button", SUBJECT).await?;
    head.clicks("button", "Thu hồi văn bản lấy ý kiến").await?;
    head.clicks_in("Việc này không làm lại được", "button", "Thu hồi văn bản lấy ý kiến").await?;
    head.pictures("withdrawal-refused").await?;
    head.fills("Lý do thu hồi", WHY).await?;
    head.clicks_in("Việc này không làm lại được", "button", "Thu hồi văn bản lấy ý kiến").await?;
    head.reads_of("Đã thu hồi").await?;
    head.misses("button", "Đôn đốc").await?;
    assert!(!head.reads().await?.contains("Còn 7 ngày làm việc"), "nobody owes a reply any more");
    head.pictures("withdrawal").await?;

    let finance = Person::sign_in(&browser, &system, "so-tai-chinh.chuyen-vien").await?;
    finance.goes_to("consultation/0193f5e0-0000-7000-8000-000000000011").await?;
    finance.reads_of(WHY).await?;
    finance.misses("button", "Trả lời").await?;
    finance.pictures("withdrawal-consultee").await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_withdrawn() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    extension::submitted(&system, "0193f5e0-0000-7000-8000-000000000012").await?;
    let browser = Browser::start(1280, 1000).await?;

    let head = Person::sign_in(&browser, &system, "so-noi-vu.giam-doc").await?;
    head.goes_to("asked").await?;
    head.clicks("button", SUBJECT).await?;
    head.clicks("button", "Thu hồi dự thảo").await?;
    head.fills("Lý do thu hồi", WHY).await?;
    head.pictures("withdrawal-draft").await?;
    head.clicks("button", "Thu hồi dự thảo").await?;
    head.sees("heading", "Đã lấy ý kiến").await?;

    let officer = Person::sign_in(&browser, &system, "so-noi-vu.chuyen-vien").await?;
    officer.goes_to("consultation/0193f5e0-0000-7000-8000-000000000012").await?;
    officer.reads_of(WHY).await?;
    browser.close().await
}
