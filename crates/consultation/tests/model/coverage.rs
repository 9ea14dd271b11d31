//! What the walks reached. What they never reach, they prove nothing about.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use consultation::violation::{Code, Violation, Violations};
use consultation::{Command, Event};
use serde::de::DeserializeOwned;

use crate::acts::{ACTS, Act};

#[derive(Default)]
pub struct Coverage {
    acts: BTreeMap<&'static str, Reached>,
    events: BTreeMap<String, u32>,
    refused: BTreeMap<Code, u32>,
    warned: BTreeMap<Code, u32>,
}

#[derive(Clone, Copy, Default)]
struct Reached {
    accepted: u32,
    refused: u32,
}

impl Coverage {
    pub fn tried(
        &mut self,
        act: &Act,
        decided: &Result<Vec<Event>, Violations>,
        warned: &[Violation],
    ) {
        let reached = self.acts.entry(act.command).or_default();
        match decided {
            Ok(_) => reached.accepted += 1,
            Err(violations) => {
                reached.refused += 1;
                for violation in violations {
                    *self.refused.entry(violation.code()).or_default() += 1;
                }
            }
        }
        for violation in warned {
            *self.warned.entry(violation.code()).or_default() += 1;
        }
    }

    /// What goes to the monitor counts as a warning.
    pub fn escalated(&mut self, found: Option<Violation>) {
        if let Some(violation) = found {
            *self.warned.entry(violation.code()).or_default() += 1;
        }
    }

    /// Takes in the JSON of what was recorded.
    pub fn recorded(&mut self, json: &str) {
        let kind =
            json.split_once("\"event\":{\"event\":\"").and_then(|(_, rest)| rest.split_once('"'));
        let (kind, _) = kind.expect("events are tagged");
        if let Some(times) = self.events.get_mut(kind) {
            *times += 1;
        } else {
            self.events.insert(kind.to_owned(), 1);
        }
    }

    pub fn add(&mut self, other: Self) {
        for (command, Reached { accepted, refused }) in other.acts {
            let reached = self.acts.entry(command).or_default();
            reached.accepted += accepted;
            reached.refused += refused;
        }
        for (event, times) in other.events {
            *self.events.entry(event).or_default() += times;
        }
        for (code, times) in other.refused {
            *self.refused.entry(code).or_default() += times;
        }
        for (code, times) in other.warned {
            *self.warned.entry(code).or_default() += times;
        }
    }

    /// Everything that was not reached, in words.
    pub fn gaps(&self) -> Vec<String> {
        let accepted = |command: &str| self.acts.get(command).is_some_and(|act| act.accepted > 0);
        let commands = known_to::<Command>("command");
        let events = known_to::<Event>("event");
        let codes = Code::ALL
            .iter()
            .filter(|code| !self.refused.contains_key(code) && !self.warned.contains_key(code));
        let unmade = commands.iter().filter(|name| ACTS.iter().all(|act| act.command != **name));
        let unaccepted = commands.iter().filter(|name| !accepted(name));
        let unrecorded = events.iter().filter(|name| !self.events.contains_key(*name));
        unmade
            .map(|name| format!("no entry in tests/model/acts.rs makes {name}"))
            .chain(unaccepted.map(|name| format!("{name} was never accepted")))
            .chain(unrecorded.map(|name| format!("{name} was never recorded")))
            .chain(codes.map(|code| format!("{code} was never provoked")))
            .collect()
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tried: u32 = self.acts.values().map(|act| act.accepted + act.refused).sum();
        let accepted: u32 = self.acts.values().map(|act| act.accepted).sum();
        writeln!(f, "{tried} commands, {accepted} accepted")?;
        for (command, Reached { accepted, refused }) in &self.acts {
            writeln!(f, "  {command:26} {accepted:>8} accepted {refused:>8} refused")?;
        }
        for (title, counts) in
            [("refusals", &self.refused), ("warnings and what went to the monitor", &self.warned)]
        {
            writeln!(f, "{title} by code")?;
            for (code, times) in counts {
                writeln!(f, "  {:32} {times:>8}", code.slug())?;
            }
        }
        writeln!(f, "events")?;
        for (event, times) in &self.events {
            writeln!(f, "  {event:32} {times:>8}")?;
        }
        Ok(())
    }
}

/// The names of the variants as serde lists them when it meets one that it does not know.
fn known_to<T: DeserializeOwned>(tag: &str) -> BTreeSet<String> {
    let Err(error) = serde_json::from_value::<T>(serde_json::json!({ tag: "?" })) else {
        panic!("read an unknown {tag}");
    };
    error.to_string().split('`').skip(3).step_by(2).map(str::to_owned).collect()
}
