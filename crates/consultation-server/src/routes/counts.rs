//! `GET {api}/counts`: what lies before the actor's agency, for the badge of a portal.

use super::{asked, inbox};
use crate::error::{Problem, Result};
use crate::identity::Identified;
use crate::service::Service;
use axum::Json;
use axum::extract::State;
use consultation::consultation::Stage;
use consultation::standing::Standing;
use consultation::view::{AskedRow, Counts, RequestRow};
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
    let requests = |is_counted: fn(&RequestRow) -> bool| count(&inbox, is_counted);
    Ok(Json(Counts {
        to_answer: requests(|row| row.progress.owes_reply()),
        to_sign: requests(|row| row.to_sign.is_some())
            + count(&asked, |row: &AskedRow| row.stage == Stage::AwaitingSignature),
        overdue: requests(|row| matches!(row.standing, Standing::Overdue { .. })),
    }))
}

fn count<T>(rows: &[T], is_counted: fn(&T) -> bool) -> u32 {
    u32::try_from(rows.iter().filter(|row| is_counted(row)).count()).unwrap_or(u32::MAX)
}
