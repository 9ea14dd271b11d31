//! Who acts, and by which documents: what the backend says, with the page's documents in their place.

use std::rc::Rc;

use yew::prelude::*;

use super::supplied::Documents;
use crate::app::lazy::{self, Reading};
use crate::backend::{BackendError, BackendHandle, SignedIn};
use crate::hooks::{UseStateHandle, use_effect_with, use_mut_ref, use_state};
use crate::identity::Same;
use crate::locale::messages;
use crate::page::event::HostEvent;

#[derive(Clone, PartialEq)]
pub(super) enum SessionState {
    Loading,
    Signed(Same<SignedIn>),
    Failed(BackendError),
}

/// Loads the session with each new backend, each attempt and each document of the page's; the old one stays until the new
/// one is there.
#[hook]
pub(super) fn use_session(
    backend: BackendHandle,
    documents: Documents,
    attempt: u32,
    emit: Callback<HostEvent>,
) -> UseStateHandle<SessionState> {
    let state = use_state(|| SessionState::Loading);
    let newest = use_mut_ref(|| 0_u32);
    {
        let state = state.clone();
        use_effect_with((backend, documents, attempt), move |(backend, documents, _)| {
            let (backend, documents) = (backend.clone(), documents.clone());
            let this = *newest.borrow();
            let superseded = {
                let newest = newest.clone();
                move || *newest.borrow() != this
            };
            if matches!(*state, SessionState::Failed(_)) {
                state.set(SessionState::Loading);
            }
            yew::platform::spawn_local(async move {
                let reading = reading(&documents, &emit).await;
                if superseded() {
                    return;
                }
                take_messages(&documents, reading);
                let answer = backend.signed_in().await;
                if superseded() {
                    return;
                }
                let answer = answer.and_then(|it| put_in(&documents, reading, it, &emit));
                state.set(match answer {
                    Ok(signed_in) => SessionState::Signed(Same(Rc::new(signed_in))),
                    Err(error) => {
                        emit.emit(HostEvent::Error { code: error.code().to_owned() });
                        SessionState::Failed(error)
                    }
                });
            });
            move || *newest.borrow_mut() += 1
        });
    }
    state
}

/// Few pages supply any: what reads them is fetched when one does.
async fn reading(documents: &Documents, emit: &Callback<HostEvent>) -> Option<Reading> {
    if documents.are_none() {
        return None;
    }
    let reading = lazy::reading().await;
    reading.inspect_err(|error| emit.emit(HostEvent::Error { code: error.code().to_owned() })).ok()
}

/// Puts the page's texts in place of the interface's.
fn take_messages(documents: &Documents, reading: Option<Reading>) {
    match (&documents.messages, reading) {
        (Some(messages), Some(reading)) => (reading.messages)(messages),
        _ => messages::clear(),
    }
}

/// Puts the other documents in place of the backend's.
fn put_in(
    documents: &Documents,
    reading: Option<Reading>,
    signed_in: SignedIn,
    emit: &Callback<HostEvent>,
) -> Result<SignedIn, BackendError> {
    match reading {
        Some(reading) => (reading.documents)(&signed_in, documents, emit),
        None => Ok(signed_in),
    }
}
