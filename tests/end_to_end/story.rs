//! The main job from the first draft to the figures, with the real calendar: 24/11/2026 is a
//! public holiday.

use crate::browser::Browser;
use crate::person::Person;
use crate::system::System;
use anyhow::Result;

mod answer;
mod ask;
mod conclude;
mod hand_back;

/// The matter of the story.
const SUBJECT: &str = "Dự thảo Quyết định ban hành Quy chế phối hợp giữa các sở, ban, ngành tỉnh và \
    Ủy ban nhân dân xã, phường trong thực hiện nhiệm vụ";

#[tokio::test(flavor = "multi_thread")]
async fn ask_answer_return_and_check_timeliness() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 1000).await?;
    let person = async |identity| Person::sign_in(&browser, &system, identity).await;

    let drafter = person("so-noi-vu.chuyen-vien").await?;
    let asker = person("so-noi-vu.giam-doc").await?;
    ask::drafts(&drafter).await?;
    ask::signs(&asker).await?;

    let finance = person("so-tai-chinh.chuyen-vien").await?;
    let finance_head = person("so-tai-chinh.giam-doc").await?;
    answer::assigns(&finance_head).await?;
    hand_back::is_refused(&finance).await?;
    answer::drafts(&finance).await?;
    answer::sends_back(&finance_head).await?;
    answer::revises(&finance).await?;
    answer::signs(&finance_head).await?;

    let health = person("so-y-te.chuyen-vien").await?;
    let health_head = person("so-y-te.giam-doc").await?;
    hand_back::returns(&health, &health_head).await?;
    conclude::settles_the_return(&asker).await?;

    browser.close().await
}
