//! A page that shows the widget and takes it away, hundreds of times: nothing piles up.

use crate::browser::Browser;
use crate::extension::sent;
use crate::person::Person;
use crate::system::{System, until};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What there is in the page, by name.
type Figures = BTreeMap<String, u64>;

/// What is there after the first of these is what may be there after the last.
const WARM_UP: u32 = 50;
const ALL: u32 = 500;

/// Keeps the memory of every instance that the page makes, as long as it is in use.
const WATCH: &str = "
window.memories = [];
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  const { memory } = (made.instance ?? made).exports;
  if (memory) window.memories.push(memory);
  return made;
};
";

/// Mounts, opens two screens, waits until they have loaded, and removes.
const MOUNT: &str = "
const [times, done] = [arguments[0], arguments[arguments.length - 1]];
const model = document.querySelector('agency-consultation');
const shows = (widget, text) => new Promise((resolve) => {
  const look = () => (widget.shadowRoot.textContent.includes(text) ? resolve() : setTimeout(look, 5));
  look();
});
(async () => {
  for (let time = 0; time < times; time += 1) {
    const widget = document.createElement('agency-consultation');
    widget.toggleAttribute('inspectable', true);
    widget.getToken = model.getToken;
    model.after(widget);
    await widget.whenReady();
    await shows(widget, 'Dự thảo Quyết định');
    widget.view = 'asked';
    await shows(widget, 'Đã lấy ý kiến');
    widget.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
  done();
})();
";

#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_widgets_leave_nothing_behind() -> Result<()> {
    // They ask for more in a minute than one person may.
    let reads = ["--reads-per-minute", "100000"];
    let system = System::start_for("2026-11-23T08:30:00+07:00", &reads).await?;
    sent(&system, "0193f5e0-0000-7000-8000-000000000010").await?;
    let browser = Browser::start(1280, 1000).await?;
    let devtools = browser.driver.cdp();
    let finance = Person::sign_in(&browser, &system, "so-tai-chinh.chuyen-vien").await?;
    devtools.send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
    finance.reloads().await?;
    finance.reads_of("Dự thảo Quyết định").await?;

    let before = after(&browser, WARM_UP).await?;
    let mut mounted = WARM_UP;
    let mut now = before.clone();
    while mounted < ALL {
        now = after(&browser, WARM_UP).await?;
        mounted += WARM_UP;
    }
    let shrunk = until("nothing has grown", async || {
        let has_grown = grown(&before, &now).is_some();
        if has_grown {
            // What was let go of last may be there until the browser has done something else and collected once more.
            now = after(&browser, 1).await?;
        }
        Ok(!has_grown)
    });
    shrunk.await.with_context(|| format!("{before:?} after {WARM_UP}, {now:?} after {ALL}"))?;
    println!("after {WARM_UP}: {before:?}\nafter {ALL}: {now:?}");
    ensure!(now["instances"] <= 2, "one instance for the portal's widget, one for all others");
    browser.close().await
}

/// What there is in the page after so many more widgets.
async fn after(browser: &Browser, widgets: u32) -> Result<Figures> {
    browser.driver.execute_async(MOUNT, vec![json!(widgets)]).await?;
    figures(browser).await
}

/// The first of the figures that has grown. What the browser itself keeps, such as its cache of requests, comes and goes.
fn grown<'a>(before: &'a Figures, now: &Figures) -> Option<&'a str> {
    let (name, _) =
        before.iter().find(|(name, before)| now[*name] > *before + *before / 20 + 10)?;
    Some(name)
}

/// What there is now, with all that is not in use collected.
async fn figures(browser: &Browser) -> Result<Figures> {
    let devtools = browser.driver.cdp();
    devtools.send_raw("HeapProfiler.collectGarbage", json!({})).await?;
    let counters = devtools.send_raw("Memory.getDOMCounters", json!({})).await?;
    let mut figures = BTreeMap::new();
    for name in ["nodes", "jsEventListeners"] {
        figures.insert(name.to_owned(), counters[name].as_u64().context("a count")?);
    }
    let memory = "return [memories.length, memories.reduce((sum, memory) => sum + memory.buffer.byteLength / 65536, 0)]";
    let memory: Value = browser.driver.execute(memory, vec![]).await?.json().clone();
    figures.insert("instances".to_owned(), memory[0].as_u64().context("a count")?);
    figures.insert("wasm pages".to_owned(), memory[1].as_u64().context("a count")?);
    Ok(figures)
}
