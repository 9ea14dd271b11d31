//! A link to what is not one's own business ends: nothing goes on loading, and there is a way back.

use crate::browser::Browser;
use crate::extension::{sent, submitted_on};
use crate::person::Person;
use crate::system::System;
use anyhow::Result;

const SENT: &str = "0193f5e0-0000-7000-8000-0000000000d1";
const DRAFT: &str = "0193f5e0-0000-7000-8000-0000000000d2";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_found_has_a_way_back_and_no_vain_retry() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    sent(&system, SENT).await?;
    submitted_on(&system, DRAFT, "HS-2026-141").await?;
    let browser = Browser::start(1280, 900).await?;
    let stranger = Person::sign_in(&browser, &system, "so-y-te.chuyen-vien").await?;
    for (address, back) in [
        (format!("consultation/{SENT}"), "Quay lại danh sách"),
        (format!("ask/{DRAFT}"), "Quay lại danh sách đã lấy ý kiến"),
        (format!("inbox/{SENT}"), "Cần trả lời"),
    ] {
        stranger.goes_to(&address).await?;
        stranger.reads_of("Không tìm thấy việc lấy ý kiến này").await?;
        stranger.misses("button", "Thử lại").await?;
        stranger
            .waits_until("return widget.shadowRoot.querySelector('.skeleton') === null")
            .await?;
        if back.starts_with("Quay lại") {
            stranger.clicks("button", back).await?;
            stranger.misses("text", "Không tìm thấy việc lấy ý kiến này").await?;
        } else {
            stranger.sees("tab", back).await?;
        }
    }
    browser.close().await
}
