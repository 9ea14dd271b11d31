//! `GET {api}/timeliness?from=&to=`: the figures of how agencies reply and ask.

use crate::error::{Error, Problem, Result};
use crate::identity::Identified;
use crate::reference::Reference;
use crate::service::Service;
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::Consultation;
use consultation::agency::{AgencyId, Role};
use consultation::calendar::NoCalendarData;
use consultation::timeliness::{Period, Report, report};
use serde::Deserialize;
use std::sync::Arc;

/// The days that the figures are about.
#[derive(Deserialize)]
pub struct Asked {
    from: NaiveDate,
    to: NaiveDate,
}

/// The report; for whoever does not monitor, that of the own agency alone.
#[utoipa::path(get, path = "/timeliness", tag = "lists",
    params(
        ("from" = NaiveDate, Query, description = "The first day"),
        ("to" = NaiveDate, Query, description = "The last day"),
    ),
    responses(
        (status = 200, description = "A monitor sees all agencies, others their own",
            body = Report),
        (status = 400, description = "No period", body = Problem),
        (status = 401, description = "Nobody is signed in", body = Problem),
    )
)]
pub async fn read(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Json<Report>> {
    let period = asked
        .ok()
        .and_then(|Query(Asked { from, to })| Period::new(from, to).ok())
        .ok_or(Error::BadRequest {
            field: "from, to",
            expected: "two days such as from=2026-11-01&to=2026-11-30, the first not after the last",
        })?;
    let now = service.clock.now();
    Ok(Json(match actor.role {
        Role::Monitor => of(&service, &service.store.sent().await?, period, now)?,
        Role::Officer | Role::Head => own(&service, &actor.agency, period, now).await?,
    }))
}

fn of(
    service: &Service,
    consultations: &[Consultation],
    period: Period,
    now: DateTime<FixedOffset>,
) -> Result<Report, NoCalendarData> {
    let Reference { calendar, policy, .. } = &service.reference;
    report(consultations, period, now, calendar, policy)
}

/// What is to be said of one agency alone: made of what it was asked and what it asked, so that
/// nothing of the others can show. Its place among them is left out with them.
async fn own(
    service: &Service,
    agency: &AgencyId,
    period: Period,
    now: DateTime<FixedOffset>,
) -> Result<Report> {
    let mut asked_of = service.store.asked_of(agency).await?;
    for consultation in &mut asked_of {
        consultation.consultees.retain(|consultee| consultee.agency == *agency);
    }
    let mut as_consultee = of(service, &asked_of, period, now)?;
    for row in &mut as_consultee.consultees {
        row.rank = None;
    }
    let as_asker = of(service, &service.store.asked_by(agency).await?, period, now)?;
    Ok(Report { askers: as_asker.askers, all_askers: as_asker.all_askers, ..as_consultee })
}
