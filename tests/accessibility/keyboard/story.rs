//! The whole story of a consultation by keyboard alone, from the first draft to the conclusion.

use super::{Presses, Typist, answering, asking, concluding};
use anyhow::Result;
use browsing::browser::Browser;
use browsing::system::System;

/// The matter of the story.
pub const SUBJECT: &str =
    "Dự thảo Quy chế phối hợp giữa các sở, ban, ngành và Ủy ban nhân dân xã, phường";

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_story_is_done_by_keyboard() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 1000).await?;
    let presses = Presses::default();
    let person = async |name| Typist::signs_in(&browser, &system, &presses, name).await;

    let asker = person("Chuyên viên, Sở Nội vụ").await?;
    asking::drafts(&asker).await?;
    let asker_head = person("Giám đốc Sở Nội vụ").await?;
    asking::signs(&asker_head).await?;

    let finance = person("Chuyên viên, Sở Tài chính").await?;
    let finance_head = person("Giám đốc Sở Tài chính").await?;
    answering::assigns(&finance_head).await?;
    answering::answers(&finance).await?;
    answering::sends_back(finance_head.comes_back().await?).await?;
    answering::revises(finance.comes_back().await?).await?;
    answering::signs(finance_head.comes_back().await?, "Văn bản trả lời đã ký").await?;

    answering::returns(&person("Chuyên viên, Sở Y tế").await?).await?;
    answering::signs(&person("Giám đốc Sở Y tế").await?, "Văn bản trả lại đã ký").await?;
    asking::settles_the_return(asker_head.comes_back().await?).await?;

    answering::disagrees(&person("Chuyên viên, Sở Tư pháp").await?).await?;
    let justice_head = person("Giám đốc Sở Tư pháp").await?;
    answering::signs(&justice_head, "Văn bản trả lời đã ký").await?;

    let monitor = person("Chuyên viên theo dõi, Sở Nội vụ").await?;
    for until in ["01/12/2026", "08/12/2026"] {
        monitor.presses_button("the portal", "+ 5 ngày làm việc").await?;
        monitor.reads(until).await?;
    }
    reminds(&monitor).await?;

    concluding::concludes(asker.comes_back().await?).await?;
    concluding::signs(asker_head.comes_back().await?).await?;
    concluding::is_seen_by(finance.comes_back().await?, concluding::TAKEN_IN).await?;
    concluding::is_seen_by(justice_head.comes_back().await?, concluding::EXPLAINED).await?;
    super::print(&presses);
    browser.close().await
}

/// The reviewer opens the figure of what is overdue, and reminds the agency behind it.
async fn reminds(monitor: &Typist<'_>) -> Result<()> {
    let oversight = "oversight";
    monitor.goes_to("Theo dõi", "Theo dõi thời hạn trả lời").await?;
    monitor.reads("Số liệu đến ngày").await?;
    monitor.presses_button(oversight, "Đang quá hạn: 1").await?;
    monitor.person.sees("dialog", "").await?;
    monitor.presses_button(oversight, "Ủy ban nhân dân Phường Ven Biển").await?;
    monitor.reads("Lời nhắn").await?;
    monitor.presses_button(oversight, "Đôn đốc").await?;
    monitor.reads("Đã đôn đốc: ").await
}
