//! The main job from the first draft to the figures, with the real calendar: 24/11/2026 is a
//! public holiday.

use crate::browser::Browser;
use crate::person::Person;
use crate::system::System;
use anyhow::Result;

mod ask;

/// The matter of the story.
const SUBJECT: &str = "Dự thảo Quyết định ban hành Quy chế phối hợp giữa các sở, ban, ngành tỉnh và \
    Ủy ban nhân dân xã, phường trong thực hiện nhiệm vụ";

#[tokio::test(flavor = "multi_thread")]
async fn ask_answer_return_and_check_timeliness() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 1000).await?;
    let drafter = Person::sign_in(&browser, &system, "so-noi-vu.chuyen-vien").await?;
    let director = Person::sign_in(&browser, &system, "so-noi-vu.giam-doc").await?;

    ask::drafts(&drafter).await?;
    ask::signs(&director).await?;
    browser.close().await
}
