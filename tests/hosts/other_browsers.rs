//! The main job in Firefox and in WebKit.

use crate::matter::{self, ASKER, HEAD, OFFICER, SUBJECT};
use crate::site::Site;
use crate::strict_policy::documented;
use anyhow::Result;
use axum::http::header::CONTENT_SECURITY_POLICY;
use browsing::browser::Browser;
use browsing::system::project;

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_is_drafted_signed_and_read_in_firefox() -> Result<()> {
    a_reply_is_drafted_signed_and_read(Browser::start_firefox(1280, 1000).await?).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_is_drafted_signed_and_read_in_webkit() -> Result<()> {
    a_reply_is_drafted_signed_and_read(Browser::start_webkit(1280, 1000).await?).await
}

async fn a_reply_is_drafted_signed_and_read(browser: Browser) -> Result<()> {
    let pages = project().join("tests/hosts/pages");
    let headers = [(CONTENT_SECURITY_POLICY, documented()?)];
    let site = Site::of(&pages, &headers, browser).await?;
    let officer = site.visited("strict.html", OFFICER).await?;
    matter::begins_a_reply(&officer).await?;
    officer.reloads().await?;
    matter::goes_on_with_the_draft(&officer).await?;
    matter::submits(&officer).await?;

    let head = site.visited("strict.html", HEAD).await?;
    matter::signs(&head).await?;

    let asker = site.visited("strict.html", ASKER).await?;
    asker.runs("widget.view = 'asked'").await?;
    asker.clicks("button", SUBJECT).await?;
    asker.reads_of("1/1 cơ quan đã trả lời").await?;
    site.close().await
}
