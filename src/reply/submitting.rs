//! Submits the draft of a reply: sends it, deletes the saved draft, leaves the form.

use consultation::Command;
use uuid::Uuid;
use yew::prelude::*;

use super::reply_props::ReplyProps;
use crate::desk::acting::{Acting, use_acting};
use crate::form::saving::Saving;
use crate::form::trouble::use_reload_after_conflict;

/// The submitting of one draft.
#[derive(Clone)]
pub struct Submitting {
    /// The act being sent, and why it was not stored.
    pub acting: Acting,
    /// The sequence that the officer has seen.
    pub seen: UseStateHandle<u64>,
    id: Uuid,
    expected: u64,
}

/// For a form whose draft `saving` keeps.
#[hook]
pub fn use_submitting(reply: &ReplyProps, saving: &Saving) -> Submitting {
    let consultation = &reply.view.consultation;
    let (id, expected) = (consultation.id, consultation.sequence);
    let seen = use_state(|| expected);
    let acting = {
        let (forget, reply) = (saving.forget.clone(), reply.clone());
        use_acting(Callback::from(move |view| {
            forget.emit(());
            reply.on_change.emit(view);
            reply.on_leave.emit(());
        }))
    };
    use_reload_after_conflict(&acting, reply.on_reload.clone());
    Submitting { acting, seen, id, expected }
}

impl Submitting {
    /// Sends the draft.
    pub fn submit(&self, command: Command) {
        self.seen.set(self.expected);
        self.acting.act(self.id, self.expected, command);
    }
}
