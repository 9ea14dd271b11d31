//! What the widget leaves behind in a page, while it is there and when it is gone: nothing.

use crate::matter::{self, OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Result, ensure};
use serde_json::json;

/// Everything that scripts and style sheets of the page share: globals, the prototypes of the language and of the browser, style
/// sheets, what is in the document beside the widget, storage.
const SNAPSHOT: &str = "
window.snapshot = () => {
  const seen = new Map();
  const look = (name, value) => {
    for (const key of Reflect.ownKeys(value)) {
      const { value: inner, get, set } = Reflect.getOwnPropertyDescriptor(value, key);
      seen.set(`${name}.${String(key)}`, inner ?? get ?? set);
    }
  };
  // Some are the driver's.
  const globals = Object.getOwnPropertyNames(window).filter((name) => !/^(snapshot|before|ret_nodes|se_exportedFunctionSymbol|\\d+)$/.test(name));
  for (const name of globals) {
    const { value } = Object.getOwnPropertyDescriptor(window, name);
    // What the page itself counts may change.
    seen.set(name, typeof value === 'function' ? value : typeof value);
    if (typeof value !== 'function') continue;
    look(name, value);
    if (value.prototype) look(`${name}.prototype`, value.prototype);
  }
  const beside = [...document.querySelectorAll('*')].filter((one) => one.localName !== 'agency-consultation');
  const attributes = beside.map((one) => [...one.attributes].map(({ name, value }) => `${name}=${value}`).join());
  seen.set('elements', beside.map(({ localName }, at) => `${localName} ${attributes[at]}`).join());
  seen.set('sheets', document.styleSheets.length + document.adoptedStyleSheets.length);
  seen.set('fonts', document.fonts.size);
  seen.set('storage', `${localStorage.length} ${sessionStorage.length} ${document.cookie}`);
  seen.set('title', `${document.title} ${location.hash} ${history.length}`);
  const { color, font, margin, overflow } = getComputedStyle(document.body);
  seen.set('look', `${color} ${font} ${margin} ${overflow}`);
  return seen;
};
window.before = snapshot();";
const CHANGED: &str = "
const now = snapshot();
return [...new Set([...before.keys(), ...now.keys()])].filter((name) => !Object.is(before.get(name), now.get(name)));";

/// Counts what the page does for the widget, and keeps the signals of the calls that are under way.
const COUNT: &str = "
window.compiled = [];
window.signals = [];
window.intervals = new Set();
for (const name of ['compile', 'compileStreaming']) {
  const compile = WebAssembly[name];
  WebAssembly[name] = (...given) => {
    compiled.push(name);
    return compile.apply(WebAssembly, given);
  };
}
const { fetch, setInterval, clearInterval } = window;
window.fetch = (url, init) => {
  if (url.includes('/api/')) signals.push(init.signal);
  return fetch(url, init);
};
window.setInterval = (...given) => {
  const timer = setInterval(...given);
  intervals.add(timer);
  return timer;
};
window.clearInterval = (timer) => {
  intervals.delete(timer);
  clearInterval(timer);
};";
/// Loads the widget into a page that has waited for it.
const LOAD: &str = "return import('/widget/agency-consultation.js').then(() => null)";

#[tokio::test(flavor = "multi_thread")]
async fn no_global_no_prototype_no_style() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("two-versions.html", OFFICER).await?;
    officer.runs(SNAPSHOT).await?;
    officer.runs(LOAD).await?;
    matter::begins_a_reply(&officer).await?;
    for view in ["ask", "oversight", "asked"] {
        officer.runs(&format!("widget.consultation = null; widget.view = '{view}'")).await?;
        officer.sees("heading", "").await?;
    }
    officer.runs("widget.consultation = null; widget.view = 'inbox'").await?;
    matter::goes_on_with_the_draft(&officer).await?;
    let changed = officer.runs(CHANGED).await?;
    ensure!(changed == json!([]), "the widget has changed {changed}");

    // The page would have noticed.
    officer.runs("Array.prototype.last = () => 1; window.more = 1; document.head.append(document.createElement('style'))").await?;
    let changed = officer.runs(CHANGED).await?;
    let expected = ["Array.prototype.last", "elements", "sheets", "more"];
    let noticed = |name| changed.as_array().is_some_and(|changed| changed.contains(&json!(name)));
    ensure!(expected.into_iter().all(noticed), "{changed}");
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_module_is_compiled_once_however_many_there_are() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("two-versions.html", OFFICER).await?;
    officer.runs(COUNT).await?;
    officer.runs("const { getToken } = widget; for (const id of ['second', 'third']) {
        const more = document.createElement('agency-consultation');
        Object.assign(more, { id, getToken });
        for (const name of ['api', 'inspectable']) more.setAttribute(name, widget.getAttribute(name));
        document.body.append(more);
    }").await?;
    officer.runs(LOAD).await?;
    for widget in ["agency-consultation", "#second", "#third"] {
        officer.at(widget).sees("button", SUBJECT).await?;
    }
    let compiled = officer.runs("return compiled").await?;
    ensure!(compiled == json!(["compileStreaming"]), "compiled: {compiled}");
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_it_waits_for_ends_when_it_is_taken_out() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("two-versions.html", OFFICER).await?;
    officer.runs(COUNT).await?;
    officer.runs(LOAD).await?;
    officer.sees("button", SUBJECT).await?;
    officer.waits_until("return intervals.size > 0").await?;
    officer.runs("window.told = []; widget.addEventListener('consultation-error', ({ detail }) => told.push(detail.code))").await?;

    site.system.freeze()?;
    officer.runs("signals.length = 0; widget.view = 'asked'; widget.view = 'oversight'").await?;
    officer.waits_until("return signals.length > 0").await?;
    officer.runs("window.taken = widget; widget.remove()").await?;
    officer.waits_until("return signals.every((signal) => signal.aborted)").await?;
    officer.waits_until("return intervals.size === 0").await?;
    site.system.thaw()?;

    // Put back it asks anew, and nobody was told of an error.
    officer.runs("document.body.append(taken)").await?;
    officer.reads_of("Số liệu đến ngày").await?;
    let told = officer.runs("return told").await?;
    ensure!(told == json!([]), "the page was told of {told}");
    site.close().await
}
