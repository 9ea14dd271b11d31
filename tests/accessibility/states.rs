//! Every state that an officer can come to, and how: each is audited where it is reached.

mod answering;
mod asking;
mod changing;
mod concluding;
mod drafting;
mod failing;
mod overseeing;
mod redirecting;
mod replying;
pub mod requests;
mod settling;
mod starting;
mod step;
mod waiting;

use crate::audit::{Auditor, emulate};
use anyhow::{Context, Result};
use browsing::browser::Browser;
use browsing::person::Person;
use browsing::system::System;
use serde_json::json;

use step::Step::{
    self, Begins, Blocks, Chooses, Clicks, ClicksIn, Fills, FillsIn, GoesTo, Is, Meanwhile, Misses,
    Narrows, Picks, Reads, Runs, RunsOutOfRoom, Until, Uploads,
};

/// Calls of the service are not answered.
const SERVICE_HANGS: &str = "window.fetch = () => new Promise(() => {})";
/// The service cannot be reached.
const SERVICE_AWAY: &str = "window.fetch = () => Promise.reject(new TypeError('Failed to fetch'))";

/// A state: its name, how to get there from the one before, and whether it is one of the main ones.
struct State {
    name: &'static str,
    steps: &'static [Step],
    main: bool,
    /// Whether the tab key is pressed through it.
    tabbed: bool,
}

/// A state beside the main ones.
const fn state(name: &'static str, steps: &'static [Step]) -> State {
    State { name, steps, main: false, tabbed: false }
}

/// A state that is also looked at in forced colours and on a telephone.
const fn main_state(name: &'static str, steps: &'static [Step]) -> State {
    State { name, steps, main: true, tabbed: false }
}

/// A main state that the tab key is pressed through.
const fn tabbed_state(name: &'static str, steps: &'static [Step]) -> State {
    State { name, steps, main: true, tabbed: true }
}

/// Goes through the states one after the other, and fails with everything that was found.
async fn walk(system: &System, states: &[State], written: Vec<String>) -> Result<()> {
    let browser = Browser::start(1280, 1000).await?;
    let mut auditor = Auditor::new(written)?;
    let mut person: Option<Person<'_>> = None;
    for state in states {
        if let Err(error) = reach(system, &browser, &mut person, state).await {
            // What was found before says why, now and then.
            auditor.note(state.name, &json!([format!("cannot be reached: {error:#}")]));
            break;
        }
        let person = person.as_ref().context("somebody has to sit down first")?;
        auditor.audits(&browser.driver, person, state.name).await?;
        if state.main {
            auditor.audits_more(&browser.driver, state.name).await?;
        }
        if state.tabbed {
            auditor.tabs_through(&browser.driver, person, state.name).await?;
        }
    }
    auditor.close()?;
    browser.close().await
}

async fn reach<'a>(
    system: &System,
    browser: &'a Browser,
    person: &mut Option<Person<'a>>,
    state: &State,
) -> Result<()> {
    for step in state.steps {
        if let Is(identity) = step {
            *person = Some(Person::sign_in(browser, system, identity).await?);
            emulate(&browser.driver, &[]).await?;
        } else {
            let person = person.as_ref().context("somebody has to sit down first")?;
            step.take(&browser.driver, person, system).await?;
        }
    }
    Ok(())
}
