//! Every state that an officer can come to, and how: each is audited where it is reached.

mod answering;
mod asking;
mod failing;
mod overseeing;
pub mod requests;
mod settling;

use crate::audit::{Auditor, emulate};
use anyhow::{Context, Result};
use browsing::browser::Browser;
use browsing::person::Person;
use browsing::system::System;
use serde_json::json;

/// What somebody does to get from one state to the next.
#[derive(Clone, Copy, Debug)]
enum Step {
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
    /// Waits until this can be read.
    Reads(&'static str),
    /// Lets a script run.
    Runs(&'static str),
}

use Step::{Chooses, Clicks, ClicksIn, Fills, FillsIn, GoesTo, Is, Picks, Reads, Runs};

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
            take(person, *step).await?;
        }
    }
    Ok(())
}

async fn take(person: &Person<'_>, step: Step) -> Result<()> {
    match step {
        Is(_) => Ok(()),
        GoesTo(address) => person.goes_to(address).await,
        Clicks(role, name) => person.clicks(role, name).await,
        ClicksIn(within, role, name) => person.clicks_in(within, role, name).await,
        Fills(name, text) => person.fills(name, text).await,
        FillsIn(within, name, text) => person.fills_in(within, name, text).await,
        Picks(name, typed, option) => person.picks(name, typed, option).await,
        Chooses(name, option) => person.chooses(name, option).await,
        Reads(text) => person.reads_of(text).await,
        Runs(script) => person.runs(script).await.map(drop),
    }
}
