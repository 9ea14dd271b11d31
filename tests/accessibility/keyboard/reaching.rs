//! What has the focus, as assistive technology is told of it.

use anyhow::Result;
use axum::http::Method;
use serde_json::Value;
use std::fmt::{Display, Formatter};
use std::sync::Arc;
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::prelude::*;

/// What has the focus, through every shadow root; the names of the groups around it; for a list of options what is chosen,
/// for a search what is active.
const FOCUSED: &str = "
let focused = document.activeElement;
while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
if (!focused || focused === document.body) return null;
const root = focused.getRootNode();
const tidy = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
const named = (ids) => ids.split(' ').map((id) => tidy(root.getElementById(id)?.textContent)).join(' ');
const groups = [];
for (let part = focused.parentElement; part; part = part.parentElement) {
  if (part.matches('fieldset')) groups.push(tidy(part.querySelector(':scope > legend')?.textContent));
  if (part.hasAttribute('aria-labelledby')) groups.push(named(part.getAttribute('aria-labelledby')));
  if (part.hasAttribute('aria-label')) groups.push(part.getAttribute('aria-label'));
  if (part.matches('tr')) groups.push(tidy(part.querySelector('th')?.textContent));
}
const value = focused.selectedOptions ? tidy(focused.selectedOptions[0]?.textContent) : focused.value ?? '';
const active = focused.getAttribute('aria-activedescendant');
return [focused, groups.join(' < '), value, active ? tidy(root.getElementById(active)?.textContent) : ''];
";

/// What has the focus.
#[derive(Debug)]
pub struct Focus {
    role: String,
    name: String,
    group: String,
    /// What is written in it or chosen.
    pub value: String,
    /// The option of a search list that the arrow keys have reached.
    pub active: String,
}

impl Focus {
    /// What has it now; nothing where the page itself does.
    pub async fn now(driver: &WebDriver) -> Result<Option<Self>> {
        Self::in_group(driver, "").await
    }

    /// The same where it is in a group whose name has these words. Roles and names take long to ask for.
    pub async fn in_group(driver: &WebDriver, name: &str) -> Result<Option<Self>> {
        // Where it is drawn anew in between, what is there now has the focus.
        for _ in 0..10 {
            let found = driver.execute(FOCUSED, vec![]).await?.json().clone();
            let Value::Array(found) = found else { return Ok(None) };
            let [element, group, value, active] = &found[..] else { return Ok(None) };
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            if !text(group).contains(name) {
                return Ok(None);
            }
            let element = element.as_object().and_then(|element| element.values().next());
            let Some(id) = element.and_then(Value::as_str) else { return Ok(None) };
            let told = async |what| computed(driver, id, what).await;
            if let Ok((role, name)) = tokio::try_join!(told("role"), told("label")) {
                let (group, value, active) = (text(group), text(value), text(active));
                return Ok(Some(Self { role, name, group, value, active }));
            }
        }
        Ok(None)
    }

    /// Whether it is what somebody looks for.
    pub fn is(&self, group: &str, role: &str, name: &str) -> bool {
        let role_fits = match role {
            "textbox" => matches!(&*self.role, "textbox" | "searchbox"),
            "button" => matches!(&*self.role, "button" | "DisclosureTriangle" | "SummaryHeading"),
            "combobox" => matches!(&*self.role, "combobox" | "listbox" | "PopUpButton"),
            role => self.role == role,
        };
        role_fits && self.name.contains(name) && self.group.contains(group)
    }
}

impl Display for Focus {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        let Self { role, name, group, .. } = self;
        write!(formatter, "{role} “{name}” of “{group}”")
    }
}

/// Asks the browser for the role or name that it tells assistive technology.
#[derive(Debug)]
struct GetComputed {
    element: String,
    what: &'static str,
}

impl ExtensionCommand for GetComputed {
    fn parameters_json(&self) -> Option<Value> {
        None
    }

    fn method(&self) -> Method {
        Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        format!("/element/{}/computed{}", self.element, self.what).into()
    }
}

async fn computed(driver: &WebDriver, element: &str, what: &'static str) -> Result<String> {
    let command = GetComputed { element: element.to_owned(), what };
    let answer = driver.handle().cmd(Command::ExtensionCommand(Box::new(command))).await?;
    Ok(answer.value::<Option<String>>()?.unwrap_or_default())
}
