//! The form of an act about a consultee, as a screen uses it: the content, its draft, the sending.

use consultation::command::Command;
use consultation::consultation::Consultation;
use consultation::field::Field;
use consultation::view::ConsultationView;
use yew::prelude::*;

use super::act::{Action, Doing};
use super::act_form;
use super::returns::PendingProps;
use crate::desk::Desk;
use crate::desk::acting::{Acting, use_acting};
use crate::dossier::course::Course;
use crate::form::kept::{Form, use_form};
use crate::form::trouble::{use_reload_after_conflict, view_trouble};

/// The acts of a screen about the consultees of one consultation.
pub struct Settling {
    /// The act on its way, and why it was not stored.
    acting: Acting,
    doing: UseReducerHandle<Doing>,
    on_action: Callback<Action>,
    on_send: Callback<Command>,
}

/// Keeps the form under the name `kind`, and passes on the consultation after an act was stored.
#[hook]
pub fn use_settling(
    kind: &'static str,
    consultation: &Consultation,
    on_change: Callback<ConsultationView>,
    on_reload: Callback<()>,
) -> Settling {
    let (id, expected) = (consultation.id, consultation.sequence);
    let Form { state: doing, saving } = use_form::<Doing>(kind, id, Option::unwrap_or_default);
    let acting = {
        let (doing, forget) = (doing.dispatcher(), saving.forget.clone());
        use_acting(Callback::from(move |view| {
            doing.dispatch(Action::Closed);
            forget.emit(());
            on_change.emit(view);
        }))
    };
    use_reload_after_conflict(&acting, on_reload);
    let on_action = {
        let doing = doing.dispatcher();
        use_callback(saving.forget.clone(), move |action, forget| {
            if action == Action::Closed {
                forget.emit(());
            }
            doing.dispatch(action);
        })
    };
    let on_send = {
        let acting = acting.clone();
        Callback::from(move |command: Command| acting.act(id, expected, command))
    };
    Settling { acting, doing, on_action, on_send }
}

impl Settling {
    /// Why the last act was not stored, leading to the controls of the form that is open.
    pub fn view_trouble(&self, consultation: &Consultation, desk: &Desk) -> Html {
        let control_of =
            |field: &Field| act_form::control_of(&self.doing, consultation, field, desk);
        view_trouble(&self.acting, desk, control_of)
    }

    /// The same for the lists of consultees.
    pub fn pending(&self, consultation: &Consultation, courses: &[Option<Course>]) -> PendingProps {
        PendingProps {
            consultation: consultation.clone(),
            courses: courses.to_vec(),
            doing: (*self.doing).clone(),
            on_action: self.on_action.clone(),
            on_send: self.on_send.clone(),
            busy: self.acting.is_busy(),
        }
    }
}
