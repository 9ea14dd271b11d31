//! What every screen works with: who acts, when, where to send acts, and how to speak to the page. Lists stand at the
//! [`FrontDesk`]; screens that preview decisions have the rules at their [`Desk`].
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

use std::ops::Deref;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset};
use consultation::context::Context;
use consultation::view::Session;
use futures::future::LocalBoxFuture;
use yew::prelude::*;

use crate::backend::{BackendError, BackendHandle, SignedIn};
use crate::desk::done::Done;
use crate::drafts::{DraftPolicy, Drafts};
use crate::identity::Same;
use crate::locale::Locale;
use crate::page::event::{HostEvent, Intent};
use crate::route::Route;

/// What every screen works with, provided by [`crate::app::App`].
#[derive(Clone, PartialEq)]
pub struct FrontDesk {
    /// The actor and the register.
    pub signed_in: Same<SignedIn>,
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

/// The front desk of the component.
///
/// # Panics
///
/// Outside an [`crate::app::App`], which is a programming error.
#[hook]
pub fn use_front_desk() -> FrontDesk {
    use_context::<FrontDesk>().expect("every screen is rendered inside the App")
}

/// The front desk with the rules.
#[derive(Clone)]
pub struct Desk {
    /// The front desk.
    pub front: FrontDesk,
    /// The actor, the register, the calendar, the policy.
    pub session: Rc<Session>,
}

/// The session comes with the front desk.
impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        self.front == other.front
    }
}

impl Deref for Desk {
    type Target = FrontDesk;

    fn deref(&self) -> &FrontDesk {
        &self.front
    }
}

impl Desk {
    /// Reads the rules.
    ///
    /// # Errors
    ///
    /// If the backend's response has none that can be read.
    pub fn at(front: FrontDesk) -> Result<Self, BackendError> {
        let session = front.signed_in.session()?;
        Ok(Self { front, session })
    }

    /// The context of a decision made now, for previews by `consultation::decide`.
    pub fn context(&self) -> Context<'_> {
        self.session.context(self.now)
    }
}

/// The desk of the component.
///
/// # Panics
///
/// Outside [`crate::app::lazy::Lazy`], which shows no screen whose rules cannot be read.
#[hook]
pub fn use_desk() -> Desk {
    Desk::at(use_front_desk()).expect("the rules are read before the screen is drawn")
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
