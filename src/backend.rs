//! The port to wherever consultations are kept, and its adapters.
//!
//! - [`http`]: the consultation service
//! - [`host`]: an object of the page's own
//! - [`in_memory`]: the same rules without a service, for tests and previews

mod handle;
pub mod host;
pub mod http;
pub mod in_memory;
mod problem;

use std::fmt;

use async_trait::async_trait;
use consultation::Actor;
use consultation::timeliness::Period;
use consultation::violation::Violations;
use uuid::Uuid;

pub use self::handle::BackendHandle;

/// What the widget needs of the place where consultations are kept. Every answer is as the actor may see it.
///
/// Acts and answers pass as the JSON of the service's API. [`BackendHandle`] gives them their types where a screen
/// needs them, so that the code that reads an answer is downloaded with the screen that shows it.
#[async_trait(?Send)]
pub trait Backend {
    /// What is asked for.
    async fn read(&self, question: Question) -> Result<String, BackendError>;

    /// Does an act on a consultation, and answers with the consultation as it is then.
    async fn act(&self, act: Act) -> Result<String, BackendError>;

    /// Keeps a file, to be named as a document of a request.
    async fn upload(&self, file: web_sys::File) -> Result<String, BackendError>;

    /// The bytes of a kept document of a consultation.
    async fn document(&self, id: Uuid, sha256: &str) -> Result<web_sys::Blob, BackendError>;

    /// From now on only this officer is served.
    fn serves(&self, _officer: &Actor) {}
}

/// What a backend can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Who acts, when, and under which rules.
    Session,
    /// The requests to the actor's agency, the most urgent first; for a monitor the contested returns.
    Inbox,
    /// The consultations of the actor's agency.
    Asked,
    /// What the actor's agency has sent on the dossier of this number, the oldest first.
    Earlier(String),
    /// What lies before the actor's agency.
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
    /// Names the act.
    pub key: Uuid,
    /// The command, as JSON.
    pub command: String,
}

/// Why a backend did not do what was asked. Its words for the officer are in [`crate::locale::backend`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackendError {
    /// The rules refuse it.
    Refused(Violations),
    /// The same as the problem document has it. [`BackendHandle::act`] reads it: the types of all violations are
    /// downloaded with the screens that act.
    RefusedInJson(String),
    /// No answer: nobody knows whether it was done, and sending it again with the same key is safe.
    Unreachable,
    /// Somebody else acted on the consultation meanwhile.
    Conflict {
        /// The sequence that the consultation has now.
        current: u64,
    },
    /// The service does not know who is asking.
    Unauthorised,
    /// Another officer has signed in than the one whose screen this is.
    OtherOfficer,
    /// The actor's role or agency may not do this.
    NotAllowed,
    /// The register lists the person otherwise than the portal says; carries how.
    NotAsListed {
        /// The service's code.
        code: String,
    },
    /// More was asked for than the service gives; nothing was done.
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

    /// Whether more is known about it than the code.
    pub const fn has_details(&self) -> bool {
        matches!(self, Self::Malformed { .. } | Self::Unexpected { .. })
    }

    /// Whether asking for the same consultation once more brings the same answer.
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

/// An act or an answer is not the JSON that it should be.
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
