//! docs/embedding/html.md, under the strict policy.

use super::guide::{Guide, folder};
use crate::matter::{OFFICER, SUBJECT};
use crate::site::Site;
use crate::strict_policy::documented;
use anyhow::{Result, ensure};
use axum::http::header::CONTENT_SECURITY_POLICY;
use browsing::browser::Browser;
use std::fs;

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_three_files() -> Result<()> {
    let mut guide = Guide::open("embedding/html.md")?;
    let folder = folder("html")?;
    for (language, file) in [("html", "index.html"), ("js", "portal.js"), ("css", "portal.css")] {
        fs::write(folder.join(file), guide.take(language)?)?;
    }
    guide.close()?;

    let policy = format!("{}; report-uri /reports", documented()?);
    let headers = [(CONTENT_SECURITY_POLICY, policy)];
    let site = Site::of(&folder, &headers, Browser::start(1280, 1000).await?).await?;
    let officer = site.looked_into("index.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    officer.waits_until("return document.querySelector('#waiting').textContent === '1'").await?;
    officer.pictures("guide-html").await?;
    officer.clicks_on_the_page("a[href='#asked']").await?;
    officer.sees("heading", "Đã lấy ý kiến").await?;
    officer.clicks_on_the_page("a[href='#inbox']").await?;
    officer.clicks("button", SUBJECT).await?;
    officer.clicks("button", "Xem toàn bộ việc lấy ý kiến").await?;
    officer.waits_until("return location.hash.startsWith('#consultation/')").await?;
    let width = officer.runs("return widget.getBoundingClientRect().width").await?;
    ensure!(width.as_f64().is_some_and(|width| width <= 1280.0), "{width}");
    site.was_not_told_of_refusals()?;
    site.close().await
}
