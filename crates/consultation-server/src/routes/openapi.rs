//! `GET {api}/openapi.json`: the description of the interface, for people who build on it and their tools.

use axum::Json;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{
    Content, OpenApi, Ref, RefOr, Response, ResponseBuilder, SecurityRequirement,
};
use utoipa::{Modify, OpenApi as _};

const BEARER: &str = "portal-token";
const JSON: &str = "application/json";
const PROBLEM_JSON: &str = "application/problem+json";
/// The name of the schema of problems.
const PROBLEM: &str = "Problem";

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
    modifiers(&Secured, &Troubled),
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

/// The responses that every request with a token can get, in addition to those of its endpoint.
const TO_ALL: [(&str, &str); 7] = [
    ("401", "Nobody is signed in"),
    ("403", "The register lists the person at another agency, in another role, or as inactive"),
    ("409", "The token is not that of the officer in Consultation-Officer"),
    ("429", "More than is given to one person in a minute, or to one agency on a day"),
    ("500", "Something went wrong here"),
    ("503", "The database is busy or cannot be written: nothing was stored"),
    ("504", "It took too long; whether it was done is not known"),
];

/// Problems have their own media type, and every request can get some.
struct Troubled;

impl Modify for Troubled {
    fn modify(&self, interface: &mut OpenApi) {
        for item in interface.paths.paths.values_mut() {
            for operation in [&mut item.get, &mut item.post].into_iter().flatten() {
                let is_open = operation.security.is_some();
                let responses = &mut operation.responses.responses;
                for (status, description) in TO_ALL.into_iter().filter(|_| !is_open) {
                    let problem = || RefOr::T(problem(description));
                    responses.entry(status.to_owned()).or_insert_with(problem);
                }
                for response in responses.values_mut() {
                    if let RefOr::T(response) = response {
                        as_problem(response);
                    }
                }
            }
        }
    }
}

fn problem(description: &str) -> Response {
    let content = Content::new(Some(Ref::from_schema_name(PROBLEM)));
    ResponseBuilder::new().description(description).content(JSON, content).build()
}

/// The macro describes every body as JSON.
fn as_problem(response: &mut Response) {
    let is_problem = |content: &RefOr<Content>| match content {
        RefOr::T(Content { schema: Some(RefOr::Ref(schema)), .. }) => {
            schema.ref_location.ends_with(&format!("/{PROBLEM}"))
        }
        _ => false,
    };
    if response.content.get(JSON).is_some_and(is_problem)
        && let Some(content) = response.content.shift_remove(JSON)
    {
        response.content.insert(PROBLEM_JSON.to_owned(), content);
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
