//! Sends what a form has drawn up, and deletes its draft once that is stored.

use consultation::view::ConsultationView;
use consultation::{Command, Consultation};
use uuid::Uuid;
use yew::prelude::*;

use super::preview::Previewing;
use super::saving::Saving;
use super::trouble::use_acts;
use crate::desk::acting::Acting;
use crate::hooks::{UseStateHandle, use_state};

/// The sending of one form.
#[derive(Clone)]
pub struct Submitting {
    /// The act being sent, and why it was not stored.
    pub acting: Acting,
    /// The sequence that the officer has seen.
    pub seen: UseStateHandle<u64>,
    id: Uuid,
    expected: u64,
}

/// For a form about a consultation, whose draft `saving` keeps. `on_stored` gets the consultation after the act.
#[hook]
pub fn use_submitting(
    consultation: &Consultation,
    saving: &Saving,
    on_stored: Callback<ConsultationView>,
    on_reload: Callback<()>,
) -> Submitting {
    let (id, expected) = (consultation.id, consultation.sequence);
    let seen = use_state(|| expected);
    let acting = {
        let forget = saving.forget.clone();
        let on_stored = Callback::from(move |view| {
            forget.emit(());
            on_stored.emit(view);
        });
        use_acts(on_stored, on_reload)
    };
    Submitting { acting, seen, id, expected }
}

impl Submitting {
    /// Sends the act.
    pub fn submit(&self, command: Command) {
        self.submit_at(self.expected, command);
    }

    /// Sends the act that follows one which the service has stored, at the sequence after that.
    pub fn submit_at(&self, expected: u64, command: Command) {
        self.look();
        self.acting.act(self.id, expected, command);
    }

    /// Notes that the officer has seen the consultation as it is.
    pub fn look(&self) {
        self.seen.set(self.expected);
    }

    /// Sends an act.
    pub fn send(&self) -> Callback<Command> {
        let submitting = self.clone();
        Callback::from(move |command| submitting.submit(command))
    }
}

/// The button of a form: saves the draft, `tried` shows every problem, and `send` gets the act that nothing stands in the way
/// of.
pub fn on_submit(
    saving: &Saving,
    tried: Callback<()>,
    previewing: Previewing,
    send: Callback<Command>,
) -> Callback<MouseEvent> {
    let flush = saving.flush.clone();
    Callback::from(move |_: MouseEvent| {
        flush.emit(());
        tried.emit(());
        if let Some(command) = previewing().ready() {
            send.emit(command.clone());
        }
    })
}
