use crate::consultation::Consultee;
use crate::opinion::Opinion;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// Warns of an answer to a question that was put only to others.
/// # Why
/// Each agency answers within its own function.
/// # Source
/// D9
/// # Example
/// Sở Tư pháp answering the question on funds that was put to Sở Tài chính.
pub fn own_function(consultee: &Consultee, opinion: &Opinion) -> Outcome {
    Violations::refuse(
        opinion
            .answers
            .iter()
            .filter(|answer| !consultee.questions.contains(&answer.question))
            .map(|answer| Violation::OutsideOwnFunction { question: answer.question })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opinion::Stance;
    use crate::testing::{check, consultee, opinion};

    #[test]
    fn warns_of_an_answer_that_was_asked_of_others() {
        let justice = consultee("so-tu-phap", &[1]);
        check(own_function(&justice, &opinion(1, Stance::Agree, "")), &[]);
        check(
            own_function(&justice, &opinion(2, Stance::Agree, "")),
            &[Violation::OutsideOwnFunction { question: 2 }],
        );
    }
}
