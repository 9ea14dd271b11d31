//! Where the tab key leads, on a wide screen and on that of a telephone: each stop is seen, shows that it has the focus, and
//! comes in the order in which one reads; and the last one leads out of the widget.

mod forms;

use crate::audit::{Auditor, resize};
use anyhow::Result;
use browsing::person::Person;
use serde_json::json;
use thirtyfour::prelude::*;

const STOP: &str = include_str!("tabbing.js");
/// More stops than a screen has.
const MOST_STOPS: usize = 200;

/// The focus is before the widget, where the page would have it.
const BEGIN: &str = "
window.focusBefore = undefined;
const start = Object.assign(document.createElement('a'), { href: '#', id: 'start' });
document.getElementById('start')?.remove();
widget.before(start);
start.focus();
";
const END: &str = "document.getElementById('start')?.remove()";

impl Auditor {
    /// Presses Tab from before the widget until the focus has left it.
    pub async fn tabs_through(
        &mut self,
        driver: &WebDriver,
        person: &Person<'_>,
        state: &str,
    ) -> Result<()> {
        for (screen, width) in [("1280 pixels", None), ("360 pixels", Some(360))] {
            resize(driver, width).await?;
            self.tabs_once_through(driver, person, &format!("{state}, {screen}")).await?;
        }
        resize(driver, None).await
    }

    async fn tabs_once_through(
        &mut self,
        driver: &WebDriver,
        person: &Person<'_>,
        state: &str,
    ) -> Result<()> {
        person.runs(BEGIN).await?;
        let mut left = None;
        for stops in 0..MOST_STOPS {
            driver.action_chain_with_delay(None, None).send_keys(Key::Tab).perform().await?;
            let found = person.runs(STOP).await?;
            if found.is_null() {
                left = Some(stops);
                break;
            }
            self.note(state, &found);
        }
        match left {
            None => self.note(state, &json!(["the focus does not leave the widget"])),
            Some(0) => self.note(state, &json!(["the focus does not come into the widget"])),
            Some(_) => {}
        }
        person.runs(END).await.map(drop)
    }
}
