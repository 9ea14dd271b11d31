//! Sites that fetch the next page and put its body in place of the present one.

use crate::matter::{self, OFFICER};
use crate::site::Site;
use anyhow::{Result, ensure};

#[tokio::test(flavor = "multi_thread")]
async fn htmx_keeps_the_draft() -> Result<()> {
    keeps_the_draft("htmx.html").await
}

#[tokio::test(flavor = "multi_thread")]
async fn turbo_keeps_the_draft() -> Result<()> {
    keeps_the_draft("turbo.html").await
}

async fn keeps_the_draft(page: &str) -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited(page, OFFICER).await?;
    officer.runs("window.firstPage = true").await?;
    matter::begins_a_reply(&officer).await?;

    officer.clicks_on_the_page("#away").await?;
    officer
        .waits_until("return widget === null && document.querySelector('#back') !== null")
        .await?;
    ensure!(officer.runs("return window.firstPage === true").await? == true, "the page was loaded");
    officer.clicks_on_the_page("#back").await?;
    matter::goes_on_with_the_draft(&officer).await?;
    matter::submits(&officer).await?;
    site.close().await
}
