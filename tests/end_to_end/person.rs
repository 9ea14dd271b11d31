//! A person at a tab of the browser: looks for things by their role and name, clicks and types.

use crate::browser::Browser;
use crate::system::{PATIENCE, System};
use anyhow::{Context, Result, bail, ensure};
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

const FIND: &str = include_str!("person.js");

/// Somebody who is signed in to the portal, in a tab of their own.
pub struct Person<'a> {
    driver: &'a WebDriver,
    tab: WindowHandle,
    who: String,
}

impl<'a> Person<'a> {
    /// Opens the portal in a new tab and signs in as a demo identity.
    pub async fn sign_in(browser: &'a Browser, system: &System, identity: &str) -> Result<Self> {
        let driver = &browser.driver;
        let tab = driver.new_tab().await?;
        let person = Self { driver, tab, who: identity.to_owned() };
        person.turn_to().await?;
        driver.goto(format!("{}/?inspectable", system.address)).await?;
        let button = format!("[data-identity='{identity}']");
        driver
            .query(By::Css(button))
            .wait(PATIENCE, Duration::from_millis(50))
            .first()
            .await
            .with_context(|| format!("the portal offers {identity}"))?
            .click()
            .await?;
        person.sees("heading", "").await?;
        Ok(person)
    }

    /// Brings this person's tab to the front.
    pub async fn turn_to(&self) -> Result<()> {
        Ok(self.driver.switch_to_window(self.tab.clone()).await?)
    }

    /// Goes to a view by the portal's menu.
    pub async fn goes_to(&self, address: &str) -> Result<()> {
        self.turn_to().await?;
        let script = "location.hash = arguments[0]";
        self.driver.execute(script, vec![serde_json::json!(address)]).await?;
        Ok(())
    }

    /// Loads the page anew, as after a crash of the tab.
    pub async fn reloads(&self) -> Result<()> {
        self.turn_to().await?;
        Ok(self.driver.refresh().await?)
    }

    async fn find_now(&self, role: &str, name: &str) -> Result<Option<WebElement>> {
        let arguments = vec![serde_json::json!(role), serde_json::json!(name)];
        let found = self.driver.execute(FIND, arguments).await?;
        Ok(if found.json().is_null() { None } else { Some(found.element()?) })
    }

    /// Waits until something of this role with this name is there and can be used.
    pub async fn sees(&self, role: &str, name: &str) -> Result<WebElement> {
        self.turn_to().await?;
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if let Some(element) = self.find_now(role, name).await? {
                return Ok(element);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("{} sees no {role} “{name}” in:\n{}", self.who, self.reads().await?)
    }

    /// Waits until nothing of this role with this name is there.
    pub async fn misses(&self, role: &str, name: &str) -> Result<()> {
        self.turn_to().await?;
        let started = Instant::now();
        while self.find_now(role, name).await?.is_some() {
            ensure!(started.elapsed() < PATIENCE, "{} still sees {role} “{name}”", self.who);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Clicks.
    pub async fn clicks(&self, role: &str, name: &str) -> Result<()> {
        let started = Instant::now();
        loop {
            let element = self.sees(role, name).await?;
            element.scroll_into_view().await?;
            match element.click().await {
                Ok(()) => return Ok(()),
                // The view was drawn anew in between, or something slid over it.
                Err(error) if started.elapsed() > PATIENCE => {
                    return Err(error)
                        .with_context(|| format!("{} clicks {role} “{name}”", self.who));
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// Puts text into a field, in place of what is there.
    pub async fn fills(&self, name: &str, text: &str) -> Result<()> {
        let field = self.sees("textbox", name).await?;
        field.scroll_into_view().await?;
        field.click().await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// Chooses an option of a select by its words.
    pub async fn chooses(&self, name: &str, option: &str) -> Result<()> {
        let select = self.sees("combobox", name).await?;
        let script = "const [select, words] = arguments;
            const option = [...select.options].find((each) => each.textContent.includes(words));
            select.value = option.value;
            select.dispatchEvent(new Event('input', { bubbles: true }));
            select.dispatchEvent(new Event('change', { bubbles: true }));";
        self.driver
            .execute(script, vec![select.to_json()?, serde_json::json!(option)])
            .await
            .with_context(|| format!("{} chooses “{option}” in “{name}”", self.who))?;
        Ok(())
    }

    /// Everything that the widget says now.
    pub async fn reads(&self) -> Result<String> {
        self.turn_to().await?;
        let script =
            "return document.querySelector('agency-consultation')?.shadowRoot?.querySelector('*')
            ?.parentNode && [...document.querySelector('agency-consultation').shadowRoot.children]
            .map((child) => child.innerText).join('\\n') || document.body.innerText";
        Ok(self
            .driver
            .execute(script, vec![])
            .await?
            .json()
            .as_str()
            .unwrap_or_default()
            .to_owned())
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
