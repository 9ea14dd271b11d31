//! A press and a release at one place of the screen are a click, wherever that place is: what gets the focus, scrolls or
//! is told meanwhile moves nothing under the pointer. A driver's own click scrolls first, and sees nothing of it; here the
//! pointer goes to a position, presses, lets a frame be drawn, and lets go.

use crate::browser::Browser;
use crate::extension::{sent, submitted_on};
use crate::person::Person;
use crate::system::System;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

/// Windows of desks, and a telephone.
const SCREENS: [(u32, u32); 5] = [(1280, 900), (1366, 768), (1366, 720), (1920, 1080), (360, 740)];

/// What can be pressed on the screen now: where its middle is, and what it says. What is under something else is left out.
const TARGETS: &str = "
const root = widget.shadowRoot;
const dialog = [...root.querySelectorAll('dialog[open]')].at(-1);
const kinds = 'button, a[href], summary, [role=tab], label, input, textarea';
return [...(dialog ?? root).querySelectorAll(kinds)].flatMap((element) => {
  const box = element.getBoundingClientRect();
  const [x, y] = [Math.round(box.x + Math.min(box.width / 2, 60)), Math.round(box.y + box.height / 2)];
  const top = root.elementFromPoint(x, y);
  const seen = box.width > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight;
  const said = element.getAttribute('aria-label') ?? element.textContent.trim() ?? '';
  return seen && top && element.contains(top) && !element.disabled
    ? [{ x, y, what: `${element.localName} “${said.slice(0, 40)}”` }] : [];
});";

/// Notes where the page is scrolled to and what lies at the place, and stops the click, so that the screen stays.
const WATCH: &str = "
const at = () => widget.shadowRoot.elementFromPoint(PLACE.x, PLACE.y);
const clicked = [];
const hear = (event) => {
  clicked.push(event.composedPath()[0]);
  event.preventDefault();
  event.stopImmediatePropagation();
};
addEventListener('click', hear, { capture: true });
window.pressing = { clicked, top: scrollY, under: at(), at, stop: () => removeEventListener('click', hear, { capture: true }) };
";

/// Two frames later: whether all is where it was.
const STAYED: &str = "
const done = arguments[arguments.length - 1];
requestAnimationFrame(() => requestAnimationFrame(() => {
  const { top, under, at } = window.pressing;
  const found = at();
  const same = found === under || found?.contains(under) || under?.contains(found);
  done(scrollY !== top ? `the page scrolls by ${scrollY - top}` : same ? '' : 'something else comes under the pointer');
}));";

const CLICKED: &str = "
const { clicked, stop } = window.pressing;
stop();
return clicked.length;";

/// A hand on a mouse, or a finger.
#[derive(Clone, Copy)]
enum Hand {
    Mouse,
    Finger,
}

impl Hand {
    async fn presses(self, driver: &WebDriver, x: i64, y: i64) -> Result<()> {
        match self {
            Self::Mouse => {
                let chain = driver.action_chain_with_delay(None, None);
                chain.move_to(x, y).click_and_hold().perform().await?;
            }
            Self::Finger => touch(driver, "touchStart", json!([{ "x": x, "y": y }])).await?,
        }
        Ok(())
    }

    async fn lets_go(self, driver: &WebDriver) -> Result<()> {
        match self {
            Self::Mouse => {
                driver.action_chain_with_delay(None, None).release().perform().await?;
            }
            Self::Finger => touch(driver, "touchEnd", json!([])).await?,
        }
        Ok(())
    }
}

async fn touch(driver: &WebDriver, kind: &str, points: Value) -> Result<()> {
    let event = json!({ "type": kind, "touchPoints": points });
    driver.cdp().send_raw("Input.dispatchTouchEvent", event).await?;
    Ok(())
}

async fn shows(driver: &WebDriver, (width, height): (u32, u32), hand: Hand) -> Result<()> {
    let finger = matches!(hand, Hand::Finger);
    let screen =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": finger });
    driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", screen).await?;
    let touch = json!({ "enabled": finger });
    driver.cdp().send_raw("Emulation.setTouchEmulationEnabled", touch).await?;
    Ok(())
}

