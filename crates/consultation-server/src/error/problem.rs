//! The body of a response that says what went wrong.

use super::refusal::{Found, Refusal};
use crate::store::StorageFault;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use consultation::sources::Source;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// RFC 9457 problem details.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Identifies the kind of problem.
    #[serde(rename = "type")]
    kind: String,
    /// The kind, in a few words.
    title: &'static str,
    /// The status of the response.
    status: u16,
    /// What is wrong this time, and what to do.
    detail: String,
    /// The stable name of the problem.
    code: &'static str,
    /// The place in the body, the header or the parameter that the problem concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    /// The violations, if the rules refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    violations: Option<Vec<Found>>,
    /// The number of violations that are not listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    more_violations: Option<usize>,
    /// The documents that demand it, each once; the host's, or a sample.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Source>,
    /// The sequence of the consultation, after a conflict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) current: Option<u64>,
    /// The number under which the administrator finds the fault in the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    incident: Option<Uuid>,
    /// The number of seconds after which it may be repeated; a header has it.
    #[serde(skip)]
    retry_after: Option<u64>,
}

impl Problem {
    /// A problem without further details.
    pub(super) fn new(status: StatusCode, code: &'static str, title: &'static str) -> Self {
        Self {
            kind: format!("urn:agency-consultation:problem:{code}"),
            title,
            status: status.as_u16(),
            detail: String::new(),
            code,
            field: None,
            violations: None,
            more_violations: None,
            sources: Vec::new(),
            current: None,
            incident: None,
            retry_after: None,
        }
    }

    /// Adds what is wrong this time.
    pub(super) fn because(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Adds the place, unless it is empty.
    pub(super) fn at(mut self, field: impl Into<String>) -> Self {
        let field = field.into();
        self.field = (!field.is_empty()).then_some(field);
        self
    }

    /// Adds the number of seconds after which to try again.
    pub(super) fn again_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// The rules refuse: not allowed if it concerns the actor, otherwise to be corrected.
    pub(super) fn refused(Refusal { not_authorised, found, more, sources }: Refusal) -> Self {
        let problem = if not_authorised {
            Self::new(StatusCode::FORBIDDEN, "not-allowed", "Not allowed")
                .because("This officer, in this role, of this agency may not do this.")
        } else {
            Self::new(StatusCode::UNPROCESSABLE_ENTITY, "refused", "The rules refuse this")
                .because("Correct what the violations name. Nothing was stored.")
        };
        Self { violations: Some(found), more_violations: more, sources, ..problem }
    }

    /// Nothing can be stored at present, and the caller is not at fault.
    pub(super) fn storage(fault: StorageFault) -> Self {
        let (status, code, title, detail) = match fault {
            StorageFault::Full => (
                StatusCode::INSUFFICIENT_STORAGE,
                "storage-full",
                "There is no room left",
                "Nothing was stored: the disk or the limit of the database is full. The \
                 administrator has to make room; then repeat it with the same Idempotency-Key.",
            ),
            StorageFault::Busy => (
                StatusCode::SERVICE_UNAVAILABLE,
                "storage-busy",
                "The database is busy",
                "Nothing was stored: another program holds the database. Repeat it with the same \
                 Idempotency-Key.",
            ),
            StorageFault::Unavailable => (
                StatusCode::SERVICE_UNAVAILABLE,
                "storage-unavailable",
                "The database cannot be written",
                "Nothing can be relied upon to be stored. The administrator finds the fault in the \
                 log; then repeat it with the same Idempotency-Key.",
            ),
        };
        Self::new(status, code, title).because(detail).again_after(fault.retry_after().as_secs())
    }

    /// Says nothing about the cause, only where to find it in the log.
    pub(super) fn unexpected(error: &anyhow::Error) -> Self {
        let incident = Uuid::new_v4();
        tracing::error!(%incident, "{error:#}");
        let problem =
            Self::new(StatusCode::INTERNAL_SERVER_ERROR, "unexpected", "Something went wrong here")
                .because("Repeat it. If it goes on, tell the administrator the incident number.");
        Self { incident: Some(incident), ..problem }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, axum::Json(&self)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json; charset=utf-8"),
        );
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}
