//! `GET {api}/consultations/{id}/documents/{sha256}`: a document of a consultation.

use super::identified::Identified;
use super::part::Part;
use crate::error::{Error, Problem, Result};
use crate::service::Service;
use crate::store::documents::{Kept, brought_by, names};
use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use consultation::agency::Role;
use consultation::visibility::may_see;
use consultation::{Actor, Consultation};
use std::fmt::Write as _;
use std::sync::Arc;
use uuid::Uuid;

/// The bytes, for everyone who may see the consultation that names them, and for the agency that uploaded them.
#[utoipa::path(get, path = "/consultations/{id}/documents/{sha256}", tag = "documents",
    params(
        ("id" = Uuid, Path, description = "The consultation"),
        ("sha256" = String, Path, description = "The digest of the document"),
    ),
    responses(
        (status = 200, description = "The bytes, to be saved and not shown",
            body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 401, description = "Nobody is signed in", body = Problem),
        (status = 404, description = "There is none, or it is not the actor's business",
            body = Problem),
    )
)]
pub async fn read(
    State(service): State<Arc<Service>>,
    Identified(actor): Identified,
    Part((id, sha256)): Part<(Uuid, String)>,
) -> Result<Response> {
    let kept = kept(&service, &actor, id, &sha256).await?.ok_or(Error::NotFound)?;
    let disposition = disposition(&kept, &sha256);
    let headers = [(CONTENT_TYPE, kept.media_type), (CONTENT_DISPOSITION, disposition)];
    Ok((headers, kept.bytes).into_response())
}

/// The copy that the actor may open, if any.
async fn kept(service: &Service, actor: &Actor, id: Uuid, sha256: &str) -> Result<Option<Kept>> {
    let consultation = service.store.replayed(id).await?;
    if may_see(consultation.state(), actor) && is_named(consultation.state(), sha256) {
        for agency in brought_by(consultation.record(), sha256) {
            if let Some(kept) = service.store.document(sha256, agency).await? {
                return Ok(Some(kept));
            }
        }
    }
    // The draft that the document is for may not have been submitted yet.
    let today = service.clock.now().date_naive();
    let may_draft = actor.role != Role::Monitor
        && !service.reference.register.is_dissolved(&actor.agency, today);
    if !may_draft {
        return Ok(None);
    }
    Ok(service.store.document(sha256, &actor.agency).await?)
}

fn is_named(consultation: &Consultation, sha256: &str) -> bool {
    let given = consultation
        .consultees
        .iter()
        .filter_map(|consultee| Some(&consultee.information.as_ref()?.given.as_ref()?.documents));
    names(consultation.request.documents.iter().chain(given.flatten()), sha256)
}

/// The document is saved under its title. It is never shown as a page of this site.
fn disposition(kept: &Kept, sha256: &str) -> String {
    let title = if kept.title.is_empty() { sha256 } else { &kept.title };
    let mut value = "attachment; filename*=UTF-8''".to_owned();
    for byte in title.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            value.push(char::from(byte));
        } else {
            // Writing into a string does not fail.
            let _ = write!(value, "%{byte:02X}");
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_break_out_of_its_header() {
        let kept = Kept {
            title: "Dự thảo\"; x.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            bytes: Vec::new(),
        };
        assert_eq!(
            disposition(&kept, "00"),
            "attachment; filename*=UTF-8''D%E1%BB%B1%20th%E1%BA%A3o%22%3B%20x.pdf"
        );
    }
}