const fn hand_for((width, _): (u32, u32)) -> Hand {
    if width < 400 { Hand::Finger } else { Hand::Mouse }
}

/// Where the middle of each line is that starts on the screen, as it is when the page was opened.
const LINES: &str = "
scrollTo(0, 0);
return [...widget.shadowRoot.querySelectorAll('.inbox-line, .asked-line')].flatMap((line) => {
  const box = line.getBoundingClientRect();
  const y = Math.round(box.y + box.height / 2);
  return y > 0 && y < innerHeight - 4 ? [{ x: Math.round(box.x + 40), y, what: line.querySelector('[lang=vi]').textContent }] : [];
});";

#[tokio::test(flavor = "multi_thread")]
async fn the_first_press_on_a_line_opens_it() -> Result<()> {
    let system = System::start_with_past("2026-12-01T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 900).await?;
    let driver = &browser.driver;
    let mut lost = Vec::new();
    for (identity, list) in [
        ("so-tai-chinh.chuyen-vien", "inbox"),
        ("so-tai-chinh.pho-giam-doc", "inbox"),
        ("so-noi-vu.chuyen-vien", "asked"),
    ] {
        let person = Person::sign_in(&browser, &system, identity).await?;
        for screen in SCREENS {
            let hand = hand_for(screen);
            person.turn_to().await?;
            shows(driver, screen, hand).await?;
            let mut line = 0;
            loop {
                person.goes_to(list).await?;
                person.sees("tab", "").await?;
                person.waits_until("return widget.shadowRoot.querySelector('.inbox-line, .asked-line, .empty-state') !== null").await?;
                let places = person.runs(LINES).await?;
                let Some(place) = places.get(line).cloned() else { break };
                line += 1;
                let said = presses(driver, &person, &place, hand, false).await?;
                let subject = place["what"].as_str().context("a subject")?;
                let opened = format!(
                    "return [...widget.shadowRoot.querySelectorAll('h1')].some((title) => title.textContent.includes({}))",
                    json!(subject)
                );
                if !said.is_empty() || person.waits_until(&opened).await.is_err() {
                    lost.push(format!("{identity}, {screen:?}, line {line}: {said}"));
                }
            }
            ensure!(line > 0, "{identity} has no line at {screen:?}");
        }
    }
    ensure!(lost.is_empty(), "{} presses open nothing:\n{}", lost.len(), lost.join("\n"));
    browser.close().await
}

/// A screen: who looks at it, its address in the portal, and what is pressed to get there.
type Place = (&'static str, String, &'static [(&'static str, &'static str)]);

const SENT: &str = "0193f5e0-0000-7000-8000-0000000000a1";
const DRAFT: &str = "0193f5e0-0000-7000-8000-0000000000a2";

fn places() -> Vec<Place> {
    let (asker, asker_head) = ("so-noi-vu.chuyen-vien", "so-noi-vu.giam-doc");
    let finance = "so-tai-chinh.chuyen-vien";
    vec![
        (finance, "inbox".to_owned(), &[]),
        (finance, format!("inbox/{SENT}"), &[]),
        (finance, format!("inbox/{SENT}"), &[("button", "Xin gia hạn")]),
        (finance, format!("inbox/{SENT}"), &[("button", "Trả lời")]),
        (asker, "asked".to_owned(), &[]),
        (asker, "ask".to_owned(), &[]),
        (asker, format!("consultation/{SENT}"), &[]),
        (asker, format!("consultation/{SENT}"), &[("button", "Đôn đốc")]),
        (asker_head, format!("ask/{DRAFT}"), &[]),
        (asker_head, format!("ask/{DRAFT}"), &[("button", "Ký và gửi")]),
        ("so-noi-vu.theo-doi", "oversight".to_owned(), &[]),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_under_the_pointer_on_any_screen() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    sent(&system, SENT).await?;
    submitted_on(&system, DRAFT, "HS-2026-141").await?;
    let browser = Browser::start(1280, 900).await?;
    let driver = &browser.driver;
    let mut lost = Vec::new();
    for (identity, address, ways) in places() {
        let person = Person::sign_in(&browser, &system, identity).await?;
        for screen in [(1366, 768), (360, 740)] {
            let hand = hand_for(screen);
            shows(driver, screen, hand).await?;
            person.goes_to(&address).await?;
            for (role, name) in ways {
                person.clicks(role, name).await?;
            }
            person.sees("button", "").await?;
            for place in targets(&person).await? {
                let at = place["from"].as_i64().unwrap_or_default();
                person.runs(&format!("scrollTo(0, {at})")).await?;
                let wrong = presses(driver, &person, &place, hand, true).await?;
                if !wrong.is_empty() {
                    lost.push(format!(
                        "{identity}, {address}, {screen:?}, {}: {wrong}",
                        place["what"]
                    ));
                }
            }
        }
    }
    ensure!(lost.is_empty(), "{} presses are lost:\n{}", lost.len(), lost.join("\n"));
    browser.close().await
}

/// What can be pressed on a screen, each kind once, and how far the page is scrolled when it is.
async fn targets(person: &Person<'_>) -> Result<Vec<Value>> {
    let mut found: Vec<Value> = Vec::new();
    loop {
        let from = person.runs("return Math.round(scrollY)").await?;
        for mut place in person.runs(TARGETS).await?.as_array().cloned().unwrap_or_default() {
            if !found.iter().any(|known| known["what"] == place["what"]) {
                place["from"] = from.clone();
                found.push(place);
            }
        }
        let further = "scrollBy(0, innerHeight / 2); return Math.round(scrollY)";
        if person.runs(further).await? == from {
            return Ok(found);
        }
    }
}

/// Where a button lies that is brought to the middle of the window without the focus going there.
const BROUGHT: &str = "
const button = [...widget.shadowRoot.querySelectorAll('button')].find((each) => each.textContent.includes(NAME));
button.scrollIntoView({ block: 'center' });
const box = button.getBoundingClientRect();
return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };";

#[tokio::test(flavor = "multi_thread")]
async fn a_field_that_is_left_says_so_once_the_button_was_pressed() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 900).await?;
    let driver = &browser.driver;
    // Somebody else for each, so that no draft is there before.
    let officers = ["so-noi-vu", "so-tai-chinh", "so-tu-phap", "so-y-te", "so-xay-dung"];
    for (screen, agency) in SCREENS.into_iter().zip(officers) {
        let person = Person::sign_in(&browser, &system, &format!("{agency}.chuyen-vien")).await?;
        let hand = hand_for(screen);
        shows(driver, screen, hand).await?;
        person.goes_to("ask").await?;
        person.clicks("textbox", "Trích yếu").await?;
        let place = person.runs(&BROUGHT.replace("NAME", "'Thêm đường dẫn'")).await?;
        let moved = presses(driver, &person, &place, hand, false).await?;
        ensure!(moved.is_empty(), "{screen:?}: {moved}");
        person.sees("textbox", "Tên tài liệu").await?;
        person.reads_of("Chưa có trích yếu của vụ việc.").await?;
    }
    browser.close().await
}

/// Presses at a place and lets go; says what went wrong. The click arrives only where it is not `watched`.
async fn presses(
    driver: &WebDriver,
    person: &Person<'_>,
    place: &Value,
    hand: Hand,
    watched: bool,
) -> Result<String> {
    let watch = WATCH.replace("PLACE", &place.to_string());
    person.runs(&watch).await?;
    if !watched {
        person.runs("window.pressing.stop()").await?;
    }
    let at = |name: &str| place[name].as_i64().context("a place");
    hand.presses(driver, at("x")?, at("y")?).await?;
    let moved = driver.execute_async(STAYED, vec![]).await?.json().as_str().map(str::to_owned);
    hand.lets_go(driver).await?;
    let moved = moved.unwrap_or_default();
    if !watched || !moved.is_empty() {
        return Ok(moved);
    }
    let clicked = person.waits_until("return window.pressing.clicked.length > 0").await;
    person.runs(CLICKED).await?;
    Ok(if clicked.is_err() { "there is no click".to_owned() } else { moved })
}
