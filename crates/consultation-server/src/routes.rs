//! The endpoints, one file each, and what they share.

use crate::error::Error;
use crate::service::Service;
use axum::Router;
use axum::routing::{MethodRouter, get, post};
use std::sync::Arc;

mod asked;
pub mod body;
mod command;
mod consultation;
mod counts;
mod document_download;
mod document_upload;
mod earlier;
mod health;
mod identified;
mod inbox;
mod openapi;
mod part;
mod rows;
mod session;
mod timeliness;

/// The paths of the interface, without its prefix, and their handlers.
fn endpoints() -> Vec<(&'static str, MethodRouter<Arc<Service>>)> {
    vec![
        ("/session", get(session::read)),
        ("/inbox", get(inbox::read)),
        ("/asked", get(asked::read)),
        ("/earlier", get(earlier::read)),
        ("/counts", get(counts::read)),
        ("/consultations/{id}", get(consultation::read)),
        ("/consultations/{id}/commands", post(command::create)),
        ("/consultations/{id}/documents/{sha256}", get(document_download::read)),
        ("/documents", post(document_upload::create)),
        ("/timeliness", get(timeliness::read)),
        ("/openapi.json", get(openapi::read)),
    ]
}

/// The interface between the widget and the service, under its prefix.
pub fn interface() -> Router<Arc<Service>> {
    endpoints()
        .into_iter()
        .fold(Router::new(), |router, (path, answers)| router.route(path, answers))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
}

/// Everything that is served, whatever the prefix.
pub fn outside() -> Router<Arc<Service>> {
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
}

async fn not_found() -> Error {
    Error::NotFound
}

async fn method_not_allowed() -> Error {
    Error::MethodNotAllowed
}
