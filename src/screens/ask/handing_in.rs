//! Hands in the form: an officer submits it, a head submits and signs it in one go.

use consultation::Command;
use consultation::capacity::Capacity;
use consultation::consultation::Stage;
use consultation::request::Request;
use consultation::view::ConsultationView;
use uuid::Uuid;
use yew::prelude::*;

use crate::desk::acting::{Acting, use_acting};
use crate::desk::use_desk;
use crate::form::capacity;
use crate::route::Route;

/// The state of handing in.
pub(super) struct HandingIn {
    /// The act being sent.
    pub acting: Acting,
    /// Starts it.
    pub start: Callback<(Request, Capacity)>,
    /// Whether the draft is stored, so that the form must no longer change: only the signature is missing.
    pub stored: bool,
}

/// Hands in a form for the consultation `id`, seen at the sequence `expected`. `forget` deletes the draft once the service
/// has it; `on_submitted` receives what is before the head then, if the form is that of an earlier draft.
#[hook]
pub(super) fn use_handing_in(
    id: Uuid,
    expected: u64,
    forget: Callback<()>,
    on_submitted: Callback<ConsultationView>,
) -> HandingIn {
    let desk = use_desk();
    let signs = capacity::signs(&desk);
    let capacity = use_mut_ref(Capacity::default);
    let stored_at = use_state(|| None::<u64>);
    let done = {
        let stored_at = stored_at.setter();
        let navigate = desk.navigate.clone();
        Callback::from(move |view: ConsultationView| {
            forget.emit(());
            navigate.emit(match view.consultation.stage {
                Stage::AwaitingSignature if signs => {
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
    let acting = use_acting(done);
    {
        let (acting, capacity) = (acting.clone(), capacity.clone());
        use_effect_with(*stored_at, move |stored_at| {
            if let Some(stored_at) = stored_at {
                acting.act(id, *stored_at, Command::SendRequest { capacity: *capacity.borrow() });
            }
        });
    }
    let start = {
        let (acting, stored_at) = (acting.clone(), *stored_at);
        Callback::from(move |(request, chosen)| {
            *capacity.borrow_mut() = chosen;
            match stored_at {
                None => acting.act(id, expected, Command::SubmitRequest { request }),
                Some(at) => acting.act(id, at, Command::SendRequest { capacity: chosen }),
            }
        })
    };
    HandingIn { acting, start, stored: stored_at.is_some() }
}
