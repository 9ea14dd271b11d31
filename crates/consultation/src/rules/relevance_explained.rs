use super::is_sentence;
use crate::request::Asked;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// One sentence that says why this agency is asked.
/// # Why
/// Whoever must write the reason notices when there is none.
/// # Source
/// D1, D8
/// # Example
/// "liên quan" is refused.
pub fn relevance_explained(asked: &Asked) -> Outcome {
    if is_sentence(&asked.relevance_reason) {
        Ok(())
    } else {
        Err(Violation::RelevanceReasonMissing { agency: asked.agency.clone() }.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{agency, asked, check, text};

    #[test]
    fn refuses_an_agency_without_a_reason() {
        let mut unexplained = asked("so-tu-phap", &[1]);
        check(relevance_explained(&unexplained), &[]);
        unexplained.relevance_reason = text("liên quan");
        check(
            relevance_explained(&unexplained),
            &[Violation::RelevanceReasonMissing { agency: agency("so-tu-phap") }],
        );
    }
}
