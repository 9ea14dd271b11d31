//! docs/embedding/react.md and vue.md: `cargo xtask hosts` builds applications of their snippets.

use super::guide::Guide;
use crate::matter::{self, OFFICER, SUBJECT};
use crate::site::Site;
use crate::strict_policy::documented;
use anyhow::Result;
use axum::http::header::CONTENT_SECURITY_POLICY;

#[tokio::test(flavor = "multi_thread")]
async fn react() -> Result<()> {
    let mut guide = Guide::open("embedding/react.md")?;
    guide.take_built("tsx", "apps/documented/Consultations.tsx")?;
    guide.close()?;
    works_in("guide-react").await
}

#[tokio::test(flavor = "multi_thread")]
async fn vue() -> Result<()> {
    let mut guide = Guide::open("embedding/vue.md")?;
    guide.take_built("js", "apps/documented/vite.config.js")?;
    guide.take_built("vue", "apps/documented/Consultations.vue")?;
    guide.close()?;
    works_in("guide-vue").await
}

async fn works_in(app: &str) -> Result<()> {
    let policy = format!("{}; report-uri /reports", documented()?);
    let site = Site::open_with(&[(CONTENT_SECURITY_POLICY, policy)]).await?;
    let officer = site.looked_into(&format!("built/{app}/index.html"), OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    officer.waits_until("return document.body.textContent.includes('Cần trả lời (1)')").await?;
    officer.clicks_on_the_page("nav button:last-child").await?;
    officer.sees("heading", "Đã lấy ý kiến").await?;
    officer.clicks_on_the_page("nav button:first-child").await?;
    matter::begins_a_reply(&officer).await?;
    matter::submits(&officer).await?;
    site.was_not_told_of_refusals()?;
    site.close().await
}
