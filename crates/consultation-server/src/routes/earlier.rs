//! `GET {api}/earlier?dossier_number=`: what the actor's agency has asked on a dossier.

use super::identified::Identified;
use super::rows::Rows;
use crate::error::{Error, Problem, Result};
use crate::service::Service;
use crate::text_edge;
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use consultation::agency::Role;
use consultation::earlier::EarlierRound;
use serde::Deserialize;
use std::sync::Arc;

/// The dossier.
#[derive(Deserialize)]
pub struct Asked {
    dossier_number: String,
}

/// What the actor's agency has sent on the dossier, the oldest first; nothing for a monitor.
#[utoipa::path(get, path = "/earlier", tag = "lists",
    params(("dossier_number" = String, Query,
        description = "As it is written; capitals, spaces and marks do not count")),
    responses(
        (status = 200, description = "The rounds so far, the oldest first",
            body = Rows<EarlierRound>),
        (status = 400, description = "No dossier number", body = Problem),
        (status = 422, description = "A dossier number that cannot be one", body = Problem),
        (status = 401, description = "Nobody is signed in", body = Problem),
    )
)]
pub async fn read(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Json<Rows<EarlierRound>>> {
    let Ok(Query(Asked { dossier_number })) = asked else {
        return Err(Error::BadRequest {
            field: "dossier_number",
            expected: "the number of a dossier, such as HS-2026-118",
        });
    };
    let dossier_number = text_edge::line("dossier_number", &dossier_number)?;
    let rows = match actor.role {
        Role::Monitor => Vec::new(),
        Role::Officer | Role::Head => {
            service.store.rounds_on(&actor.agency, &dossier_number).await?
        }
    };
    Ok(Json(Rows { rows, now: service.clock.now() }))
}
