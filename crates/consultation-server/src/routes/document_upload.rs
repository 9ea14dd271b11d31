//! `POST {api}/documents`: a document that an opinion is to be asked on.

use super::body;
use super::identified::Identified;
use crate::digest::sha256;
use crate::error::{Error, Problem, Result};
use crate::service::Service;
use crate::store::documents::Kept;
use crate::text_edge::{self, TextFault};
use axum::Json;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, header};
use consultation::agency::Role;
use consultation::request::DocumentSource;
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;

/// The limit for a document, in bytes.
const MOST: usize = 20 * 1024 * 1024;
/// How long an upload waits for those before it.
const WAIT: Duration = Duration::from_secs(20);
const LONGEST_MEDIA_TYPE: usize = 200;

/// The title of the document.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Titled {
    title: String,
}

/// Stores the bytes. Other agencies cannot open them until a request that names them is sent.
#[utoipa::path(post, path = "/documents", tag = "documents",
    params(("title" = Option<String>, Query, description = "What the document is called")),
    request_body(content = Vec<u8>, content_type = "application/octet-stream",
        description = "The bytes, with their own Content-Type; at most 20 MB"),
    responses(
        (status = 200, description = "Kept; to be named in a request", body = DocumentSource),
        (status = 401, description = "Nobody is signed in", body = Problem),
        (status = 400, description = "More than one title, or not in UTF-8", body = Problem),
        (status = 403, description = "A monitor asks nothing, nor does an agency that was dissolved",
            body = Problem),
        (status = 413, description = "More than 20 MB", body = Problem),
        (status = 415, description = "No media type, or none that can be one", body = Problem),
        (status = 422, description = "No bytes, or a title that cannot be one", body = Problem),
        (status = 503, description = "Too many uploads at once, or the database cannot be written \
            at present: after `Retry-After`", body = Problem),
        (status = 507, description = "There is no room left", body = Problem),
    )
)]
pub async fn create(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
    titled: Result<Query<Titled>, QueryRejection>,
    headers: HeaderMap,
    body: Body,
) -> Result<Json<DocumentSource>> {
    if actor.role == Role::Monitor {
        return Err(Error::NotAllowed { detail: "Who monitors asks nothing of others." });
    }
    let now = service.clock.now();
    if service.reference.register.is_dissolved(&actor.agency, now.date_naive()) {
        let detail = "The agency was merged or dissolved: its successor asks in its place.";
        return Err(Error::NotAllowed { detail });
    }
    let Query(Titled { title }) = titled
        .map_err(|_| Error::BadRequest { field: "title", expected: "one title, as UTF-8" })?;
    let title = text_edge::line("title", &title)?;
    let media_type = media_type(&headers)?;
    let waited = tokio::time::timeout(WAIT, service.uploads.acquire()).await;
    let Ok(Ok(_place)) = waited else { return Err(Error::TooManyUploads) };
    let bytes = body::bytes(body, MOST).await?;
    if bytes.is_empty() {
        let detail = "document-empty: the file has no content".to_owned();
        return Err(TextFault::Malformed { field: String::new(), detail }.into());
    }
    let sha256 = sha256(&bytes);
    let size = bytes.len() as u64;
    let uploaded = service.store.uploaded_on(now.date_naive(), &actor.agency, &sha256).await?;
    service.rates.upload(uploaded, size, now)?;
    let media_type = service
        .store
        .keep_document(&sha256, &actor.agency, Kept { title, media_type, bytes }, now)
        .await?;
    Ok(Json(DocumentSource::Upload { sha256, bytes: size, media_type }))
}

fn media_type(headers: &HeaderMap) -> Result<String> {
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte))
    };
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .map(|value| value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
        .filter(|essence| essence.len() <= LONGEST_MEDIA_TYPE)
        .filter(|essence| {
            essence.split_once('/').is_some_and(|(kind, sub)| is_word(kind) && is_word(sub))
        })
        .ok_or(Error::UnsupportedMediaType { expected: "application/pdf, or what the file is" })
}
