//! The port to wherever consultations are kept, and its adapters.
//!
//! - [`http`]: the consultation service
//! - [`in_memory`]: the same rules without a service, for tests and previews

pub mod http;
pub mod in_memory;

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use async_trait::async_trait;
use consultation::Command;
use consultation::earlier::EarlierRound;
use consultation::oversight::Oversight;
use consultation::request::DocumentSource;
use consultation::timeliness::Period;
use consultation::view::{AskedRow, ConsultationView, Counts, RequestRow, Session};
use consultation::violation::Violations;
use uuid::Uuid;

/// What the widget needs of the place where consultations are kept. Every answer is as the actor may see it.
#[async_trait(?Send)]
pub trait Backend {
    /// Who acts, when, and under which rules.
    async fn session(&self) -> Result<Session, BackendError>;

    /// The requests to the actor's agency, the most urgent first; for a monitor the contested returns.
    async fn inbox(&self) -> Result<Vec<RequestRow>, BackendError>;

    /// The consultations of the actor's agency.
    async fn asked(&self) -> Result<Vec<AskedRow>, BackendError>;

    /// What the actor's agency has sent on a dossier, the oldest first.
    async fn earlier(&self, dossier_number: &str) -> Result<Vec<EarlierRound>, BackendError>;

    /// What lies before the actor's agency.
    async fn counts(&self) -> Result<Counts, BackendError>;

    /// One consultation.
    async fn consultation(&self, id: Uuid) -> Result<ConsultationView, BackendError>;

    /// Does an act on a consultation that the officer saw at the sequence `expected` (0 creates it). The same `key`
    /// with the same act is done once, however often it is sent.
    async fn act(
        &self,
        id: Uuid,
        expected: u64,
        key: Uuid,
        command: &Command,
    ) -> Result<ConsultationView, BackendError>;

    /// How timely agencies reply, over a period: all of them for a monitor, else the actor's own.
    async fn timeliness(&self, period: Period) -> Result<Oversight, BackendError>;

    /// Keeps a file, to be named as a document of a request.
    async fn upload(&self, file: web_sys::File) -> Result<DocumentSource, BackendError>;

    /// The bytes of a kept document of a consultation.
    async fn document(&self, id: Uuid, sha256: &str) -> Result<web_sys::Blob, BackendError>;
}

/// Why a backend did not do what was asked. Its words for the officer are in [`crate::locale::backend`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackendError {
    /// The rules refuse it.
    Refused(Violations),
    /// No answer: nobody knows whether it was done, and sending it again with the same key is safe.
    Unreachable,
    /// Somebody else acted on the consultation meanwhile.
    Conflict {
        /// The sequence that the consultation has now.
        current: u64,
    },
    /// The service does not know who is asking.
    Unauthorised,
    /// The actor's role or agency may not do this.
    NotAllowed,
    /// There is no such thing, or it is not the actor's business.
    NotFound,
    /// The file or the text is larger than the service takes.
    TooLarge,
    /// What was sent could not be read, at this place, for this reason.
    Malformed {
        /// The path of the part that could not be read.
        field: String,
        /// What is wrong with it.
        detail: String,
    },
    /// Something that should not happen.
    Unexpected {
        /// A code to give to an administrator.
        code: String,
        /// What is known about it.
        detail: String,
    },
}

impl BackendError {
    /// The code that an administrator can look up.
    pub fn code(&self) -> &str {
        match self {
            Self::Refused(_) => "refused",
            Self::Unreachable => "unreachable",
            Self::Conflict { .. } => "conflict",
            Self::Unauthorised => "unauthenticated",
            Self::NotAllowed => "not-allowed",
            Self::NotFound => "not-found",
            Self::TooLarge => "too-large",
            Self::Malformed { .. } => "malformed",
            Self::Unexpected { code, .. } => code,
        }
    }

    /// Whether the same act may simply be sent again, with the same key.
    pub fn may_be_sent_again(&self) -> bool {
        matches!(self, Self::Unreachable | Self::Unexpected { .. } | Self::Unauthorised)
    }
}

impl fmt::Display for BackendError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { field, detail } => write!(formatter, "malformed: {field}: {detail}"),
            Self::Unexpected { code, detail } => write!(formatter, "{code}: {detail}"),
            other => formatter.write_str(other.code()),
        }
    }
}

impl std::error::Error for BackendError {}

/// A backend that is shared by all that is on a desk. Two handles are equal if they lead to the same one.
#[derive(Clone)]
pub struct BackendHandle(Rc<dyn Backend>);

impl BackendHandle {
    /// Shares a backend.
    pub fn new(backend: impl Backend + 'static) -> Self {
        Self(Rc::new(backend))
    }
}

impl Deref for BackendHandle {
    type Target = dyn Backend;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl PartialEq for BackendHandle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for BackendHandle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("BackendHandle")
    }
}
