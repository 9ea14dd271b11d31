//! What a token says of a person contradicts the register.

use super::problem::Problem;
use axum::http::StatusCode;
use consultation::agency::ListedOtherwise;

/// Signing in again does not help.
pub(super) fn problem(listed: ListedOtherwise) -> Problem {
    let (code, detail) = match listed {
        ListedOtherwise::Elsewhere => (
            "listed-elsewhere",
            "The agency register lists this person at another agency than the token says. Sign \
             in for that agency, or have the register or the account corrected.",
        ),
        ListedOtherwise::Inactive => (
            "listed-inactive",
            "The agency register lists this person as not acting at present. Have the register \
             corrected once the person acts again.",
        ),
        ListedOtherwise::InAnotherRole => (
            "listed-in-another-role",
            "The agency register does not list this person in the role that the token says. Sign \
             in in the role that it lists, or have the register or the account corrected.",
        ),
    };
    Problem::new(StatusCode::FORBIDDEN, code, "The register lists this person otherwise")
        .because(detail)
}
