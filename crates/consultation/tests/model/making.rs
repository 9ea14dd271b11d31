//! What an act is made from: the random numbers, the world, who acts on what.

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::agency::{AgencyId, OfficerId};
use consultation::capacity::Capacity;
use consultation::consultation::Consultee;
use consultation::{Actor, Consultation, Text};

use crate::random::Random;
use crate::world::World;

pub struct Making<'a> {
    pub random: &'a mut Random,
    pub world: &'a World,
    pub state: &'a Consultation,
    pub actor: &'a Actor,
    /// The consultee that it is done to.
    pub target: AgencyId,
    pub now: DateTime<FixedOffset>,
    /// Tells what is made now from everything else that is made in a walk.
    pub step: usize,
    /// Whether nothing is wrong with it on purpose.
    pub sound: bool,
}

impl Making<'_> {
    /// The words; something is missing or empty in every third that is not sound.
    pub fn words(&mut self, words: &str) -> Text {
        let broken = !self.sound && self.random.percent(33);
        let other = ["", "…", "có", "Xin gia hạn"];
        text(if broken { self.random.one_of::<&str>(&other) } else { words })
    }

    /// Mostly one in which the actor may sign.
    pub fn capacity(&mut self) -> Capacity {
        let own = self.actor.capacities(&self.world.register, &self.actor.agency);
        if !own.is_empty() && self.random.percent(85) {
            return *self.random.one_of(&own);
        }
        *self.random.one_of(&Capacity::ALL)
    }

    /// The defect to make, from 1 to `kinds`; 0 is none.
    pub fn defect(&mut self, kinds: usize) -> usize {
        if self.sound { 0 } else { 1 + self.random.below(kinds) }
    }

    /// Who is responsible for what this agency drafts.
    pub fn responsible(&mut self, agency: &AgencyId) -> Option<OfficerId> {
        if self.sound || self.random.percent(70) {
            return Some(self.world.officer_of(agency, self.random));
        }
        match self.random.below(3) {
            0 => None,
            1 => Some("ai-do".into()),
            _ => {
                Some(self.world.one_for(&self.other_agency(), self.actor.role, self.random).officer)
            }
        }
    }

    pub fn other_agency(&mut self) -> AgencyId {
        self.random.one_of(&self.world.agencies).clone()
    }

    pub fn own(&self) -> Option<&Consultee> {
        self.state.consultee(&self.actor.agency)
    }

    /// A working day so many after the day on which something done now is received.
    pub fn due(&self, days: u16) -> Option<NaiveDate> {
        let World { calendar, policy, .. } = self.world;
        let received_on = calendar.received_on(self.now, &policy.office_hours).ok()?;
        calendar.add_working_days(received_on, days).ok()
    }

    /// Where a text comes from, in a form that no other text contains.
    pub fn mark(&self) -> String {
        format!("[{}/{}]", self.actor.agency, self.step)
    }
}

pub fn text(words: &str) -> Text {
    Text::try_from(words).expect("plain text")
}
