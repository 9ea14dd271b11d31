//! The main job from the first draft to the figures, with the real calendar: 24/11/2026 is a
//! public holiday.

use crate::browser::Browser;
use crate::person::Person;
use crate::surface;
use crate::system::System;
use anyhow::Result;

mod answer;
mod ask;
mod conclude;
mod hand_back;
mod oversight;

/// The matter of the story.
const SUBJECT: &str = "Dự thảo Quyết định ban hành Quy chế phối hợp giữa các sở, ban, ngành tỉnh và \
    Ủy ban nhân dân xã, phường trong thực hiện nhiệm vụ";

#[tokio::test(flavor = "multi_thread")]
async fn ask_answer_return_and_check_timeliness() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 1000).await?;
    let person = async |identity| Person::sign_in(&browser, &system, identity).await;

    let asker = person("so-noi-vu.giam-doc").await?;
    let mut drafter = person("so-noi-vu.chuyen-vien").await?;
    ask::begins(&drafter).await?;
    drafter.loses_the_tab(&system).await?;
    ask::finishes(&drafter).await?;
    ask::signs(&asker).await?;

    let finance = person("so-tai-chinh.chuyen-vien").await?;
    let finance_head = person("so-tai-chinh.giam-doc").await?;
    surface::keeps_from_moving(&finance, SUBJECT).await?;
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

    let justice = person("so-tu-phap.chuyen-vien").await?;
    let justice_head = person("so-tu-phap.giam-doc").await?;
    let no = "Sở Tư pháp không thống nhất: thẩm định theo Điều 16 cần 10 ngày làm việc, thời hạn 05 \
        ngày tại Điều 7 không đủ.";
    answer::answers(&justice, &justice_head, &["Câu 1"], "Không thống nhất", no).await?;

    let ward = person("ubnd-phuong-trung-tam.cong-chuc").await?;
    let ward_head = person("ubnd-phuong-trung-tam.chu-tich").await?;
    for (days, date, left) in [
        (6, "02/12/2026", "Còn 1 ngày làm việc"),
        (1, "03/12/2026", "Hạn hôm nay, đến 17 giờ 00"),
        (2, "07/12/2026", "Quá hạn 2 ngày làm việc"),
    ] {
        ward.lets_working_days_pass(days, date).await?;
        ward.goes_to("inbox").await?;
        ward.reads_of(left).await?;
    }
    let yes = "UBND Phường Trung Tâm thống nhất nội dung hỏi tại Điều 7 và Điều 15.";
    answer::answers(&ward, &ward_head, &["Câu 1", "Câu 2"], "Thống nhất", yes).await?;
    ward_head.reads_of("Trễ hạn 2 ngày làm việc").await?;

    let commune = person("ubnd-xa-dong-bang.cong-chuc").await?;
    let monitor = person("so-noi-vu.theo-doi").await?;
    oversight::reminds(&monitor).await?;
    oversight::is_seen_by(&commune).await?;

    let address = conclude::concludes(&drafter, &asker).await?;
    for concerned in [&asker, &finance, &justice, &health, &ward, &commune, &monitor] {
        conclude::is_seen_by(concerned, &address).await?;
    }
    conclude::silence_is_on_record(&commune).await?;
    surface::tells_of_an_error(&monitor).await?;
    surface::is_what_was_seen(&monitor).await?;
    browser.close().await
}
