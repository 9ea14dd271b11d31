//! The widget in WordPress: the plugin as it is handed out, set up as docs/embedding/wordpress.md says, in pages that an
//! editor without unfiltered HTML has saved.

mod administrator;
mod editor;
mod guide;
mod installation;
mod visitor;

use crate::matter::{self, ASKER, ASKING_HEAD, HEAD, ID, SUBJECT};
use anyhow::{Context, Result, ensure};
use browsing::browser::Browser;
use browsing::system::System;
use chrono::{DateTime, Days};
use guide::{settings_of_the_service, snippet};
use installation::{Installation, Place};
use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};
use visitor::Visitor;

const SECRET: &str = "7d1b8c0a94f25e63b7d1b8c0a94f25e6";
const SECRET_FILE: &str = "/etc/consultation/token-secret";
/// In the record; quotes and accents have to get there unharmed.
const NAME: &str = "Nguyễn Văn \"An\", Sở Tư pháp";
/// Calls the route of the token as somebody else's page could.
const ASK: &str = "const ask = async (user, nonce) => {
    const headers = { 'Content-Type': 'application/json', ...(nonce && { 'X-WP-Nonce': nonce }) };
    const route = '/wp-json/agency-consultation/v1/token';
    const answer = await fetch(route, { method: 'POST', headers, body: JSON.stringify({ user }) });
    return `${answer.status} ${(await answer.json()).code}`;
};";

#[tokio::test(flavor = "multi_thread")]
async fn pages_that_an_editor_saved() -> Result<()> {
    let place = Place::take()?;
    let secret = place.keeps("token-secret", SECRET)?;
    let address = place.address();
    let settings = settings_of_the_service(&[
        ("https://portal.example.vn", &address),
        (SECRET_FILE, &secret),
    ])?;
    let system = System::start_for_a_host(&settings).await?;
    let passed_on =
        snippet("The service", "apache", &[("http://127.0.0.1:8080", &system.address)])?;
    let site = place.install(&passed_on).await?;
    let browser = Browser::start(1280, 900).await?;
    let visitor = Visitor::comes(&browser, &address).await?;

    visitor.signs_in("quan-tri").await?;
    site.has_an_older_plugin()?;
    administrator::uploads_the_plugin(&visitor).await?;
    site.has_the_plugin_of_today()?;
    administrator::activates_the_plugin(&visitor).await?;
    administrator::types_a_secret(&visitor).await?;
    administrator::names_the_officer(&visitor, NAME).await?;

    visitor.signs_in("bien-tap").await?;
    editor::cannot_name_an_officer(&visitor).await?;
    editor::loses_the_tag(&visitor).await?;
    editor::inserts_the_block(&visitor).await?;
    let with_block = editor::saves_the_block(&visitor).await?;
    let with_shortcode = editor::saves_the_shortcode(&visitor).await?;
    let attack = editor::saves_an_attack(&visitor).await?;
    let enclosing = editor::saves_what_the_shortcode_encloses(&visitor).await?;

    // The secret that the administrator typed is not the service's; the one of the file is.
    visitor.signs_in("can-bo").await?;
    visitor.opens(&with_block).await?;
    visitor.person.reads_of("unauthenticated").await?;
    site.adds_to_the_configuration(&snippet("Settings", "php", &[(SECRET_FILE, &secret)])?)?;
    asks(&system, &site).await?;
    shows_the_inbox(&visitor, &with_block, "compact").await?;
    shows_the_inbox(&visitor, &with_shortcode, "comfortable").await?;
    replies(&visitor).await?;
    withstands(&visitor, &attack).await?;
    visitor.opens("/sample-page/").await?;
    visitor.notes_no_widget().await?;
    let of_head = site.token(&claims(HEAD, "so-tu-phap", "head"))?;
    let record = system.shows(&of_head, ID).await?.to_string();
    ensure!(record.contains(&json!(NAME).to_string()), "{NAME} is not in {record}");
    keeps_its_token_fresh(&visitor, &with_block).await?;

    visitor.signs_in("quan-tri").await?;
    administrator::takes_a_classic_theme(&visitor).await?;
    visitor.signs_in("can-bo").await?;
    shows_what_was_replied(&visitor, &with_block).await?;

    somebody_else(&visitor, &with_block).await?;
    nobody(&visitor, &with_block, &enclosing).await?;
    let entries = site.uninstalls_the_plugin()?;
    ensure!(entries == "5 0", "the database had {entries} entries of the plugin");
    let complaints = site.complaints()?;
    ensure!(!complaints.contains("agency-consultation"), "{complaints}");
    browser.close().await
}

