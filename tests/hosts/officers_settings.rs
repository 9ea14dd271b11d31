//! What officers set themselves, or the page does for their language: 400 % zoom, forced colours, right to left.

use crate::matter::{self, OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Result, ensure};
use serde_json::json;

const FITS: &str = "return document.documentElement.scrollWidth <= innerWidth";
/// What does not scroll with the rest.
const STAYS: &str = "
const shown = [...widget.shadowRoot.querySelectorAll('*')].filter((piece) => piece.checkVisibility());
const stays = shown.filter((piece) => /sticky|fixed/.test(getComputedStyle(piece).position));
return stays.map((piece) => piece.className).join();";
const CHOSEN_DIFFERS: &str = "
const edge = (tab) => getComputedStyle(tab).borderBottomColor;
const tabs = [...widget.shadowRoot.querySelectorAll('[role=tab]')];
const chosen = tabs.find((tab) => tab.ariaSelected === 'true');
return tabs.length > 1 && tabs.every((tab) => tab === chosen || edge(tab) !== edge(chosen));";
/// The markup of the controls that have no border.
const WITHOUT_EDGE: &str = "
const controls = '.button-primary, .button-secondary, textarea, select, input:not([type=radio], [type=checkbox], [type=file])';
const shown = [...widget.shadowRoot.querySelectorAll(controls)].filter((control) => control.checkVisibility());
const bare = shown.filter((control) => parseFloat(getComputedStyle(control).borderTopWidth) === 0);
return shown.length < 3 ? 'too few controls' : bare.map((control) => control.outerHTML).join();";

#[tokio::test(flavor = "multi_thread")]
async fn at_400_percent_nothing_is_scrolled_sideways() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("clean.html", OFFICER).await?;
    // 1280 pixels at 400 %.
    let screen = json!({ "width": 320, "height": 256, "deviceScaleFactor": 4, "mobile": false });
    let devtools = site.browser.driver.cdp();
    devtools.send_raw("Emulation.setDeviceMetricsOverride", screen).await?;

    let fits = async |screen: &str| {
        officer.pictures(&format!("zoomed-{screen}")).await?;
        ensure!(officer.runs(FITS).await? == true, "{screen} is wider than the window");
        let stays = officer.runs(STAYS).await?;
        ensure!(stays == "", "{screen}: {stays} takes the room of what is read");
        Ok(())
    };
    officer.sees("button", SUBJECT).await?;
    fits("inbox").await?;
    matter::begins_a_reply(&officer).await?;
    fits("reply").await?;
    for (view, heading) in [("asked", "Đã lấy ý kiến"), ("ask", "Lấy ý kiến"), ("oversight", "")]
    {
        officer.runs(&format!("widget.consultation = null; widget.view = '{view}'")).await?;
        officer.sees("heading", heading).await?;
        fits(view).await?;
    }
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn in_forced_colours_everything_has_an_edge() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("clean.html", OFFICER).await?;
    let colours = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    site.browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", colours).await?;
    ensure!(officer.runs("return matchMedia('(forced-colors: active)').matches").await? == true);

    officer.sees("tab", "").await?;
    officer.pictures("forced-colours-inbox").await?;
    ensure!(officer.runs(CHOSEN_DIFFERS).await? == true, "the chosen tab looks like the others");
    matter::begins_a_reply(&officer).await?;
    officer.pictures("forced-colours-reply").await?;
    let without_edge = officer.runs(WITHOUT_EDGE).await?;
    ensure!(without_edge == "", "{without_edge} cannot be told from the ground");
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_page_from_right_to_left_it_reads_as_its_language_does() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("right-to-left.html", OFFICER).await?;
    matter::begins_a_reply(&officer).await?;
    officer.pictures("right-to-left").await?;
    let direction = "return getComputedStyle(widget.shadowRoot.querySelector('.widget')).direction";
    ensure!(officer.runs(direction).await? == "ltr", "Vietnamese is written from left to right");
    ensure!(officer.runs(FITS).await? == true, "the page scrolls sideways");
    matter::submits(&officer).await?;
    site.close().await
}
