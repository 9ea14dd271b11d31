//! More than one: two officers on one page, and two versions of the script.

use crate::matter::{self, ASKER, OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Result, ensure};
use browsing::system::project;
use serde_json::json;

const KEEP_WARNINGS: &str = "
window.warned = [];
const { warn } = console;
console.warn = (text) => {
  window.warned.push(text);
  warn(text);
};";
/// What the browser has fetched for the page.
const FETCHED: &str =
    "return performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)";

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
    let (this, other) = (("widget", env!("CARGO_PKG_VERSION")), ("other-version", "0.0.1"));
    ensure!(
        project().join("target/hosts/other-version").exists(),
        "there is no other version: run `cargo xtask hosts` first, or `cargo xtask test`"
    );
    let site = Site::open().await?;
    the_first_stays(&site, this, other).await?;
    the_first_stays(&site, other, this).await?;
    site.close().await
}

/// Both versions are loaded, by folder and number.
async fn the_first_stays(site: &Site, first: (&str, &str), second: (&str, &str)) -> Result<()> {
    let officer = site.visited("two-versions.html", OFFICER).await?;
    officer.runs(KEEP_WARNINGS).await?;
    let script = |folder: &str| format!("{}/{folder}/agency-consultation.js", site.address);
    let scripts = [first, second].map(|(folder, _)| script(folder));
    for script in &scripts {
        officer.runs(&format!("return import('{script}').then(() => null)")).await?;
    }
    officer.sees("button", SUBJECT).await?;

    let told = officer.runs("return widget.diagnose()").await?;
    ensure!(told["version"] == first.1 && told["script"] == scripts[0].as_str(), "{told}");
    let ignored = json!([{ "version": second.1, "script": scripts[1] }]);
    ensure!(told["ignored"] == ignored, "{told}");
    let warned = officer.runs("return window.warned").await?;
    let says = |words: &str| warned[0].as_str().is_some_and(|warning| warning.contains(words));
    ensure!(
        warned.as_array().is_some_and(|warned| warned.len() == 1)
            && [first.1, second.1, &scripts[0], &scripts[1]].into_iter().all(says),
        "{warned}"
    );

    let fetched = officer.runs(FETCHED).await?;
    let from_second = format!("/{}/", second.0);
    let from_second: Vec<&str> = fetched
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
        .iter()
        .filter_map(|path| path.as_str()?.strip_prefix(&from_second))
        .collect();
    ensure!(from_second == ["agency-consultation.js"], "{fetched}");
    let errors = officer.runs("return window.errors").await?;
    ensure!(errors == json!([]), "{errors}");
    Ok(())
}
