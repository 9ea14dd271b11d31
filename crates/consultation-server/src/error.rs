//! Everything that can go wrong with a request, and its response: RFC 9457 problem+json.

use crate::identity::{OFFICER, TokenFault, Unidentified};
use crate::store::StorageFault;
use crate::text_edge::TextFault;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use consultation::agency::ListedOtherwise;
use consultation::calendar::NoCalendarData;
pub use limit::Limit;
pub use problem::Problem;
pub use refusal::Refusal;

mod limit;
mod listed_otherwise;
mod problem;
mod refusal;

/// Why a request was not done.
#[derive(Debug)]
pub enum Error {
    /// The portal does not vouch for the caller; carries the fault of the token.
    Unauthenticated(TokenFault),
    /// The register does not let the person act as the token says.
    NotAsListed(ListedOtherwise),
    /// A limit was reached; carries which one, and after how many seconds there is room again.
    Limited(Limit, u64),
    /// This actor may not do this.
    NotAllowed {
        /// What the actor may not do.
        detail: &'static str,
    },
    /// It does not exist, or the actor has no part in it: the response does not say which.
    NotFound,
    /// The path exists, the method does not.
    MethodNotAllowed,
    /// The consultation has changed since the actor saw it.
    Conflict {
        /// The current sequence.
        current: u64,
    },
    /// The caller's screen was made for another officer than the one whose token it carries.
    OtherOfficer,
    /// The rules refuse.
    Refused(Refusal),
    /// A key that belongs to another act.
    KeyReused,
    /// A header that the act needs is missing.
    PreconditionRequired {
        /// The header.
        header: &'static str,
    },
    /// A header, a query or a part of the path cannot be read.
    BadRequest {
        /// Its name.
        field: &'static str,
        /// The expected value.
        expected: &'static str,
    },
    /// The body or a text cannot be read.
    Text(TextFault),
    /// The body has a media type that is not accepted.
    UnsupportedMediaType {
        /// The accepted types.
        expected: &'static str,
    },
    /// The body is too large.
    TooLarge {
        /// The limit, in bytes.
        most: usize,
    },
    /// The body broke off.
    BodyBrokeOff,
    /// The working-day calendar ends before a day that is needed.
    NoCalendarData(NoCalendarData),
    /// It took too long.
    TimedOut,
    /// Too many documents are being uploaded at once.
    TooManyUploads,
    /// Nothing can be stored at present.
    Storage(StorageFault),
    /// Anything that is not the caller's fault.
    Unexpected(anyhow::Error),
}

