//! `GET {api}/timeliness?from=&to=`: the figures of how agencies reply and ask.

use super::identified::Identified;
use crate::error::{Error, Problem, Result};
use crate::service::Service;
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use chrono::NaiveDate;
use consultation::oversight::{Oversight, oversight};
use consultation::timeliness::Period;
use serde::Deserialize;
use std::sync::Arc;

/// The days of the period.
#[derive(Deserialize)]
pub struct Asked {
    from: NaiveDate,
    to: NaiveDate,
}

/// The figures and the consultations behind them; for people who do not monitor, only those of their own agency.
#[utoipa::path(get, path = "/timeliness", tag = "lists",
    params(
        ("from" = NaiveDate, Query, description = "The first day"),
        ("to" = NaiveDate, Query, description = "The last day"),
    ),
    responses(
        (status = 200, description = "A monitor sees all agencies, others their own",
            body = Oversight),
        (status = 400, description = "No period", body = Problem),
        (status = 401, description = "Nobody is signed in", body = Problem),
    )
)]
pub async fn read(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Json<Oversight>> {
    let period = asked
        .ok()
        .and_then(|Query(Asked { from, to })| Period::new(from, to).ok())
        .ok_or(Error::BadRequest {
            field: "from, to",
            expected: "two days such as from=2026-11-01&to=2026-11-30, the first not after the last",
        })?;
    let states = service.store.sent().await?;
    let context = service.context(&actor, service.clock.now());
    Ok(Json(oversight(&states, period, &context)?))
}
