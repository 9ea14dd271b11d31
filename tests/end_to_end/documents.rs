//! What is signed has been read: an uploaded file opens for the officer who drafts and for the head who signs.

use crate::browser::Browser;
use crate::extension::submitted;
use crate::person::Person;
use crate::system::System;
use anyhow::Result;

const ID: &str = "0193f5e0-0000-7000-8000-0000000000c1";

/// Keeps what is handed to the browser as a file.
const KEEP: &str = "
window.opened = [];
const { createObjectURL } = URL;
URL.createObjectURL = (blob) => {
  blob.text().then((text) => opened.push(text));
  return createObjectURL.call(URL, blob);
};";

async fn opens(person: &Person<'_>, name: &str) -> Result<()> {
    person.runs(KEEP).await?;
    person.clicks("button", name).await?;
    person.waits_until("return window.opened[0] === 'Dự thảo Quy chế, bản 3'").await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_uploaded_file_opens_before_it_is_signed() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    submitted(&system, ID).await?;
    let browser = Browser::start(1366, 900).await?;
    let file = std::env::temp_dir().join(format!("quy-che-{}.txt", std::process::id()));
    std::fs::write(&file, "Dự thảo Quy chế, bản 3")?;

    let drafter = Person::sign_in(&browser, &system, "so-noi-vu.chuyen-vien").await?;
    drafter.goes_to(&format!("ask/{ID}")).await?;
    drafter.clicks("button", "Sửa và trình lại").await?;
    drafter.uploads(&file).await?;
    opens(&drafter, "Tải về").await?;
    drafter.pictures("draft-with-a-file").await?;
    drafter.clicks("button", "Trình thủ trưởng ký").await?;
    drafter.clicks("button", "Trình thủ trưởng ký").await?;
    drafter.reads_of("Đã trình thủ trưởng ký văn bản lấy ý kiến.").await?;
    opens(&drafter, "quy-che").await?;

    let head = Person::sign_in(&browser, &system, "so-noi-vu.giam-doc").await?;
    head.goes_to(&format!("ask/{ID}")).await?;
    opens(&head, "quy-che").await?;
    head.pictures("to-sign-with-a-file").await?;
    std::fs::remove_file(&file)?;
    browser.close().await
}
