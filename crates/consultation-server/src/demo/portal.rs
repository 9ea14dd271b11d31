//! The routes of the demo portal: its pages, its identities, its clock.

use super::Demo;
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::routes::body;
use crate::service::Service;
use crate::text_edge::TextFault;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::{HeaderValue, header};
use axum::routing::get;
use axum::{Extension, Json, Router};
use chrono::{DateTime, FixedOffset};
use consultation::agency::{AgencyId, OfficerId, Role};
use consultation::calendar::Calendar;
use consultation::name::Name;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::Arc;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

/// The demo's clock is set no further ahead than this at once, in working days.
const MOST_WORKING_DAYS: u16 = 60;

/// The theming page and the files it needs, by their names in the folder, which the packed pages are in too.
const THEMING: [(&str, &str); 6] = [
    ("theming.html", "packaging/example/theming.html"),
    ("theming.css", "packaging/example/theming.css"),
    ("theming.js", "packaging/example/theming.js"),
    ("backend.js", "packaging/example/backend.js"),
    ("data.json", "packaging/example/data.json"),
    ("custom-elements.json", "docs/custom-elements.json"),
];

/// The routes of the demo portal, with its pages from the folder.
pub fn routes(demo: Demo, root: &Path) -> Router<Arc<Service>> {
    let pages = THEMING
        .iter()
        .fold(Router::new(), |pages, (name, file)| {
            pages.route_service(&format!("/example/{name}"), ServeFile::new(root.join(file)))
        })
        .route_service("/", ServeFile::new(root.join("index.html")))
        .nest_service("/portal", ServeDir::new(root.join("portal")))
        .nest_service("/consultation", ServeDir::new(root.join("dist/widget")))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-cache"),
        ));
    Router::new()
        .route("/portal/identities", get(identities))
        .route("/portal/token", get(token).layer(Extension(Arc::new(demo))))
        .route("/portal/clock", get(clock).post(set_clock))
        .merge(pages)
}

/// An officer that anyone can be.
#[derive(Serialize)]
struct Identity<'a> {
    id: &'a OfficerId,
    name: &'a Name,
    agency: &'a AgencyId,
    agency_name: &'a Name,
    role: Role,
}

async fn identities(State(service): State<Arc<Service>>) -> Json<serde_json::Value> {
    let register = &service.reference.register;
    let identities = register.officers.iter().filter_map(|officer| {
        Some(Identity {
            id: &officer.id,
            name: &officer.name,
            agency: &officer.agency,
            agency_name: &register.agency(&officer.agency)?.name,
            role: officer.role,
        })
    });
    Json(serde_json::json!(identities.collect::<Vec<_>>()))
}

#[derive(Deserialize)]
struct Wanted {
    identity: OfficerId,
}

async fn token(
    State(service): State<Arc<Service>>,
    Extension(demo): Extension<Arc<Demo>>,
    wanted: Result<Query<Wanted>, axum::extract::rejection::QueryRejection>,
) -> Result<String> {
    let Ok(Query(Wanted { identity })) = wanted else {
        return Err(Error::BadRequest { field: "identity", expected: "the id of a demo officer" });
    };
    let officer = service.reference.register.officer(&identity).ok_or(Error::NotFound)?;
    demo.token(officer).map_err(|error| Error::Unexpected(error.into()))
}

/// The time that the demo's clock shows.
#[derive(Serialize)]
struct Shown {
    now: DateTime<FixedOffset>,
}

/// How far to set the demo's clock forward.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Setting {
    To { advance_to: DateTime<FixedOffset> },
    By { advance_working_days: u16 },
}

async fn clock(State(service): State<Arc<Service>>) -> Json<Shown> {
    Json(Shown { now: service.clock.now() })
}

async fn set_clock(State(service): State<Arc<Service>>, body: Body) -> Result<Json<Shown>> {
    let Clock::Demo(demo_clock) = &service.clock else {
        return Err(Error::NotFound);
    };
    let setting: Setting = body::json(body).await?;
    let _held = demo_clock.hold().await;
    let now = demo_clock.now();
    let to = match setting {
        Setting::To { advance_to } => advance_to,
        Setting::By { advance_working_days } => {
            working_days_on(now, advance_working_days, &service.reference.calendar)?
        }
    };
    if to < now {
        return Err(Error::BadRequest {
            field: "advance_to",
            expected: "a time that is not before the one that the clock shows",
        });
    }
    // Past the calendar's end nothing can be computed any more, and the clock cannot go back.
    service.reference.covers(to).map_err(|missing| TextFault::Malformed {
        field: "advance_to".to_owned(),
        detail: format!(
            "calendar-data-missing: {missing}; set the clock to a day from which the longest reply still ends within it"
        ),
    })?;
    let ahead = crate::clock::DemoClock::seconds_ahead_to(to);
    service.store.keep_demo_clock(ahead).await?;
    demo_clock.advance_to(ahead);
    service.do_duties().await?;
    Ok(Json(Shown { now: demo_clock.now() }))
}

/// The same time of day, this many working days later.
fn working_days_on(
    now: DateTime<FixedOffset>,
    days: u16,
    calendar: &Calendar,
) -> Result<DateTime<FixedOffset>> {
    if days > MOST_WORKING_DAYS {
        return Err(Error::BadRequest {
            field: "advance_working_days",
            expected: "at most 60 working days at once",
        });
    }
    let day = calendar.add_working_days(now.date_naive(), days)?;
    day.and_time(now.time())
        .and_local_timezone(now.timezone())
        .single()
        .ok_or(Error::BadRequest { field: "advance_working_days", expected: "a date that exists" })
}
