//! `POST {api}/consultations/{id}/commands`: an officer's act.

use super::body;
use super::consultation::tagged;
use super::identified::Identified;
use super::part::Part;
use crate::act::{Act, perform};
use crate::digest::sha256;
use crate::error::{Error, Problem, Refusal, Result};
use crate::reference::Reference;
use crate::service::Service;
use crate::text_edge::{self, TextFault};
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use consultation::limits::{COMMAND_BYTES, conclusion_bytes};
use consultation::rules::open_points;
use consultation::view::ConsultationView;
use consultation::{Actor, Command};
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

mod forwarding;
mod place;

const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// Does the command, once, if nothing happened meanwhile and the rules allow it.
#[utoipa::path(post, path = "/consultations/{id}/commands", tag = "consultation",
    params(
        ("id" = Uuid, Path, description = "The consultation; made by whoever drafts it"),
        ("If-Match" = String, Header, pattern = r#"^"[0-9]+"$"#,
            description = "The ETag that the actor saw; \"0\" creates the consultation"),
        ("Idempotency-Key" = Uuid, Header,
            description = "Names the act: repeated with the same body it is answered, not done \
                           again"),
    ),
    request_body = Command,
    responses(
        (status = 200, description = "Done and stored", body = ConsultationView,
            headers(("ETag" = String, description = "How many events are recorded, quoted"))),
        (status = 400, description = "A header cannot be read, or the text is not UTF-8",
            body = Problem),
        (status = 401, description = "Nobody is signed in", body = Problem),
        (status = 403, description = "Not this officer, in this role, of this agency",
            body = Problem),
        (status = 404, description = "There is none, or it is not the actor's business",
            body = Problem),
        (status = 409, description = "The consultation has changed meanwhile: `current`",
            body = Problem),
        (status = 413, description = "More than 256 KB, and of a conclusion 2 KB more for each \
            point that it settles", body = Problem),
        (status = 415, description = "Not application/json", body = Problem),
        (status = 422, description = "The rules refuse (`violations`), the body is malformed \
            (`field`), or the key belongs to another act", body = Problem),
        (status = 428, description = "If-Match or Idempotency-Key is missing", body = Problem),
        (status = 503, description = "The database cannot be written at present: after \
            `Retry-After`, with the same key", body = Problem),
        (status = 507, description = "There is no room left", body = Problem),
    )
)]
pub async fn create(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
    Part(consultation): Part<Uuid>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response> {
    let expected = expected(&headers)?;
    let key = key(&headers)?;
    is_json(&headers)?;
    let most = most_bytes(&service, &actor, consultation, &headers).await?;
    let value = text_edge::parse(&body::bytes(body, most).await?)?;
    // Digested after parsing: the same command in another layout is the same command.
    let body_sha256 = sha256(value.to_string().as_bytes());
    if let Some(forwards) = forwarding::refused(&value, &actor.agency) {
        let Reference { register, sources, .. } = &service.reference;
        return Err(Error::Refused(Refusal::new(forwards.into(), register, sources)));
    }
    let command = read(value)?;
    let act = Act { consultation, expected, key, body_sha256, command };
    Ok(tagged(perform(&service, &actor, &act).await?))
}

/// How large the body may be: for the asker the larger, the more points there are to settle.
async fn most_bytes(
    service: &Service,
    actor: &Actor,
    consultation: Uuid,
    headers: &HeaderMap,
) -> Result<usize> {
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok());
    let announced: Option<usize> = announced.and_then(|length| length.parse().ok());
    if announced.is_some_and(|length| length <= COMMAND_BYTES) {
        return Ok(COMMAND_BYTES);
    }
    let state = service.store.outline(consultation).await?;
    let own = state.filter(|state| actor.works_for(&state.asker));
    Ok(own.map_or(COMMAND_BYTES, |state| conclusion_bytes(open_points(&state).len())))
}

fn read(value: Value) -> Result<Command, TextFault> {
    text_edge::deserialise(value.clone()).map_err(|fault| place::of_fault(value).unwrap_or(fault))
}

fn expected(headers: &HeaderMap) -> Result<u64> {
    let value =
        headers.get(header::IF_MATCH).ok_or(Error::PreconditionRequired { header: "If-Match" })?;
    value
        .to_str()
        .ok()
        .and_then(|tag| tag.trim().strip_prefix('"')?.strip_suffix('"'))
        .and_then(|sequence| sequence.parse().ok())
        .ok_or(Error::BadRequest {
            field: "If-Match",
            expected: "the ETag of the consultation as it was seen, such as \"3\", or \"0\"",
        })
}

fn key(headers: &HeaderMap) -> Result<Uuid> {
    let value = headers
        .get(IDEMPOTENCY_KEY)
        .ok_or(Error::PreconditionRequired { header: IDEMPOTENCY_KEY })?;
    value
        .to_str()
        .ok()
        .and_then(|key| key.trim().parse().ok())
        .ok_or(Error::BadRequest { field: IDEMPOTENCY_KEY, expected: "a UUID" })
}

fn is_json(headers: &HeaderMap) -> Result<()> {
    let is_json = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/json"));
    if is_json { Ok(()) } else { Err(Error::UnsupportedMediaType { expected: "application/json" }) }
}
