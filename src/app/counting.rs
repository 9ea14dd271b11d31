//! Tells the page what lies before the agency: at once, each minute while the page is seen, and after each act.

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use web_sys::VisibilityState;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::backend::BackendHandle;
use crate::desk::HostEvent;

const MINUTE_MS: u32 = 60_000;

/// Starts counting; the answer counts once more.
#[hook]
pub(super) fn use_counts(backend: BackendHandle, emit: Callback<HostEvent>) -> Callback<()> {
    let count = use_callback((backend, emit), |(), (backend, emit)| {
        let (backend, emit) = (backend.clone(), emit.clone());
        spawn_local(async move {
            // A badge that cannot be brought up to date is no reason to disturb the officer: the screens say it.
            if let Ok(counts) = backend.counts().await {
                emit.emit(HostEvent::Counts(counts));
            }
        });
    });
    use_effect_with(count.clone(), |count| {
        let document = web_sys::window()
            .and_then(|window| window.document())
            .expect("the widget lives in a document");
        count.emit(());
        let each_minute = {
            let (count, document) = (count.clone(), document.clone());
            Interval::new(MINUTE_MS, move || count_if_seen(&document, &count))
        };
        let when_seen_again = {
            let (count, seen) = (count.clone(), document.clone());
            EventListener::new(&document, "visibilitychange", move |_| count_if_seen(&seen, &count))
        };
        move || drop((each_minute, when_seen_again))
    });
    count
}

fn count_if_seen(document: &web_sys::Document, count: &Callback<()>) {
    if document.visibility_state() == VisibilityState::Visible {
        count.emit(());
    }
}