/// Sở Nội vụ asks, with a due date that is neither too soon nor too late nor a day off.
async fn asks(system: &System, site: &Installation) -> Result<()> {
    let asker = site.token(&claims(ASKER, "so-noi-vu", "officer"))?;
    let head = site.token(&claims(ASKING_HEAD, "so-noi-vu", "head"))?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let today = DateTime::from_timestamp(now.try_into()?, 0).context("today")?.date_naive();
    let mut refused = None;
    for days in 8..30 {
        let due_on = today.checked_add_days(Days::new(days)).context("a day")?.to_string();
        match system.takes(&asker, ID, &matter::submission(&due_on)).await {
            Ok(()) => return system.takes(&head, ID, &json!({ "command": "send-request" })).await,
            Err(error) => refused = Some(error),
        }
    }
    Err(refused.context("some day was tried")?)
}

fn claims(officer: &str, agency: &str, role: &str) -> Value {
    json!({ "sub": officer, "agency": agency, "role": role, "name": officer })
}

/// The officer sees the inbox in the theme's wide width, and nothing goes wrong.
async fn shows_the_inbox(visitor: &Visitor<'_>, page: &str, density: &str) -> Result<()> {
    visitor.opens(page).await?;
    visitor.person.sees("button", SUBJECT).await?;
    let shown = visitor.person.runs("return [widget.density, widget.clientWidth > 900]").await?;
    ensure!(shown == json!([density, true]), "{page} shows {shown}");
    ensure!(margin(visitor).await? == "0px", "the widget is not in line with the text");
    visitor.notes_no_fault().await?;
    for width in [1280, 360] {
        visitor.looks_at_width(&format!("inbox-{density}"), width).await?;
    }
    Ok(())
}

/// What the widget leaves free at its edges.
async fn margin(visitor: &Visitor<'_>) -> Result<Value> {
    let margin =
        "return getComputedStyle(widget.shadowRoot.querySelector('[part~=widget]')).paddingLeft";
    visitor.person.runs(margin).await
}

/// The officer replies, in the page that is open.
async fn replies(visitor: &Visitor<'_>) -> Result<()> {
    matter::begins_a_reply(&visitor.person).await?;
    for width in [1280, 360] {
        visitor.looks_at_width("reply", width).await?;
    }
    matter::submits(&visitor.person).await?;
    visitor.looks_at_width("submitted", 1280).await?;
    visitor.notes_no_fault().await
}

/// What an editor writes into the shortcode chooses among the values that there are, and nothing else.
async fn withstands(visitor: &Visitor<'_>, page: &str) -> Result<()> {
    visitor.opens(page).await?;
    visitor.person.clicks("tab", "Chờ ký").await?;
    visitor.person.sees("button", SUBJECT).await?;
    let written = "const written = (element) => [...element.attributes]
            .filter(({ name }) => !name.startsWith('data-'))
            .map(({ name, value }) => `${name}=${value}`);
        return [...written(widget.parentElement), ...written(widget)]";
    let written = visitor.person.runs(written).await?;
    let expected = json!([
        "class=agency-consultation",
        "view=inbox",
        "locale=vi",
        "theme=light",
        "density=comfortable",
        "api=/consultation/api",
    ]);
    ensure!(written == expected, "the shortcode has become {written}");
    visitor.notes_no_fault().await
}

