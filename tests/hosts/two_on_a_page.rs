//! More than one: two officers on one page, and two versions of the script.

use crate::matter::{self, ASKER, OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Result, ensure};

/// The files of the second version that the browser fetched.
const FETCHED_FROM_SECOND: &str = "
const addresses = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
return addresses.filter((path) => path.startsWith('/second/')).map((path) => path.slice(8));";

#[tokio::test(flavor = "multi_thread")]
async fn each_speaks_for_its_own_officer() -> Result<()> {
    let site = Site::open().await?;
    let page = site.visited("two.html", OFFICER).await?;
    let asked = page.at("#asked");
    asked.runs(&format!("widget.dataset.identity = '{ASKER}'; widget.refresh()")).await?;
    let inbox = page.at("#inbox");

    matter::begins_a_reply(&inbox).await?;
    asked.sees("heading", "Đã lấy ý kiến").await?;
    asked.clicks("button", SUBJECT).await?;
    asked.sees("button", "Đôn đốc").await?;
    matter::has_the_draft(&inbox).await?;
    matter::submits(&inbox).await?;
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_versions_the_first_stays() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("two-versions.html", OFFICER).await?;
    officer.waits_until("return window.loaded === 2").await?;
    matter::begins_a_reply(&officer).await?;

    let script = officer.runs("return window.script").await?;
    ensure!(script == format!("{}/widget/agency-consultation.js", site.address), "{script}");
    let fetched = officer.runs(FETCHED_FROM_SECOND).await?;
    ensure!(fetched == serde_json::json!(["agency-consultation.js"]), "{fetched}");
    let errors = officer.runs("return window.errors").await?;
    ensure!(errors == serde_json::json!([]), "{errors}");
    site.close().await
}
