//! A person at a tab of the browser: looks for things by their role and name, clicks and types.

use crate::browser::Browser;
use crate::system::{PATIENCE, System, found, until, until_within};
use anyhow::{Context, Result, anyhow, bail};
use std::time::Duration;
use thirtyfour::prelude::*;

const WIDGET: &str = "agency-consultation";
const FIND: &str = include_str!("person.js");
const OBSERVE: &str = include_str!("observer.js");
/// Shows every shadow root to the test. It stays closed to the page's listeners.
const OPEN: &str = "
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  Object.defineProperty(this, 'shadowRoot', { value: root });
  return root;
};";

/// Somebody who is signed in to the portal, in a tab of their own.
#[derive(Clone, Debug)]
pub struct Person<'a> {
    driver: &'a WebDriver,
    tab: WindowHandle,
    who: String,
    /// Which widget of the page they look at.
    widget: String,
}

impl<'a> Person<'a> {
    /// Opens the portal in a new tab and signs in as a demo identity.
    pub async fn sign_in(browser: &'a Browser, system: &System, identity: &str) -> Result<Self> {
        let driver = &browser.driver;
        let tab = driver.new_tab().await?;
        let person = Self { driver, tab, who: identity.to_owned(), widget: WIDGET.to_owned() };
        person.opens_the_portal(system).await?;
        Ok(person)
    }

    /// Opens in a new tab a page in which somebody is signed in already.
    pub async fn visits(browser: &'a Browser, url: &str) -> Result<Self> {
        let driver = &browser.driver;
        let tab = driver.new_tab().await?;
        let person = Self { driver, tab, who: url.to_owned(), widget: WIDGET.to_owned() };
        person.turn_to().await?;
        driver.goto(url).await?;
        Ok(person)
    }

    /// Opens in a new tab a page as it is, and sees also what the page itself cannot look into. In Chromium only.
    pub async fn looks_into(browser: &'a Browser, url: &str) -> Result<Self> {
        let person = Self::visits(browser, "about:blank").await?;
        person.begins_with(OPEN).await?;
        person.driver.goto(url).await?;
        Ok(Self { who: url.to_owned(), ..person })
    }

    /// Lets every page that is opened from now on in this tab begin with this script. In Chromium only.
    pub async fn begins_with(&self, script: &str) -> Result<()> {
        self.turn_to().await?;
        let source = serde_json::json!({ "source": script });
        self.driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
        Ok(())
    }

    /// Goes to another page.
    pub async fn goes(&self, url: &str) -> Result<()> {
        self.turn_to().await?;
        Ok(self.driver.goto(url).await?)
    }

    /// The same person at another widget of the page.
    #[must_use]
    pub fn at(&self, widget: &str) -> Self {
        Self { widget: widget.to_owned(), ..self.clone() }
    }

    /// Lets a script of the page's run, with the widget that they look at as `widget`, and returns what it answers.
    pub async fn runs(&self, script: &str) -> Result<serde_json::Value> {
        self.turn_to().await?;
        let script = format!("const widget = document.querySelector(arguments[0]); {script}");
        let answer = self.driver.execute(script, vec![self.widget.clone().into()]).await?;
        Ok(answer.json().clone())
    }

    /// Waits until a script of the page's answers with `true`.
    pub async fn waits_until(&self, script: &str) -> Result<()> {
        let what = format!("{} waits for: {script}", self.who);
        until(what, async || Ok(self.runs(script).await? == true)).await
    }

    /// Brings this person's tab to the front.
    pub async fn turn_to(&self) -> Result<()> {
        Ok(self.driver.switch_to_window(self.tab.clone()).await?)
    }

    /// Opens a view by its address in the portal.
    pub async fn goes_to(&self, address: &str) -> Result<()> {
        self.turn_to().await?;
        let script = "location.hash = arguments[0]";
        self.driver.execute(script, vec![serde_json::json!(address)]).await?;
        self.reloads().await
    }

    /// Loses the tab, and signs in again in a new one.
    pub async fn loses_the_tab(&mut self, system: &System) -> Result<()> {
        self.turn_to().await?;
        self.driver.close_window().await?;
        let others = self.driver.windows().await?;
        let other = others.first().context("a tab to go on from")?;
        self.driver.switch_to_window(other.clone()).await?;
        self.tab = self.driver.new_tab().await?;
        self.opens_the_portal(system).await
    }

