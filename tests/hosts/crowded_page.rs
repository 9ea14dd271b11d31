//! Pages with scripts of another age: an AMD loader, and prototypes with more in them than the language puts there.

use crate::matter::{self, OFFICER};
use crate::site::Site;
use anyhow::{Result, ensure};

#[tokio::test(flavor = "multi_thread")]
async fn beside_an_amd_loader() -> Result<()> {
    works_on("amd.html", "return typeof define.amd === 'object'").await
}

#[tokio::test(flavor = "multi_thread")]
async fn among_polluted_prototypes() -> Result<()> {
    works_on("polluted.html", "return JSON.stringify([1]) === '\"polluted\"'").await
}

async fn works_on(page: &str, is_crowded: &str) -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited(page, OFFICER).await?;
    ensure!(officer.runs(is_crowded).await? == true, "{page} is not what it should be");
    matter::begins_a_reply(&officer).await?;
    matter::submits(&officer).await?;
    let errors = officer.runs("return window.errors").await?;
    ensure!(errors == serde_json::json!([]), "{errors}");
    site.close().await
}
