//! A screen that cannot be fetched when it is first opened: the officer is told, and tries again.

use crate::browser::Browser;
use crate::person::Person;
use crate::system::System;
use anyhow::{Result, ensure};
use serde_json::json;

const KEEP_ERRORS: &str = "
window.said = [];
console.error = (...given) => said.push(given.map(String).join(' '));";

#[tokio::test(flavor = "multi_thread")]
async fn a_screen_that_was_not_fetched_is_fetched_again() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 1000).await?;
    let officer = Person::sign_in(&browser, &system, "so-noi-vu.chuyen-vien").await?;

    let devtools = browser.driver.cdp();
    devtools.send_raw("Network.enable", json!({})).await?;
    let asked = json!({ "urls": ["*split_asked.wasm*"] });
    devtools.send_raw("Network.setBlockedURLs", asked).await?;
    officer.runs(KEEP_ERRORS).await?;
    officer.clicks_on_the_page("a[href='#asked']").await?;
    officer.reads_of("Chưa kết nối được với máy chủ").await?;
    let said = officer.runs("return window.said[0]").await?;
    let tells = |words: &str| said.as_str().is_some_and(|said| said.contains(words));
    ensure!(tells("module-unreachable") && tells("/split_asked.wasm"), "the console says {said}");

    devtools.send_raw("Network.setBlockedURLs", json!({ "urls": [] })).await?;
    officer.clicks("button", "Thử lại").await?;
    officer.sees("heading", "Đã lấy ý kiến").await?;
    browser.close().await
}
