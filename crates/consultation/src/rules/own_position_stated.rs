use super::is_sentence;
use crate::request::Request;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// The asker says on every question what it proposes itself.
/// # Why
/// The agency in the lead advises on its own field; it does not collect opinions instead.
/// # Source
/// D12
/// # Example
/// A question with an empty own position, or with "như trên", is refused.
pub fn own_position_stated(request: &Request) -> Outcome {
    Violations::refuse(
        request
            .questions
            .iter()
            .filter(|question| !is_sentence(&question.own_position))
            .map(|question| Violation::OwnPositionMissing { question: question.number })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, request, text};

    #[test]
    fn refuses_an_asker_without_a_position() {
        for nothing in ["", "...", "như trên"] {
            let mut silent = request();
            silent.questions[0].own_position = text(nothing);
            check(own_position_stated(&silent), &[Violation::OwnPositionMissing { question: 1 }]);
        }
        check(own_position_stated(&request()), &[]);
    }
}
