//! Somebody who has a keyboard and nothing else: every key is sent by the browser's driver, nothing is clicked, and no script
//! moves the focus. What is looked for is found as with a screen reader: by the role and name of what has the focus.

mod answering;
mod asking;
mod concluding;
mod reaching;
mod story;
mod ways;

use anyhow::{Context, Result, ensure};
use browsing::browser::Browser;
use browsing::person::Person;
use browsing::system::{System, until};
use reaching::Focus;
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;
use thirtyfour::prelude::*;

/// A screen on which something is further away than this many presses is none that one would use by keyboard.
const MOST_PRESSES: usize = 120;

/// How many presses of Tab it took at most to the next thing to do, by screen.
type Presses = Mutex<BTreeMap<&'static str, (usize, String)>>;

fn print(presses: &Presses) {
    for (screen, (most, name)) in &*presses.lock().expect("nobody else has it") {
        println!("{screen}: at most {most} presses of Tab, to “{name}”");
    }
}

/// Somebody at a tab of the browser, with a keyboard.
struct Typist<'a> {
    driver: &'a WebDriver,
    person: Person<'a>,
    presses: &'a Presses,
}

impl<'a> Typist<'a> {
    /// Opens the portal in a new tab and signs in.
    async fn signs_in(
        browser: &'a Browser,
        system: &System,
        presses: &'a Presses,
        name: &str,
    ) -> Result<Self> {
        let person = Person::visits(browser, &format!("{}/?inspectable", system.address)).await?;
        let typist = Self { driver: &browser.driver, person, presses };
        typist.person.waits_until("return !!document.querySelector('[data-identity]')").await?;
        typist.presses_button("the portal", name).await?;
        typist.reads("Đổi người dùng").await?;
        Ok(typist)
    }

    /// Comes back later: the page is loaded anew.
    async fn comes_back(&self) -> Result<&Self> {
        self.person.reloads().await?;
        self.reads("Đổi người dùng").await?;
        Ok(self)
    }

    /// Follows a link of the portal's menu, and waits for the heading of the screen.
    async fn goes_to(&self, entry: &str, heading: &str) -> Result<()> {
        self.reaches("the portal", "link", entry).await?;
        self.presses(Key::Enter).await?;
        self.person.sees("heading", heading).await.map(drop)
    }

    /// Waits until this can be read, in the widget or around it.
    async fn reads(&self, text: &str) -> Result<()> {
        let read = until(format!("“{text}” can be read"), async || self.sees_now(text).await).await;
        if read.is_err() {
            return read.context(self.person.reads().await?);
        }
        Ok(())
    }

    async fn sees_now(&self, text: &str) -> Result<bool> {
        let around = self.person.runs("return document.body.innerText").await?;
        let around = around.as_str().unwrap_or_default().to_owned();
        Ok(around.contains(text) || self.person.reads().await?.contains(text))
    }

    /// Presses one key.
    async fn presses(&self, key: Key) -> Result<()> {
        self.types(&key.value().to_string()).await
    }

    /// Types, key by key.
    async fn types(&self, text: &str) -> Result<()> {
        let keys = self
            .driver
            .action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
            .send_keys(text);
        keys.perform().await.with_context(|| format!("typing {text}"))
    }

    /// Presses Tab until something of this role and name has the focus.
    async fn reaches(&self, screen: &'static str, role: &str, name: &str) -> Result<()> {
        self.reaches_in(screen, "", role, name).await
    }

    /// The same in a group whose name has these words.
    async fn reaches_in(
        &self,
        screen: &'static str,
        group: &str,
        role: &str,
        name: &str,
    ) -> Result<()> {
        self.person.turn_to().await?;
        let mut passed = Vec::new();
        for presses in 1..=MOST_PRESSES {
            self.presses(Key::Tab).await?;
            let Some(focus) = Focus::in_group(self.driver, group).await? else { continue };
            if focus.is(group, role, name) {
                self.note(screen, presses, name);
                return Ok(());
            }
            passed.push(focus.to_string());
        }
        let passed = passed.join("\n");
        anyhow::bail!(
            "{MOST_PRESSES} presses do not lead to the {role} “{name}” of “{group}” on {screen}:\n{passed}\n{}",
            self.person.reads().await?
        )
    }

