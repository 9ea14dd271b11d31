//! What the form of a reply works on, an answer's and a return's.

use std::rc::Rc;

use consultation::view::ConsultationView;
use yew::prelude::*;

/// A request to the actor's own agency.
#[derive(Clone, PartialEq, Properties)]
pub struct ReplyProps {
    /// The consultation as it is now.
    pub view: Rc<ConsultationView>,
    /// Called with the consultation after an act was stored.
    pub on_change: Callback<ConsultationView>,
    /// Loads the consultation again.
    pub on_reload: Callback<()>,
    /// Called when the officer goes back; also after the draft was submitted.
    pub on_leave: Callback<()>,
    /// To the other way to reply: from the answer to the return, from the return to the answer.
    pub on_other: Callback<()>,
}

impl ReplyProps {
    /// Passes on the consultation after the draft was submitted, and leaves the form.
    pub fn on_stored(&self) -> Callback<ConsultationView> {
        let (on_change, on_leave) = (self.on_change.clone(), self.on_leave.clone());
        Callback::from(move |view| {
            on_change.emit(view);
            on_leave.emit(());
        })
    }
}
