use crate::clear_stance::{Lexicon, question_is_specific};
use crate::request::Request;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// Every question that is written asks something that can be answered.
/// # Why
/// "Xin ý kiến về dự thảo" can only be answered in general; it gains time and shares the blame.
/// # Source
/// D2
/// # Example
/// "Xin ý kiến" is refused; "Thời hạn 05 ngày tại Điều 7 có khả thi không?" is accepted.
pub fn question_specific(request: &Request, lexicon: &Lexicon) -> Outcome {
    Violations::refuse(
        request
            .questions
            .iter()
            .filter(|question| !question.text.is_empty())
            .filter(|question| !question_is_specific(&question.text, lexicon))
            .map(|question| Violation::QuestionNotSpecific { question: question.number })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, request, text};

    #[test]
    fn refuses_a_question_that_asks_nothing_answerable() {
        for written in ["Xin ý kiến", "Đề nghị quý cơ quan cho ý kiến về dự thảo."]
        {
            let mut vague = request();
            vague.questions[1].text = text(written);
            check(
                question_specific(&vague, &Lexicon::default()),
                &[Violation::QuestionNotSpecific { question: 2 }],
            );
        }
        let mut empty = request();
        empty.questions[1].text = text("");
        for fine in [request(), empty] {
            check(question_specific(&fine, &Lexicon::default()), &[]);
        }
    }
}
