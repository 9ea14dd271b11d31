//! Everything that officers can do: one entry per command, with whose it is to do, when it makes sense, and how it is made.
//!
//! A new command gets an entry in the file of its stage and a place in [`ACTS`]. That it is missing here, the test of
//! the coverage says.

pub mod answer;
pub mod ask;
pub mod extend;
pub mod hand_back;
pub mod inform;
pub mod settle;

use consultation::agency::{AgencyId, Role};
use consultation::consultation::{Consultee, Stage};
use consultation::{Actor, Command, Consultation};

use crate::making::Making;
use crate::random::Random;
use crate::world::World;

pub struct Act {
    /// The command as its JSON names it.
    pub command: &'static str,
    /// Whose it is to do, as the directives say and not as the code does.
    pub whose: Whose,
    /// When somebody could sensibly do it; says nothing of whether it is refused.
    pub when: When,
    pub make: fn(&mut Making<'_>) -> Command,
}

pub const ACTS: &[Act] = &[
    ask::SUBMIT_REQUEST,
    ask::SEND_BACK_REQUEST,
    ask::SEND_REQUEST,
    answer::ACKNOWLEDGE_RECEIPT,
    answer::ASSIGN_OFFICER,
    answer::SUBMIT_ANSWER,
    answer::SEND_BACK_REPLY,
    answer::ANSWER_REQUEST,
    hand_back::SUBMIT_RETURN,
    hand_back::RETURN_REQUEST,
    hand_back::ACCEPT_RETURN,
    hand_back::CONTEST_RETURN,
    hand_back::RULE_ON_COMPETENCE,
    hand_back::REDIRECT_QUESTIONS,
    extend::ASK_EXTENSION,
    extend::GRANT_EXTENSION,
    extend::REFUSE_EXTENSION,
    inform::ASK_INFORMATION,
    inform::GIVE_INFORMATION,
    settle::REMIND_CONSULTEE,
    settle::RECOUNT_DUE_DATE,
    settle::SUBMIT_CONCLUSION,
    settle::SEND_BACK_CONCLUSION,
    settle::CONCLUDE_CONSULTATION,
    settle::WITHDRAW_CONSULTATION,
];

/// Whose an act is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Whoever drafts or signs for the asker; before there is one, for any agency.
    Askers,
    /// Whoever may sign for the asker, as the register says.
    AskersSigner,
    /// Whoever drafts or signs for an agency that is asked.
    Consultees,
    /// Whoever may sign for an agency that is asked, as the register says.
    ConsulteesSigner,
    /// A monitor whose agency is no party to it: as asker, as consultee, as the other end of a circle.
    Monitors,
    /// The asker or any monitor.
    AskersOrMonitors,
}

/// When an act makes sense.
#[derive(Clone, Copy)]
pub enum When {
    /// The consultation as a whole is ready for it; consultees are not concerned.
    Whole(fn(&Consultation) -> bool),
    /// A consultee of an open consultation is ready for it; no other is concerned.
    Each(fn(&Consultee) -> bool),
}

impl Act {
    /// The agencies to which it could sensibly be done now; one without meaning where the whole is ready.
    pub fn targets(&self, state: &Consultation) -> Vec<AgencyId> {
        match self.when {
            When::Whole(ready) => ready(state).then(AgencyId::default).into_iter().collect(),
            When::Each(_) if state.stage != Stage::Open => Vec::new(),
            When::Each(ready) => state
                .consultees
                .iter()
                .filter(|consultee| ready(consultee))
                .map(|consultee| consultee.agency.clone())
                .collect(),
        }
    }

    /// Whether it can be this actor's to do this to this agency, whatever the content.
    pub fn may(&self, actor: &Actor, target: &AgencyId, before: &Consultation) -> bool {
        let works = actor.role != Role::Monitor;
        let asks = actor.agency == before.asker;
        let is_asked = before.consultees.iter().any(|consultee| consultee.agency == actor.agency);
        match self.whose {
            Whose::Askers => works && (asks || before.stage == Stage::Unwritten),
            // In which capacity, is checked where it is recorded.
            Whose::AskersSigner => works && asks,
            Whose::Consultees | Whose::ConsulteesSigner => works && is_asked,
            Whose::Monitors => {
                let returned = before.consultee(target).filter(|one| one.return_circle().is_some());
                let named = returned.and_then(|one| one.grounds()?.competent_agency.as_ref());
                !works && !asks && actor.agency != *target && named != Some(&actor.agency)
            }
            Whose::AskersOrMonitors => !works || asks,
        }
    }

    /// Somebody whose it is, as far as there is anybody.
    pub fn somebody(
        &self,
        target: &AgencyId,
        state: &Consultation,
        world: &World,
        random: &mut Random,
    ) -> Actor {
        let worker = if random.percent(60) { Role::Officer } else { Role::Head };
        let signer = if random.percent(85) { Role::Head } else { Role::Officer };
        let asker = if state.stage == Stage::Unwritten {
            random.one_of(&world.agencies[1..4]).clone()
        } else {
            state.asker.clone()
        };
        match self.whose {
            Whose::Askers => world.one_for(&asker, worker, random),
            Whose::Consultees => world.one_for(target, worker, random),
            Whose::AskersSigner => world.one_for(&asker, signer, random),
            Whose::ConsulteesSigner => world.one_for(target, signer, random),
            Whose::AskersOrMonitors if random.percent(50) => world.one_for(&asker, worker, random),
            Whose::Monitors | Whose::AskersOrMonitors => {
                let agency = random.one_of(&world.agencies[1..3]).clone();
                world.one_for(&agency, Role::Monitor, random)
            }
        }
    }

    /// The one consultee that it may change, where it changes any.
    pub fn concerns<'a>(&self, actor: &'a Actor, target: &'a AgencyId) -> Option<&'a AgencyId> {
        match (self.when, self.whose) {
            (When::Whole(_), _) => None,
            (When::Each(_), Whose::Consultees | Whose::ConsulteesSigner) => Some(&actor.agency),
            (When::Each(_), _) => Some(target),
        }
    }
}
