use crate::clear_stance::{Lexicon, condition_is_specific};
use crate::opinion::{Opinion, Stance};
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// Every condition that is written says what is to be done.
/// # Why
/// A condition that can be neither met nor broken is a hedge.
/// # Source
/// D9
/// # Example
/// "Bảo đảm hài hòa lợi ích các bên" is refused; "Giữ lối xe chữa cháy rộng 3,5 m" is accepted.
pub fn condition_specific(opinion: &Opinion, lexicon: &Lexicon) -> Outcome {
    let vague = opinion
        .answers
        .iter()
        .filter(|answer| answer.stance == Some(Stance::AgreeWithConditions))
        .flat_map(|answer| {
            answer.conditions.iter().zip(1..).map(|(text, index)| (answer.question, text, index))
        })
        .filter(|(_, text, _)| !text.is_empty() && !condition_is_specific(text, lexicon))
        .map(|(question, _, condition)| Violation::ConditionNotSpecific { question, condition })
        .collect();
    Violations::refuse(vague)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, opinion, text};

    #[test]
    fn names_the_condition_that_nobody_can_meet() {
        let mut mixed = opinion(1, Stance::AgreeWithConditions, "Thống nhất, kèm điều kiện.");
        mixed.answers[0].conditions =
            ["Bỏ Điều 5 vì chép lại nội dung luật", "", "Phù hợp với tình hình thực tế"]
                .map(text)
                .to_vec();
        check(
            condition_specific(&mixed, &Lexicon::default()),
            &[Violation::ConditionNotSpecific { question: 1, condition: 3 }],
        );
    }
}
