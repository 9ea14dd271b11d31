//! What an officer of the demo portal sees at any width: its own colours, its home page with what waits, what a choice means.

use crate::browser::Browser;
use crate::extension::sent;
use crate::person::Person;
use crate::system::System;
use anyhow::{Result, ensure};
use serde_json::json;

const ID: &str = "0193f5e0-0000-7000-8000-0000000000f1";

#[tokio::test(flavor = "multi_thread")]
async fn the_home_page_has_the_card_in_the_colours_of_the_portal() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    sent(&system, ID).await?;
    let browser = Browser::start(1280, 900).await?;
    let officer = Person::sign_in(&browser, &system, "so-tu-phap.chuyen-vien").await?;
    officer.goes_to("summary").await?;
    officer.sees("button", "Mở danh sách").await?;
    let colours = "const colour = (element) => getComputedStyle(element).color;
        const buttons = [...widget.shadowRoot.querySelectorAll('.summary button')];
        return [colour(buttons.at(-1)), colour(document.querySelector('a:not(.skip)'))];";
    let colours = officer.runs(colours).await?;
    ensure!(colours[0] == colours[1], "button and link: {colours}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_stance_means_is_read_on_every_screen() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    sent(&system, ID).await?;
    let browser = Browser::start(1280, 900).await?;
    let officer = Person::sign_in(&browser, &system, "so-tu-phap.chuyen-vien").await?;
    officer.goes_to(&format!("inbox/{ID}")).await?;
    officer.clicks("button", "Trả lời").await?;
    officer.sees("radio", "Thống nhất").await?;
    for width in [360, 768, 1280, 1366, 1920] {
        let screen =
            json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        browser.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", screen).await?;
        let read = "return widget.shadowRoot.querySelector('.answer').innerText";
        let read = officer.runs(read).await?;
        let read = read.as_str().unwrap_or_default();
        ensure!(read.contains("Đồng ý nếu các điều kiện nêu rõ được đáp ứng"), "{width}: {read}");
    }
    browser.close().await
}
