//! The form of an act about a consultee, as a screen uses it: the content, its draft, the sending.

use consultation::consultation::Consultation;
use consultation::field::Field;
use consultation::view::ConsultationView;
use yew::prelude::*;

use super::act::{Action, Doing};
use super::act_form;
use super::returns::PendingProps;
use crate::desk::Desk;
use crate::dossier::course::Course;
use crate::form::kept::{Form, use_form};
use crate::form::submitting::{Submitting, use_submitting};
use crate::form::trouble::view_trouble;
use crate::hooks::use_callback;

/// The acts of a screen about the consultees of one consultation.
pub struct Settling {
    submitting: Submitting,
    doing: UseReducerHandle<Doing>,
    on_action: Callback<Action>,
}

/// Keeps the form under the name `kind`, and passes on the consultation after an act was stored.
#[hook]
pub fn use_settling(
    kind: &'static str,
    consultation: &Consultation,
    on_change: Callback<ConsultationView>,
    on_reload: Callback<()>,
) -> Settling {
    let Form { state: doing, saving } = use_form::<Doing>(kind, consultation.id, |kept| {
        kept.map(|draft| draft.content).unwrap_or_default()
    });
    let on_stored = {
        let doing = doing.dispatcher();
        Callback::from(move |view| {
            doing.dispatch(Action::Closed);
            on_change.emit(view);
        })
    };
    let submitting = use_submitting(consultation, &saving, on_stored, on_reload);
    let on_action = {
        let doing = doing.dispatcher();
        use_callback(saving.forget.clone(), move |action, forget| {
            if action == Action::Closed {
                forget.emit(());
            }
            doing.dispatch(action);
        })
    };
    Settling { submitting, doing, on_action }
}

impl Settling {
    /// Why the last act was not stored, leading to the controls of the form that is open.
    pub fn view_trouble(&self, consultation: &Consultation, desk: &Desk) -> Html {
        let control_of =
            |field: &Field| act_form::control_of(&self.doing, consultation, field, desk);
        view_trouble(&self.submitting.acting, desk, control_of)
    }

    /// The same for the lists of consultees.
    pub fn pending(&self, consultation: &Consultation, courses: &[Option<Course>]) -> PendingProps {
        PendingProps {
            consultation: consultation.clone(),
            courses: courses.to_vec(),
            doing: (*self.doing).clone(),
            on_action: self.on_action.clone(),
            on_send: self.submitting.send(),
            busy: self.submitting.acting.is_busy(),
        }
    }
}
