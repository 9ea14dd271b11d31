//! The tables derived from the record: the outline of each consultation, and of each request to an agency.

use super::Connection;
use crate::digest::sha256;
use consultation::Consultation;
use consultation::calendar::zone;
use consultation::consultation::{Consultee, Progress, Stage};
use consultation::earlier::dossier_key;
use consultation::policy::Policy;
use consultation::timeliness::Span;
use consultation::view::outline;

/// The last day of a consultation that has not ended: after every day of the calendar.
pub(super) const NOT_ENDED: &str = "9999-12-31";

/// Updates the derived tables to this state.
pub async fn project(connection: &mut Connection, state: &Consultation) -> anyhow::Result<()> {
    let mut outline = outline(state);
    let requests = std::mem::take(&mut outline.consultees);
    let policy = outline.sending.as_mut().and_then(|sending| sending.policy.take());
    let policy = match policy {
        Some(policy) => Some(keep_policy(connection, &policy).await?),
        None => None,
    };
    let id = state.id.to_string();
    let days = Days::of(state);
    sqlx::query(
        "INSERT INTO consultation_outline
             (consultation_id, asker, dossier, counts_from, counts_to, policy, outline)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (consultation_id) DO UPDATE SET asker = excluded.asker,
             dossier = excluded.dossier, counts_from = excluded.counts_from,
             counts_to = excluded.counts_to, policy = excluded.policy, outline = excluded.outline",
    )
    .bind(&id)
    .bind(&state.asker.0)
    .bind(dossier_key(&state.request.dossier_number))
    .bind(&days.from)
    .bind(&days.to)
    .bind(policy)
    .bind(serde_json::to_string(&outline)?)
    .execute(&mut *connection)
    .await?;
    for (request, place) in requests.iter().zip(0..) {
        project_request(connection, &id, place, request, state.stage, &days).await?;
    }
    sqlx::query("DELETE FROM request_outline WHERE consultation_id = $1 AND place >= $2")
        .bind(&id)
        .bind(i64::try_from(requests.len())?)
        .execute(connection)
        .await?;
    Ok(())
}

/// Updates the row of one request, unless it is as it was: most acts concern one agency.
async fn project_request(
    connection: &mut Connection,
    id: &str,
    place: i64,
    request: &Consultee,
    stage: Stage,
    days: &Days,
) -> anyhow::Result<()> {
    let is_open = stage == Stage::Open;
    sqlx::query(
        "INSERT INTO request_outline
             (consultation_id, place, agency, counts_from, counts_to, due_on, owes_reply,
              contested, outline)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (consultation_id, place) DO UPDATE SET agency = excluded.agency,
             counts_from = excluded.counts_from, counts_to = excluded.counts_to,
             due_on = excluded.due_on, owes_reply = excluded.owes_reply,
             contested = excluded.contested, outline = excluded.outline
         WHERE outline <> excluded.outline OR counts_from <> excluded.counts_from
             OR counts_to <> excluded.counts_to OR owes_reply <> excluded.owes_reply
             OR contested <> excluded.contested",
    )
    .bind(id)
    .bind(place)
    .bind(&request.agency.0)
    .bind(days.from.as_ref().unwrap_or(&days.to))
    .bind(&days.to)
    .bind(request.due_on.to_string())
    .bind(i64::from(is_open && request.progress.owes_reply()))
    .bind(i64::from(is_open && request.progress == Progress::ReturnContested))
    .bind(serde_json::to_string(request)?)
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps a policy under its digest, which it returns.
async fn keep_policy(connection: &mut Connection, policy: &Policy) -> anyhow::Result<String> {
    let document = serde_json::to_string(policy)?;
    let digest = sha256(document.as_bytes());
    sqlx::query(
        "INSERT INTO recorded_policy (digest, document) VALUES ($1, $2)
         ON CONFLICT (digest) DO NOTHING",
    )
    .bind(&digest)
    .bind(document)
    .execute(connection)
    .await?;
    Ok(digest)
}

/// The days that a figure can count a consultation on, as they are kept.
struct Days {
    from: Option<String>,
    to: String,
}

impl Days {
    fn of(state: &Consultation) -> Self {
        let span = Span::of(state);
        let to = match span {
            Some(span) => span.to,
            None => state.ended_at().map(|at| at.with_timezone(&zone()).date_naive()),
        };
        Self {
            from: span.map(|span| span.from.to_string()),
            to: to.map_or_else(|| NOT_ENDED.to_owned(), |day| day.to_string()),
        }
    }
}
