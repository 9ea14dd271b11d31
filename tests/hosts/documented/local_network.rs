//! docs/embedding/libraries.md, "A page on the internet, a service on the intranet": Chromium takes the site for one on the
//! internet; the service stays on this machine.

use super::guide::{folder, page};
use crate::matter::{OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::Result;
use browsing::browser::Browser;
use serde_json::json;
use std::fs;
use tokio::net::TcpListener;

const SCRIPTS: &str = "<script type=\"module\" src=\"/pages/portal.js\"></script>
<script type=\"module\" src=\"/widget/agency-consultation.js\"></script>";

#[tokio::test(flavor = "multi_thread")]
async fn the_service_is_unreachable_until_the_officer_allows_it() -> Result<()> {
    let pages = folder("local-network")?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let on_the_internet = format!("--ip-address-space-overrides={}=public", listener.local_addr()?);
    let browser = Browser::start_with(1280, 1000, &[&on_the_internet]).await?;
    let site = Site::at(listener, &pages, &[], browser).await?;
    fs::copy("tests/hosts/pages/portal.js", pages.join("portal.js"))?;
    let element = format!(
        "<agency-consultation inspectable api=\"{}/api\"></agency-consultation>",
        site.system.address
    );
    fs::write(pages.join("page.html"), page(&format!("{SCRIPTS}{element}")))?;

    let officer = site.visited("page.html", OFFICER).await?;
    officer.reads_of("unreachable").await?;
    let allowed = json!({ "origin": site.address, "permissions": ["loopbackNetwork"] });
    site.browser.driver.cdp().send_raw("Browser.grantPermissions", allowed).await?;
    officer.reloads().await?;
    officer.sees("button", SUBJECT).await?;
    site.close().await
}
