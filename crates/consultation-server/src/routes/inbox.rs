//! `GET {api}/inbox`: the requests to the actor's agency; for a monitor the contested returns.

use super::identified::Identified;
use super::rows::Rows;
use crate::error::{Problem, Result};
use crate::service::Service;
use axum::Json;
use axum::extract::State;
use consultation::agency::Role;
use consultation::view::{self, RequestRow};
use std::sync::Arc;

/// The requests before the actor's agency, the most urgent first.
#[utoipa::path(get, path = "/inbox", tag = "lists", responses(
    (status = 200, description = "The rows, the most urgent first", body = Rows<RequestRow>),
    (status = 401, description = "Nobody is signed in", body = Problem),
))]
pub async fn read(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
) -> Result<Json<Rows<RequestRow>>> {
    let now = service.clock.now();
    let consultations = match actor.role {
        Role::Monitor => service.store.contested().await?,
        Role::Officer | Role::Head => service.store.asked_of(&actor.agency).await?,
    };
    let rows = view::inbox(&consultations, &service.context(&actor, now))?;
    Ok(Json(Rows { rows, now }))
}
