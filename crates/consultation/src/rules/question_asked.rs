use crate::request::Request;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// There is a question, none is empty, every consultee is asked at least one, and each number means one question.
/// # Why
/// An agency that is asked nothing in particular only serves as cover.
/// # Source
/// D8
/// # Example
/// Sở Y tế among the consultees with no question ticked is refused.
pub fn question_asked(request: &Request) -> Outcome {
    let mut found = Vec::new();
    if request.questions.is_empty() {
        found.push(Violation::QuestionMissing { agency: None, question: None });
    }
    let empty = request.questions.iter().filter(|question| question.text.is_empty());
    found.extend(empty.map(|question| Violation::QuestionMissing {
        agency: None,
        question: Some(question.number),
    }));
    if !request.questions.iter().zip(1..).all(|(question, number)| question.number == number) {
        found.push(Violation::QuestionNumbersBroken);
    }
    for asked in &request.consultees {
        if asked.questions.is_empty() && !request.questions.is_empty() {
            let agency = Some(asked.agency.clone());
            found.push(Violation::QuestionMissing { agency, question: None });
        }
        for number in &asked.questions {
            if request.question(*number).is_none() {
                found.push(Violation::UnknownQuestion {
                    agency: asked.agency.clone(),
                    question: *number,
                });
            }
        }
    }
    Violations::refuse(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{agency, asked, check, request, text};

    #[test]
    fn refuses_a_request_that_asks_nothing() {
        let mut silent = request();
        silent.questions.clear();
        silent.consultees = vec![asked("so-tu-phap", &[])];
        check(
            question_asked(&silent),
            &[Violation::QuestionMissing { agency: None, question: None }],
        );
    }

    #[test]
    fn refuses_a_consultee_that_is_asked_nothing_or_something_else() {
        let mut vague = request();
        vague.consultees = vec![asked("so-tu-phap", &[]), asked("so-tai-chinh", &[7])];
        check(
            question_asked(&vague),
            &[
                Violation::QuestionMissing { agency: Some(agency("so-tu-phap")), question: None },
                Violation::UnknownQuestion { agency: agency("so-tai-chinh"), question: 7 },
            ],
        );
    }

    #[test]
    fn an_empty_question_is_missing() {
        let mut empty = request();
        empty.questions[1].text = text(" ");
        let missing = Violation::QuestionMissing { agency: None, question: Some(2) };
        assert!(missing.directives().is_empty(), "nobody has to demand it");
        check(question_asked(&empty), &[missing]);
    }

    #[test]
    fn refuses_numbers_that_do_not_run_from_one() {
        let mut twice = request();
        twice.questions[1].number = 1;
        twice.consultees = vec![asked("so-tu-phap", &[1])];
        check(question_asked(&twice), &[Violation::QuestionNumbersBroken]);
    }
}
