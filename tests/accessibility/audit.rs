//! Looks at what is on the screen as an auditor would: in both languages and themes, on wide and narrow screens.

use anyhow::{Context, Result};
use browsing::person::Person;
use browsing::system::project;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

const AUDIT: &str = include_str!("audit.js");
const LAYOUT: &str = include_str!("layout.js");
const LOOKS: [[&str; 2]; 4] = [["vi", "light"], ["en", "dark"], ["vi", "dark"], ["en", "light"]];

/// Where a finding is, and what it is.
pub type Finding = String;

/// Somebody who has axe at hand.
#[derive(Debug)]
pub struct Auditor {
    axe: String,
    /// What the officers of the test have written: it is the same in both languages.
    written: Vec<String>,
    findings: Vec<Finding>,
    states: usize,
}

impl Auditor {
    /// Reads axe from where `cargo xtask` has installed it.
    pub fn new(written: Vec<String>) -> Result<Self> {
        let axe = project().join("tests/accessibility/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe)
            .context("axe-core is missing: run `cargo xtask accessibility` first")?;
        Ok(Self { axe, written, findings: Vec::new(), states: 0 })
    }

    /// Looks at the state that a person has brought about.
    pub async fn audits(
        &mut self,
        driver: &WebDriver,
        person: &Person<'_>,
        state: &str,
    ) -> Result<()> {
        person.turn_to().await?;
        self.states += 1;
        self.looks(driver, &json!(LOOKS), state).await?;
        for (name, width) in [("320 pixels", Some(320)), ("1280 pixels", None)] {
            resize(driver, width).await?;
            for spacing in [false, true] {
                let found = driver.execute(LAYOUT, vec![json!(spacing)]).await?.json().clone();
                let spaced = if spacing { " with more space in the text" } else { "" };
                self.note(&format!("{state}, {name}{spaced}"), &found);
            }
        }
        Self::pictures(driver, person, state).await
    }

    /// Saves how a state looks, on a wide screen and in the dark on that of a telephone, when `E2E_PICTURES` names a
    /// folder.
    async fn pictures(driver: &WebDriver, person: &Person<'_>, state: &str) -> Result<()> {
        if std::env::var_os("E2E_PICTURES").is_none() {
            return Ok(());
        }
        let name = state.replace(", ", "-").replace(' ', "_");
        for (look, width, theme) in [("wide", 1280, "light"), ("narrow", 360, "dark")] {
            resize(driver, Some(width)).await?;
            let script =
                format!("widget.theme = '{theme}'; return document.documentElement.scrollHeight");
            let height = person.runs(&script).await?.as_u64().unwrap_or_default();
            show(driver, width, height.clamp(740, 6000)).await?;
            person.pictures(&format!("{name}-{look}")).await?;
        }
        person.runs("widget.theme = 'light'").await?;
        resize(driver, None).await
    }

    /// Looks at a main state in forced colours too, and on the screen of a telephone.
    pub async fn audits_more(&mut self, driver: &WebDriver, state: &str) -> Result<()> {
        emulate(driver, &[("forced-colors", "active")]).await?;
        self.looks(driver, &json!([["vi", "light"]]), &format!("{state}, forced colours")).await?;
        emulate(driver, &[]).await?;
        resize(driver, Some(360)).await?;
        self.looks(driver, &json!([["vi", "light"]]), &format!("{state}, 360 pixels")).await?;
        resize(driver, None).await
    }

    async fn looks(&mut self, driver: &WebDriver, looks: &Value, state: &str) -> Result<()> {
        if driver.execute("return !globalThis.axe", vec![]).await?.json() == true {
            driver.execute(&self.axe, vec![]).await?;
        }
        let arguments = vec![looks.clone(), json!(self.written)];
        let found = driver.execute_async(AUDIT, arguments).await?.json().clone();
        self.note(state, &found);
        Ok(())
    }

    /// Keeps what was found in a state.
    pub fn note(&mut self, state: &str, found: &Value) {
        let found = found.as_array().map(Vec::as_slice).unwrap_or_default();
        let found = found.iter().filter_map(Value::as_str);
        self.findings.extend(found.map(|finding| format!("{state}: {finding}")));
    }

    /// Fails with everything that was found.
    pub fn close(self) -> Result<()> {
        eprintln!("{} states", self.states);
        anyhow::ensure!(
            self.findings.is_empty(),
            "{} findings:\n{}",
            self.findings.len(),
            self.findings.join("\n")
        );
        Ok(())
    }
}

/// Shows the page at this width, or at that of the window.
pub async fn resize(driver: &WebDriver, width: Option<u16>) -> Result<()> {
    if let Some(width) = width {
        return show(driver, width, 740).await;
    }
    driver.cdp().send_raw("Emulation.clearDeviceMetricsOverride", json!({})).await?;
    Ok(())
}

async fn show(driver: &WebDriver, width: u16, height: u64) -> Result<()> {
    let screen =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", screen).await?;
    Ok(())
}

/// Shows the page as to somebody with these settings, and without motion.
pub async fn emulate(driver: &WebDriver, settings: &[(&str, &str)]) -> Result<()> {
    let features: Vec<_> = [("prefers-reduced-motion", "reduce")]
        .iter()
        .chain(settings)
        .map(|(name, value)| json!({ "name": name, "value": value }))
        .collect();
    driver.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
    Ok(())
}
