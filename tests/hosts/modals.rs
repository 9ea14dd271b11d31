//! The widget in the modals of a page: Escape ends the widget's own dialog and nothing around it, and whatever the page does
//! with the widget meanwhile, the page is never left dead.

use crate::matter::{self, HEAD, SUBJECT};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use browsing::person::Person;
use thirtyfour::Key;

const WAYS: [&str; 4] = ["bootstrap", "jquery-ui", "focus-trap", "native"];
/// The dialog of the widget that is open, as the browser has it.
const DIALOG: &str = "return widget.shadowRoot.querySelector('dialog')?.matches(':modal') ?? null";

#[tokio::test(flavor = "multi_thread")]
async fn escape_ends_the_dialog_and_not_the_modal_around_it() -> Result<()> {
    let site = Site::open().await?;
    matter::submitted(&site.system).await?;
    for way in WAYS {
        stays_open(&site, way).await.with_context(|| way.to_owned())?;
    }
    site.close().await
}

async fn stays_open(site: &Site, way: &str) -> Result<()> {
    let head = opened(site, way).await?;
    opens_a_dialog(&head).await?;
    escapes(&head).await?;
    head.waits_until("return !widget.shadowRoot.querySelector('dialog')").await?;
    ensure!(head.runs("return modal()").await? == true, "the modal is gone");

    // A click beside the content leaves the focus to the page.
    opens_a_dialog(&head).await?;
    head.runs("widget.shadowRoot.activeElement.blur()").await?;
    escapes(&head).await?;
    head.waits_until("return !widget.shadowRoot.querySelector('dialog')").await?;
    ensure!(head.runs("return modal()").await? == true, "the modal is gone with the second dialog");

    // The request beside the list is closed by the widget's own handler.
    head.runs("widget.shadowRoot.querySelector('.inbox-line').focus()").await?;
    escapes(&head).await?;
    head.misses("button", "Yêu cầu hoàn thiện").await?;
    ensure!(head.runs("return modal()").await? == true, "the modal is gone with the request");

    head.clicks_on_the_page("#inside").await?;
    ensure!(head.runs("return pressed.at(-1)").await? == "inside", "the page is dead");
    escapes(&head).await?;
    head.waits_until("return !modal()").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_modal_that_takes_escape_first_leaves_no_dead_page() -> Result<()> {
    let site = Site::open().await?;
    matter::submitted(&site.system).await?;
    let head = opened(&site, "a11y-dialog").await?;
    opens_a_dialog(&head).await?;
    escapes(&head).await?;
    head.waits_until("return !modal()").await?;
    head.clicks_on_the_page("#page").await?;
    ensure!(head.runs("return pressed.at(-1)").await? == "page", "the page is dead");
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_widget_that_is_hidden_or_moved_takes_its_dialog_along() -> Result<()> {
    let site = Site::open().await?;
    matter::submitted(&site.system).await?;
    let head = site.visited("jquery.html", HEAD).await?;
    head.runs(
        "document.body.insertAdjacentHTML('afterbegin', '<button id=\"page\">Page</button>')",
    )
    .await?;
    head.runs("window.pressed = 0; page.onclick = () => (pressed += 1)").await?;
    opens_a_dialog(&head).await?;

    let hidings = [
        ("widget.hidden = true", "widget.hidden = false"),
        ("here.style.display = 'none'", "here.style.display = ''"),
        ("here.style.contentVisibility = 'hidden'", "here.style.contentVisibility = ''"),
    ];
    for (nth, (hide, show)) in (1..).zip(hidings) {
        head.runs(hide).await?;
        head.waits_until("return !widget.shadowRoot.querySelector('dialog').open").await?;
        head.clicks_on_the_page("#page").await?;
        ensure!(head.runs("return pressed").await? == nth, "the page is dead after {hide}");
        head.runs(show).await?;
        head.waits_until(DIALOG).await.with_context(|| format!("shown again after {hide}"))?;
    }

    head.runs("elsewhere.append(widget)").await?;
    head.waits_until(DIALOG).await?;
    escapes(&head).await?;
    head.waits_until("return !widget.shadowRoot.querySelector('dialog')").await?;
    head.clicks_on_the_page("#page").await?;

    opens_a_dialog(&head).await?;
    head.runs("window.gone = widget; widget.remove()").await?;
    head.clicks_on_the_page("#page").await?;
    ensure!(head.runs("return pressed").await? == 5, "the page is dead without the widget");
    site.close().await
}

async fn opened<'a>(site: &'a Site, way: &str) -> Result<Person<'a>> {
    let head = site.visited(&format!("modals.html?with={way}"), HEAD).await?;
    head.waits_until("return window.modal?.() === true").await?;
    Ok(head)
}

async fn opens_a_dialog(head: &Person<'_>) -> Result<()> {
    if head.runs("return !!widget.shadowRoot.querySelector('.request')").await? != true {
        head.clicks("tab", "Chờ ký").await?;
        head.clicks("button", SUBJECT).await?;
    }
    head.clicks("button", "Yêu cầu hoàn thiện").await?;
    head.waits_until(DIALOG).await
}

async fn escapes(head: &Person<'_>) -> Result<()> {
    head.types(&Key::Escape.value().to_string()).await
}
