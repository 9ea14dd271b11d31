use crate::request::Request;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// At least one agency is asked.
/// # Why
/// A consultation without consultees is none.
/// # Source
/// D1
/// # Example
/// A request with an empty list of agencies is refused.
pub fn consultees_named(request: &Request) -> Outcome {
    if request.consultees.is_empty() { Err(Violation::ConsulteesMissing.into()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, request};

    #[test]
    fn refuses_a_request_to_nobody() {
        let mut lonely = request();
        check(consultees_named(&lonely), &[]);
        lonely.consultees.clear();
        check(consultees_named(&lonely), &[Violation::ConsulteesMissing]);
    }
}
