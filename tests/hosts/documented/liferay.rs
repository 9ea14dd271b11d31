//! docs/embedding/liferay.md: the client extension, put into a page as Liferay does with what its YAML says.

use super::guide::{Guide, folder, page};
use crate::matter::{self, OFFICER};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use browsing::browser::Browser;
use browsing::system::project;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a client extension of this type may say: the reference of Liferay 7.4, and what all types have.
const KNOWN: [&str; 10] = [
    "cssURLs",
    "friendlyURLMapping",
    "htmlElementName",
    "instanceable",
    "name",
    "portletCategoryName",
    "properties",
    "type",
    "urls",
    "useESM",
];
/// Reads YAML with the parser that applications of Node use.
const TO_JSON: &str = "import { readFileSync } from 'node:fs'; import { parse } from 'yaml';
process.stdout.write(JSON.stringify(parse(readFileSync(0, 'utf8'))));";

#[tokio::test(flavor = "multi_thread")]
async fn a_client_extension() -> Result<()> {
    let mut guide = Guide::open("embedding/liferay.md")?;
    let all = parsed(&guide.take("yaml")?)?;
    let assets = &all["assemble"][0];
    ensure!(*assets == json!({ "from": "assets", "into": "static" }), "{assets}");
    let extension = &all["consultations"];
    let entries = extension.as_object().context("an extension")?;
    let unknown: Vec<_> = entries.keys().filter(|name| !KNOWN.contains(&name.as_str())).collect();
    ensure!(unknown.is_empty(), "Liferay knows no {unknown:?}");
    ensure!(extension["type"] == "customElement" && extension["useESM"] == true, "{extension}");

    let folder = folder("liferay")?;
    fs::write(folder.join("consultations.js"), guide.take("js")?)?;
    fs::write(folder.join("consultations.css"), guide.take("css")?)?;
    guide.close()?;
    fs::copy(project().join("tests/hosts/pages/liferay.js"), folder.join("liferay.js"))?;
    copy(&project().join("dist/widget"), &folder.join("consultation"))?;
    fs::write(folder.join("page.html"), page(&rendered(extension)?))?;

    let site = Site::of(&folder, &[], Browser::start(1280, 1000).await?).await?;
    let officer = site.looked_into("page.html", OFFICER).await?;
    matter::begins_a_reply(&officer).await?;
    officer.pictures("guide-liferay").await?;
    let accent = "return getComputedStyle(widget.shadowRoot.querySelector('.widget')).getPropertyValue('--accent')";
    ensure!(officer.runs(accent).await? == "#0b5fff", "the widget has the theme's colour");
    let fetched = officer.runs("return window.fetchedByLiferay").await?;
    ensure!(fetched[0] == "/portal/token", "the token is fetched by Liferay: {fetched}");
    let parent = officer.runs("return widget.parentElement.localName").await?;
    ensure!(parent == extension["htmlElementName"], "{parent}");
    matter::submits(&officer).await?;
    site.close().await
}

/// What Liferay puts into a page for an extension.
fn rendered(extension: &Value) -> Result<String> {
    let texts = |name: &str| {
        let list = extension[name].as_array().map(Vec::as_slice).unwrap_or_default();
        list.iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>()
    };
    let mut rendered = "<script src=\"liferay.js\"></script>".to_owned();
    for address in texts("cssURLs") {
        write!(rendered, "<link rel=\"stylesheet\" href=\"{address}\" />")?;
    }
    for address in texts("urls") {
        write!(rendered, "<script type=\"module\" src=\"{address}\"></script>")?;
    }
    let element = extension["htmlElementName"].as_str().context("an element")?;
    write!(rendered, "<{element}")?;
    for property in texts("properties") {
        let (name, value) = property.split_once('=').context("a property with a value")?;
        write!(rendered, " {name}=\"{value}\"")?;
    }
    write!(rendered, "></{element}>")?;
    Ok(rendered)
}

fn parsed(yaml: &str) -> Result<Value> {
    let mut node = Command::new("node")
        .current_dir(project().join("tests/hosts/apps"))
        .args(["--input-type=module", "--eval", TO_JSON])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    node.stdin.take().context("where it reads")?.write_all(yaml.as_bytes())?;
    let output = node.wait_with_output()?;
    ensure!(output.status.success(), "the YAML cannot be read: run `cargo xtask hosts` first");
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}
