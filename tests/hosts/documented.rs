//! The pages of docs/embedding.md, as an integrator copies them.

use crate::matter::{OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use browsing::browser::Browser;
use browsing::system::project;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The element that a page without one has, open to the test.
const ELEMENT: &str =
    "<agency-consultation inspectable api=\"/consultation/api\"></agency-consultation>
<script type=\"module\" src=\"/pages/portal.js\"></script>";

#[tokio::test(flavor = "multi_thread")]
async fn the_page_that_embeds_it() -> Result<()> {
    let page = snippet("## The page")?;
    let page = page
        .replace("<agency-consultation", "<agency-consultation inspectable")
        .replace("/portal/token", &format!("/portal/token?identity={OFFICER}"));
    let badge = "<script>window.showBadge = (number) => (window.badge = number);</script>";
    let site = site_of("page", &format!("{badge}{page}")).await?;
    let officer = site.visited("page.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    officer.waits_until("return window.badge === 1").await?;
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_that_holds_the_scripts_to_their_hashes() -> Result<()> {
    let widget = project().join("dist/widget/agency-consultation.js");
    let hashes: Value =
        serde_json::from_str(&fs::read_to_string(project().join("dist/integrity.json"))?)?;
    ensure!(
        hashes["files"]["agency-consultation.js"] == hashes["script"],
        "the loader has one hash"
    );
    let map = hashes["importMap"]["integrity"].as_object().context("an import map")?;
    let (address, hash) = map.iter().next().context("a script that is imported")?;
    let (_, build) = address.split_once("?v=").context("a build")?;
    let is_packed = fs::read_to_string(widget)?.contains(build);
    ensure!(is_packed, "the package is older than the widget: run `cargo xtask package`");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let page = snippet("### Hashes")?
        .replace("?v=…", &format!("?v={build}"))
        .replacen("sha384-…", &text(hash), 1)
        .replacen("sha384-…", &text(&hashes["script"]), 1);
    ensure!(!page.contains('…'), "everything is put in: {page}");

    let site = site_of("hashes", &format!("{page}{ELEMENT}")).await?;
    let officer = site.visited("page.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    site.close().await?;

    // The map is obeyed.
    let other = page.replace(&text(hash), &text(&hashes["script"]));
    let site = site_of("other-hashes", &format!("{other}{ELEMENT}")).await?;
    let officer = site.visited("page.html", OFFICER).await?;
    officer.reads_of("script-missing").await?;
    site.close().await
}

/// A site with one page of its own.
async fn site_of(name: &str, page: &str) -> Result<Site> {
    let folder = folder(name)?;
    fs::write(folder.join("page.html"), format!("<!doctype html><meta charset=utf-8>{page}"))?;
    let portal = project().join("tests/hosts/pages/portal.js");
    fs::copy(portal, folder.join("portal.js"))?;
    Site::of(&folder, &[], Browser::start(1280, 1000).await?).await
}

fn folder(name: &str) -> Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documented").join(name);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The first page under a heading.
fn snippet(heading: &str) -> Result<String> {
    let text = fs::read_to_string(project().join("docs/embedding.md"))?;
    let (_, section) =
        text.split_once(heading).with_context(|| format!("there is no {heading}"))?;
    let (_, page) = section.split_once("```html\n").context("a page")?;
    let (page, _) = page.split_once("```").context("its end")?;
    Ok(page.to_owned())
}
