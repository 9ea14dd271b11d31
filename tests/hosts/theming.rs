//! The page that shows what custom properties do, as the demo portal serves it.

use crate::example::WAITING;
use anyhow::{Result, ensure};
use browsing::browser::Browser;
use browsing::person::Person;
use browsing::system::System;
use element_surface::CUSTOM_PROPERTIES;
use serde_json::json;
use std::fmt::Write as _;

/// Changes a control as a hand does.
const CHANGE: &str = "
const control = document.getElementById(name);
control.value = value;
control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
const inside = getComputedStyle(widget.shadowRoot.querySelector('.widget'));
return [inside.getPropertyValue(name.replace('--consultation-', '--')).trim(), document.querySelector('#css').textContent];";
/// Controls without a label.
const UNLABELLED: &str = "
const controls = [...document.querySelectorAll('input, select')];
return controls.filter((control) => !control.labels.length || !control.labels[0].textContent).map(({ id }) => id);";

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_seen_inside_and_can_be_copied() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 1000).await?;
    let page =
        Person::visits(&browser, &format!("{}/example/theming.html", system.address)).await?;
    page.clicks("tab", "Chờ ký").await?;
    page.sees("button", WAITING).await?;
    let first = CUSTOM_PROPERTIES[CUSTOM_PROPERTIES.len() - 1].name;
    page.waits_until(&format!("return document.getElementById('{first}').value === '#ffffff'"))
        .await?;

    let mut expected = "agency-consultation {\n".to_owned();
    for property in CUSTOM_PROPERTIES {
        let (name, value) = match property.syntax {
            "<color>" => (property.name, "#123456"),
            "<length>" => (property.name, "19px"),
            _ => (property.name, "serif"),
        };
        writeln!(expected, "  {name}: {value};")?;
        let given = format!("const name = '{name}', value = '{value}'; {CHANGE}");
        let shown = page.runs(&given).await?;
        let is_inside = name == "--consultation-font-size" || shown[0] == value;
        ensure!(is_inside, "{name}: {shown}");
        ensure!(shown[1] == format!("{expected}}}\n"), "{shown}");
    }
    let size = "return getComputedStyle(widget.shadowRoot.querySelector('.widget')).fontSize";
    ensure!(page.runs(size).await? == "19px");
    page.pictures("theming-changed").await?;
    page.clicks_on_the_page("#copy").await?;
    page.waits_until(
        "return getSelection().toString().includes('--consultation-accent: #123456;')",
    )
    .await?;

    page.clicks_on_the_page("[type=reset]").await?;
    page.waits_until(
        "return document.querySelector('#css').textContent === 'agency-consultation {\\n}\\n'",
    )
    .await?;
    page.waits_until(&format!("return document.getElementById('{first}').value === '#ffffff'"))
        .await?;
    let unlabelled = page.runs(UNLABELLED).await?;
    ensure!(unlabelled == json!([]), "{unlabelled}");
    page.runs(&format!("const name = 'theme', value = 'dark'; {CHANGE}")).await?;
    page.waits_until(&format!("return document.getElementById('{first}').value === '#0b1830'"))
        .await?;
    page.pictures("theming-dark").await?;
    let narrow = json!({ "width": 360, "height": 800, "deviceScaleFactor": 1, "mobile": false });
    browser.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", narrow).await?;
    let fits = "return document.documentElement.scrollWidth <= innerWidth";
    page.waits_until(fits).await?;
    page.pictures("theming-360").await?;
    browser.close().await
}
