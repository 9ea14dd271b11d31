//! Missing papers: what the rules refuse, what the consultee lists, what the asker gives.

use crate::browser::Browser;
use crate::extension::{opens, sent};
use crate::person::Person;
use crate::system::System;
use anyhow::Result;
use std::io::Write as _;

#[tokio::test(flavor = "multi_thread")]
async fn missing_papers_are_asked_for_and_given() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let consultation = "0193f5e0-0000-7000-8000-000000000003";
    sent(&system, consultation).await?;
    let browser = Browser::start(1280, 1000).await?;

    let finance = Person::sign_in(&browser, &system, "so-tai-chinh.chuyen-vien").await?;
    let ask = "Đề nghị bổ sung hồ sơ";
    opens(&finance).await?;
    finance.clicks("button", ask).await?;
    finance.clicks_in("Chỉ đề nghị được một lần", "button", ask).await?;
    finance.reads_of("Chưa nêu tài liệu nào còn thiếu.").await?;
    finance.fills("Tài liệu 1", "Hồ sơ đầy đủ").await?;
    finance.reads_of("Tài liệu thứ 1 chưa được nêu cụ thể.").await?;
    finance.pictures("information-refused").await?;
    finance.fills("Tài liệu 1", "Dự toán kinh phí năm 2027 theo từng xã").await?;
    finance.clicks_in("Chỉ đề nghị được một lần", "button", ask).await?;
    finance.reads_of("Đề nghị bổ sung hồ sơ ngày 23/11/2026").await?;
    finance.reads_of("Đang chờ bổ sung hồ sơ").await?;
    finance.pictures("information-asked").await?;

    let drafter = Person::sign_in(&browser, &system, "so-noi-vu.chuyen-vien").await?;
    drafter.lets_working_days_pass(1, "25/11/2026").await?;
    drafter.lets_working_days_pass(1, "26/11/2026").await?;
    drafter.goes_to("asked").await?;
    drafter.reads_of("Bổ sung hồ sơ").await?;
    drafter.goes_to(&format!("consultation/{consultation}")).await?;
    drafter.reads_of("Còn 7 ngày làm việc").await?;
    drafter.clicks("button", "Bổ sung hồ sơ").await?;
    drafter.clicks_in("xem được tài liệu", "button", "Bổ sung hồ sơ").await?;
    drafter.reads_of("Chưa bổ sung tài liệu").await?;
    let mut file = std::env::temp_dir();
    file.push("du-toan-2027.txt");
    std::fs::File::create(&file)?.write_all("Dự toán năm 2027 theo từng xã".as_bytes())?;
    drafter.uploads(&file).await?;
    drafter.reads_of("du-toan-2027.txt").await?;
    drafter.pictures("information-giving").await?;
    drafter.clicks_in("xem được tài liệu", "button", "Bổ sung hồ sơ").await?;
    drafter.reads_of("hạn từ 03/12/2026 thành 07/12/2026").await?;

    opens(&finance).await?;
    finance.reads_of("Đã bổ sung hồ sơ ngày 26/11/2026; hạn trước đó 03/12/2026").await?;
    finance.reads_of("thứ Hai, 07/12/2026").await?;
    finance.clicks("button", "du-toan-2027.txt").await?;
    finance.pictures("information-given").await?;
    finance.reads_of("Mỗi cơ quan chỉ đề nghị bổ sung hồ sơ một lần").await?;
    finance.misses("button", ask).await?;

    let justice = Person::sign_in(&browser, &system, "so-tu-phap.chuyen-vien").await?;
    justice.lets_working_days_pass(1, "27/11/2026").await?;
    opens(&justice).await?;
    justice.reads_of("ngày cuối cùng là 26/11/2026").await?;
    justice.misses("button", ask).await?;
    browser.close().await
}
