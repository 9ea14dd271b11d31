//! What was found evasive in an answer that is not typed any more.

use consultation::clear_stance::{Finding, Lexicon};
use consultation::opinion::Answer;
use consultation::request::{QuestionNumber, Request};
use consultation::rules;
use consultation::violation::Violation;

/// What is evasive in an answer that lies before the head.
pub fn of_answer(request: &Request, answer: &Answer, lexicon: &Lexicon) -> Vec<Finding> {
    rules::evasions(request, answer, lexicon)
}

/// What was found evasive in the answer to this question when it was signed. What is recorded does not change with the
/// lexicon; an answer of which nothing is recorded was found clear, or was signed before findings were recorded.
pub fn recorded(warnings: &[Violation], of: QuestionNumber) -> Vec<Finding> {
    let found = warnings.iter().find_map(|warning| match warning {
        Violation::EvasiveWording { question, findings } if *question == of => Some(findings),
        _ => None,
    });
    found.cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use consultation::Text;
    use consultation::opinion::Stance;

    #[test]
    fn what_was_recorded_is_told_question_by_question() {
        let reasons = Text::new("Sở Tư pháp cơ bản thống nhất.").expect("plain");
        let answer =
            Answer { question: 2, stance: Some(Stance::Agree), reasons, ..Answer::default() };
        let findings = of_answer(&Request::default(), &answer, &Lexicon::default());
        assert!(!findings.is_empty());
        let recorded_with = [
            Violation::OutsideOwnFunction { question: 1 },
            Violation::EvasiveWording { question: 2, findings: findings.clone() },
        ];
        assert_eq!(recorded(&recorded_with, 2), findings);
        assert_eq!(recorded(&recorded_with, 1), []);
    }
}
