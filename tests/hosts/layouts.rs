//! The places that pages have for the widget: it is as wide as each allows, and nothing goes sideways.

use crate::matter::{self, ASKER, ASKING_HEAD, OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use browsing::person::Person;
use serde_json::json;

/// A place, by the HTML around the widget, which stands at `<i>`.
const PLACES: [(&str, &str); 22] = [
    ("block", "<main><i></i></main>"),
    ("flex row", "<div style='display:flex'><nav>menu</nav><i></i></div>"),
    ("main in a flex row", "<div style='display:flex'><nav>menu</nav><main><i></i></main></div>"),
    (
        "main that grows in a flex row",
        "<div style='display:flex'><nav>menu</nav><main style='flex:1'><i></i></main></div>",
    ),
    ("flex row that wraps", "<div style='display:flex;flex-wrap:wrap'><i></i></div>"),
    (
        "flex column, at the start",
        "<div style='display:flex;flex-direction:column;align-items:flex-start'><i></i></div>",
    ),
    (
        "flex column, in the middle",
        "<div style='display:flex;flex-direction:column;align-items:center'><i></i></div>",
    ),
    (
        "flex row, in the middle",
        "<div style='display:flex;align-items:center;justify-content:center'><i></i></div>",
    ),
    ("grid", "<div style='display:grid'><i></i></div>"),
    ("grid, in the middle", "<div style='display:grid;place-items:center'><i></i></div>"),
    (
        "grid of two columns",
        "<div style='display:grid;grid-template-columns:auto 1fr'><nav>menu</nav><i></i></div>",
    ),
    (
        "grid column as wide as its content",
        "<div style='display:grid;grid-template-columns:1fr auto'><nav></nav><i></i></div>",
    ),
    (
        "Bootstrap's col-auto",
        "<div style='display:flex;flex-wrap:wrap'><div style='flex:0 0 auto;width:auto;max-width:100%'><i></i></div></div>",
    ),
    ("table cell", "<table><tr><td><i></i></td></tr></table>"),
    ("table cell beside another", "<table><tr><td>menu</td><td><i></i></td></tr></table>"),
    ("float", "<div style='float:left'><i></i></div>"),
    ("float itself", "<div><i style='float:left'></i></div>"),
    ("inline block", "<div style='display:inline-block'><i></i></div>"),
    ("inline block itself", "<div><i style='display:inline-block'></i></div>"),
    (
        "out of the flow",
        "<div style='position:relative;height:900px'><div style='position:absolute;left:0;top:0'><i></i></div></div>",
    ),
    ("as wide as its content", "<div style='width:fit-content'><i></i></div>"),
    ("as wide as its content itself", "<div><i style='width:fit-content'></i></div>"),
];
/// Puts the widget, which is shown already, where the place has `<i>`.
const MOVE: &str = "
document.body.style = '';
const there = document.createElement('div');
there.innerHTML = place;
const here = there.querySelector('i');
widget.style.cssText = here.style.cssText;
document.body.replaceChildren(there.firstElementChild);
document.querySelector('i').replaceWith(widget);";
/// What a place is measured by: the widget, and what goes sideways.
const MEASURE: &str = "
const root = document.documentElement;
return [widget.getBoundingClientRect().width, root.scrollWidth - root.clientWidth];";

#[tokio::test(flavor = "multi_thread")]
async fn it_is_as_wide_as_its_place_allows() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("clean.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    for (screen, least) in [(1280, 1000.0), (360, 280.0)] {
        narrowed_to(&site, screen).await?;
        for (name, place) in PLACES {
            fits(&officer, place, least).await.with_context(|| format!("{name} at {screen}"))?;
        }
        // The body itself is the row.
        officer.runs("document.body.style = 'display:flex'; document.body.append(widget)").await?;
        measured(&officer, least).await.with_context(|| format!("body at {screen}"))?;
    }
    site.close().await
}

async fn fits(officer: &Person<'_>, place: &str, least: f64) -> Result<()> {
    officer.runs(&format!("const place = {}; {MOVE}", json!(place))).await?;
    measured(officer, least).await
}

async fn measured(officer: &Person<'_>, least: f64) -> Result<()> {
    let measured = officer.runs(MEASURE).await?;
    let (width, sideways) = (measured[0].as_f64(), measured[1].as_f64());
    ensure!(width.is_some_and(|width| width >= least), "{width:?} px wide");
    ensure!(sideways == Some(0.0), "{sideways:?} px go sideways");
    Ok(())
}

/// Text without a space is broken in the field that it is typed into.
#[tokio::test(flavor = "multi_thread")]
async fn a_long_address_stays_in_its_field() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("clean.html", OFFICER).await?;
    officer.clicks("button", SUBJECT).await?;
    officer.clicks("button", "Trả lời").await?;
    officer.clicks_in("Câu 1", "radio", "Thống nhất").await?;
    for screen in [1366, 1100, 390] {
        narrowed_to(&site, screen).await?;
        let address = format!("https://vanban.example.vn/van-ban?id={}", "a".repeat(200));
        officer.fills_in("Câu 1", "Lý do, nội dung ý kiến", &address).await?;
        measured(&officer, 200.0).await.with_context(|| format!("at {screen}"))?;
        let over = officer
            .runs(
                "const field = widget.shadowRoot.querySelector('textarea').getBoundingClientRect();
                return field.right - widget.getBoundingClientRect().right",
            )
            .await?;
        ensure!(over.as_f64().is_some_and(|over| over <= 0.0), "{over} px over, at {screen}");
    }
    site.close().await
}

/// It is broken as well where it is read: in lists, heads and records.
#[tokio::test(flavor = "multi_thread")]
async fn a_long_address_widens_no_screen() -> Result<()> {
    let site = Site::open().await?;
    let long = format!("https://vanban.example.vn/{}", "a".repeat(180));
    let mut submission = matter::submission("2026-12-03");
    submission["request"]["dossier_number"] = json!("HS-2026-942");
    for text in ["/subject", "/questions/0/own_position", "/consultees/0/relevance_reason"] {
        let text = submission["request"].pointer_mut(text).context("a text of the request")?;
        *text = json!(format!("{} {long}", text.as_str().unwrap_or_default()));
    }
    let id = "0193f5e0-0000-7000-8000-000000000042";
    site.system.does(ASKER, id, &submission).await?;
    site.system.does(ASKING_HEAD, id, &json!({ "command": "send-request" })).await?;
    for (who, view) in [(OFFICER, "inbox"), (ASKER, "asked"), (ASKER, "consultation")] {
        let reader = site.visited("clean.html", who).await?;
        let open = if view == "asked" { "" } else { id };
        reader.runs(&format!("widget.consultation = '{open}'; widget.view = '{view}'")).await?;
        reader.reads_of(&long).await?;
        for screen in [1366, 390] {
            narrowed_to(&site, screen).await?;
            measured(&reader, 360.0).await.with_context(|| format!("{view} at {screen}"))?;
        }
    }
    site.close().await
}

async fn narrowed_to(site: &Site, width: u32) -> Result<()> {
    let screen = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
    let devtools = site.browser.driver.cdp();
    devtools.send_raw("Emulation.setDeviceMetricsOverride", screen).await?;
    Ok(())
}
