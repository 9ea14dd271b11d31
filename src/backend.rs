//! The port to where consultations are kept, and its adapters.
//!
//! - [`http`]: the consultation service
//! - [`host`]: an object that the page supplies
//! - [`in_memory`]: the same rules without a service, for tests and previews

mod handle;
pub mod host;
pub mod http;
pub mod in_memory;
mod problem;
mod response;
mod signed_in;

use std::fmt;

use async_trait::async_trait;
use consultation::Actor;
use consultation::timeliness::Period;
use consultation::violation::Violations;
use uuid::Uuid;

pub use self::handle::BackendHandle;
pub use self::signed_in::SignedIn;

/// The widget's interface to where consultations are kept. Every response is as the actor may see it.
///
/// Commands and responses pass as the JSON of the service's API. [`BackendHandle`] gives them their types where a screen
/// needs them, so that the code that reads a response is downloaded with the screen that shows it.
#[async_trait(?Send)]
pub trait Backend {
    /// Reads what the query asks for.
    async fn read(&self, question: Question) -> Result<String, BackendError>;

    /// Does an act on a consultation, and returns the consultation as it is then.
    async fn act(&self, act: Act) -> Result<String, BackendError>;

    /// Stores a file, to be named as a document of a request.
    async fn upload(&self, file: web_sys::File) -> Result<String, BackendError>;

    /// The bytes of a stored document of a consultation.
    async fn document(&self, id: Uuid, sha256: &str) -> Result<web_sys::Blob, BackendError>;

    /// From now on, serves only this officer.
    fn serves(&self, _officer: &Actor) {}
}

/// The queries that a backend accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// The actor, the time and the rules.
    Session,
    /// The requests to the actor's agency, the most urgent first; for a monitor the contested returns.
    Inbox,
    /// The consultations of the actor's agency.
    Asked,
    /// What the actor's agency has sent on the dossier of this number, the oldest first.
    Earlier(String),
    /// The work that waits for the actor's agency.
    Counts,
    /// One consultation.
    Consultation(Uuid),
    /// How timely agencies reply, over a period: all of them for a monitor, else the actor's own.
    Timeliness(Period),
}

/// An act on a consultation that the officer saw at the sequence `expected` (0 creates it). The same `key` with the
/// same act is done once, however often it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The consultation.
    pub id: Uuid,
    /// The sequence that the officer saw.
    pub expected: u64,
    /// Identifies the act.
    pub key: Uuid,
    /// The command, as JSON.
    pub command: String,
}

/// Why a backend did not do what was asked. [`crate::locale::backend`] has the words for the officer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackendError {
    /// The rules refuse it.
    Refused(Violations),
    /// The same in the form of the problem document. [`BackendHandle::act`] reads it: the types of all violations are
    /// downloaded with the screens that act.
    /// downloaded with the screens that act.
    RefusedInJson(String),
    /// No response: it is unknown whether it was done, and sending it again with the same key is safe.
    Unreachable,
    /// Somebody else acted on the consultation meanwhile.
    Conflict {
        /// The sequence that the consultation has now.
        current: u64,
    },
    /// The service does not accept the officer's token.
    Unauthorised,
    /// Another officer has signed in than the one whose screen this is.
    OtherOfficer,
    /// The actor's role or agency may not do this.
    NotAllowed,
    /// The register contradicts what the portal says about the person; carries how.
    NotAsListed {
        /// The service's code.
        code: String,
    },
    /// A limit was reached; nothing was done.
    TooMuch {
        /// The service's code.
        code: String,
    },
    /// The service cannot store anything at present; nothing was done.
    NotStored {
        /// The service's code.
        code: String,
    },
    /// There is no such thing, or it is not the actor's business.
    NotFound,
    /// The file or the text is larger than the service accepts.
    TooLarge,
    /// The request could not be read, at this place, for this reason.
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
        /// The details.
        detail: String,
    },
}

impl BackendError {
    /// The code for an administrator to look up.
    pub fn code(&self) -> &str {
        match self {
            Self::Refused(_) | Self::RefusedInJson(_) => "refused",
            Self::Unreachable => "unreachable",
            Self::Conflict { .. } => "conflict",
            Self::Unauthorised => "unauthenticated",
            Self::OtherOfficer => "other-officer",
            Self::NotAllowed => "not-allowed",
            Self::NotFound => "not-found",
            Self::TooLarge => "too-large",
            Self::Malformed { .. } => "malformed",
            Self::NotAsListed { code }
            | Self::TooMuch { code }
            | Self::NotStored { code }
            | Self::Unexpected { code, .. } => code,
        }
    }

    /// Whether there are details beside the code.
    pub const fn has_details(&self) -> bool {
        matches!(self, Self::Malformed { .. } | Self::Unexpected { .. })
    }

    /// Whether asking for the same consultation again returns the same.
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::NotFound | Self::NotAllowed)
    }

    /// Whether the same act may simply be sent again, with the same key.
    pub fn may_be_sent_again(&self) -> bool {
        matches!(
            self,
            Self::Unreachable
                | Self::Unexpected { .. }
                | Self::Unauthorised
                | Self::TooMuch { .. }
                | Self::NotStored { .. }
        )
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

/// A command or a response is not the expected JSON.
impl From<serde_json::Error> for BackendError {
    fn from(error: serde_json::Error) -> Self {
        Self::Unexpected { code: "answer-not-understood".to_owned(), detail: error.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_that_the_surface_describes() {
        let errors = [
            BackendError::Unreachable,
            BackendError::Conflict { current: 1 },
            BackendError::Unauthorised,
            BackendError::NotAllowed,
            BackendError::NotFound,
            BackendError::TooLarge,
            BackendError::Malformed { field: String::new(), detail: String::new() },
            serde_json::from_str::<()>("").unwrap_err().into(),
        ];
        for error in errors {
            let described = element_surface::CODES.iter().any(|code| code.name == error.code());
            assert!(described, "{}", error.code());
        }
    }
}
