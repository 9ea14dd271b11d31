use super::is_sentence;
use crate::opinion::{Opinion, Stance};
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// A disagreement gives its reasons.
/// # Why
/// The asker can accept or explain only stated reasons.
/// # Source
/// D9
/// # Example
/// "Không thống nhất" with an empty text is refused.
pub fn reasons_given(opinion: &Opinion) -> Outcome {
    Violations::refuse(
        opinion
            .answers
            .iter()
            .filter(|answer| answer.stance == Some(Stance::Disagree))
            .filter(|answer| !is_sentence(&answer.reasons))
            .map(|answer| Violation::ReasonsMissing {
                question: answer.question,
                says_nothing: !answer.reasons.is_empty(),
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, opinion, text};

    #[test]
    fn refuses_a_bare_no() {
        let mut no = opinion(1, Stance::Disagree, "");
        for (written, says_nothing) in [("", false), ("Không.", true)] {
            no.answers[0].reasons = text(written);
            let missing = Violation::ReasonsMissing { question: 1, says_nothing };
            assert_eq!(missing.directives().is_empty(), written.is_empty());
            check(reasons_given(&no), &[missing]);
        }
        no.answers[0].reasons = text("Cầu Khe Dài đang cắm biển hạn chế 10 tấn.");
        check(reasons_given(&no), &[]);
        check(reasons_given(&opinion(1, Stance::Agree, "")), &[]);
    }
}
