//! An instance of the widget that panics: the officer is told, keeps the draft and starts again, and a second widget on
//! the same page goes on.

use crate::browser::Browser;
use crate::extension::{SUBJECT, opens, sent};
use crate::person::Person;
use crate::system::System;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

const REASON: &str = "Khoản 2 Điều 5 chưa nêu nguồn kinh phí thực hiện từ năm 2027.";

/// A second widget in the page, whose events and shadow root the test can see.
const ADD_A_SECOND: &str = "
const first = document.querySelector('agency-consultation');
const second = document.createElement('agency-consultation');
second.toggleAttribute('inspectable', true);
second.getToken = first.getToken;
second.setAttribute('drafts', 'off');
first.after(second);
window.told = [];
for (const [name, widget] of Object.entries({ first, second })) {
  widget.addEventListener('consultation-error', ({ detail }) => window.told.push(`${name}: ${detail.code}`));
}
second.whenReady().then(() => arguments[0]());
";

/// A browser that refuses to put a node into the page is what the framework takes for impossible: it panics.
const BREAK: &str = "
const [which, view, done] = arguments;
const widget = document.querySelectorAll('agency-consultation')[which];
widget.addEventListener('consultation-error', () => done(), { once: true });
const { insertBefore } = Node.prototype;
Node.prototype.insertBefore = () => {
  Node.prototype.insertBefore = insertBefore;
  throw new Error('broken by the test');
};
widget.view = view;
";

#[tokio::test(flavor = "multi_thread")]
async fn a_widget_that_panics_is_started_again_with_its_draft() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    sent(&system, "0193f5e0-0000-7000-8000-00000000000c").await?;
    let browser = Browser::start(1280, 1000).await?;
    let finance = Person::sign_in(&browser, &system, "so-tai-chinh.chuyen-vien").await?;
    opens(&finance).await?;
    finance.clicks("button", "Trả lời").await?;
    finance.clicks_in("Câu 1", "radio", "Không thống nhất").await?;
    finance.fills_in("Câu 1", "Lý do, nội dung ý kiến", REASON).await?;
    finance.reads_of("Đã lưu lúc").await?;
    browser.driver.execute_async(ADD_A_SECOND, vec![]).await?;

    browser.driver.execute_async(BREAK, vec![json!(0), json!("asked")]).await?;

    finance.reads_of("Ứng dụng lấy ý kiến đã dừng do lỗi.").await?;
    finance.pictures("crashed").await?;
    finance.clicks("button", "Chi tiết lỗi").await?;
    finance.reads_of("panicked at").await?;
    ensure!(told(&browser).await? == ["first: crashed"], "{:?}", told(&browser).await?);
    let second = "
        const second = document.querySelectorAll('agency-consultation')[1];
        second.view = 'asked';
        const done = arguments[0];
        const look = () => /Đã lấy ý kiến/.test(second.shadowRoot.textContent) ? done() : setTimeout(look, 50);
        look();";
    browser.driver.execute_async(second, vec![]).await.context("the second widget goes on")?;

    browser.driver.execute_async(BREAK, vec![json!(1), json!("inbox")]).await?;
    let second =
        "return document.querySelectorAll('agency-consultation')[1].shadowRoot.textContent";
    let second: String = browser.driver.execute(second, vec![]).await?.convert()?;
    ensure!(second.contains("Trang này không lưu bản nháp"), "{second}");

    finance.clicks("button", "Mở lại").await?;
    finance.sees("heading", "Đã lấy ý kiến").await?;
    finance.goes_to("inbox").await?;
    finance.clicks("button", SUBJECT).await?;
    finance.clicks("button", "Soạn tiếp trả lời").await?;
    let kept = finance.sees_in("Câu 1", "textbox", "Lý do, nội dung ý kiến").await?;
    ensure!(kept.prop("value").await?.as_deref() == Some(REASON), "the draft is kept");
    browser.close().await
}

async fn told(browser: &Browser) -> Result<Vec<String>> {
    let told: Value = browser.driver.execute("return window.told", vec![]).await?.json().clone();
    Ok(serde_json::from_value(told)?)
}
