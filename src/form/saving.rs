//! Keeps a form in the browser while the officer types.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use serde::Serialize;
use uuid::Uuid;
use web_sys::VisibilityState;
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::drafts::DraftError;
use crate::locale;

/// The pause in typing after which the draft is saved.
const PAUSE_MS: u32 = 400;

/// The state of saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing has been typed yet.
    Nothing,
    /// There are changes that are not saved.
    Pending,
    /// Everything is saved since then.
    Since(DateTime<FixedOffset>),
    /// It cannot be saved.
    Refused(DraftError),
}

/// The draft of one form.
#[derive(Clone)]
pub struct Saving {
    /// Its state.
    pub kept: Kept,
    /// Saves at once, without waiting for a pause.
    pub flush: Callback<()>,
    /// Deletes the draft: the service has stored the act.
    pub forget: Callback<()>,
}

/// The unsaved content, and its place.
struct Slot<T> {
    kind: &'static str,
    id: Uuid,
    desk: Desk,
    unsaved: Option<T>,
    kept: UseStateSetter<Kept>,
}

impl<T: Serialize + 'static> Slot<T> {
    fn flush(&mut self) {
        if let Some(content) = self.unsaved.take() {
            let now = self.desk.now;
            let saving = self.desk.drafts.save(self.kind, self.id, &content, now);
            let kept = self.kept.clone();
            yew::platform::spawn_local(async move {
                kept.set(saving.await.map_or_else(Kept::Refused, |()| Kept::Since(now)));
            });
        }
    }
}

/// Saves `content` each time `revision` increases: after a short pause, when the page is hidden or left, and when the form
/// goes away. `restored_at` is when the draft was saved with which the form began.
#[hook]
pub fn use_saving<T>(
    kind: &'static str,
    id: Uuid,
    content: &T,
    revision: u32,
    restored_at: Option<DateTime<FixedOffset>>,
) -> Saving
where
    T: Serialize + Clone + 'static,
{
    let desk = use_desk();
    let kept = use_state_eq(|| restored_at.map_or(Kept::Nothing, Kept::Since));
    let slot = {
        let (desk, kept) = (desk.clone(), kept.setter());
        use_memo((), move |()| RefCell::new(Slot { kind, id, desk, unsaved: None, kept }))
    };
    slot.borrow_mut().desk = desk;
    {
        let (slot, kept, content) = (slot.clone(), kept.setter(), content.clone());
        use_effect_with(revision, move |revision| {
            let pause = (*revision > 0).then(|| {
                slot.borrow_mut().unsaved = Some(content);
                kept.set(Kept::Pending);
                Timeout::new(PAUSE_MS, move || slot.borrow_mut().flush())
            });
            move || drop(pause)
        });
    }
    use_flush_before_leaving(slot.clone());
    let flush = {
        let slot = slot.clone();
        use_callback((), move |(), ()| slot.borrow_mut().flush())
    };
    let forget = use_callback((), move |(), ()| {
        let mut slot = slot.borrow_mut();
        slot.unsaved = None;
        slot.desk.drafts.clear(slot.kind, slot.id);
        slot.kept.set(Kept::Nothing);
    });
    Saving { kept: *kept, flush, forget }
}

#[hook]
fn use_flush_before_leaving<T: Serialize + 'static>(slot: Rc<RefCell<Slot<T>>>) {
    use_effect_with((), move |()| {
        let window = web_sys::window().expect("the widget lives in a window");
        let document = window.document().expect("a window has a document");
        let hidden = {
            let (slot, document) = (slot.clone(), document.clone());
            EventListener::new(&document.clone(), "visibilitychange", move |_| {
                if document.visibility_state() == VisibilityState::Hidden {
                    slot.borrow_mut().flush();
                }
            })
        };
        let left = {
            let slot = slot.clone();
            EventListener::new(&window, "pagehide", move |_| slot.borrow_mut().flush())
        };
        move || {
            drop((hidden, left));
            slot.borrow_mut().flush();
        }
    });
}

/// When the draft was kept.
pub fn view_kept(saving: &Saving, desk: &Desk) -> Html {
    let words = locale::answer::words(desk.locale);
    match saving.kept {
        Kept::Nothing => html! { words.not_begun },
        Kept::Pending => html! { words.saving },
        Kept::Since(at) => {
            let time =
                consultation_words::time(at.with_timezone(&consultation::calendar::zone()).time());
            html! { <>{ words.saved_at }{ " " }<time>{ time }</time></> }
        }
        Kept::Refused(why) => {
            html! { <strong>{ locale::drafts::not_kept(why, desk.locale) }</strong> }
        }
    }
}
