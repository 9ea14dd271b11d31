//! `GET {api}/counts`: what lies before the actor's agency, for the badge of a portal.

use super::identified::Identified;
use super::{asked, inbox};
use crate::error::{Problem, Result};
use crate::service::Service;
use axum::Json;
use axum::extract::State;
use consultation::agency::Role;
use consultation::view::{self, Counts};
use std::sync::Arc;

/// The numbers of the badge.
#[utoipa::path(get, path = "/counts", tag = "lists", responses(
    (status = 200, description = "The numbers of the badge", body = Counts),
    (status = 401, description = "Nobody is signed in", body = Problem),
))]
pub async fn read(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
) -> Result<Json<Counts>> {
    let now = service.clock.now();
    let inbox = inbox::rows(&service, &actor, now).await?;
    let asked = asked::rows(&service, &actor, now).await?;
    let context = service.context(&actor, now);
    let silent = match actor.role {
        Role::Monitor => view::silent(&service.store.sent().await?, &context)?,
        Role::Officer | Role::Head => 0,
    };
    Ok(Json(view::counts(&inbox, &asked, silent, &context)))
}