/// In a theme of the older kind.
async fn shows_what_was_replied(visitor: &Visitor<'_>, page: &str) -> Result<()> {
    visitor.opens(page).await?;
    visitor.person.clicks("tab", "Chờ ký").await?;
    visitor.person.clicks("button", SUBJECT).await?;
    visitor.person.reads_of("Đã trình ký").await?;
    ensure!(margin(visitor).await? != "0px", "the widget's text touches the edge of its ground");
    for width in [1280, 360] {
        visitor.looks_at_width("classic", width).await?;
    }
    visitor.notes_no_fault().await
}

/// A page that was open for longer than its nonce lives goes on; one whose officer has signed out does not.
async fn keeps_its_token_fresh(visitor: &Visitor<'_>, page: &str) -> Result<()> {
    visitor.opens(page).await?;
    visitor.person.sees("tab", "").await?;
    let stale = "widget.dataset.nonce = 'stale';
        const of = (token) => JSON.parse(atob(token.split('.')[1]));
        return (async () => of(await widget.getToken()).sub)()";
    let officer = visitor.person.runs(stale).await?;
    ensure!(officer == matter::OFFICER, "the token is of {officer}");
    let as_another = format!(
        "{ASK} const {{ user, nonce }} = widget.dataset;
        return (async () => [await ask(Number(user) - 1, nonce), await ask(Number(user), '')])()"
    );
    let answers = visitor.person.runs(&as_another).await?;
    let expected =
        json!(["409 agency_consultation_other_user", "401 agency_consultation_signed_out"]);
    ensure!(answers == expected, "{answers}");
    visitor.signs_out().await?;
    let signed_out = "return widget.getToken().catch((error) => error.message)";
    let said = visitor.person.runs(signed_out).await?;
    ensure!(said == "no token: signed out of the site", "{said}");
    Ok(())
}

/// Somebody who is no officer reads whom to ask, and gets no token.
async fn somebody_else(visitor: &Visitor<'_>, page: &str) -> Result<()> {
    visitor.signs_in("nguoi-doc").await?;
    visitor.opens(page).await?;
    visitor.reads_of("Tài khoản của bạn chưa được khai báo").await?;
    visitor.notes_no_widget().await?;
    let route = "/wp-admin/admin-ajax.php?action=rest-nonce";
    let asked = format!(
        "{ASK} return (async () => {{
            const nonce = await (await fetch('{route}')).text();
            const me = await fetch('/wp-json/wp/v2/users/me', {{ headers: {{ 'X-WP-Nonce': nonce }} }});
            return ask((await me.json()).id, nonce);
        }})()"
    );
    let answer = visitor.person.runs(&asked).await?;
    ensure!(answer == "403 agency_consultation_no_officer", "{answer}");
    Ok(())
}

/// Somebody who has not signed in reads how to, or what the editor wrote, and gets no token.
async fn nobody(visitor: &Visitor<'_>, page: &str, enclosing: &str) -> Result<()> {
    visitor.signs_out().await?;
    visitor.opens(page).await?;
    visitor.reads_of("Vui lòng đăng nhập").await?;
    visitor.notes_no_widget().await?;
    visitor.notes_no_fault().await?;
    visitor.looks_at_width("nobody", 1280).await?;
    let answer = visitor.person.runs(&format!("{ASK} return ask(1, '')")).await?;
    ensure!(answer == "401 agency_consultation_signed_out", "{answer}");
    visitor.opens(enclosing).await?;
    visitor.reads_of("Dành cho cán bộ, công chức.").await?;
    let is_bold = "return document.querySelector('.agency-consultation strong') !== null";
    visitor.person.waits_until(is_bold).await?;
    visitor.notes_no_widget().await
}
