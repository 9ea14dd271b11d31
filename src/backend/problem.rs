//! The service's refusals, as problem documents (RFC 9457).

use consultation::violation::{Violation, Violations};
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::backend::BackendError;

/// The parts of a problem document (RFC 9457) that the widget reads.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Problem {
    code: String,
    detail: String,
    field: String,
    violations: Vec<IgnoredAny>,
    current: Option<u64>,
}

/// The meaning of a response with this status and body. A body that is no problem document comes from something in between.
pub(super) fn read(status: u16, body: &str) -> BackendError {
    let parsed = serde_json::from_str::<Problem>(body);
    let not_read = parsed.as_ref().err().map(ToString::to_string);
    let problem = parsed.unwrap_or_default();
    match status {
        401 => BackendError::Unauthorised,
        403 if problem.code.starts_with("listed-") => {
            BackendError::NotAsListed { code: problem.code }
        }
        429 if !problem.code.is_empty() => BackendError::TooMuch { code: problem.code },
        429 => BackendError::TooMuch { code: "http-429".to_owned() },
        503 if problem.code == "too-many-uploads" => BackendError::TooMuch { code: problem.code },
        // The rules say so themselves where it is an act.
        403 if problem.violations.is_empty() => BackendError::NotAllowed,
        409 if problem.code == "other-officer" => BackendError::OtherOfficer,
        404 => BackendError::NotFound,
        413 => BackendError::TooLarge,
        409 if problem.current.is_some() => {
            BackendError::Conflict { current: problem.current.unwrap_or_default() }
        }
        422 if problem.code == "malformed" => {
            BackendError::Malformed { field: problem.field, detail: problem.detail }
        }
        503 | 507 if problem.code.starts_with("storage-") => {
            BackendError::NotStored { code: problem.code }
        }
        // A proxy answers for a service that it cannot reach.
        502..=504 => BackendError::Unreachable,
        _ if !problem.violations.is_empty() => BackendError::RefusedInJson(body.to_owned()),
        _ => BackendError::Unexpected {
            code: if problem.code.is_empty() { format!("http-{status}") } else { problem.code },
            detail: not_read.unwrap_or(problem.detail),
        },
    }
}

/// The error with its violations read, if it is a refusal.
pub(super) fn with_violations(error: BackendError) -> BackendError {
    #[derive(Deserialize)]
    struct Refusal {
        violations: Vec<Violation>,
    }
    let BackendError::RefusedInJson(body) = &error else { return error };
    match serde_json::from_str::<Refusal>(body).map(|it| Violations::refuse(it.violations)) {
        Ok(Err(violations)) => BackendError::Refused(violations),
        Ok(Ok(())) => error,
        Err(not_read) => not_read.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use consultation::violation::Code;

    #[test]
    fn violations_are_read_with_what_the_service_adds_to_them() {
        let body = r#"{"type":"about:blank","title":"Refused","status":422,"code":"refused","violations":[
            {"code":"own-position-missing","question":2,"field":"questions/2/own-position","severity":"block",
             "directives":[{"source":"…","sentence":"…"}],"message":{"vi":"…","en":"…"}},
            {"code":"out-of-order","field":"","severity":"block","directives":[],"message":{"vi":"…","en":"…"}}]}"#;
        let BackendError::Refused(violations) = with_violations(read(422, body)) else {
            panic!("not a refusal");
        };
        let codes: Vec<_> = violations.iter().map(Violation::code).collect();
        assert_eq!(codes, [Code::OwnPositionMissing, Code::OutOfOrder]);
    }

    #[test]
    fn a_violation_of_another_version_is_said_to_be_not_understood() {
        let body =
            r#"{"status":422,"code":"refused","violations":[{"code":"of-a-later-version"}]}"#;
        assert_eq!(with_violations(read(422, body)).code(), "answer-not-understood");
    }

    #[test]
    fn a_conflict_says_where_the_consultation_is_now() {
        let body = r#"{"status":409,"code":"conflict","current":7}"#;
        assert_eq!(read(409, body), BackendError::Conflict { current: 7 });
    }

    #[test]
    fn what_the_register_the_limits_and_the_storage_of_the_service_say_keeps_its_code() {
        for (status, body, expected) in [
            (
                403,
                r#"{"status":403,"code":"listed-inactive"}"#,
                BackendError::NotAsListed { code: "listed-inactive".to_owned() },
            ),
            (403, r#"{"status":403,"code":"not-allowed"}"#, BackendError::NotAllowed),
            (
                429,
                r#"{"status":429,"code":"upload-quota-used"}"#,
                BackendError::TooMuch { code: "upload-quota-used".to_owned() },
            ),
            // A web server in front has its own limits.
            (429, "<html>", BackendError::TooMuch { code: "http-429".to_owned() }),
            (
                503,
                r#"{"status":503,"code":"storage-unavailable"}"#,
                BackendError::NotStored { code: "storage-unavailable".to_owned() },
            ),
            (
                507,
                r#"{"status":507,"code":"storage-full"}"#,
                BackendError::NotStored { code: "storage-full".to_owned() },
            ),
            (
                503,
                r#"{"status":503,"code":"too-many-uploads"}"#,
                BackendError::TooMuch { code: "too-many-uploads".to_owned() },
            ),
        ] {
            assert_eq!(read(status, body), expected);
        }
    }

    #[test]
    fn a_body_that_cannot_be_read_names_its_part() {
        let body = r#"{"status":422,"code":"malformed","field":"request.urgency","detail":"unknown variant"}"#;
        let expected = BackendError::Malformed {
            field: "request.urgency".to_owned(),
            detail: "unknown variant".to_owned(),
        };
        assert_eq!(read(422, body), expected);
    }

    #[test]
    fn a_page_of_a_proxy_is_no_problem_document() {
        assert_eq!(read(502, "<html>"), BackendError::Unreachable);
        assert_eq!(read(418, "<html>").code(), "http-418");
    }
}