/// The outcome of an endpoint.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    fn problem(self) -> Problem {
        match self {
            Self::Unauthenticated(fault) => {
                Problem::new(StatusCode::UNAUTHORIZED, "unauthenticated", "Nobody is signed in")
                    .because(fault.detail())
            }
            Self::NotAsListed(listed) => listed_otherwise::problem(listed),
            Self::Limited(limit, seconds) => limit.problem(seconds),
            Self::NotAllowed { detail } => {
                Problem::new(StatusCode::FORBIDDEN, "not-allowed", "Not allowed").because(detail)
            }
            Self::NotFound => Problem::new(StatusCode::NOT_FOUND, "not-found", "Not found")
                .because("There is no such thing here, or it is not your agency's business."),
            Self::MethodNotAllowed => Problem::new(
                StatusCode::METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "This cannot be done here",
            )
            .because("The path exists, the method does not: see openapi.json."),
            Self::Conflict { current } => {
                let mut problem = Problem::new(
                    StatusCode::CONFLICT,
                    "conflict",
                    "The consultation has changed meanwhile",
                )
                .because("Load the consultation again, look at what changed, and repeat the act.");
                problem.current = Some(current);
                problem
            }
            Self::OtherOfficer => Problem::new(
                StatusCode::CONFLICT,
                "other-officer",
                "Somebody else has signed in meanwhile",
            )
            .because("The token is not that of the officer who is named. Load the page again.")
            .at(OFFICER.as_str()),
            Self::Refused(refusal) => Problem::refused(refusal),
            Self::KeyReused => Problem::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                "idempotency-key-reused",
                "This key belongs to another act",
            )
            .because(
                "Make a new Idempotency-Key for every act; repeat it only with the same body.",
            ),
            Self::PreconditionRequired { header } => Problem::new(
                StatusCode::PRECONDITION_REQUIRED,
                "precondition-required",
                "A header is missing",
            )
            .because(format!("{header} is required; see openapi.json."))
            .at(header),
            Self::BadRequest { field, expected } => {
                Problem::new(StatusCode::BAD_REQUEST, "bad-request", "A value cannot be read")
                    .because(format!("{field}: expected {expected}."))
                    .at(field)
            }
            Self::Text(fault) => unreadable(fault),
            Self::UnsupportedMediaType { expected } => Problem::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type",
                "This type of body is not taken",
            )
            .because(format!("Send Content-Type: {expected}."))
            .at("Content-Type"),
            Self::TooLarge { most } => {
                Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "Too large")
                    .because(format!("At most {most} bytes are taken: shorten it or divide it."))
            }
            Self::BodyBrokeOff => {
                Problem::new(StatusCode::BAD_REQUEST, "body-broke-off", "The body broke off")
                    .because(
                        "The connection was lost while sending. Nothing was stored; repeat it.",
                    )
            }
            Self::NoCalendarData(missing) => Problem::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                "calendar-data-missing",
                "The working-day calendar has ended",
            )
            .because(format!(
                "There is no calendar data for {}: the calendar covers {} to {}. The \
                 administrator has to supply one that goes further (--calendar).",
                missing.date, missing.first_year, missing.last_year
            )),
            Self::TimedOut => {
                Problem::new(StatusCode::GATEWAY_TIMEOUT, "timed-out", "It took too long").because(
                    "Whether it was done is not known: repeat it with the same Idempotency-Key.",
                )
            }
            Self::TooManyUploads => Problem::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "too-many-uploads",
                "Too many documents are being uploaded",
            )
            .because("Nothing was stored. Repeat it after a while.")
            .again_after(10),
            Self::Storage(fault) => Problem::storage(fault),
            Self::Unexpected(error) => Problem::unexpected(&error),
        }
    }
}

fn unreadable(fault: TextFault) -> Problem {
    match fault {
        TextFault::InvalidUtf8 { valid_up_to } => {
            Problem::new(StatusCode::BAD_REQUEST, "invalid-utf-8", "The text is not UTF-8")
                .because(format!("From byte {valid_up_to} on. Send the text as UTF-8."))
        }
        TextFault::Malformed { field, detail } => Problem::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "malformed",
            "The body does not say what it should",
        )
        .because(detail)
        .at(field),
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        self.problem().into_response()
    }
}

impl From<TokenFault> for Error {
    fn from(fault: TokenFault) -> Self {
        Self::Unauthenticated(fault)
    }
}

impl From<Unidentified> for Error {
    fn from(why: Unidentified) -> Self {
        match why {
            Unidentified::Token(fault) => fault.into(),
            Unidentified::Listed(listed) => Self::NotAsListed(listed),
        }
    }
}

impl From<TextFault> for Error {
    fn from(fault: TextFault) -> Self {
        Self::Text(fault)
    }
}

impl From<NoCalendarData> for Error {
    fn from(missing: NoCalendarData) -> Self {
        Self::NoCalendarData(missing)
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        anyhow::Error::from(error).into()
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        let fault =
            error.chain().filter_map(|cause| cause.downcast_ref()).find_map(StorageFault::of);
        if let Some(fault) = fault {
            tracing::error!("{fault}: {error:#}");
            return Self::Storage(fault);
        }
        Self::Unexpected(error)
    }
}
