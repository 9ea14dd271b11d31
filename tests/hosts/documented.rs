//! docs/embedding.md and the guides beside it, as an integrator follows them: every snippet is run.

mod guide;

mod applications;
mod html;
mod libraries;
mod liferay;
mod local_network;
mod micro_front_ends;
mod sharepoint;

use crate::matter::{OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use axum::http::header::CONTENT_SECURITY_POLICY;
use browsing::browser::Browser;
use browsing::system::project;
use guide::{Guide, folder, page};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// The guides that have a test which runs them.
const GUIDES: [&str; 8] = [
    "html.md",
    "libraries.md",
    "liferay.md",
    "micro-front-ends.md",
    "react.md",
    "sharepoint.md",
    "vue.md",
    "wordpress.md",
];
/// What the test in WordPress runs of its guide: the language, and the heading that it stands under.
const RUN_IN_WORDPRESS: [(&str, &str); 7] = [
    ("sh", "Install"),
    ("sh", "The service"),
    ("apache", "The service"),
    ("php", "Settings"),
    ("html", "In a page"),
    ("text", "In a page"),
    ("text", "In a page"),
];

const SCRIPT: &str =
    "<script type=\"module\" src=\"/consultation/agency-consultation.js\"></script>";
const ELEMENT: &str =
    "<agency-consultation api=\"/consultation/api\"></agency-consultation><script type=\"module\">
document.querySelector('agency-consultation').getToken = async () => (await fetch('/portal/token')).text();
</script>";
const LOOKS: &str = "
const root = widget.shadowRoot;
const inside = getComputedStyle(root.querySelector('.widget'));
const primary = root.querySelector('[part~=primary]');
return [inside.getPropertyValue('--accent'), inside.getPropertyValue('--radius'), getComputedStyle(primary).textTransform];";

#[test]
fn every_guide_is_run() -> Result<()> {
    let there: BTreeSet<String> = fs::read_dir(project().join("docs/embedding"))?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_>>()?;
    let run: BTreeSet<String> = GUIDES.map(str::to_owned).into();
    ensure!(there == run, "docs/embedding has {there:?}, and the tests run {run:?}");

    let mut wordpress = Guide::open("embedding/wordpress.md")?;
    for (language, heading) in RUN_IN_WORDPRESS {
        wordpress.take_below(heading, language)?;
    }
    wordpress.close()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_reference() -> Result<()> {
    let mut guide = Guide::open("embedding.md")?;
    five_lines(&guide.take("html")?).await?;
    hashes(&guide.take("html")?).await?;
    looks(&guide.take("css")?).await?;
    policy(&guide.take("")?).await?;
    diagnosis(&guide.take("js")?).await?;
    guide.close()
}

async fn five_lines(snippet: &str) -> Result<()> {
    ensure!(snippet.lines().count() == 5, "five lines:\n{snippet}");
    let site = site_of("five-lines", snippet).await?;
    let officer = site.looked_into("page.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    site.close().await
}

async fn hashes(snippet: &str) -> Result<()> {
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
    let filled_in = snippet
        .replace("?v=…", &format!("?v={build}"))
        .replacen("sha384-…", &text(hash), 1)
        .replacen("sha384-…", &text(&hashes["script"]), 1);
    ensure!(!filled_in.contains('…'), "everything is put in: {filled_in}");

    let site = site_of("hashes", &format!("{filled_in}{ELEMENT}")).await?;
    let officer = site.looked_into("page.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    site.close().await?;

    // The map is obeyed.
    let other = filled_in.replace(&text(hash), &text(&hashes["script"]));
    let site = site_of("other-hashes", &format!("{other}{ELEMENT}")).await?;
    let officer = site.looked_into("page.html", OFFICER).await?;
    officer.reads_of("builds-mixed").await?;
    site.close().await
}

async fn looks(snippet: &str) -> Result<()> {
    let site = site_of("looks", &format!("<style>{snippet}</style>{SCRIPT}{ELEMENT}")).await?;
    let officer = site.looked_into("page.html", OFFICER).await?;
    officer.clicks("button", SUBJECT).await?;
    officer.sees("button", "Trả lời").await?;
    let looks = officer.runs(LOOKS).await?;
    ensure!(looks == serde_json::json!(["#7b1217", "0", "uppercase"]), "{looks}");
    site.close().await
}

async fn policy(snippet: &str) -> Result<()> {
    let policy = snippet.split_whitespace().collect::<Vec<_>>().join(" ");
    let headers = [(CONTENT_SECURITY_POLICY, format!("{policy}; report-uri /reports"))];
    let site = Site::open_with(&headers).await?;
    let officer = site.visited("strict.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    site.was_not_told_of_refusals()?;
    site.close().await
}

async fn diagnosis(snippet: &str) -> Result<()> {
    let site = site_of("diagnosis", &format!("{SCRIPT}{ELEMENT}")).await?;
    let officer = site.looked_into("page.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    officer.runs("console.table = (told) => (window.told = told)").await?;
    officer.runs(&format!("return (async () => {{ {snippet} }})()")).await?;
    let told = officer.runs("return window.told").await?;
    ensure!(told["state"] == "shown" && told["token"] == "given", "{told}");
    site.close().await
}

/// A site with one page of its own.
async fn site_of(name: &str, content: &str) -> Result<Site> {
    let folder = folder(name)?;
    fs::write(folder.join("page.html"), page(content))?;
    Site::of(&folder, &[], Browser::start(1280, 1000).await?).await
}
