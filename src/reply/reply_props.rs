//! What the form of a reply works on, an answer's and a return's.

use std::rc::Rc;

use consultation::consultation::Consultee;
use consultation::view::ConsultationView;
use yew::prelude::*;

use crate::desk::Desk;
use crate::form::capacity;
use crate::form::preview::{Moment, moment};
use crate::form::submitting::Submitting;
use crate::identity::Same;
use crate::locale;
use crate::ui::{Button, ButtonKind};

/// A request to the actor's own agency.
#[derive(Clone, PartialEq, Properties)]
pub struct ReplyProps {
    /// The consultation as it is now.
    pub view: Rc<ConsultationView>,
    /// The actor's own agency in it.
    pub consultee: Consultee,
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

    /// What the verdict on a reply depends on beside its form and its officer.
    pub fn surroundings(&self, desk: &Desk) -> (Moment, Same<ConsultationView>) {
        (moment(desk), Same(self.view.clone()))
    }

    /// The way back.
    pub fn view_back(&self, desk: &Desk) -> Html {
        let onclick = Some(self.on_leave.reform(|_: MouseEvent| ()));
        Button { kind: ButtonKind::Quiet, onclick, ..Button::PLAIN }
            .view(locale::inbox::words(desk.locale).back_to_request.into())
    }
}

/// The button that submits a reply. Those who sign put it before themselves.
pub fn view_submit(
    submitting: &Submitting,
    onclick: Callback<MouseEvent>,
    (submit, submit_own): (&'static str, &'static str),
    desk: &Desk,
) -> Html {
    Button {
        kind: ButtonKind::Primary,
        busy: submitting.acting.is_busy(),
        onclick: Some(onclick),
        ..Button::PLAIN
    }
    .view(html! { { if capacity::signs(desk) { submit_own } else { submit } } })
}
