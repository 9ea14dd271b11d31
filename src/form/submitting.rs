//! Sends what a form has drawn up, and deletes its draft once that is stored.

use consultation::Command;
use consultation::view::ConsultationView;
use uuid::Uuid;
use yew::prelude::*;

use super::saving::Saving;
use super::trouble::use_reload_after_conflict;
use crate::desk::acting::{Acting, use_acting};

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
    view: &ConsultationView,
    saving: &Saving,
    on_stored: Callback<ConsultationView>,
    on_reload: Callback<()>,
) -> Submitting {
    let (id, expected) = (view.consultation.id, view.consultation.sequence);
    let seen = use_state(|| expected);
    let acting = {
        let forget = saving.forget.clone();
        use_acting(Callback::from(move |view| {
            forget.emit(());
            on_stored.emit(view);
        }))
    };
    use_reload_after_conflict(&acting, on_reload);
    Submitting { acting, seen, id, expected }
}

impl Submitting {
    /// Sends the act.
    pub fn submit(&self, command: Command) {
        self.look();
        self.acting.act(self.id, self.expected, command);
    }

    /// Notes that the officer has seen the consultation as it is.
    pub fn look(&self) {
        self.seen.set(self.expected);
    }
}
