//! A browser that translates the page puts elements of its own in place of the texts.

use crate::matter::{self, OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Result, ensure};

/// What Chromium's translation does to each text: it goes, and two nested `<font>` come.
const TRANSLATE: &str = "
const texts = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
const found = [];
while (texts.nextNode()) found.push(texts.currentNode);
for (const text of found.filter((text) => text.data.trim())) {
  const inner = document.createElement('font');
  inner.append(`«${text.data}»`);
  const outer = document.createElement('font');
  outer.append(inner);
  text.replaceWith(outer);
}
return found.length;";

#[tokio::test(flavor = "multi_thread")]
async fn the_widget_goes_on() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("clean.html", OFFICER).await?;
    officer.runs("window.told = []; addEventListener('consultation-error', (event) => told.push(event.detail.code))").await?;
    officer.sees("button", SUBJECT).await?;
    translate(&officer).await?;
    matter::begins_a_reply(&officer).await?;
    translate(&officer).await?;
    officer.runs("widget.locale = 'en'").await?;
    officer.sees("button", "Submit for signature").await?;
    translate(&officer).await?;
    officer.runs("widget.locale = 'vi'").await?;
    matter::submits(&officer).await?;

    let shown = officer.reads().await?;
    ensure!(!shown.contains('«'), "what was translated is still shown:\n{shown}");
    let told = officer.runs("return window.told").await?;
    ensure!(told == serde_json::json!([]), "{told}");
    let translate = "return widget.shadowRoot.querySelector('.widget').translate";
    ensure!(officer.runs(translate).await? == false, "browsers are asked to leave it alone");
    site.close().await
}

async fn translate(officer: &browsing::person::Person<'_>) -> Result<()> {
    let texts = officer.runs(TRANSLATE).await?;
    ensure!(texts.as_u64() > Some(10), "there are texts to translate: {texts}");
    Ok(())
}
