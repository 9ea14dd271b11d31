//! A page whose browser keeps nothing for it: a sandbox without an origin of its own.

use crate::matter::OFFICER;
use crate::site::Site;
use anyhow::{Result, ensure};
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_SECURITY_POLICY};

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_waits_for_no_drafts() -> Result<()> {
    let headers = [
        (CONTENT_SECURITY_POLICY, "sandbox allow-scripts".to_owned()),
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()),
    ];
    let site = Site::open_with(&headers).await?;
    let officer = site.visited("clean.html", OFFICER).await?;
    officer.waits_until("return !!widget.shadowRoot?.querySelector('.widget')").await?;
    let diagnosis = officer.runs("return widget.diagnose()").await?;
    ensure!(diagnosis["storage"] == false, "{diagnosis}");
    let cleared = "return widget.clearDrafts().then(() => 'cleared', String)";
    let cleared = officer.runs(cleared).await?;
    ensure!(cleared == "cleared", "{cleared}");
    site.close().await
}