    async fn opens_the_portal(&self, system: &System) -> Result<()> {
        self.turn_to().await?;
        self.begins_with(OBSERVE).await?;
        self.driver.goto(format!("{}/?inspectable", system.address)).await?;
        self.clicks_on_the_page(&format!("[data-identity='{}']", self.who)).await?;
        self.sees("heading", "").await.map(drop)
    }

    /// The events and parts that were seen in this browser.
    pub async fn observed(&self) -> Result<Vec<String>> {
        self.turn_to().await?;
        let script = "return JSON.parse(localStorage.getItem('observed'))";
        Ok(self.driver.execute(script, vec![]).await?.convert()?)
    }

    /// Makes the portal say no to the next event of this name.
    pub async fn page_objects_once_to(&self, event: &str) -> Result<()> {
        self.turn_to().await?;
        let script =
            "addEventListener(arguments[0], (event) => event.preventDefault(), { once: true })";
        self.driver.execute(script, vec![serde_json::json!(event)]).await?;
        Ok(())
    }

    /// Clicks something of the portal, outside the widget.
    pub async fn clicks_on_the_page(&self, selector: &str) -> Result<()> {
        self.turn_to().await?;
        let found = self
            .driver
            .query(By::Css(selector))
            .wait(PATIENCE, Duration::from_millis(50))
            .first()
            .await
            .with_context(|| format!("the portal shows {selector} to {}", self.who))?;
        self.centre(&found).await?;
        Ok(found.click().await?)
    }

    /// Sets the demo's clock forward by the portal's buttons, and waits until the portal says so.
    pub async fn lets_working_days_pass(&self, days: u8, day: &str) -> Result<()> {
        for _ in 0..days {
            self.clicks_on_the_page("[data-working-days='1']").await?;
        }
        let mut now = String::new();
        let passed = until(format!("the portal says {day}"), async || {
            now = self.driver.find(By::Css("#now")).await?.text().await?;
            Ok(now.ends_with(day))
        });
        passed.await.with_context(|| format!("the portal says {now}"))
    }

    /// The address of the view that is open.
    pub async fn address(&self) -> Result<String> {
        self.turn_to().await?;
        let url = self.driver.current_url().await?;
        Ok(url.fragment().unwrap_or_default().to_owned())
    }

    /// Loads the page anew, as after a crash of the tab.
    pub async fn reloads(&self) -> Result<()> {
        self.turn_to().await?;
        Ok(self.driver.refresh().await?)
    }

    async fn find_now(&self, role: &str, name: &str, within: &str) -> Result<Option<WebElement>> {
        let arguments = [role, name, within, &self.widget].map(serde_json::Value::from).to_vec();
        let found = self.driver.execute(FIND, arguments).await?;
        Ok(if found.json().is_null() { None } else { Some(found.element()?) })
    }

    /// Waits until something of this role with this name is there and can be used.
    pub async fn sees(&self, role: &str, name: &str) -> Result<WebElement> {
        self.sees_in("", role, name).await
    }

    /// The same in the smallest part of the page that speaks of `within`.
    pub async fn sees_in(&self, within: &str, role: &str, name: &str) -> Result<WebElement> {
        self.turn_to().await?;
        let what = format!("{} sees a {role} “{name}” in “{within}”", self.who);
        let seen = found(what, async || self.find_now(role, name, within).await).await;
        self.or_all_that_is_there(seen).await
    }

    /// Waits until nothing of this role with this name is there.
    pub async fn misses(&self, role: &str, name: &str) -> Result<()> {
        self.turn_to().await?;
        let what = format!("{} sees no {role} “{name}” any more", self.who);
        until(what, async || Ok(self.find_now(role, name, "").await?.is_none())).await
    }

    /// Clicks.
    pub async fn clicks(&self, role: &str, name: &str) -> Result<()> {
        self.clicks_in("", role, name).await
    }

    /// Clicks in the smallest part of the page that speaks of `within`.
    pub async fn clicks_in(&self, within: &str, role: &str, name: &str) -> Result<()> {
        self.clicked(within, role, name).await.map(drop)
    }

    /// What was clicked.
    async fn clicked(&self, within: &str, role: &str, name: &str) -> Result<WebElement> {
        let mut obstacle = None;
        let clicked = found(format!("{} clicks {role} “{name}”", self.who), async || {
            let element = self.sees_in(within, role, name).await?;
            let clicked = match self.centre(&element).await {
                Ok(()) => element.click().await,
                Err(error) => Err(error),
            };
            // The view was drawn anew in between, or something slid over it.
            obstacle = clicked.err();
            Ok(obstacle.is_none().then_some(element))
        });
        clicked.await.map_err(|error| match obstacle {
            Some(obstacle) => anyhow!("{error:#}: {obstacle}"),
            None => error,
        })
    }

