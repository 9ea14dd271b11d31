//! Pages that have put a function of their own in the place of `fetch`: what they expect of its callers is what the widget does,
//! and what they throw is told as theirs.

use crate::matter::{self, OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use browsing::person::Person;

/// Wrappers as they are written by hand.
const WAYS: [&str; 3] = [
    // Adds a header to the second argument, as most callers write it.
    "const { fetch: own } = window;
    window.fetch = (url, init) => own(url, { ...init, headers: { ...init?.headers, 'X-CSRF-Token': 't' } });",
    // Looks into the address.
    "const { fetch: own } = window;
    window.fetch = (url, init) => (url.indexOf('/analytics') >= 0 ? Promise.resolve() : own(url, init));",
    // Sets a header where there are some already.
    "const { fetch: own } = window;
    window.fetch = (url, init = {}) => {
      init.headers = new Headers(init.headers);
      init.headers.set('X-Requested-With', 'XMLHttpRequest');
      return own(url, init);
    };",
];

#[tokio::test(flavor = "multi_thread")]
async fn they_add_headers_and_read_addresses() -> Result<()> {
    let site = Site::open().await?;
    for way in WAYS {
        let officer = opened(&site, way).await?;
        officer.sees("button", SUBJECT).await.context(way)?;
    }
    let officer = opened(&site, WAYS[0]).await?;
    matter::begins_a_reply(&officer).await?;
    matter::submits(&officer).await?;
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn fetch_intercept_adds_headers() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("intercepted.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    ensure!(
        officer.runs("return intercepted.some((url) => url.endsWith('/inbox'))").await? == true
    );
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_of_theirs_is_not_taken_for_the_network() -> Result<()> {
    let site = Site::open().await?;
    let way = "const { fetch: own } = window;
        window.said = [];
        console.error = (...given) => said.push(given.map(String).join(' '));
        window.fetch = async (url, init) => {
          if (String(url).includes('/inbox')) throw new Error('no token against forgery');
          return own(url, init);
        };";
    let officer = opened(&site, way).await?;
    officer.reads_of("fetch-failed").await?;
    officer.reads_of("Hệ thống gặp lỗi ngoài dự kiến").await?;
    let said = officer.runs("return said.join('\\n')").await?;
    ensure!(
        said.as_str().is_some_and(|said| said.contains("no token against forgery")),
        "the console says {said}"
    );
    site.close().await
}

async fn opened<'a>(site: &'a Site, way: &str) -> Result<Person<'a>> {
    let officer = Person::visits(&site.browser, "about:blank").await?;
    officer.begins_with(&format!("{{ {way} }}")).await?;
    let url = format!("{}/pages/clean.html?identity={OFFICER}", site.address);
    officer.goes(&url).await?;
    Ok(officer)
}
