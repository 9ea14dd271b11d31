//! Loads the content of a screen, and loads it again when the page or the officer asks for it.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::backend::{BackendError, BackendHandle};
use crate::desk::{Announcement, FrontDesk, use_front_desk};
use crate::hooks::{use_effect_with, use_mut_ref, use_state};
use crate::locale;
use crate::page::event::HostEvent;

/// How long loading takes before it is announced.
const WAIT_MS: u32 = 700;

/// The loaded content.
#[derive(Clone, Debug)]
pub struct Loaded<T> {
    /// The newest response; stays while it is loaded again.
    pub value: Option<Rc<T>>,
    /// Why the last attempt failed.
    pub error: Option<BackendError>,
    /// Whether a request is under way.
    pub loading: bool,
    /// Loads it again.
    pub reload: Callback<()>,
    /// Replaces the content with that of another response, such as the view after an act.
    pub replace: Callback<T>,
}

#[derive(PartialEq)]
struct Slot<T> {
    value: Option<Rc<T>>,
    error: Option<BackendError>,
    loading: bool,
    /// The number of the newest attempt: responses to older ones are dropped.
    attempt: u32,
}

enum Action<T> {
    Started { attempt: u32, afresh: bool },
    Answered { attempt: u32, answer: Result<T, BackendError> },
    Replaced(T),
}

impl<T> Reducible for Slot<T> {
    type Action = Action<T>;

    fn reduce(self: Rc<Self>, action: Action<T>) -> Rc<Self> {
        let value = self.value.clone();
        Rc::new(match action {
            Action::Started { attempt, afresh } => {
                Self { value: value.filter(|_| !afresh), error: None, loading: true, attempt }
            }
            Action::Answered { attempt, .. } if attempt != self.attempt => return self,
            Action::Answered { attempt, answer: Ok(value) } => {
                Self { value: Some(Rc::new(value)), error: None, loading: false, attempt }
            }
            Action::Answered { attempt, answer: Err(error) } => {
                Self { value, error: Some(error), loading: false, attempt }
            }
            Action::Replaced(value) => Self {
                value: Some(Rc::new(value)),
                error: None,
                loading: false,
                attempt: self.attempt + 1,
            },
        })
    }
}

/// Loads with `load` when the component appears, when `what` changes (then nothing old is shown meanwhile), and when the
/// desk asks for a refresh.
#[hook]
pub fn use_loaded<T, W, L, F>(what: W, load: L) -> Loaded<T>
where
    T: 'static,
    W: Clone + PartialEq + 'static,
    L: Fn(BackendHandle, W) -> F + 'static,
    F: Future<Output = Result<T, BackendError>> + 'static,
{
    let desk = use_front_desk();
    let slot = use_reducer(|| Slot::<T> { value: None, error: None, loading: true, attempt: 0 });
    let attempts = use_mut_ref(|| 0_u32);
    let shown = use_mut_ref(|| None::<W>);
    let reloads = use_state(|| 0_u32);
    {
        let slot = slot.dispatcher();
        let (emit, desk) = (desk.emit.clone(), desk.clone());
        use_effect_with(
            (what, desk.backend.clone(), desk.refreshes, *reloads),
            move |(what, backend, _, _)| {
                let attempt = {
                    let mut attempts = attempts.borrow_mut();
                    *attempts += 1;
                    *attempts
                };
                let afresh = shown.replace(Some(what.clone())).as_ref() != Some(what);
                slot.dispatch(Action::Started { attempt, afresh });
                let arrived = afresh.then(|| told_to_wait(&desk));
                let answer = load(backend.clone(), what.clone());
                spawn_local(async move {
                    let answer = answer.await;
                    if let Some(arrived) = arrived {
                        arrived();
                    }
                    if let Err(error) = &answer {
                        emit.emit(HostEvent::Error { code: error.code().to_owned() });
                    }
                    slot.dispatch(Action::Answered { attempt, answer });
                });
            },
        );
    }
    use_arrival(slot.value.is_some(), desk.arrived);
    Loaded {
        value: slot.value.clone(),
        error: slot.error.clone(),
        loading: slot.loading,
        reload: {
            let reloads = reloads.clone();
            Callback::from(move |()| reloads.set(*reloads + 1))
        },
        replace: {
            let slot = slot.dispatcher();
            Callback::from(move |value| slot.dispatch(Action::Replaced(value)))
        },
    }
}

/// Announces that something is loading, if that takes a while, for people who do not see its shape. The function that it
/// returns is called once the content is loaded, and removes the announcement.
fn told_to_wait(desk: &FrontDesk) -> impl FnOnce() + 'static {
    let (say, loading) = (desk.say.clone(), locale::app::words(desk.locale).loading);
    let told = Rc::new(Cell::new(false));
    let wait = Timeout::new(WAIT_MS, {
        let (say, told) = (say.clone(), told.clone());
        move || {
            told.set(true);
            say.emit(Announcement::aside(loading));
        }
    });
    move || {
        drop(wait);
        if told.get() {
            say.emit(Announcement::aside(""));
        }
    }
}

/// Tells the desk once the content is loaded.
#[hook]
fn use_arrival(there: bool, arrived: Callback<()>) {
    use_effect_with(there, move |there| {
        if *there {
            arrived.emit(());
        }
    });
}
