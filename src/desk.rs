//! The desk: the context that every screen works with.

use std::rc::Rc;

use chrono::{DateTime, FixedOffset};
use consultation::context::Context;
use consultation::view::{Counts, Session};
use futures::future::LocalBoxFuture;
use uuid::Uuid;
use yew::prelude::*;

use crate::backend::BackendHandle;
use crate::done::Done;
use crate::drafts::{DraftPolicy, Drafts};
use crate::element::{Attributes, View};
use crate::locale::Locale;

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

/// A place in the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The requests to answer.
    Inbox,
    /// The requests to answer, with this consultation open.
    Request(Uuid),
    /// The consultations of the agency as the asker.
    Asked,
    /// The form of a request: a new one, or one that is before the head or was sent back.
    Ask {
        /// The consultation whose draft is open.
        consultation: Option<Uuid>,
    },
    /// One consultation.
    Consultation(Uuid),
    /// Timeliness.
    Oversight,
    /// The card.
    Summary,
}

impl Route {
    /// The place that the attributes name; none if they name a consultation without a valid identifier.
    pub fn of(attributes: &Attributes) -> Option<Self> {
        let id = attributes.consultation.as_deref().map(Uuid::parse_str);
        Some(match (attributes.view, id) {
            (View::Inbox, Some(Ok(id))) => Self::Request(id),
            (View::Inbox, _) => Self::Inbox,
            (View::Asked, _) => Self::Asked,
            (View::Oversight, _) => Self::Oversight,
            (View::Summary, _) => Self::Summary,
            (View::Ask, None) => Self::Ask { consultation: None },
            (View::Ask, Some(Ok(id))) => Self::Ask { consultation: Some(id) },
            (View::Consultation, Some(Ok(id))) => Self::Consultation(id),
            (View::Ask | View::Consultation, _) => return None,
        })
    }

    /// The view that shows it.
    pub const fn view(self) -> View {
        match self {
            Self::Inbox | Self::Request(_) => View::Inbox,
            Self::Asked => View::Asked,
            Self::Ask { .. } => View::Ask,
            Self::Consultation(_) => View::Consultation,
            Self::Oversight => View::Oversight,
            Self::Summary => View::Summary,
        }
    }

    /// The consultation of the place.
    pub const fn consultation(self) -> Option<Uuid> {
        match self {
            Self::Consultation(id) | Self::Request(id) => Some(id),
            Self::Ask { consultation } => consultation,
            Self::Inbox | Self::Asked | Self::Oversight | Self::Summary => None,
        }
    }
}

/// An event for the page. It contains no personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostEvent {
    /// A request was signed and sent.
    Sent {
        /// The consultation.
        id: Uuid,
    },
    /// An answer was signed.
    Answered {
        /// The consultation.
        id: Uuid,
    },
    /// A return was signed.
    Returned {
        /// The consultation.
        id: Uuid,
    },
    /// A consultation was concluded.
    Concluded {
        /// The consultation.
        id: Uuid,
    },
    /// The numbers of the badge.
    Counts(Counts),
    /// A failure that the officer saw.
    Error {
        /// The code that the officer saw.
        code: String,
    },
    /// A document that the page supplied cannot be used.
    DocumentRefused {
        /// The document.
        code: &'static str,
        /// The place of the fault.
        path: String,
    },
}

/// An official act that the page may object to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Sign and send a request.
    Send {
        /// The consultation.
        id: Uuid,
    },
    /// Sign an answer.
    Answer {
        /// The consultation.
        id: Uuid,
    },
}

/// Words for the live region.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn attributes(view: View, consultation: Option<&str>) -> Attributes {
        Attributes {
            view,
            consultation: consultation.map(|id| AttrValue::from(id.to_owned())),
            locale: Locale::Vi,
            api: AttrValue::Static("/api"),
        }
    }

    #[test]
    fn a_consultation_needs_a_valid_identifier() {
        assert_eq!(Route::of(&attributes(View::Consultation, None)), None);
        assert_eq!(Route::of(&attributes(View::Consultation, Some("12"))), None);
        let id = Uuid::from_u128(12);
        let named = attributes(View::Consultation, Some(&id.to_string()));
        assert_eq!(Route::of(&named), Some(Route::Consultation(id)));
    }

    #[test]
    fn the_inbox_opens_the_consultation_that_is_named() {
        let id = Uuid::from_u128(12);
        let named = attributes(View::Inbox, Some(&id.to_string()));
        assert_eq!(Route::of(&named), Some(Route::Request(id)));
    }

    #[test]
    fn a_list_ignores_what_is_no_identifier() {
        assert_eq!(Route::of(&attributes(View::Inbox, Some("12"))), Some(Route::Inbox));
    }
}
