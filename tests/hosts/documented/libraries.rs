//! docs/embedding/libraries.md: what it leaves to the page, with the libraries that it names, and what happens otherwise.

use super::guide::{Guide, folder, page};
use crate::matter::{self, OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use browsing::browser::Browser;
use browsing::person::Person;
use serde_json::json;
use std::fs;
use std::path::Path;
use thirtyfour::Key;

const GUIDE: &str = "embedding/libraries.md";
const SCRIPT: &str = "<script type=\"module\" src=\"/widget/agency-consultation.js\"></script>";
const ELEMENT: &str =
    "<agency-consultation inspectable api=\"/consultation/api\"></agency-consultation>";
const SEARCH: &str = "Tìm trong danh sách";
/// Where the focus is, seen from the page.
const FOCUSED: &str = "return document.activeElement.localName";

#[test]
fn every_snippet_is_run() -> Result<()> {
    let mut guide = Guide::open(GUIDE)?;
    for (language, heading) in [
        ("js", "Shortcuts and keys"),
        ("html", "Modals and focus traps"),
        ("js", "Morphing"),
        ("js", "Morphing"),
        ("js", "Sanitizers"),
        ("js", "Monitoring and a service on another origin"),
    ] {
        guide.take_below(heading, language)?;
    }
    guide.close()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_press_of_the_mouse() -> Result<()> {
    let handler = Guide::open(GUIDE)?.take_below("Shortcuts and keys", "js")?;
    let pages = folder("mouse")?;
    let unaware = handler.replace(", agency-consultation", "");
    ensure!(unaware != handler, "the snippet leaves the element out");
    write(&pages, "page.html", &format!("{SCRIPT}{ELEMENT}<script>{handler}</script>"))?;
    write(&pages, "unaware.html", &format!("{SCRIPT}{ELEMENT}<script>{unaware}</script>"))?;
    let site = open(&pages).await?;
    for (page, focused) in [("page.html", "agency-consultation"), ("unaware.html", "body")] {
        let officer = visited(&site, page).await?;
        officer.clicks("textbox", SEARCH).await?;
        ensure!(officer.runs(FOCUSED).await? == focused, "{page}: the focus is elsewhere");
        officer.presses(Key::Shift, "/").await?;
    }
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_focus_trap() -> Result<()> {
    let modal = Guide::open(GUIDE)?.take_below("Modals and focus traps", "html")?;
    let pages = folder("trap")?;
    let modal = modal.replace("<agency-consultation", "<button>Đầu</button><agency-consultation");
    let trap = "<script src=\"/libraries/tabbable/dist/index.umd.js\"></script>
        <script src=\"/libraries/focus-trap/dist/focus-trap.umd.js\"></script>";
    write(&pages, "page.html", &format!("{trap}{SCRIPT}{modal}"))?;
    let last = modal.replace("<button>Đóng</button>", "");
    ensure!(last != modal, "the snippet has a button behind");
    write(&pages, "last.html", &format!("{trap}{SCRIPT}{last}"))?;
    let site = open(&pages).await?;
    for (page, enters) in [("page.html", true), ("last.html", false)] {
        let officer = site.looked_into(page, OFFICER).await?;
        vouches(&officer).await?;
        officer.sees("button", SUBJECT).await?;
        officer.runs("focusTrap.createFocusTrap('#modal').activate()").await?;
        officer.waits_until("return document.activeElement.localName === 'button'").await?;
        officer.types(&Key::Tab.value().to_string()).await?;
        let entered = officer.runs(FOCUSED).await? == "agency-consultation";
        ensure!(entered == enters, "{page}: entered is {entered}");
    }
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_morph() -> Result<()> {
    let morph = Guide::open(GUIDE)?.take_below("Morphing", "js")?;
    let pages = folder("morph")?;
    let library = "<script src=\"/libraries/idiomorph/dist/idiomorph.js\"></script>";
    write(&pages, "page.html", &format!("<body>{library}{SCRIPT}{ELEMENT}</body>"))?;
    let site = open(&pages).await?;
    let officer = visited(&site, "page.html").await?;
    matter::begins_a_reply(&officer).await?;

    // The server writes another screen.
    let html = format!("<body><p>new</p>{}</body>", ELEMENT.replace(" api", " view=\"asked\" api"));
    let html = format!("const html = {}; ", json!(html));
    officer.runs(&format!("{html}{morph}")).await?;
    officer.waits_until("return document.body.textContent.includes('new')").await?;
    matter::has_the_draft(&officer).await?;
    officer.runs(&format!("{html} Idiomorph.morph(document.body, html)")).await?;
    officer.sees("heading", "Đã lấy ý kiến").await?;
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_element_that_comes_later() -> Result<()> {
    let mut guide = Guide::open(GUIDE)?;
    guide.take_below("Morphing", "js")?;
    let vouch = guide.take_below("Morphing", "js")?;
    let pages = folder("later")?;
    write(&pages, "page.html", &format!("<body>{SCRIPT}<script>{vouch}</script></body>"))?;
    let site = open(&pages).await?;
    let url = format!("{}/pages/page.html?identity={OFFICER}", site.address);
    let officer = Person::visits(&site.browser, &url).await?;
    officer.runs(&format!("document.body.innerHTML += {}", json!(ELEMENT))).await?;
    officer.sees("button", SUBJECT).await?;
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sanitizer() -> Result<()> {
    let sanitize = Guide::open(GUIDE)?.take_below("Sanitizers", "js")?;
    let pages = folder("sanitizer")?;
    write(&pages, "page.html", "<script src=\"/libraries/dompurify/dist/purify.js\"></script>")?;
    let site = open(&pages).await?;
    let url = format!("{}/pages/page.html", site.address);
    let officer = Person::visits(&site.browser, &url).await?;
    let html = "<agency-consultation view=\"asked\" drafts=\"off\"></agency-consultation>";
    let given = format!("const html = {}; ", json!(html));
    let clean = officer.runs(&format!("{given}{sanitize} return clean")).await?;
    ensure!(clean == html, "{clean}");
    let bare = officer.runs(&format!("{given} return DOMPurify.sanitize(html)")).await?;
    ensure!(bare == "", "{bare}");
    let handling = "{ CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^agency-consultation$/ } }";
    let tag = format!("{given} return DOMPurify.sanitize(html, {handling})");
    let tag = officer.runs(&tag).await?;
    ensure!(tag == "<agency-consultation></agency-consultation>", "{tag}");
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn monitoring() -> Result<()> {
    let heading = "Monitoring and a service on another origin";
    let monitoring = Guide::open(GUIDE)?.take_below(heading, "js")?;
    let pages = folder("monitoring")?;
    let site = open(&pages).await?;
    let service = &site.system.address;
    let element = ELEMENT.replace("/consultation/api", &format!("{service}/api"));
    write(&pages, "page.html", &format!("{SCRIPT}{element}"))?;
    let here = monitoring.replace("https://consultation.example.vn", service);
    let elsewhere = monitoring;
    ensure!(here != elsewhere, "the snippet names the service");
    for (script, reads) in [(here, SUBJECT), (elsewhere, "unreachable")] {
        let officer = Person::visits(&site.browser, "about:blank").await?;
        let traced = "const newTraceparent = () => '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';";
        officer.begins_with(&format!("{{ {traced} {script} }}")).await?;
        officer.goes(&format!("{}/pages/page.html?identity={OFFICER}", site.address)).await?;
        vouches(&officer).await?;
        officer.reads_of(reads).await?;
    }
    site.close().await
}

fn write(folder: &Path, name: &str, content: &str) -> Result<()> {
    fs::write(folder.join(name), page(content)).with_context(|| name.to_owned())
}

async fn open(pages: &Path) -> Result<Site> {
    Site::of(pages, &[], Browser::start(1280, 1000).await?).await
}

async fn visited<'a>(site: &'a Site, page: &str) -> Result<Person<'a>> {
    let officer = site.visited(page, OFFICER).await?;
    vouches(&officer).await?;
    officer.sees("button", SUBJECT).await?;
    Ok(officer)
}

async fn vouches(officer: &Person<'_>) -> Result<()> {
    let token = "widget.getToken = async () => (await fetch('/portal/token')).text()";
    officer.runs(token).await.map(drop)
}
