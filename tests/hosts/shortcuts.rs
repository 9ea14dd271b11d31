//! Pages with shortcuts of their own, which leave fields alone: letters, copying and pasting in a field of the widget are the
//! field's, though the page sees no field but the widget.

use crate::matter::{ASKER, ID, OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use browsing::person::Person;
use thirtyfour::Key;

const WAYS: [&str; 8] = [
    "mousetrap",
    "hotkeys-js",
    "github-hotkey",
    "tinykeys",
    "target",
    "composed-path",
    "active-element",
    "protected",
];
const TYPED: &str = "Không nhất g/k?";
const SEARCH: &str = "Tìm trong danh sách";
const REASONS: &str = "Lý do, nội dung ý kiến";
/// What has the focus in the widget.
const FOCUSED: &str = "return widget.shadowRoot.activeElement.id";

#[tokio::test(flavor = "multi_thread")]
async fn letters_are_the_field_s_and_calls_are_the_page_s() -> Result<()> {
    let site = Site::open().await?;
    for way in WAYS {
        takes_nothing(&site, way).await.with_context(|| way.to_owned())?;
    }
    site.close().await
}

async fn takes_nothing(site: &Site, way: &str) -> Result<()> {
    let officer = opened(site, way).await?;
    officer.clicks("textbox", SEARCH).await?;
    officer.types(&format!("{TYPED}{}{}", Key::Enter.value(), Key::Backspace.value())).await?;
    let search = officer.sees("textbox", SEARCH).await?.prop("value").await?;
    ensure!(search.as_deref() == Some("Không nhất g/k"), "the search has {search:?}");
    acted(&officer, "").await?;

    officer.presses(Key::Control, "s").await?;
    acted(&officer, "s").await?;
    officer.clicks_on_the_page("#own").await?;
    officer.types("gh").await?;
    ensure!(
        officer.runs("return document.querySelector('#own').value").await? == "gh",
        "own field"
    );
    acted(&officer, "s").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_field_is_copied_and_pasted_and_has_lines_where_the_page_allows_that_in_fields()
-> Result<()> {
    let site = Site::open().await?;
    let officer = opened(&site, "protected").await?;
    officer.clicks("button", SUBJECT).await?;
    officer.clicks("button", "Trả lời").await?;
    officer.clicks_in("Câu 1", "radio", "Thống nhất").await?;
    officer.clicks_in("Câu 1", "textbox", REASONS).await?;
    officer.types(&format!("một{}hai", Key::Enter.value())).await?;
    for key in ["a", "c"] {
        officer.presses(Key::Control, key).await?;
    }
    officer.types(&Key::Right.value().to_string()).await?;
    officer.presses(Key::Control, "v").await?;
    officer.presses(Key::Control, "z").await?;
    officer.presses(Key::Control, "v").await?;
    let text = officer.sees_in("Câu 1", "textbox", REASONS).await?.prop("value").await?;
    ensure!(text.as_deref() == Some("một\nhaimột\nhai"), "the reasons are {text:?}");
    acted(&officer, "").await?;

    officer.presses(Key::Control, "s").await?;
    acted(&officer, "s").await?;
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_of_a_list_are_the_widget_s_and_lead_from_the_search_to_the_first_line_each_time()
-> Result<()> {
    let site = Site::open().await?;
    for (identity, view, name) in
        [(OFFICER, "inbox", SEARCH), (ASKER, "asked", "Tìm việc lấy ý kiến")]
    {
        let officer = opened_by(&site, "target", identity).await?;
        officer.runs(&format!("widget.view = '{view}'")).await?;
        officer.clicks("textbox", name).await?;
        let search = officer.runs(FOCUSED).await?;
        officer.sees("button", SUBJECT).await?;
        for _ in 0..2 {
            officer.types(&Key::Down.value().to_string()).await?;
            let line = format!("{FOCUSED} === '{view}-{ID}'");
            officer.waits_until(&line).await.with_context(|| view.to_owned())?;
            officer.types("/").await?;
            ensure!(officer.runs(FOCUSED).await? == search, "{view}: / leads elsewhere");
        }
        acted(&officer, "").await?;
    }
    site.close().await
}

/// The officer opens the page, which knows the widget alone, and waits for its shortcuts.
async fn opened<'a>(site: &'a Site, way: &str) -> Result<Person<'a>> {
    let officer = opened_by(site, way, OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    Ok(officer)
}

async fn opened_by<'a>(site: &'a Site, way: &str, identity: &str) -> Result<Person<'a>> {
    let officer = site.looked_into(&format!("shortcuts.html?with={way}"), identity).await?;
    officer.waits_until("return window.bound === true").await?;
    officer.sees("textbox", SEARCH).await?;
    Ok(officer)
}

async fn acted(officer: &Person<'_>, keys: &str) -> Result<()> {
    let acted = officer.runs("return acted.join(' ')").await?;
    ensure!(acted == keys, "the page acted on “{acted}” in place of “{keys}”");
    Ok(())
}
