//! Keeps a form in the browser while the officer types.

use std::cell::RefCell;
use std::mem;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset};
use futures::future::LocalBoxFuture;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use uuid::Uuid;
use web_sys::VisibilityState;
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::drafts::{DraftError, Drafts};
use crate::hooks::{UseStateSetter, use_callback, use_effect_with, use_mut_ref, use_state_eq};
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

/// Writes the content of a form as it is now.
pub type Write = dyn Fn(&Drafts, DateTime<FixedOffset>) -> LocalBoxFuture<'static, Written>;

/// Whether the browser has stored a draft.
type Written = Result<(), DraftError>;

/// The content of a form, and its place.
struct Slot {
    place: (&'static str, Uuid),
    desk: Desk,
    write: Rc<Write>,
    unsaved: bool,
    kept: UseStateSetter<Kept>,
}

impl Slot {
    fn flush(&mut self) {
        if mem::take(&mut self.unsaved) {
            let now = self.desk.now;
            let writing = (self.write)(&self.desk.drafts, now);
            let kept = self.kept.clone();
            yew::platform::spawn_local(async move {
                kept.set(writing.await.map_or_else(Kept::Refused, |()| Kept::Since(now)));
            });
        }
    }
}

/// Saves a form each time `revision` increases: after a short pause, when the page is hidden or left, and when the form goes
/// away. `place` is its kind and its consultation; `restored_at` is when the draft was saved with which it began.
#[hook]
pub fn use_saving(
    place: (&'static str, Uuid),
    revision: u32,
    write: Rc<Write>,
    restored_at: Option<DateTime<FixedOffset>>,
) -> Saving {
    let desk = use_desk();
    let kept = use_state_eq(|| restored_at.map_or(Kept::Nothing, Kept::Since));
    let slot = use_mut_ref(|| Slot {
        place,
        desk: desk.clone(),
        write: write.clone(),
        unsaved: false,
        kept: kept.setter(),
    });
    {
        let mut slot = slot.borrow_mut();
        slot.desk = desk;
        slot.write = write;
    }
    {
        let (slot, kept) = (slot.clone(), kept.setter());
        use_effect_with(revision, move |revision| {
            let pause = (*revision > 0).then(|| {
                slot.borrow_mut().unsaved = true;
                kept.set(Kept::Pending);
                Timeout::new(PAUSE_MS, move || slot.borrow_mut().flush())
            });
            move || drop(pause)
        });
    }
    use_flush_before_leaving(slot.clone());
    use_flush_as_leaving_begins(slot.clone(), *kept == Kept::Pending);
    let flush = {
        let slot = slot.clone();
        use_callback((), move |(), ()| slot.borrow_mut().flush())
    };
    let forget = use_callback((), move |(), ()| {
        let mut slot = slot.borrow_mut();
        slot.unsaved = false;
        slot.desk.drafts.clear(slot.place.0, slot.place.1);
        slot.kept.set(Kept::Nothing);
    });
    Saving { kept: *kept, flush, forget }
}

#[hook]
fn use_flush_before_leaving(slot: Rc<RefCell<Slot>>) {
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

/// A page that is hidden may be ended before the browser has stored what was written then. It lives on for a while after it
/// was asked whether it may be left. Only what is not saved listens for that: some browsers do not keep a page that does.
#[hook]
fn use_flush_as_leaving_begins(slot: Rc<RefCell<Slot>>, is_pending: bool) {
    use_effect_with(is_pending, move |is_pending| {
        let leaving = is_pending.then(|| {
            let window = web_sys::window().expect("the widget lives in a window");
            EventListener::new(&window, "beforeunload", move |_| slot.borrow_mut().flush())
        });
        move || drop(leaving)
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
