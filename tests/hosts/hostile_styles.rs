//! Pages whose style sheets reach for everything: the widget looks as on a page that has none.

use crate::matter::{OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Result, ensure};
use serde_json::Value;

const MEASURE: &str = "
const root = widget.shadowRoot;
const parts = ['.widget', 'h1', '[role=tab]', '[role=tablist]', 'input', 'li', 'li button', '[role=tabpanel]'];
return parts.map((part) => {
  const found = root.querySelector(part);
  if (!found) throw new Error(`there is no ${part}`);
  const { width, height } = found.getBoundingClientRect();
  const style = getComputedStyle(found);
  const names = ['display', 'visibility', 'color', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'textAlign',
    'textTransform', 'textIndent', 'whiteSpace', 'direction', 'cursor', 'opacity', 'padding', 'margin', 'boxSizing'];
  return [part, width, height, ...names.map((name) => `${name}: ${style[name]}`)];
});";

#[tokio::test(flavor = "multi_thread")]
async fn the_widget_looks_the_same() -> Result<()> {
    let site = Site::open().await?;
    let clean = measured(&site, "clean.html").await?;
    for page in ["unset.html", "old-portal.html"] {
        let hostile = measured(&site, page).await?;
        ensure!(hostile == clean, "{page}:\n{hostile}\nclean:\n{clean}");
    }
    site.close().await
}

async fn measured(site: &Site, page: &str) -> Result<Value> {
    let officer = site.visited(page, OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    officer.pictures(page).await?;
    officer.runs(MEASURE).await
}
