//! `GET {api}/timeliness?from=&to=`: the figures of how agencies reply and ask.

use super::identified::Identified;
use crate::error::{Error, Problem, Result};
use crate::service::Service;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use chrono::NaiveDate;
use consultation::agency::Role;
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
) -> Result<Response> {
    let period = asked
        .ok()
        .and_then(|Query(Asked { from, to })| Period::new(from, to).ok())
        .ok_or(Error::BadRequest {
            field: "from, to",
            expected: "two days such as from=2026-11-01&to=2026-11-30, the first not after the last",
        })?;
    let (store, calendar) = (&service.store, &service.reference.calendar);
    let counting;
    // A monitor sees also those of which nothing counts in the period.
    let (mut asked, mut sent) = (Vec::new(), Vec::new());
    if actor.role == Role::Monitor {
        counting = store.counting_in(period, calendar).await?;
        (asked, sent) = (store.agencies_asked().await?, store.agencies_that_sent().await?);
    } else {
        counting = store.counting_for(&actor.agency, period, calendar).await?;
    }
    let now = service.clock.now();
    let figures = service.computes(move |service| -> Result<Vec<u8>> {
        let Oversight { report, consultations } =
            oversight(&counting, period, &service.context(&actor, now))?;
        let figures = Oversight { report: report.with_rows_for(asked, sent), consultations };
        Ok(serde_json::to_vec(&figures).map_err(anyhow::Error::from)?)
    });
    let json = figures.await??;
    Ok(([(CONTENT_TYPE, "application/json")], json).into_response())
}
