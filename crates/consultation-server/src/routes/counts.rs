//! `GET {api}/counts`: what lies before the actor's agency, for the badge of a portal.

use super::identified::Identified;
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
    let (store, context) = (&service.store, service.context(&actor, service.clock.now()));
    let counts = match actor.role {
        Role::Monitor => {
            let contested = view::inbox(&store.contested().await?, &context)?;
            let silent = view::silent(&store.due_by(context.today()).await?, &context)?;
            view::counts(&contested, &[], silent, &context)
        }
        Role::Officer | Role::Head => {
            let owed = view::inbox(&store.owed_by(&actor.agency).await?, &context)?;
            let in_hand = view::asked(&store.in_hand_of(&actor.agency).await?, &context)?;
            view::counts(&owed, &in_hand, 0, &context)
        }
    };
    Ok(Json(counts))
}
