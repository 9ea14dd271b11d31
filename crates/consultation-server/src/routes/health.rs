//! `GET /healthz`: for the machinery that watches the service.

use crate::service::Service;
use axum::extract::State;
use axum::http::StatusCode;
use std::sync::Arc;

/// Whether the service can do its work.
pub async fn read(State(service): State<Arc<Service>>) -> (StatusCode, &'static str) {
    if service.store.is_well().await {
        (StatusCode::OK, "ok")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
    }
}
