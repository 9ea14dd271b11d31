//! What somebody does to get from one state to the next.

use super::requests;
use crate::audit::resize;
use anyhow::Result;
use browsing::person::Person;
use browsing::system::System;
use serde_json::{Value, json};
use std::path::Path;
use thirtyfour::prelude::*;

/// A step.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Somebody else sits down, in a tab of their own.
    Is(&'static str),
    /// Opens an address of the portal.
    GoesTo(&'static str),
    /// Clicks something of this role and name.
    Clicks(&'static str, &'static str),
    /// Clicks in the part that speaks of the first.
    ClicksIn(&'static str, &'static str, &'static str),
    /// Fills the field of this name.
    Fills(&'static str, &'static str),
    /// Fills the field in the part that speaks of the first.
    FillsIn(&'static str, &'static str, &'static str),
    /// Types into a search list and takes what it offers.
    Picks(&'static str, &'static str, &'static str),
    /// Chooses an option of a select.
    Chooses(&'static str, &'static str),
    /// Hands over a file of this name.
    Uploads(&'static str),
    /// Waits until this can be read.
    Reads(&'static str),
    /// Waits until nothing of this role and name is there.
    Misses(&'static str, &'static str),
    /// Lets a script run.
    Runs(&'static str),
    /// Every page that is opened from now on begins with this script.
    Begins(&'static str),
    /// What has such an address cannot be fetched from now on.
    Blocks(&'static [&'static str]),
    /// Goes on before a screen of 360 pixels.
    Narrows,
    /// Somebody elsewhere does an act on a consultation.
    Meanwhile(&'static str, &'static str, fn() -> Value),
    /// Time passes until this moment.
    Until(&'static str),
    /// The browser has no room for drafts any more.
    RunsOutOfRoom,
}

impl Step {
    /// Takes it, but for sitting down.
    pub async fn take(
        self,
        driver: &WebDriver,
        person: &Person<'_>,
        system: &System,
    ) -> Result<()> {
        match self {
            Self::Is(_) => Ok(()),
            Self::GoesTo(address) => person.goes_to(address).await,
            Self::Clicks(role, name) => person.clicks(role, name).await,
            Self::ClicksIn(within, role, name) => person.clicks_in(within, role, name).await,
            Self::Fills(name, text) => person.fills(name, text).await,
            Self::FillsIn(within, name, text) => person.fills_in(within, name, text).await,
            Self::Picks(name, typed, option) => person.picks(name, typed, option).await,
            Self::Chooses(name, option) => person.chooses(name, option).await,
            Self::Uploads(name) => {
                let file = requests::file(name, &json!("Dự toán năm 2027 theo từng xã"))?;
                person.uploads(Path::new(&file)).await
            }
            Self::Reads(text) => person.reads_of(text).await,
            Self::Misses(role, name) => person.misses(role, name).await,
            Self::Runs(script) => person.runs(script).await.map(drop),
            Self::Begins(script) => person.begins_with(script).await,
            Self::Blocks(addresses) => blocks(driver, addresses).await,
            Self::Narrows => resize(driver, Some(360)).await,
            Self::Meanwhile(identity, id, act) => system.does(identity, id, &act()).await,
            Self::Until(moment) => system.lets_time_pass(moment).await,
            Self::RunsOutOfRoom => runs_out_of_room(driver, system).await,
        }
    }
}

async fn runs_out_of_room(driver: &WebDriver, system: &System) -> Result<()> {
    let quota = json!({ "origin": system.address, "quotaSize": 1 });
    driver.cdp().send_raw("Storage.overrideQuotaForOrigin", quota).await?;
    Ok(())
}

async fn blocks(driver: &WebDriver, addresses: &[&str]) -> Result<()> {
    let devtools = driver.cdp();
    devtools.send_raw("Network.enable", json!({})).await?;
    devtools.send_raw("Network.setBlockedURLs", json!({ "urls": addresses })).await?;
    Ok(())
}
