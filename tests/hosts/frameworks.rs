//! Applications that others would build with the npm package, by Vite and by webpack, under the policy of docs/embedding.md.

use crate::matter::{self, OFFICER, SUBJECT};
use crate::site::Site;
use crate::strict_policy::documented;
use anyhow::{Result, ensure};
use axum::http::header::CONTENT_SECURITY_POLICY;
use browsing::system::project;
use std::process::Command;

#[tokio::test(flavor = "multi_thread")]
async fn react_in_strict_mode() -> Result<()> {
    works_in("react").await
}

#[tokio::test(flavor = "multi_thread")]
async fn vue() -> Result<()> {
    works_in("vue").await
}

#[tokio::test(flavor = "multi_thread")]
async fn webpack() -> Result<()> {
    works_in("webpack").await
}

/// Frameworks render pages on a server first, which has no elements.
#[test]
fn on_a_server_the_package_does_nothing() -> Result<()> {
    let imported = Command::new("node")
        .current_dir(project().join("tests/hosts/apps"))
        .args(["--input-type=module", "--eval", "import \"agency-consultation\""])
        .output()?;
    ensure!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    Ok(())
}

async fn works_in(app: &str) -> Result<()> {
    let page = format!("built/{app}/index.html");
    ensure!(
        project().join("target/hosts").join(app).exists(),
        "{app} is not built: run `cargo xtask hosts` first, or `cargo xtask test`"
    );
    let policy = format!("{}; report-uri /reports", documented()?);
    let site = Site::open_with(&[(CONTENT_SECURITY_POLICY, policy)]).await?;
    let officer = site.visited(&page, OFFICER).await?;

    officer.sees("button", SUBJECT).await?;
    officer.waits_until("return document.querySelector('#counts').textContent === '1'").await?;
    officer.clicks_on_the_page("#asked").await?;
    officer.sees("heading", "Đã lấy ý kiến").await?;
    officer.clicks_on_the_page("#inbox").await?;
    matter::begins_a_reply(&officer).await?;

    officer.clicks_on_the_page("#toggle").await?;
    officer.waits_until("return widget === null").await?;
    officer.clicks_on_the_page("#toggle").await?;
    matter::goes_on_with_the_draft(&officer).await?;
    let shown = officer.runs("return widget.shadowRoot.querySelectorAll('.widget').length").await?;
    ensure!(shown == 1, "{shown} instances are in the element");
    matter::submits(&officer).await?;

    let script = officer.runs("return widget.diagnose().then(({ script }) => script)").await?;
    let is_of_the_site = script.as_str().is_some_and(|script| script.starts_with(&site.address));
    ensure!(is_of_the_site, "the widget says that it is from {script}");
    let errors = officer.runs("return window.errors").await?;
    ensure!(errors == serde_json::json!([]), "{errors}");
    site.was_not_told_of_refusals()?;
    site.close().await
}
