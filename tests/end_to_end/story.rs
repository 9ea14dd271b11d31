//! The main job from the first draft to the figures, with the real calendar: 24/11/2026 is a
//! public holiday.

use crate::browser::Browser;
use crate::person::Person;
use crate::system::System;
use anyhow::Result;

#[tokio::test(flavor = "multi_thread")]
async fn ask_answer_return_and_check_timeliness() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 1000).await?;
    let drafter = Person::sign_in(&browser, &system, "so-noi-vu.chuyen-vien").await?;
    drafter.pictures("01-inbox").await?;
    println!("{}", drafter.reads().await?);
    browser.close().await
}
