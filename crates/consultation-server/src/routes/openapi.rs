//! `GET {api}/openapi.json`: what the interface is, for people who build on it and their tools.

use axum::Json;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{OpenApi, SecurityRequirement};
use utoipa::{Modify, OpenApi as _};

const BEARER: &str = "portal-token";

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Inter-agency consultation",
        description = "Asking, answering, returning and concluding; who is on time and who is not. \
                       Paths are relative to the prefix under which this document is served."
    ),
    paths(
        super::session::read,
        super::inbox::read,
        super::asked::read,
        super::earlier::read,
        super::counts::read,
        super::consultation::read,
        super::command::create,
        super::document_upload::create,
        super::document_download::read,
        super::timeliness::read,
        read,
    ),
    modifiers(&Secured),
)]
struct Interface;

struct Secured;

impl Modify for Secured {
    fn modify(&self, interface: &mut OpenApi) {
        let bearer = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .bearer_format("JWT")
            .description(Some("The token that the portal signs for the person"))
            .build();
        interface
            .components
            .get_or_insert_default()
            .add_security_scheme(BEARER, SecurityScheme::Http(bearer));
        interface.security = Some(vec![SecurityRequirement::new(BEARER, Vec::<String>::new())]);
    }
}

/// The document that describes the interface. Anyone may read it.
#[utoipa::path(get, path = "/openapi.json", tag = "session", security(()), responses(
    (status = 200, description = "OpenAPI 3.1", content_type = "application/json", body = Object),
))]
pub async fn read() -> Json<OpenApi> {
    Json(Interface::openapi())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_document_names_every_route_and_no_other() {
        let interface = Interface::openapi();
        let documented: BTreeSet<_> = interface.paths.paths.keys().map(String::as_str).collect();
        let served: BTreeSet<_> =
            super::super::endpoints().into_iter().map(|(path, _)| path).collect();
        assert_eq!(documented, served);
    }
}
