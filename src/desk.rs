//! What every screen works with: who acts, when, where to send acts, and how to speak to the page.
//!
//! - [`loading`], [`acting`], [`failure`]: the backend's answers
//! - [`done`], [`done_panel`]: the officer's last act
//! - [`focusing`]: the keyboard goes where the officer goes

pub mod acting;
pub mod done;
pub mod done_panel;
pub mod failure;
pub mod focusing;
pub mod loading;
pub mod long_list;

use std::rc::Rc;

use chrono::{DateTime, FixedOffset};
use consultation::context::Context;
use consultation::view::Session;
use futures::future::LocalBoxFuture;
use yew::prelude::*;

use crate::backend::BackendHandle;
use crate::desk::done::Done;
use crate::drafts::{DraftPolicy, Drafts};
use crate::locale::Locale;
use crate::page::event::{HostEvent, Intent};
use crate::route::Route;

/// The officer's desk, which the [`crate::app::App`] provides to every screen.
#[derive(Clone)]
pub struct Desk {
    /// The actor, the register, the calendar, the policy.
    pub session: Rc<Session>,
    /// The server's clock. Ticks each minute, and is set by each response that carries a time.
    pub now: DateTime<FixedOffset>,
    /// The language of the interface.
    pub locale: Locale,
    /// Where commands go and views come from.
    pub backend: BackendHandle,
    /// The officer's drafts.
    pub drafts: Drafts,
    /// Asks the page how drafts are to be kept.
    pub draft_policy: Callback<(), LocalBoxFuture<'static, DraftPolicy>>,
    /// Increases when the screen should load its content again.
    pub refreshes: u32,
    /// Moves to another screen, unless the page objects.
    pub navigate: Callback<Route>,
    /// Sends an event to the page.
    pub emit: Callback<HostEvent>,
    /// Asks the page whether an official act may go ahead; `false` where it objects.
    pub allows: Callback<Intent, bool>,
    /// Announces something in the live region.
    pub say: Callback<Announcement>,
    /// The officer's last act, until its screen is left.
    pub done: Option<Rc<Done>>,
    /// Confirms an act that is done, or removes the last confirmation.
    pub tell: Callback<Option<Done>>,
    /// Called when the content that a screen waited for is loaded.
    pub arrived: Callback<()>,
}

/// The session is compared by identity: it is large, and a new one is loaded as a whole.
impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.session, &other.session)
            && self.now == other.now
            && self.locale == other.locale
            && self.backend == other.backend
            && self.drafts == other.drafts
            && self.draft_policy == other.draft_policy
            && self.refreshes == other.refreshes
            && self.navigate == other.navigate
            && self.emit == other.emit
            && self.allows == other.allows
            && self.say == other.say
            && self.done == other.done
            && self.tell == other.tell
            && self.arrived == other.arrived
    }
}

impl Desk {
    /// The context of a decision made now, for previews by `consultation::decide`.
    pub fn context(&self) -> Context<'_> {
        self.session.context(self.now)
    }
}

/// The desk that the component stands on.
///
/// # Panics
///
/// Outside an [`crate::app::App`], which is a programming error.
#[hook]
pub fn use_desk() -> Desk {
    use_context::<Desk>().expect("every screen is rendered inside the App")
}

/// Something that is said in the live region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// The words.
    pub text: AttrValue,
    /// Whether it interrupts what a screen reader is reading.
    pub urgent: bool,
    /// Whether it confirms an act of the officer.
    pub of_act: bool,
}

impl Announcement {
    /// For an act that is done, at the next pause.
    pub fn polite(text: impl Into<AttrValue>) -> Self {
        Self { text: text.into(), urgent: false, of_act: true }
    }

    /// For a change that happened by itself, at the next pause.
    pub fn aside(text: impl Into<AttrValue>) -> Self {
        Self { text: text.into(), urgent: false, of_act: false }
    }

    /// At once.
    pub fn urgent(text: impl Into<AttrValue>) -> Self {
        Self { text: text.into(), urgent: true, of_act: false }
    }
}
