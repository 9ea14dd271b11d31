//! Who is signed in. Lists need no more of a session, so the rules in it are read when a screen needs them, by code that is
//! downloaded with that screen.

use std::cell::OnceCell;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset, NaiveTime};
use consultation::Actor;
use consultation::agency::Register;
use consultation::calendar::OfficeHours;
use consultation::view::Session;
use serde::Deserialize;

use super::BackendError;
use super::response::understood;

/// The actor and the register, with the rest of the session as it came.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The actor.
    pub actor: Actor,
    /// The server's time of the response.
    pub now: DateTime<FixedOffset>,
    /// The agency register.
    pub register: Rc<Register>,
    /// When offices close.
    pub closes: NaiveTime,
    response: String,
    session: OnceCell<Rc<Session>>,
}

/// The parts of a session that are read at once.
#[derive(Deserialize)]
struct Parts {
    actor: Actor,
    now: DateTime<FixedOffset>,
    register: Register,
    policy: Hours,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Hours {
    office_hours: OfficeHours,
}

impl SignedIn {
    /// Reads the response to [`Question::Session`](super::Question::Session).
    ///
    /// # Errors
    ///
    /// If it does not name the actor, the time and the register.
    pub fn read(response: String) -> Result<Self, BackendError> {
        let Parts { actor, now, register, policy } = understood(&response)?;
        let (register, closes) = (Rc::new(register), policy.office_hours.closes());
        Ok(Self { actor, now, register, closes, response, session: OnceCell::new() })
    }

    /// The session, which is read once.
    ///
    /// # Errors
    ///
    /// If the response has no rules that can be read.
    pub fn session(&self) -> Result<Rc<Session>, BackendError> {
        if let Some(session) = self.session.get() {
            return Ok(session.clone());
        }
        let session = understood(&self.response).map(Rc::new)?;
        Ok(self.session.get_or_init(|| session).clone())
    }
}

impl From<Session> for SignedIn {
    fn from(session: Session) -> Self {
        Self {
            actor: session.actor.clone(),
            now: session.now,
            register: Rc::new(session.register.clone()),
            closes: session.policy.office_hours.closes(),
            response: String::new(),
            session: Rc::new(session).into(),
        }
    }
}
