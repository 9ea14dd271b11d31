use crate::opinion::{Answer, Opinion, Stance};
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// An agreement with conditions lists them as separate entries.
/// # Why
/// Each is accepted or explained separately.
/// # Source
/// D9
/// # Example
/// "Thống nhất, kèm điều kiện" with an empty list is refused.
pub fn conditions_listed(opinion: &Opinion) -> Outcome {
    let mut found = Vec::new();
    let conditional = |answer: &&Answer| answer.stance == Some(Stance::AgreeWithConditions);
    for answer in opinion.answers.iter().filter(conditional) {
        let missing =
            |condition| Violation::ConditionsMissing { question: answer.question, condition };
        if answer.conditions.is_empty() {
            found.push(missing(None));
        }
        let empty = answer.conditions.iter().zip(1..).filter(|(text, _)| text.is_empty());
        found.extend(empty.map(|(_, index)| missing(Some(index))));
    }
    Violations::refuse(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, opinion, text};

    #[test]
    fn refuses_conditions_that_are_only_announced() {
        let mut announced = opinion(2, Stance::AgreeWithConditions, "Thống nhất có điều kiện.");
        let missing = |condition| Violation::ConditionsMissing { question: 2, condition };
        check(conditions_listed(&announced), &[missing(None)]);
        announced.answers[0].conditions = vec![text("Bỏ Điều 5 vì chép lại nội dung luật")];
        check(conditions_listed(&announced), &[]);
        announced.answers[0].conditions.push(text(""));
        check(conditions_listed(&announced), &[missing(Some(2))]);
        assert!(missing(Some(2)).directives().is_empty(), "nobody has to demand it");
    }
}
