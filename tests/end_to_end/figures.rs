//! The figures on which agencies are judged: whom they name in which order, of which time they speak, and that they add up.

use crate::browser::Browser;
use crate::person::Person;
use crate::system::System;
use anyhow::{Result, ensure};
use serde_json::{Value, json};

const MONITOR: &str = "so-noi-vu.theo-doi";

/// The names of a table, and the same in the order of Vietnamese and in that of code points.
const NAMES: &str = "
const rows = [...widget.shadowRoot.querySelectorAll('.oversight table')].find((table) => table.checkVisibility()).tBodies[0].rows;
const names = [...rows].map((row) => row.cells[0].textContent.trim());
return { names, vietnamese: names.toSorted(new Intl.Collator('vi').compare), codes: names.toSorted() };";

/// Of each agency: the requests, and what was on time, late and not replied to at all.
const COUNTED: &str = "
const table = [...widget.shadowRoot.querySelectorAll('.oversight table')].find((table) => table.checkVisibility());
const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
const at = ['Văn bản đã tính', 'Tỷ lệ đúng hạn', 'Trễ hạn', 'Không trả lời'].map((head) => heads.indexOf(head));
return [...table.tBodies[0].rows].map((row) => at.map((index) => row.cells[index]?.innerText ?? `no column in ${heads}`));";

#[tokio::test(flavor = "multi_thread")]
async fn agencies_stand_in_the_order_of_vietnamese_and_every_request_is_counted() -> Result<()> {
    let system = System::start_with_past("2026-12-01T08:30:00+07:00").await?;
    let browser = Browser::start(1366, 900).await?;
    let monitor = watching(&browser, &system).await?;
    for tab in ["Cơ quan trả lời", "Cơ quan lấy ý kiến"] {
        monitor.clicks("tab", tab).await?;
        if tab == "Cơ quan trả lời" {
            monitor.chooses("Sắp xếp", "Tên cơ quan").await?;
        }
        let found = monitor.runs(NAMES).await?;
        ensure!(found["names"] == found["vietnamese"], "{tab}: {found}");
        ensure!(found["names"] != found["codes"], "{tab}: any order passes: {found}");
    }

    monitor.clicks("tab", "Cơ quan trả lời").await?;
    let counted = monitor.runs(COUNTED).await?;
    let rows = counted.as_array().cloned().unwrap_or_default();
    let mut silent = 0;
    for row in &rows {
        let first = |index: usize| -> u32 {
            let text = row[index].as_str().unwrap_or_default();
            text.split(|letter: char| !letter.is_ascii_digit())
                .find_map(|digits| digits.parse().ok())
                .unwrap_or_default()
        };
        let rate = row[1].as_str().unwrap_or_default();
        let on_time = rate.lines().find_map(|line| line.split_once('/')?.0.trim().parse().ok());
        let on_time: u32 = on_time.unwrap_or_default();
        ensure!(first(0) == on_time + first(2) + first(3), "it does not add up: {row}");
        silent += first(3);
    }
    ensure!(silent > 0, "nobody was silent: {counted}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn printed_figures_say_of_which_time_they_speak() -> Result<()> {
    let system = System::start_with_past("2026-12-01T08:30:00+07:00").await?;
    let browser = Browser::start(1366, 900).await?;
    let monitor = watching(&browser, &system).await?;
    let print = json!({ "media": "print" });
    browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", print).await?;
    let printed = "return widget.shadowRoot.querySelector('.oversight').innerText";
    let printed = monitor.runs(printed).await?;
    let printed = printed.as_str().unwrap_or_default();
    // Nobody opens what is folded on paper.
    let definition = "Văn bản đã xác định được đúng hạn hay không trong kỳ";
    for words in ["Kỳ từ 01/10/2026 đến 01/12/2026", "Số liệu đến ngày 01/12/2026", definition]
    {
        ensure!(printed.contains(words), "“{words}” is not printed: {printed}");
    }
    ensure!(!printed.contains("Sắp xếp"), "controls are printed: {printed}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_that_does_not_exist_is_told_at_its_field_and_has_no_figures() -> Result<()> {
    let system = System::start_with_past("2026-12-01T08:30:00+07:00").await?;
    let browser = Browser::start(1366, 900).await?;
    let monitor = watching(&browser, &system).await?;
    monitor.fills("Từ ngày", "32/13/2026").await?;
    monitor.clicks("textbox", "Đến ngày").await?;
    monitor.reads_of("Chưa chọn được kỳ").await?;
    let told = "const at = (id) => widget.shadowRoot.querySelector(id)?.textContent ?? null;
        return [at('#oversight-from-error'), at('#oversight-to-error'), at('.oversight table')];";
    let told: Value = monitor.runs(told).await?;
    let from = told[0].as_str().unwrap_or_default();
    ensure!(from.contains("Không có ngày này"), "{told}");
    ensure!(told[1].is_null() && told[2].is_null(), "{told}");
    browser.close().await
}

async fn watching<'a>(browser: &'a Browser, system: &System) -> Result<Person<'a>> {
    let monitor = Person::sign_in(browser, system, MONITOR).await?;
    monitor.goes_to("oversight").await?;
    monitor.reads_of("Số liệu đến ngày").await?;
    Ok(monitor)
}
