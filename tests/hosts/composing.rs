//! Input methods, as Chromium hears them: what they write stays as they wrote it until the field is left, and the keys of a
//! composition are theirs.

use crate::matter::{ASKER, OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use browsing::browser::Browser;
use browsing::person::Person;
use serde_json::{Value, json};
use thirtyfour::Key;

const SEARCH: &str = "Tìm trong danh sách";
const REASONS: &str = "Lý do, nội dung ý kiến";
/// ế, letter by letter.
const DECOMPOSED: [&str; 3] = ["e", "e\u{302}", "e\u{302}\u{301}"];

/// The keyboard of an input method.
struct Composer<'a>(&'a Browser);

impl Composer<'_> {
    async fn sends(&self, command: &str, what: Value) -> Result<()> {
        self.0.driver.cdp().send_raw(command, what).await.map(drop).context(command.to_owned())
    }

    /// Writes a text that may still change.
    async fn composes(&self, text: &str) -> Result<()> {
        let end = text.encode_utf16().count();
        let what = json!({ "text": text, "selectionStart": end, "selectionEnd": end });
        self.sends("Input.imeSetComposition", what).await
    }

    /// Writes a text for good, in the place of what was composed.
    async fn writes(&self, text: &str) -> Result<()> {
        self.sends("Input.insertText", json!({ "text": text })).await
    }

    /// Hears a key that is its own.
    async fn hears(&self, key: &str) -> Result<()> {
        let key = json!({ "type": "rawKeyDown", "key": key, "windowsVirtualKeyCode": 229 });
        self.sends("Input.dispatchKeyEvent", key).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_of_a_composition_are_the_input_method_s() -> Result<()> {
    let site = Site::open().await?;
    let composer = Composer(&site.browser);
    let officer = site.visited("clean.html", ASKER).await?;
    officer.runs("widget.view = 'ask'").await?;
    let list = "Lĩnh vực";
    for key in ["Enter", "Escape", "ArrowDown"] {
        officer.clicks("combobox", list).await?;
        composer.composes("ngân").await?;
        composer.hears(key).await?;
        composer.writes("ngân").await?;
        let field = officer.sees("combobox", list).await?;
        let text = field.prop("value").await?;
        ensure!(text.as_deref() == Some("ngân"), "{key}: the search is {text:?}");
        officer.sees("option", "Ngân sách").await.with_context(|| key.to_owned())?;
        officer.types(&Key::Escape.value().to_string()).await?;
        let text = field.prop("value").await?;
        ensure!(text.as_deref() == Some(""), "Escape leaves {text:?}");
    }

    officer.runs("widget.view = 'inbox'").await?;
    officer.clicks("textbox", SEARCH).await?;
    composer.composes("hô").await?;
    composer.hears("ArrowDown").await?;
    composer.composes("hồ").await?;
    composer.writes("hồ").await?;
    let text = officer.sees("textbox", SEARCH).await?.prop("value").await?;
    ensure!(text.as_deref() == Some("hồ"), "the search is {text:?}");
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_composed_of_single_marks_is_not_doubled_and_is_kept_whole() -> Result<()> {
    let site = Site::open().await?;
    let composer = Composer(&site.browser);
    let officer = site.visited("clean.html", OFFICER).await?;
    officer.clicks("textbox", SEARCH).await?;
    writes_by_marks(&composer).await?;
    shows(&officer, "", SEARCH, "e\u{302}\u{301}").await?;
    officer.clicks("heading", "Cần trả lời").await?;
    shows(&officer, "", SEARCH, "ế").await?;
    officer.fills_in("", SEARCH, "").await?;

    opens_the_reply(&officer).await?;
    writes_by_marks(&composer).await?;
    shows(&officer, "Câu 1", REASONS, "e\u{302}\u{301}").await?;
    // As Unikey writes with the character set of single marks: it takes back as many letters as it wrote.
    let back = Key::Backspace.value().to_string();
    officer.types(" to").await?;
    officer.types(&back).await?;
    composer.writes("o\u{302}").await?;
    officer.types(&format!("{back}{back}")).await?;
    composer.writes("o\u{302}\u{309}").await?;
    officer.types(" chu").await?;
    shows(&officer, "Câu 1", REASONS, "e\u{302}\u{301} to\u{302}\u{309} chu").await?;
    officer.reads_of("Đã lưu lúc").await?;
    officer.types(&Key::Tab.value().to_string()).await?;
    shows(&officer, "Câu 1", REASONS, "ế tổ chu").await?;
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_pasted_is_tidied_and_can_be_undone() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.looked_into("shortcuts.html?with=target", OFFICER).await?;
    officer.runs("own.outerHTML = '<textarea id=own></textarea>'").await?;
    opens_the_reply(&officer).await?;
    officer.types("trước ").await?;
    for (copied, pasted) in [("tie\u{302}\u{301}ng", "tiếng"), ("một\u{b}hai", "một\nhai")] {
        officer.runs(&format!("own.value = {}", json!(copied))).await?;
        officer.clicks_on_the_page("#own").await?;
        officer.presses(Key::Control, "a").await?;
        officer.presses(Key::Control, "c").await?;
        officer.clicks_in("Câu 1", "textbox", REASONS).await?;
        officer.types(&Key::End.value().to_string()).await?;
        officer.presses(Key::Control, "v").await?;
        shows(&officer, "Câu 1", REASONS, &format!("trước {pasted}")).await?;
        officer.presses(Key::Control, "z").await?;
        shows(&officer, "Câu 1", REASONS, "trước ").await?;
    }
    site.close().await
}

async fn opens_the_reply(officer: &Person<'_>) -> Result<()> {
    officer.clicks("button", SUBJECT).await?;
    officer.clicks("button", "Trả lời").await?;
    officer.clicks_in("Câu 1", "radio", "Thống nhất").await?;
    officer.clicks_in("Câu 1", "textbox", REASONS).await
}

async fn writes_by_marks(composer: &Composer<'_>) -> Result<()> {
    for text in DECOMPOSED {
        composer.composes(text).await?;
    }
    composer.writes(DECOMPOSED[2]).await
}

async fn shows(officer: &Person<'_>, within: &str, field: &str, text: &str) -> Result<()> {
    let shown = officer.sees_in(within, "textbox", field).await?.prop("value").await?;
    ensure!(shown.as_deref() == Some(text), "“{field}” shows {shown:?} in place of {text:?}");
    Ok(())
}
