use super::boilerplate::asks_others;
use super::is_sentence;
use crate::clear_stance::Lexicon;
use crate::request::Request;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// For every question, the asker says what it proposes itself.
/// # Why
/// The agency in the lead advises on its own field, and does not collect opinions instead.
/// # Source
/// D12
/// # Example
/// A question with an empty own position is refused, and so is one with "như trên" or "Đề nghị các cơ quan cho ý kiến".
pub fn own_position_stated(request: &Request, lexicon: &Lexicon) -> Outcome {
    let is_stated = |position: &str| is_sentence(position) && !asks_others(position, lexicon);
    Violations::refuse(
        request
            .questions
            .iter()
            .filter(|question| !is_stated(&question.own_position))
            .map(|question| Violation::OwnPositionMissing {
                question: question.number,
                says_nothing: !question.own_position.is_empty(),
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, request, text};

    #[test]
    fn refuses_an_asker_without_a_position() {
        let lexicon = Lexicon::default();
        for nothing in ["", "...", "như trên", "Đề nghị các cơ quan cho ý kiến"] {
            let mut silent = request();
            silent.questions[0].own_position = text(nothing);
            let says_nothing = !nothing.is_empty();
            let missing = [Violation::OwnPositionMissing { question: 1, says_nothing }];
            check(own_position_stated(&silent, &lexicon), &missing);
        }
        check(own_position_stated(&request(), &lexicon), &[]);
    }
}
