//! A web part, as `SharePoint` has them: the policy trusts scripts by a nonce, and what they load in turn; the script of
//! the widget is loaded late, when the element is already there with all that the page has set.

use crate::matter::{self, OFFICER};
use crate::site::Site;
use anyhow::Result;
use axum::http::header::CONTENT_SECURITY_POLICY;

const POLICY: &str = "default-src 'none'; script-src 'nonce-3f1a' 'strict-dynamic' 'wasm-unsafe-eval'; \
    style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; report-uri /reports";

#[tokio::test(flavor = "multi_thread")]
async fn what_was_set_before_is_kept() -> Result<()> {
    let site = Site::open_with(&[(CONTENT_SECURITY_POLICY, POLICY.to_owned())]).await?;
    let officer = site.visited("late.html", OFFICER).await?;
    matter::begins_a_reply(&officer).await?;
    matter::submits(&officer).await?;
    site.was_not_told_of_refusals()?;
    site.close().await
}
