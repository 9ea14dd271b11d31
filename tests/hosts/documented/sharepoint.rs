//! docs/embedding/sharepoint.md: `cargo xtask hosts` compiles the web part against the types of `SharePoint`; it runs in a page
//! with a policy such as `SharePoint` Online sends, and with script and service on another origin.

use super::guide::{Guide, folder};
use crate::matter::{self, OFFICER};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use axum::http::header::CONTENT_SECURITY_POLICY;
use browsing::browser::Browser;
use browsing::system::project;
use serde_json::Value;
use std::fs;

const PLACE: &str = "https://consultation.example.vn";
/// What `SharePoint` Online sends, with the source that an administrator adds.
const POLICY: &str =
    "script-src 'unsafe-eval' 'self' {service}/consultation/ 'nonce-3f1a'; report-uri /reports";

#[tokio::test(flavor = "multi_thread")]
async fn a_web_part() -> Result<()> {
    let mut guide = Guide::open("embedding/sharepoint.md")?;
    guide.take_built("ts", "sharepoint/documented/ConsultationsWebPart.ts")?;
    asks_for_what_the_web_part_calls(&guide.take("json")?)?;
    guide.close()?;
    let compiled = project().join("target/hosts/sharepoint/ConsultationsWebPart.js");
    let compiled = fs::read_to_string(compiled).context("the compiled web part")?;

    let folder = folder("sharepoint")?;
    for file in ["sharepoint.html", "sharepoint.js"] {
        fs::copy(project().join("tests/hosts/pages").join(file), folder.join(file))?;
    }
    let headers = [(CONTENT_SECURITY_POLICY, POLICY.to_owned())];
    let site = Site::of(&folder, &headers, Browser::start(1280, 1000).await?).await?;
    let place = &site.system.address;
    fs::write(folder.join("ConsultationsWebPart.js"), compiled.replace(PLACE, place))?;

    let officer = site.looked_into("sharepoint.html", OFFICER).await?;
    matter::begins_a_reply(&officer).await?;
    officer.pictures("guide-sharepoint").await?;
    officer.runs("window.shown = widget; webPart.render()").await?;
    matter::has_the_draft(&officer).await?;
    matter::submits(&officer).await?;
    officer.runs("webPart.properties.view = 'asked'; webPart.render()").await?;
    officer.sees("heading", "Đã lấy ý kiến").await?;
    ensure!(officer.runs("return widget === window.shown").await? == true, "the widget stays");
    officer.runs("webPart.onDispose()").await?;
    officer.waits_until("return widget === null").await?;
    site.was_not_told_of_refusals()?;
    site.close().await
}

/// The permission is one of the application that the web part has a token for.
fn asks_for_what_the_web_part_calls(snippet: &str) -> Result<()> {
    let package: Value = serde_json::from_str(snippet)?;
    let asked = &package["solution"]["webApiPermissionRequests"][0];
    let resource = asked["resource"].as_str().context("a resource")?;
    ensure!(PLACE.ends_with(resource) && asked["scope"] == "user_impersonation", "{asked}");
    Ok(())
}
