//! `GET {api}/asked`: the consultations of the actor's own agency.

use super::rows::Rows;
use crate::error::{Problem, Result};
use crate::identity::Identified;
use crate::service::Service;
use axum::Json;
use axum::extract::State;
use chrono::{DateTime, FixedOffset};
use consultation::Actor;
use consultation::view::{AskedRow, asked_row};
use std::cmp::Reverse;
use std::sync::Arc;

/// What the actor's agency asks: drafts before the head first, then the newest.
#[utoipa::path(get, path = "/asked", tag = "lists", responses(
    (status = 200, description = "Drafts first, then the newest", body = Rows<AskedRow>),
    (status = 401, description = "Nobody is signed in", body = Problem),
))]
pub async fn read(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
) -> Result<Json<Rows<AskedRow>>> {
    let now = service.clock.now();
    let rows = rows(&service, &actor, now).await?;
    Ok(Json(Rows { rows, now }))
}

/// The rows of what the actor's agency asks. A monitor asks nothing.
pub async fn rows(
    service: &Service,
    actor: &Actor,
    now: DateTime<FixedOffset>,
) -> Result<Vec<AskedRow>> {
    let context = service.context(actor, now);
    let mut rows = Vec::new();
    for consultation in service.store.asked_by(&actor.agency).await? {
        if actor.works_for(&consultation.asker) {
            rows.push(asked_row(&consultation, &context)?);
        }
    }
    rows.sort_by_key(|row| (row.sent_at.is_some(), Reverse(row.sent_at)));
    Ok(rows)
}
