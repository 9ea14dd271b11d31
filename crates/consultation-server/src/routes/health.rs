//! `GET /healthz` and `GET /readyz`: for monitoring.

use crate::error::{Error, Result};
use crate::service::Service;
use axum::extract::State;
use axum::http::StatusCode;
use std::sync::Arc;

/// Whether the service is alive; if not, restart it.
pub async fn alive(State(service): State<Arc<Service>>) -> (StatusCode, &'static str) {
    if service.store.is_well().await {
        (StatusCode::OK, "ok")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
    }
}

/// Whether an act could be stored now. A restart does not help if it could not.
pub async fn ready(State(service): State<Arc<Service>>) -> Result<&'static str> {
    match service.readiness.fault(&service.store).await {
        None => Ok("ready"),
        Some(fault) => Err(Error::Storage(fault)),
    }
}
