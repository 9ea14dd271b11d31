//! `GET {api}/session`: the actor, the time and the rules.

use super::identified::Identified;
use crate::error::Problem;
use crate::service::Service;
use axum::Json;
use axum::extract::State;
use consultation::view::Session;
use std::sync::Arc;

/// Everything that an interface needs to preview decisions.
#[utoipa::path(get, path = "/session", tag = "session", responses(
    (status = 200, description = "The actor, the time and the rules", body = Session),
    (status = 401, description = "Nobody is signed in", body = Problem),
))]
pub async fn read(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
) -> Json<Session> {
    let reference = &service.reference;
    Json(Session {
        actor,
        now: service.clock.now(),
        register: reference.register.clone(),
        calendar: reference.calendar.clone(),
        policy: reference.policy.clone(),
        lexicon: reference.lexicon.clone(),
        sources: reference.sources.clone(),
    })
}
