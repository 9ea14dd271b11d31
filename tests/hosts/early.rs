//! What the widget asks the service while its module is on the way: each thing once, as it asks everything, and nothing that is
//! out of date when the module is there.

use crate::matter::{ASKER, HEAD, OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use browsing::person::Person;
use std::collections::BTreeMap;

/// Notes what is asked for, and holds the module back until the page lets it go.
const WATCH: &str = "
window.asked = [];
window.letGo = new Promise((resolve) => (window.lets = resolve));
const { fetch: own } = window;
window.fetch = async (url, init) => {
  const { pathname } = new URL(url, location);
  asked.push({ path: pathname, headers: init?.headers });
  if (/consultation_bg/.test(pathname)) await letGo;
  if (window.refuses?.(pathname)) return new Response('', { status: 503 });
  return own(url, init);
};";

const SESSION: &str = "/consultation/api/session";
const INBOX: &str = "/consultation/api/inbox";
const ASKED: &str = "/consultation/api/asked";
const TOKEN: &str = "/portal/token";

/// Somebody on a page whose widget waits for its module.
struct Waiting<'a>(Person<'a>);

impl<'a> Waiting<'a> {
    async fn on(site: &'a Site, page: &str, also: &str) -> Result<Self> {
        let officer = Person::visits(&site.browser, "about:blank").await?;
        officer.begins_with(&format!("{{ {WATCH} {also} }}")).await?;
        officer.goes(&format!("{}/pages/{page}?identity={OFFICER}", site.address)).await?;
        Ok(Self(officer))
    }

    /// Waits until so much was asked for at a path.
    async fn has_asked(&self, path: &str, times: u32) -> Result<()> {
        let count = format!("asked.filter((it) => it.path === '{path}').length");
        let found = self.0.waits_until(&format!("return {count} >= {times}")).await;
        found.with_context(|| format!("{path} {times} times"))?;
        let exactly = self.0.runs(&format!("return {count}")).await?;
        ensure!(exactly == times, "{path}: {exactly} times");
        Ok(())
    }

    async fn gets_the_module(&self) -> Result<()> {
        self.0.runs("lets()").await.map(drop)
    }