    /// Brings something to the middle of the window, clear of bars that stick to its edges.
    async fn centre(&self, element: &WebElement) -> WebDriverResult<()> {
        let script = "arguments[0].scrollIntoView({ block: 'center' })";
        self.driver.execute(script, vec![element.to_json()?]).await.map(drop)
    }

    /// Puts text into a field, in place of what is there.
    pub async fn fills(&self, name: &str, text: &str) -> Result<()> {
        self.fills_in("", name, text).await
    }

    /// Puts text into a field of the smallest part of the page that speaks of `within`.
    pub async fn fills_in(&self, within: &str, name: &str, text: &str) -> Result<()> {
        let field = self.clicked(within, "textbox", name).await?;
        // The driver types at the end, whatever is selected.
        let script = "arguments[0].select(); document.execCommand('delete')";
        self.driver.execute(script, vec![field.to_json()?]).await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// Types, key by key, wherever the focus is.
    pub async fn types(&self, text: &str) -> Result<()> {
        self.turn_to().await?;
        let keys = self.driver.action_chain_with_delay(Some(Duration::ZERO), None);
        keys.send_keys(text).perform().await.with_context(|| format!("typing {text}"))
    }

    /// Presses a key with another one held.
    pub async fn presses(&self, held: Key, key: &str) -> Result<()> {
        self.turn_to().await?;
        let held = held.value();
        let keys = self.driver.action_chain_with_delay(Some(Duration::ZERO), None);
        Ok(keys.key_down(held).send_keys(key).key_up(held).perform().await?)
    }

    /// Types into a search list and takes what it offers.
    pub async fn picks(&self, name: &str, typed: &str, option: &str) -> Result<()> {
        self.clicks("combobox", name).await?;
        // What types into an element takes the focus away from it first, and with that what was typed before.
        self.driver.action_chain_with_delay(None, None).send_keys(typed).perform().await?;
        self.clicks("option", option).await
    }

    /// Chooses an option of a select by its words.
    pub async fn chooses(&self, name: &str, option: &str) -> Result<()> {
        let select = self.sees("combobox", name).await?;
        thirtyfour::components::SelectElement::new(&select)
            .await?
            .select_by_partial_text(option)
            .await
            .with_context(|| format!("{} chooses “{option}” in “{name}”", self.who))?;
        Ok(())
    }

    /// Hands over a file.
    pub async fn uploads(&self, file: &std::path::Path) -> Result<()> {
        let input = self.sees("file", "").await?;
        input.send_keys(file.to_string_lossy()).await?;
        Ok(())
    }

    /// Waits until the widget says these words somewhere.
    pub async fn reads_of(&self, words: &str) -> Result<()> {
        self.reads_within(PATIENCE, words).await
    }

    /// The same for what takes longer.
    pub async fn reads_within(&self, patience: Duration, words: &str) -> Result<()> {
        let what = format!("{} reads “{words}”", self.who);
        let read = until_within(patience, what, async || Ok(self.reads().await?.contains(words)));
        self.or_all_that_is_there(read.await).await
    }

    /// What was waited for, or an error with everything that the widget says instead.
    async fn or_all_that_is_there<T>(&self, waited: Result<T>) -> Result<T> {
        match waited {
            Ok(found) => Ok(found),
            Err(error) => bail!("{error:#}, but:\n{}", self.reads().await?),
        }
    }

    /// Everything that the widget says now.
    pub async fn reads(&self) -> Result<String> {
        self.turn_to().await?;
        let script = "const shown = [...(widget?.shadowRoot?.children ?? [])];
            return shown.map((child) => child.innerText).join('\\n') || document.body.innerText";
        Ok(self.runs(script).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Saves what the tab shows, when `E2E_PICTURES` names a folder.
    pub async fn pictures(&self, name: &str) -> Result<()> {
        self.turn_to().await?;
        if let Some(folder) = std::env::var_os("E2E_PICTURES") {
            let path = std::path::Path::new(&folder).join(format!("{name}.png"));
            self.driver.screenshot(&path).await?;
        }
        Ok(())
    }
}
