//! Presses: until the release, nothing moves under the pointer, or the click is lost.

use std::cell::RefCell;

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo_timers::callback::Timeout;
use yew::prelude::*;

#[derive(Default)]
struct Press {
    /// Listeners for the release, also outside the widget; there are none while nothing is pressed.
    releases: Vec<EventListener>,
    /// What waits for the release.
    waiting: Vec<Box<dyn FnOnce()>>,
}

thread_local! {
    static PRESS: RefCell<Press> = RefCell::default();
}

/// For the region around everything that can be pressed: a mouse button goes down before the focus moves, and so does the
/// one that a browser makes of a tap.
pub fn on_press() -> Callback<MouseEvent> {
    Callback::from(|_| {
        let Some(window) = web_sys::window() else { return };
        // The page may stop events that bubble.
        let early = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
        let release = |name| {
            EventListener::once_with_options(&window, name, early, |_| {
                Timeout::new(0, released).forget();
            })
        };
        let releases = ["mouseup", "dragend"].map(release).into();
        PRESS.with_borrow_mut(|press| press.releases = releases);
    })
}

/// Whether something is being pressed.
pub fn is_pressed() -> bool {
    PRESS.with_borrow(|press| !press.releases.is_empty())
}

/// Reports a field that is left once nothing is being pressed: the form's reaction would move the button for which the
/// officer left the field.
pub fn on_leave(leave: &Callback<()>) -> Callback<FocusEvent> {
    let leave = leave.clone();
    Callback::from(move |_| {
        let leave = leave.clone();
        let tell = move || leave.emit(());
        if is_pressed() {
            PRESS.with_borrow_mut(|press| press.waiting.push(Box::new(tell)));
        } else {
            tell();
        }
    })
}

/// The click has arrived by now: the browser makes it of the release, before anything else has its turn.
fn released() {
    let press = PRESS.take();
    press.waiting.into_iter().for_each(|tell| tell());
}