    /// What something was asked for with, the first or the last time; tokens differ.
    async fn headers(&self, which: &str, path: &str) -> Result<BTreeMap<String, String>> {
        let asked = format!("return asked.{which}((it) => it.path === '{path}').headers");
        let mut headers: BTreeMap<String, String> =
            serde_json::from_value(self.0.runs(&asked).await?)?;
        let token = headers.get_mut("Authorization").context("there is no token")?;
        token.truncate("Bearer ey".len());
        Ok(headers)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_acts_and_the_list_are_asked_for_while_the_module_is_on_the_way() -> Result<()> {
    let site = Site::open().await?;
    let officer = Waiting::on(&site, "clean.html", "").await?;
    for path in [TOKEN, SESSION, INBOX] {
        officer.has_asked(path, 1).await?;
    }
    officer.gets_the_module().await?;
    officer.0.sees("button", SUBJECT).await?;
    officer.has_asked("/consultation/api/counts", 1).await?;
    for path in [TOKEN, SESSION, INBOX] {
        officer.has_asked(path, 1).await?;
    }
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn each_of_several_asks_for_its_own() -> Result<()> {
    let site = Site::open().await?;
    let officer = Waiting::on(&site, "two.html", "").await?;
    officer.has_asked(SESSION, 2).await?;
    officer.has_asked(INBOX, 1).await?;
    officer.has_asked(ASKED, 1).await?;
    officer.gets_the_module().await?;
    officer.0.at("#inbox").sees("button", SUBJECT).await?;
    officer.0.at("#asked").sees("heading", "Đã lấy ý kiến").await?;
    officer.0.at("#asked").misses("status", "Đang tải danh sách").await?;
    for (path, times) in [(TOKEN, 2), (SESSION, 2), (INBOX, 1), (ASKED, 1)] {
        officer.has_asked(path, times).await?;
    }
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_else_who_signs_in_meanwhile_gets_their_own() -> Result<()> {
    let site = Site::open().await?;
    let officer = Waiting::on(&site, "clean.html", "").await?;
    officer.has_asked(INBOX, 1).await?;
    let other =
        format!("widget.getToken = async () => (await fetch('{TOKEN}?identity={HEAD}')).text()");
    officer.0.runs(&other).await?;
    officer.has_asked(INBOX, 2).await?;
    officer.gets_the_module().await?;
    officer.0.sees("button", SUBJECT).await?;
    officer.has_asked(SESSION, 2).await?;
    let headers = officer.headers("findLast", INBOX).await?;
    ensure!(headers["Consultation-Officer"] == format!("so-tu-phap/{HEAD}"), "{headers:?}");
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_signs_in_meanwhile_gets_their_own_by_a_refresh() -> Result<()> {
    let site = Site::open().await?;
    let officer = Waiting::on(&site, "two.html", "").await?;
    officer.has_asked(ASKED, 1).await?;
    let asked = officer.0.at("#asked");
    // Who acts is taken over only once the texts of the page are.
    asked.runs("widget.messages = { vi: { 'asked.title': 'Đã gửi lấy ý kiến' } }").await?;
    asked.runs(&format!("widget.dataset.identity = '{ASKER}'; widget.refresh()")).await?;
    officer.gets_the_module().await?;
    asked.sees("button", SUBJECT).await?;
    officer.0.at("#inbox").sees("button", SUBJECT).await?;
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_asked_for_without_a_token_or_beside_a_backend_of_the_page() -> Result<()> {
    let site = Site::open().await?;
    let officer = Waiting::on(&site, "clean.html", "").await?;
    officer.has_asked(INBOX, 1).await?;
    let late = "const late = document.createElement('agency-consultation');
        late.id = 'late';
        late.setAttribute('inspectable', '');
        late.setAttribute('api', '/consultation/api');
        document.body.append(late);";
    officer.0.runs(late).await?;
    officer.has_asked(SESSION, 1).await?;
    let vouches =
        format!("widget.getToken = async () => (await fetch('{TOKEN}?identity={ASKER}')).text()");
    officer.0.at("#late").runs(&vouches).await?;
    officer.has_asked(INBOX, 2).await?;
    let asleep = "widget.backend = { session() { throw { status: 418, code: 'bus-asleep' } } }";
    officer.0.at("#late").runs(asleep).await?;
    officer.gets_the_module().await?;
    officer.0.at("#late").reads_of("bus-asleep").await?;
    officer.0.sees("button", SUBJECT).await?;
    officer.has_asked(SESSION, 2).await?;
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_is_asked_for_again() -> Result<()> {
    let site = Site::open().await?;
    for path in [SESSION, INBOX] {
        let once = format!(
            "window.refuses = (asked) => asked === '{path}' && !window.told && (window.told = true);"
        );
        let officer = Waiting::on(&site, "clean.html", &once).await?;
        officer.has_asked(path, 1).await?;
        officer.gets_the_module().await?;
        officer.0.sees("button", SUBJECT).await?;
        officer.has_asked(path, 2).await?;
        let [early, own] =
            [officer.headers("find", path).await?, officer.headers("findLast", path).await?];
        ensure!(early == own, "{path}: {early:?}, not {own:?}");
    }
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_widget_that_is_taken_out_and_put_back_meanwhile_is_shown() -> Result<()> {
    let site = Site::open().await?;
    let officer = Waiting::on(&site, "clean.html", "").await?;
    officer.has_asked(INBOX, 1).await?;
    officer.0.runs("window.kept = widget; widget.remove()").await?;
    officer.0.runs("document.body.append(kept)").await?;
    officer.gets_the_module().await?;
    officer.0.sees("button", SUBJECT).await?;
    let errors = officer.0.runs("return errors").await?;
    ensure!(errors == serde_json::json!([]), "{errors}");
    site.close().await
}
