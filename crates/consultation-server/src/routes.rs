//! The endpoints, one file each, and what they share.

use crate::error::Error;
use crate::service::Service;
use axum::Router;
use axum::routing::get;
use std::sync::Arc;

pub mod body;
mod health;
mod session;

/// The interface between the widget and the service, without its prefix.
pub fn interface() -> Router<Arc<Service>> {
    Router::new()
        .route("/session", get(session::read))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
}

/// Everything that is served whatever the prefix.
pub fn outside() -> Router<Arc<Service>> {
    Router::new()
        .route("/healthz", get(health::read))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
}

async fn not_found() -> Error {
    Error::NotFound
}

async fn method_not_allowed() -> Error {
    Error::MethodNotAllowed
}
