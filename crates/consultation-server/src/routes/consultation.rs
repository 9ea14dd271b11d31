//! `GET {api}/consultations/{id}`: one consultation, as the actor may see it.

use super::identified::Identified;
use super::part::Part;
use crate::error::{Error, Problem, Result};
use crate::service::Service;
use axum::Json;
use axum::extract::State;
use axum::http::header::ETAG;
use axum::response::{IntoResponse, Response};
use consultation::view::ConsultationView;
use std::sync::Arc;
use uuid::Uuid;

/// The consultation with its record. Its `ETag` is the value for an act's `If-Match`.
#[utoipa::path(get, path = "/consultations/{id}", tag = "consultation",
    params(("id" = Uuid, Path, description = "The consultation")),
    responses(
        (status = 200, description = "As the actor may see it", body = ConsultationView,
            headers(("ETag" = String, description = "How many events are recorded, quoted"))),
        (status = 401, description = "Nobody is signed in", body = Problem),
        (status = 404, description = "There is none, or it is not the actor's business",
            body = Problem),
    )
)]
pub async fn read(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
    Part(id): Part<Uuid>,
) -> Result<Response> {
    let consultation = service.store.replayed(id).await?;
    let view = consultation.seen_by(&actor, &service.reference.policy);
    Ok(tagged(view.ok_or(Error::NotFound)?))
}

/// The view with its `ETag`.
pub fn tagged(view: ConsultationView) -> Response {
    let tag = format!("\"{}\"", view.consultation.sequence);
    ([(ETAG, tag)], Json(view)).into_response()
}
