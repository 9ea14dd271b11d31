//! The example pages of the zip file, which show something wherever they are served from, and their data.

use anyhow::{Context, Result, ensure};
use browsing::browser::Browser;
use browsing::person::Person;
use browsing::system::{System, project};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::PathBuf;

const MOMENT: &str = "2026-11-23T08:30:00+07:00";
const OFFICER: &str = "so-tu-phap.chuyen-vien";
/// What the officer of the data has submitted, and may still change.
pub const WAITING: &str = "Dự thảo Quyết định về số lượng vị trí việc làm";
/// What a page that shows no service's data asks of each.
const ANSWERS: [(&str, &str); 6] = [
    ("session", "/session"),
    ("inbox", "/inbox"),
    ("asked", "/asked"),
    ("earlier", "/earlier?dossier_number=HS-2026-1"),
    ("counts", "/counts"),
    ("timeliness", "/timeliness?from=2026-01-01&to=2026-11-23"),
];
/// Set to anything, it has the test write the data instead of comparing it.
const WRITE: &str = "WRITE_EXAMPLE_DATA";

const WATCH: &str = include_str!("wordpress/watch.js");
/// Whatever the page noted, and what it could not fetch.
const FAULTS: &str = "return performance.getEntriesByType('resource')
    .filter(({ responseStatus }) => responseStatus >= 400)
    .map(({ name, responseStatus }) => `${name}: ${responseStatus}`).concat(window.faults)";
/// What axe finds on the whole page, in each theme.
const AUDIT: &str = "
const done = arguments[arguments.length - 1];
const theme = document.getElementById('theme');
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
(async () => {
  const found = [];
  for (const value of ['dark', 'light']) {
    theme.value = value;
    theme.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
    for (const motion of document.getAnimations()) motion.cancel();
    await drawn();
    const { violations, passes } = await axe.run(document, { resultTypes: ['violations'] });
    if (passes.length < 10) found.push('axe has looked at next to nothing');
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${value}: ${id}: ${html.slice(0, 200)}`)));
  }
  done(found);
})();";

#[tokio::test(flavor = "multi_thread")]
async fn the_data_is_what_the_service_answers() -> Result<()> {
    let system = System::start_with_past(MOMENT).await?;
    let portal = format!("{}/portal/token?identity={OFFICER}", system.address);
    let token = reqwest::get(portal).await?.error_for_status()?.text().await?;
    let client = reqwest::Client::new();
    let ask = async |path: &str| -> Result<Value> {
        let asked = client.get(format!("{}/api{path}", system.address)).bearer_auth(&token);
        Ok(asked.send().await?.error_for_status()?.json().await?)
    };
    let mut data = Map::new();
    for (name, path) in ANSWERS {
        data.insert(name.to_owned(), ask(path).await?);
    }
    let mut consultations = Map::new();
    for list in ["inbox", "asked"] {
        for row in data[list]["rows"].as_array().context("rows")? {
            let id = row["consultation"].as_str().context("an id")?;
            consultations.insert(id.to_owned(), ask(&format!("/consultations/{id}")).await?);
        }
    }
    data.insert("consultations".to_owned(), consultations.into());
    // The clock goes on while the service starts and is asked.
    let data = (1..60).fold(lines(&data)?, |data, second| {
        data.replace(&MOMENT.replace(":00+", &format!(":{second:02}+")), MOMENT)
    });

    let file = project().join("packaging/example/data.json");
    if std::env::var_os(WRITE).is_some() {
        return Ok(fs::write(file, data)?);
    }
    ensure!(
        fs::read_to_string(&file).is_ok_and(|kept| kept == data),
        "{} is out of date: {WRITE}=1 cargo test -p agency-consultation --test hosts example",
        file.display()
    );
    Ok(())
}

/// JSON with a line for each answer and each consultation, so that a change of one is a change of a line.
fn lines(data: &Map<String, Value>) -> Result<String> {
    let line = |(name, value): (&String, &Value)| Ok(format!("{}:{value}", json!(name)));
    let entries = data.iter().map(|(name, value)| {
        if name != "consultations" {
            return line((name, value));
        }
        let consultations = value.as_object().context("consultations")?;
        let each: Vec<String> = consultations.iter().map(line).collect::<Result<_>>()?;
        Ok(format!("{}:{{\n{}\n}}", json!(name), each.join(",\n")))
    });
    Ok(format!("{{\n{}\n}}\n", entries.collect::<Result<Vec<_>>>()?.join(",\n")))
}

/// Both pages, as they lie in the zip file, on a web server that has no service behind it.
pub async fn needs_no_service(browser: &Browser, site: &str) -> Result<()> {
    let person = opens(browser, &format!("{site}/example/")).await?;
    person.clicks("tab", "Chờ ký").await?;
    person.sees("button", WAITING).await?;
    for (view, words) in [
        ("asked", "Đã lấy ý kiến"),
        ("ask", "Số hồ sơ"),
        ("oversight", "Số liệu đến ngày 23/11/2026"),
        ("summary", "Cần trả lời"),
    ] {
        person.runs(&format!("widget.consultation = null; widget.view = '{view}'")).await?;
        person.reads_of(words).await?;
    }
    person.pictures("example").await?;
    notes_no_fault(&person).await?;
    // Nothing is sent.
    person.runs("widget.view = 'inbox'").await?;
    person.clicks("tab", "Chờ ký").await?;
    person.clicks("button", WAITING).await?;
    person.clicks("button", "Sửa và trình lại").await?;
    person.clicks("button", "Trình ký").await?;
    person.reads_of("example-data").await?;

    let person = opens(browser, &format!("{site}/example/theming.html")).await?;
    person.clicks("tab", "Chờ ký").await?;
    person.sees("button", WAITING).await?;
    person.waits_until("return document.querySelectorAll('#properties input').length > 10").await?;
    let axe: PathBuf = project().join("tests/accessibility/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(axe)
        .context("axe-core is missing: run `cargo xtask accessibility` first")?;
    browser.driver.execute(&axe, vec![]).await?;
    let found = browser.driver.execute_async(AUDIT, vec![]).await?.json().clone();
    ensure!(found == json!([]), "{found:#}");
    notes_no_fault(&person).await
}

/// A page as it is, watched from the start.
async fn opens<'a>(browser: &'a Browser, url: &str) -> Result<Person<'a>> {
    let person = Person::visits(browser, "about:blank").await?;
    let watch = json!({ "source": WATCH });
    browser.driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", watch).await?;
    browser.driver.goto(url).await?;
    Ok(person)
}

async fn notes_no_fault(person: &Person<'_>) -> Result<()> {
    let faults = person.runs(FAULTS).await?;
    ensure!(faults == json!([]), "the page has {faults:#}");
    Ok(())
}
