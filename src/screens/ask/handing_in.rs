//! Hands in the form: an officer submits it, a head submits and signs it in one go.

use consultation::Command;
use consultation::consultation::{Consultation, Stage};
use consultation::request::Request;
use consultation::view::ConsultationView;
use yew::prelude::*;

use crate::desk::use_desk;
use crate::form::saving::Saving;
use crate::form::submitting::{Submitting, use_submitting};
use crate::hooks::{use_effect_with, use_mut_ref, use_state};
use crate::route::Route;

/// The state of handing in.
pub(super) struct HandingIn {
    /// The act being sent.
    pub submitting: Submitting,
    /// Starts it, with the act that signs what is submitted.
    pub start: Callback<(Request, Option<Command>)>,
    /// Whether the draft is stored, so that the form must no longer change: only the signature is missing.
    pub stored: bool,
}

/// Hands in a form, which creates the consultation if it is new. `on_submitted` receives what is before the head then, if the
/// form is that of an earlier draft.
#[hook]
pub(super) fn use_handing_in(
    consultation: &Consultation,
    saving: &Saving,
    on_submitted: Callback<ConsultationView>,
) -> HandingIn {
    let desk = use_desk();
    let signature = use_mut_ref(|| None::<Command>);
    let stored_at = use_state(|| None::<u64>);
    let on_stored = {
        let (stored_at, signature) = (stored_at.setter(), signature.clone());
        let (navigate, id) = (desk.navigate.clone(), consultation.id);
        Callback::from(move |view: ConsultationView| {
            navigate.emit(match view.consultation.stage {
                Stage::AwaitingSignature if signature.borrow().is_some() => {
                    return stored_at.set(Some(view.consultation.sequence));
                }
                Stage::AwaitingSignature => {
                    on_submitted.emit(view);
                    Route::Ask { consultation: Some(id) }
                }
                _ => Route::Consultation(id),
            });
        })
    };
    // What others did meanwhile is opened by the officer: the form would begin again with it.
    let submitting = use_submitting(consultation, saving, on_stored, Callback::noop());
    {
        let (submitting, signature) = (submitting.clone(), signature.clone());
        use_effect_with(*stored_at, move |stored_at| {
            if let (Some(stored_at), Some(command)) = (stored_at, signature.take()) {
                submitting.submit_at(*stored_at, command);
            }
        });
    }
    let start = {
        let (submitting, stored_at) = (submitting.clone(), *stored_at);
        Callback::from(move |(request, signed)| match (stored_at, signed) {
            (Some(at), Some(command)) => submitting.submit_at(at, command),
            (_, signed) => {
                signature.replace(signed);
                submitting.submit(Command::SubmitRequest { request });
            }
        })
    };
    HandingIn { submitting, start, stored: stored_at.is_some() }
}
