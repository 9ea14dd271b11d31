//! Sends official acts: shown as done only once they are stored, sent again with the same key, reported to the page.

use std::rc::Rc;

use consultation::Command;
use consultation::view::ConsultationView;
use uuid::Uuid;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::backend::BackendError;
use crate::desk::done::Done;
use crate::desk::{Announcement, FrontDesk, use_front_desk};
use crate::hooks::{UseStateHandle, use_state};
use crate::page::event::{HostEvent, Intent};

/// An act that was sent, with the key that makes it safe to send again.
#[derive(Clone, Debug, PartialEq)]
struct Attempt {
    id: Uuid,
    expected: u64,
    key: Uuid,
    command: Rc<Command>,
}

#[derive(Clone, Debug, PartialEq)]
enum Stage {
    Idle,
    Sending(Attempt),
    Failed(Attempt, BackendError),
}

/// The state of a form's acts.
#[derive(Clone)]
pub struct Acting {
    stage: UseStateHandle<Stage>,
    desk: FrontDesk,
    done: Callback<ConsultationView>,
}

/// The acts of a screen, handed to a component of it: drawn anew with each change, so none equals another.
#[derive(Clone)]
pub struct Shared(pub Acting);

impl PartialEq for Shared {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// For a form: `act` sends, `done` hears the view as it is after the act was stored. The officer has then been told what
/// was done, and the page what was sent, answered, returned or concluded; the form tells neither again.
#[hook]
pub fn use_acting(done: Callback<ConsultationView>) -> Acting {
    let desk = use_front_desk();
    let stage = use_state(|| Stage::Idle);
    Acting { stage, desk, done }
}

impl Acting {
    /// Sends an act on the consultation that the officer saw at the sequence `expected`.
    pub fn act(&self, id: Uuid, expected: u64, command: Command) {
        let same = |attempt: &Attempt| {
            attempt.id == id && attempt.expected == expected && *attempt.command == command
        };
        let key = match &*self.stage {
            Stage::Sending(_) => return,
            Stage::Failed(attempt, error) if error.may_be_sent_again() && same(attempt) => {
                attempt.key
            }
            _ => Uuid::new_v4(),
        };
        self.send(Attempt { id, expected, key, command: Rc::new(command) });
    }

    /// Sends the act that failed once more, with its key.
    pub fn again(&self) {
        if let Stage::Failed(attempt, _) = &*self.stage {
            self.send(attempt.clone());
        }
    }

    /// Whether an act is being sent.
    pub fn is_busy(&self) -> bool {
        matches!(*self.stage, Stage::Sending(_))
    }

    /// Why the last act was not stored.
    pub fn failure(&self) -> Option<&BackendError> {
        match &*self.stage {
            Stage::Failed(_, error) => Some(error),
            Stage::Idle | Stage::Sending(_) => None,
        }
    }

    /// Forgets a failure that the officer has seen.
    pub fn dismiss(&self) {
        if !self.is_busy() {
            self.stage.set(Stage::Idle);
        }
    }

    fn send(&self, attempt: Attempt) {
        if intent(&attempt).is_some_and(|intent| !self.desk.allows.emit(intent)) {
            return;
        }
        self.stage.set(Stage::Sending(attempt.clone()));
        let Self { stage, desk, done } = self.clone();
        spawn_local(async move {
            let Attempt { id, expected, key, command } = &attempt;
            match desk.backend.act(*id, *expected, *key, command).await {
                Ok(view) => {
                    stage.set(Stage::Idle);
                    if let Some(act) = Done::of(command, &view, &desk.signed_in.register) {
                        desk.say.emit(Announcement::polite(act.worded(desk.locale).title.clone()));
                        desk.tell.emit(Some(act));
                    }
                    if let Some(event) = event(&attempt) {
                        desk.emit.emit(event);
                    }
                    done.emit(view);
                }
                Err(error) => {
                    desk.emit.emit(HostEvent::Error { code: error.code().to_owned() });
                    stage.set(Stage::Failed(attempt, error));
                }
            }
        });
    }
}

/// The question to the page before the act.
fn intent(attempt: &Attempt) -> Option<Intent> {
    let id = attempt.id;
    match &*attempt.command {
        Command::SendRequest { .. } => Some(Intent::Send { id }),
        Command::AnswerRequest { .. } => Some(Intent::Answer { id }),
        _ => None,
    }
}

/// The event for the page after the act.
fn event(attempt: &Attempt) -> Option<HostEvent> {
    let id = attempt.id;
    match &*attempt.command {
        Command::SendRequest { .. } => Some(HostEvent::Sent { id }),
        Command::AnswerRequest { .. } => Some(HostEvent::Answered { id }),
        Command::ReturnRequest { .. } => Some(HostEvent::Returned { id }),
        Command::ConcludeConsultation { .. } => Some(HostEvent::Concluded { id }),
        _ => None,
    }
}
