use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use consultation::agency::{AgencyId, Role};
use consultation::policy::Policy;
use consultation::{Actor, Consultation, Event, Recorded};
use uuid::Uuid;

use super::Tally;
use crate::invariants::{Checked, fail};
use crate::world::World;

/// One consultation and what was recorded of it.
pub struct Case {
    pub state: Consultation,
    pub record: Vec<Recorded>,
    /// The state that the record leads to when it is read back from JSON.
    pub reread: Consultation,
    /// The policy that it was sent under.
    pub sent_under: Option<Policy>,
    /// Whether what an agency answered was late when it answered.
    pub late: BTreeMap<AgencyId, bool>,
}

impl Case {
    pub fn new(number: u128) -> Self {
        let id = Uuid::from_u128(number);
        let empty = Consultation::new(id);
        Self {
            state: empty.clone(),
            record: Vec::new(),
            reread: empty,
            sent_under: None,
            late: BTreeMap::new(),
        }
    }

    /// Records what nobody did.
    pub fn by_itself(
        &mut self,
        events: Vec<Event>,
        at: DateTime<FixedOffset>,
        tally: &mut Tally,
    ) -> Checked {
        for event in events {
            let actor = Actor {
                officer: "by-itself".into(),
                agency: self.state.asker.clone(),
                role: Role::Officer,
                name: String::new(),
            };
            let json = self.take_in(&actor, at, event)?;
            tally.coverage.recorded(&json);
        }
        Ok(())
    }

    /// Records an event; gives its JSON.
    pub fn take_in(
        &mut self,
        actor: &Actor,
        at: DateTime<FixedOffset>,
        event: Event,
    ) -> Result<String, String> {
        let sequence = self.record.len() as u64 + 1;
        let recorded = Recorded { sequence, at, actor: actor.clone(), event };
        self.state.apply(&recorded);
        let json = serde_json::to_string(&recorded).expect("it serialises");
        let reread: Recorded =
            serde_json::from_str(&json).or_else(|error| fail(format!("{error} in {json}")))?;
        self.reread.apply(&reread);
        if reread != recorded || self.reread != self.state {
            return fail(format!("{json} replays to another state"));
        }
        self.record.push(recorded);
        Ok(json)
    }

    /// Records a correction, which is about another event: the state is what the whole record leads to; gives its JSON.
    pub fn put_right(
        &mut self,
        actor: &Actor,
        at: DateTime<FixedOffset>,
        event: Event,
    ) -> Result<String, String> {
        let sequence = self.record.len() as u64 + 1;
        let recorded = Recorded { sequence, at, actor: actor.clone(), event };
        let json = serde_json::to_string(&recorded).expect("it serialises");
        self.record.push(recorded);
        self.state = Consultation::replay(self.state.id, &self.record);
        let written = serde_json::to_string(&self.record).expect("it serialises");
        let reread: Vec<Recorded> = serde_json::from_str(&written).expect("it reads back");
        self.reread = Consultation::replay(self.state.id, &reread);
        if self.reread != self.state || self.state.sequence != sequence {
            return fail(format!("{json} replays to another state"));
        }
        // Whether a reply was late follows the time that it was put right to.
        self.late.clear();
        Ok(json)
    }

    /// The policy that it is under: that of its sending, whatever became of it since.
    pub fn policy<'a>(&'a self, world: &'a World) -> &'a Policy {
        self.sent_under.as_ref().unwrap_or(&world.policy)
    }
}
