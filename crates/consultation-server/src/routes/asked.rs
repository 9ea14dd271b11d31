//! `GET {api}/asked`: the consultations of the actor's own agency.

use super::identified::Identified;
use super::rows::Rows;
use crate::error::{Problem, Result};
use crate::service::Service;
use axum::Json;
use axum::extract::State;
use consultation::agency::Role;
use consultation::view::{self, AskedRow};
use std::sync::Arc;

/// The consultations of the actor's agency as the asker: drafts before the head first, then the newest.
#[utoipa::path(get, path = "/asked", tag = "lists", responses(
    (status = 200, description = "Drafts first, then the newest", body = Rows<AskedRow>),
    (status = 401, description = "Nobody is signed in", body = Problem),
))]
pub async fn read(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
) -> Result<Json<Rows<AskedRow>>> {
    let now = service.clock.now();
    let consultations = match actor.role {
        Role::Monitor => Vec::new(),
        Role::Officer | Role::Head => service.store.asked_by(&actor.agency).await?,
    };
    let rows = view::asked(&consultations, &service.context(&actor, now))?;
    Ok(Json(Rows { rows, now }))
}