    fn note(&self, screen: &'static str, presses: usize, name: &str) {
        let mut all = self.presses.lock().expect("no test panics while it has the lock");
        let most = all.entry(screen).or_default();
        if presses > most.0 {
            *most = (presses, name.to_owned());
        }
    }

    /// Reaches a button and presses it.
    async fn presses_button(&self, screen: &'static str, name: &str) -> Result<()> {
        self.presses_button_in(screen, "", name).await
    }

    /// The same in a group.
    async fn presses_button_in(&self, screen: &'static str, group: &str, name: &str) -> Result<()> {
        self.reaches_in(screen, group, "button", name).await?;
        self.presses(Key::Enter).await
    }

    /// Reaches a field and types into it, in place of what is there.
    async fn fills(&self, screen: &'static str, group: &str, name: &str, text: &str) -> Result<()> {
        self.reaches_in(screen, group, "textbox", name).await?;
        self.select_all().await?;
        self.types(text).await
    }

    async fn select_all(&self) -> Result<()> {
        let keys = self.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        keys.key_down(Key::Control).send_keys("a").key_up(Key::Control).perform().await?;
        Ok(())
    }

    /// Reaches a box and ticks it.
    async fn ticks(&self, screen: &'static str, name: &str) -> Result<()> {
        self.reaches(screen, "checkbox", name).await?;
        self.types(" ").await
    }

    /// Reaches a group of radio buttons, and chooses one by the arrow keys.
    async fn chooses(&self, screen: &'static str, group: &str, name: &str) -> Result<()> {
        self.reaches_in(screen, group, "radio", "").await?;
        self.takes(group, name).await
    }

    /// Chooses by the arrow keys where a radio button of the group has the focus.
    async fn takes(&self, group: &str, name: &str) -> Result<()> {
        let focus = Focus::now(self.driver).await?.context("something has the focus")?;
        ensure!(focus.is(group, "radio", ""), "what has the focus is {focus}");
        self.types(" ").await?;
        self.moves_to(Key::Down, "radio", name).await
    }

    /// Reaches a list of options, and chooses one by the arrow keys.
    async fn selects(&self, screen: &'static str, name: &str, option: &str) -> Result<()> {
        self.reaches(screen, "combobox", name).await?;
        for _ in 0..MOST_PRESSES {
            let focus = Focus::now(self.driver).await?.context("the list has the focus")?;
            if focus.value.contains(option) {
                return Ok(());
            }
            self.presses(Key::Down).await?;
        }
        anyhow::bail!("“{name}” has no “{option}”")
    }

    /// Types into a search list, and takes what it offers.
    async fn picks(
        &self,
        screen: &'static str,
        name: &str,
        typed: &str,
        option: &str,
    ) -> Result<()> {
        self.reaches(screen, "combobox", name).await?;
        self.types(typed).await?;
        let mut active = String::new();
        let reached = until(format!("“{name}” offers “{option}”"), async || {
            active = Focus::now(self.driver).await?.context("the search has the focus")?.active;
            let is_reached = active.starts_with(option);
            if !is_reached && !active.is_empty() {
                self.presses(Key::Down).await?;
            }
            Ok(is_reached)
        });
        reached.await.with_context(|| format!("“{name}” offers “{active}”"))?;
        self.presses(Key::Enter).await
    }

    /// Presses an arrow key until something of this role and name has the focus.
    async fn moves_to(&self, key: Key, role: &str, name: &str) -> Result<()> {
        let mut passed = Vec::new();
        for _ in 0..20 {
            let Some(focus) = Focus::now(self.driver).await? else { continue };
            if focus.is("", role, name) {
                return Ok(());
            }
            passed.push(focus.to_string());
            self.presses(key.clone()).await?;
        }
        anyhow::bail!("the arrow keys do not lead to the {role} “{name}”: {passed:?}")
    }

    /// Opens a line of the inbox, from the list that is shown.
    async fn opens(&self, subject: &str) -> Result<()> {
        self.person.sees("button", subject).await?;
        self.reaches("the inbox", "button", "").await?;
        while !Focus::now(self.driver).await?.is_some_and(|focus| focus.is("", "button", subject)) {
            self.presses(Key::Tab).await?;
        }
        self.presses(Key::Enter).await
    }
}
