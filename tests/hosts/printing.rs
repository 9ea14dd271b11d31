//! What is printed of the widget: what is open, or the list, dark on light.

use crate::matter::{OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// Whether the list and the request beside it are on the paper.
const PRINTED: &str = "
const root = widget.shadowRoot;
return ['.inbox-line', '.inbox-pane'].map((part) => root.querySelector(part).checkVisibility());";
/// The colours of text, ground, muted text and links.
const COLOURS: &str = "
const style = getComputedStyle(widget.shadowRoot.querySelector('.widget'));
const values = ['--text-muted', '--red', '--accent'].map((name) => style.getPropertyValue(name));
return [style.color, style.backgroundColor, ...values];";

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_printed_where_nothing_is_open() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("clean.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    prints(&site, "light").await?;
    ensure!(officer.runs(PRINTED).await? == json!([true, false]), "the list alone");
    shows(&site).await?;
    officer.clicks("button", SUBJECT).await?;
    officer.sees("button", "Trả lời").await?;
    prints(&site, "light").await?;
    ensure!(officer.runs(PRINTED).await? == json!([false, true]), "the request alone");
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_theme_is_printed_dark_on_light() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("clean.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    prints(&site, "light").await?;
    let light = officer.runs(COLOURS).await?;
    ensure!(light[0] == "rgb(0, 0, 0)" && light[1] == "rgb(255, 255, 255)", "{light}");
    for (theme, system) in [("dark", "light"), ("dark", "dark"), ("auto", "dark")] {
        prints(&site, system).await?;
        officer.runs(&format!("widget.theme = '{theme}'")).await?;
        let printed: Value = officer.runs(COLOURS).await?;
        ensure!(printed == light, "{theme} on a {system} system is printed in {printed}");
    }
    site.close().await
}

async fn prints(site: &Site, system: &str) -> Result<()> {
    emulates(site, "print", system).await
}

async fn shows(site: &Site) -> Result<()> {
    emulates(site, "screen", "light").await
}

async fn emulates(site: &Site, media: &str, system: &str) -> Result<()> {
    let features = json!([{ "name": "prefers-color-scheme", "value": system }]);
    let what = json!({ "media": media, "features": features });
    site.browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", what).await?;
    Ok(())
}
