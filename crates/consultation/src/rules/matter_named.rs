use crate::request::Request;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// The request names its subject, its dossier and the fields of the matter.
/// # Why
/// Without them it is unclear what is asked, whom it concerns, and whether it was asked before.
/// # Source
/// D10 (rõ việc), D1
/// # Example
/// A request without a dossier number is refused.
pub fn matter_named(request: &Request) -> Outcome {
    let missing = [
        (request.subject.is_empty(), Violation::SubjectMissing),
        (request.dossier_number.is_empty(), Violation::DossierNumberMissing),
        (request.fields.is_empty(), Violation::FieldsMissing),
    ];
    Violations::refuse(
        missing
            .into_iter()
            .filter_map(|(missing, violation)| missing.then_some(violation))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, request};

    #[test]
    fn says_everything_that_is_missing() {
        check(matter_named(&request()), &[]);
        check(
            matter_named(&Request::default()),
            &[Violation::SubjectMissing, Violation::DossierNumberMissing, Violation::FieldsMissing],
        );
    }
}
