use crate::opinion::{Opinion, Stance};
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
    Violations::refuse(
        opinion
            .answers
            .iter()
            .filter(|answer| answer.stance == Some(Stance::AgreeWithConditions))
            .filter(|answer| answer.conditions.is_empty())
            .map(|answer| Violation::ConditionsMissing { question: answer.question })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, opinion, text};

    #[test]
    fn refuses_conditions_that_are_only_announced() {
        let mut announced = opinion(2, Stance::AgreeWithConditions, "Thống nhất có điều kiện.");
        check(conditions_listed(&announced), &[Violation::ConditionsMissing { question: 2 }]);
        announced.answers[0].conditions = vec![text("Bỏ Điều 5 vì chép lại nội dung luật")];
        check(conditions_listed(&announced), &[]);
    }
}
