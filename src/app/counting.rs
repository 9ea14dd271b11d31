//! Reports to the page what waits for the agency: at once, each minute while the page is visible, and after each act. If
//! something has changed meanwhile, the lists on the screen load again.

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use web_sys::VisibilityState;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::backend::BackendHandle;
use crate::hooks::{use_callback, use_effect_with, use_mut_ref, use_state};
use crate::page::event::HostEvent;

const MINUTE_MS: u32 = 60_000;

/// The result of counting.
pub(super) struct Counting {
    /// Counts once more after an act of the officer's, whose screen loads itself what the act has changed.
    pub count_after_act: Callback<()>,
    /// How often something was found to have changed.
    pub changes: u32,
}

/// Why something is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cause {
    /// Others may have done something since the last time.
    Time,
    /// The officer has done something.
    Act,
}

/// Starts counting.
#[hook]
pub(super) fn use_counts(backend: BackendHandle, emit: Callback<HostEvent>) -> Counting {
    let changes = use_state(|| 0_u32);
    let last = use_mut_ref(|| None);
    let count = {
        let changes = changes.clone();
        use_callback((backend, emit), move |cause: Cause, (backend, emit)| {
            let (backend, emit) = (backend.clone(), emit.clone());
            let (last, changes) = (last.clone(), changes.clone());
            spawn_local(async move {
                // A badge that cannot be updated is no reason to disturb the officer: the screens report it.
                if let Ok(counts) = backend.counts().await {
                    let before = last.replace(Some(counts));
                    let has_changed = before.is_some_and(|before| before != counts);
                    if has_changed && cause == Cause::Time {
                        changes.set(*changes + 1);
                    }
                    emit.emit(HostEvent::Counts(counts));
                }
            });
        })
    };
    use_effect_with(count.clone(), |count| {
        let document = web_sys::window()
            .and_then(|window| window.document())
            .expect("the widget lives in a document");
        count.emit(Cause::Time);
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
    let count_after_act = use_callback(count, |(), count| count.emit(Cause::Act));
    Counting { count_after_act, changes: *changes }
}

fn count_if_seen(document: &web_sys::Document, count: &Callback<Cause>) {
    if document.visibility_state() == VisibilityState::Visible {
        count.emit(Cause::Time);
    }
}
