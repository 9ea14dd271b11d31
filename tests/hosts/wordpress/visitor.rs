//! Somebody at a tab of the browser, on the site's own pages.

use super::installation::PASSWORD;
use anyhow::{Context, Result, ensure};
use browsing::browser::Browser;
use browsing::person::Person;
use serde_json::json;
use std::path::Path;
use thirtyfour::prelude::*;

const WATCH: &str = include_str!("watch.js");

/// Somebody who looks at the site, signed in or not.
pub struct Visitor<'a> {
    /// The same person at the widget.
    pub person: Person<'a>,
    driver: &'a WebDriver,
    site: String,
}

impl<'a> Visitor<'a> {
    /// Somebody in a new tab, who has not signed in.
    pub async fn comes(browser: &'a Browser, site: &str) -> Result<Self> {
        let person = Person::visits(browser, "about:blank").await?;
        let driver = &browser.driver;
        let watch = json!({ "source": WATCH });
        driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", watch).await?;
        Ok(Self { person, driver, site: site.to_owned() })
    }

    /// Opens a page of the site.
    pub async fn opens(&self, path: &str) -> Result<()> {
        self.person.turn_to().await?;
        Ok(self.driver.goto(format!("{}{path}", self.site)).await?)
    }

    /// Signs in as somebody else through the site's own form.
    pub async fn signs_in(&self, name: &str) -> Result<()> {
        self.signs_out().await?;
        self.opens("/wp-login.php").await?;
        // The form takes the focus a while after it is there: what is typed before would end up in another field.
        self.person.waits_until("return document.activeElement.id === 'user_login'").await?;
        self.types("#user_login", name).await?;
        self.types("#user_pass", PASSWORD).await?;
        self.person.clicks_on_the_page("#wp-submit").await?;
        self.person.waits_until("return !location.pathname.endsWith('/wp-login.php')").await
    }

    /// Forgets who they were, also in the folders of WordPress that have cookies of their own.
    pub async fn signs_out(&self) -> Result<()> {
        self.person.turn_to().await?;
        self.driver.cdp().send_raw("Network.clearBrowserCookies", json!({})).await?;
        Ok(())
    }

    /// Puts text into a field of the site's, in place of what is there.
    pub async fn types(&self, field: &str, text: &str) -> Result<()> {
        let found = self.driver.find(By::Css(field)).await.with_context(|| field.to_owned())?;
        found.clear().await?;
        Ok(found.send_keys(text).await?)
    }

    /// Chooses a file.
    pub async fn hands_over(&self, field: &str, file: &Path) -> Result<()> {
        let found = self.driver.find(By::Css(field)).await.with_context(|| field.to_owned())?;
        Ok(found.send_keys(file.to_string_lossy()).await?)
    }

    /// Chooses in a field of the site's.
    pub async fn chooses(&self, field: &str, value: &str) -> Result<()> {
        self.person.clicks_on_the_page(&format!("{field} option[value='{value}']")).await
    }

    /// Sends a form of the site's, and waits for the page that follows.
    pub async fn sends(&self, button: &str) -> Result<()> {
        self.person.runs("window.isBefore = true").await?;
        if let Err(error) = self.person.clicks_on_the_page(button).await {
            return Err(error.context(self.reads().await?));
        }
        let is_after = "return !window.isBefore && document.readyState === 'complete'";
        self.person.waits_until(is_after).await
    }

    /// Everything that the page says, the widget aside.
    pub async fn reads(&self) -> Result<String> {
        let text = self.person.runs("return document.body.innerText").await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Fails where the page does not say these words.
    pub async fn reads_of(&self, words: &str) -> Result<()> {
        let all = self.reads().await?;
        ensure!(all.contains(words), "“{words}” is not in:\n{all}");
        Ok(())
    }

    /// Fails where something went wrong in the page, or it asked for what officers' pages need not.
    pub async fn notes_no_fault(&self) -> Result<()> {
        let asked = "return performance.getEntriesByType('resource')
            .filter(({ name, responseStatus }) => responseStatus >= 400 || name.includes('admin-ajax'))
            .map(({ name, responseStatus }) => `${name}: ${responseStatus}`).concat(window.faults)";
        let faults = self.person.runs(asked).await?;
        ensure!(faults == json!([]), "the page has {faults}");
        Ok(())
    }

    /// Fails where the page has a widget or loads anything of one.
    pub async fn notes_no_widget(&self) -> Result<()> {
        let found = "return document.querySelectorAll(
            'agency-consultation, [src*=\"plugins/agency-consultation\"], [data-nonce]').length";
        let found = self.person.runs(found).await?;
        ensure!(found == 0, "the page has {found} pieces of a widget");
        Ok(())
    }

    /// Fails where the page is wider than the window. Saves a picture when `E2E_PICTURES` names a folder.
    pub async fn looks_at_width(&self, name: &str, width: u32) -> Result<()> {
        self.person.turn_to().await?;
        let cdp = self.driver.cdp();
        let metrics =
            json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500 });
        cdp.send_raw("Emulation.setDeviceMetricsOverride", metrics).await?;
        let sizes = "return [document.documentElement.scrollWidth, innerWidth]";
        let sizes = self.person.runs(sizes).await?;
        self.person.pictures(&format!("wordpress-{name}-{width}")).await?;
        cdp.send_raw("Emulation.clearDeviceMetricsOverride", json!({})).await?;
        let width = u64::from(width);
        ensure!(sizes[0].as_u64() <= Some(width), "{name} is wider than {width}: {sizes}");
        Ok(())
    }
}
