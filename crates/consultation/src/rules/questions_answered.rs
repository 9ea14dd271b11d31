use crate::agency::AgencyId;
use crate::consultation::Consultee;
use crate::opinion::Opinion;
use crate::request::Request;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// Every question that was put to this consultee is answered once, with a stance; questions that were not asked are not
/// answered.
/// # Why
/// An opinion that omits a question is no opinion on it.
/// # Source
/// D9
/// # Example
/// Of two questions, only one is answered: refused, naming the other.
pub fn questions_answered(request: &Request, consultee: &Consultee, opinion: &Opinion) -> Outcome {
    let mut found = Vec::new();
    for number in &consultee.questions {
        match opinion.answer(*number) {
            None => found.push(Violation::QuestionUnanswered { question: *number }),
            Some(answer) if answer.stance.is_none() => {
                found.push(Violation::StanceMissing { question: *number });
            }
            Some(_) => {}
        }
    }
    for (index, answer) in opinion.answers.iter().enumerate() {
        let twice =
            opinion.answers[..index].iter().any(|earlier| earlier.question == answer.question);
        if twice || request.question(answer.question).is_none() {
            found.push(unknown(&consultee.agency, answer.question));
        }
    }
    Violations::refuse(found)
}

fn unknown(agency: &AgencyId, question: u16) -> Violation {
    Violation::UnknownQuestion { agency: agency.clone(), question }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opinion::{Answer, Stance};
    use crate::testing::{check, consultee, request};

    fn answers(numbers: &[(u16, Option<Stance>)]) -> Opinion {
        let answers = numbers
            .iter()
            .map(|(question, stance)| Answer {
                question: *question,
                stance: *stance,
                ..Answer::default()
            })
            .collect();
        Opinion { answers, ..Opinion::default() }
    }

    #[test]
    fn names_every_question_left_out() {
        let finance = consultee("so-tai-chinh", &[1, 2]);
        let agree = Some(Stance::Agree);
        check(questions_answered(&request(), &finance, &answers(&[(1, agree), (2, agree)])), &[]);
        check(
            questions_answered(&request(), &finance, &answers(&[(2, None)])),
            &[
                Violation::QuestionUnanswered { question: 1 },
                Violation::StanceMissing { question: 2 },
            ],
        );
    }

    #[test]
    fn refuses_answers_to_what_nobody_asked() {
        let justice = consultee("so-tu-phap", &[1]);
        let agree = Some(Stance::Agree);
        let twice = answers(&[(1, agree), (1, agree), (9, agree)]);
        check(
            questions_answered(&request(), &justice, &twice),
            &[unknown(&justice.agency, 1), unknown(&justice.agency, 9)],
        );
    }
}
