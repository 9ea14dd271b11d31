//! The limits on how much a person or an agency may use.

use super::problem::Problem;
use axum::http::StatusCode;

/// The limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Reads by one person.
    Reads,
    /// Acts and uploads by one person.
    Writes,
    /// Tokens that the portal has not signed, per remote address.
    ForgedTokens,
    /// Uploads by one agency on one day.
    Uploads,
}

impl Limit {
    pub(super) fn problem(self, seconds: u64) -> Problem {
        let (code, title, detail) = match self {
            Self::Reads => (
                "too-many-reads",
                "Too many requests",
                "This person has read more in a minute than is given. Repeat it after the seconds \
                 of Retry-After; it is set by --reads-per-minute.",
            ),
            Self::Writes => (
                "too-many-writes",
                "Too many requests",
                "This person has done more in a minute than is taken. Nothing was stored: repeat \
                 it with the same key after the seconds of Retry-After; it is set by \
                 --writes-per-minute.",
            ),
            Self::ForgedTokens => (
                "too-many-forged-tokens",
                "Too many requests",
                "Too many tokens came from there that the portal has not signed. Send one that it \
                 has signed: those are always taken.",
            ),
            Self::Uploads => (
                "upload-quota-used",
                "The agency has uploaded enough today",
                "The agency's uploads of a day are used up. Upload it tomorrow, or name the \
                 document by a link; the administrator can set --upload-megabytes-per-day.",
            ),
        };
        Problem::new(StatusCode::TOO_MANY_REQUESTS, code, title)
            .because(detail)
            .again_after(seconds)
    }
}
