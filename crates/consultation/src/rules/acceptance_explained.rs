use super::open_points;
use crate::command::{self, Disposition};
use crate::consultation::Consultation;
use crate::violation::{Outcome, Violation, Violations};
use std::collections::BTreeSet;

/// # What it requires
/// If a disagreement is accepted, the conclusion says how.
/// # Why
/// A condition names what to change; a disagreement does not, so "accepted" alone promises nothing that could be checked.
/// # Source
/// D10
/// # Example
/// The disagreement of Sở Tài chính with question 2 is accepted without a word: refused. With "Bỏ Điều 15" it passes.
pub fn acceptance_explained(consultation: &Consultation, dispositions: &[Disposition]) -> Outcome {
    let says_nothing = |given: &&Disposition| {
        given.outcome == command::Outcome::Accepted && !super::is_sentence(&given.explanation)
    };
    let unexplained: BTreeSet<_> = dispositions
        .iter()
        .filter(says_nothing)
        .map(|given| (&given.agency, given.question))
        .collect();
    let found = open_points(consultation).into_iter().filter(|point| {
        point.condition.is_none() && unexplained.contains(&(&point.agency, point.question))
    });
    Violations::refuse(
        found
            .map(|point| Violation::AcceptanceUnexplained {
                agency: point.agency,
                question: point.question,
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opinion::Stance;
    use crate::testing::{agency, answered, check, opinion, text};

    #[test]
    fn wants_to_know_how_a_disagreement_is_accepted() {
        let mut conditional = opinion(1, Stance::AgreeWithConditions, "");
        conditional.answers[0].conditions = vec![text("Bỏ Điều 5")];
        let consultation = Consultation {
            consultees: vec![
                answered("so-tu-phap", conditional),
                answered("so-tai-chinh", opinion(2, Stance::Disagree, "Không còn nguồn chi")),
            ],
            ..Consultation::default()
        };
        let given = |outcome, explanation: &str| {
            let of = |agency: &str, question, condition| Disposition {
                agency: agency.into(),
                question,
                condition,
                outcome,
                explanation: text(explanation),
            };
            [of("so-tu-phap", 1, Some(1)), of("so-tai-chinh", 2, None)]
        };
        let refused =
            [Violation::AcceptanceUnexplained { agency: agency("so-tai-chinh"), question: 2 }];
        for (outcome, explanation, expected) in [
            (command::Outcome::Accepted, "", &refused[..]),
            (command::Outcome::Accepted, "có", &refused),
            (command::Outcome::Accepted, "Bỏ Điều 15 của dự thảo", &[]),
            // The completeness of the conclusion reports a missing explanation.
            (command::Outcome::Explained, "", &[]),
        ] {
            check(acceptance_explained(&consultation, &given(outcome, explanation)), expected);
        }
    }
}
