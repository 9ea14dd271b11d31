use super::is_sentence;
use crate::clear_stance::{self, Finding, FindingKind, Lexicon};
use crate::opinion::{Answer, Opinion};
use crate::request::Request;
use crate::violation::{Outcome, Violation, Violations};

/// Finds the evasive wording of an answer.
pub type Evasions<'a> = dyn Fn(&Answer) -> Vec<Finding> + 'a;

/// # What it requires
/// No answer hedges, defers to somebody else, promises a later opinion, cites no rule, copies another agency or contradicts
/// its stance; an agency that keeps the text justifies it in writing.
/// # Why
/// Such a reply is on time and says nothing.
/// # Source
/// D9
/// # Example
/// "Cơ bản thống nhất" without naming the points that are not agreed to is refused.
pub fn no_evasion(opinion: &Opinion, evasions: impl Fn(&Answer) -> Vec<Finding>) -> Outcome {
    Violations::refuse(evasive(opinion, evasions, false))
}

/// Evasive wording that is kept with a written justification, which is recorded, shown and counted.
pub fn overridden_evasions(
    opinion: &Opinion,
    evasions: impl Fn(&Answer) -> Vec<Finding>,
) -> Vec<Violation> {
    evasive(opinion, evasions, true)
}

fn evasive(
    opinion: &Opinion,
    evasions: impl Fn(&Answer) -> Vec<Finding>,
    justified: bool,
) -> Vec<Violation> {
    let answers = opinion.answers.iter();
    answers
        .filter(|answer| answer.justification.as_deref().is_some_and(is_sentence) == justified)
        .filter_map(|answer| {
            let (question, findings) = (answer.question, evasions(answer));
            (!findings.is_empty()).then_some(Violation::EvasiveWording { question, findings })
        })
        .collect()
}

/// The evasive words of one answer. The rules on conditions refuse the rest.
pub fn evasions(request: &Request, answer: &Answer, lexicon: &Lexicon) -> Vec<Finding> {
    let (Some(stance), false) = (answer.stance, answer.reasons.is_empty()) else {
        return Vec::new();
    };
    let conditions: Vec<&str> = answer.conditions.iter().map(|text| &**text).collect();
    let legal_basis: Vec<&str> = answer.legal_basis.iter().map(|text| &**text).collect();
    let mut findings = clear_stance::check(
        &clear_stance::Reply {
            question: request.question(answer.question).map_or("", |question| &question.text),
            stance,
            text: &answer.reasons,
            conditions: &conditions,
            legal_basis: &legal_basis,
        },
        lexicon,
    );
    findings.retain(|finding| finding.kind != FindingKind::ConditionsNotSpecific);
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opinion::Stance;
    use crate::testing::{opinion, request, text};

    fn found(answer: &Answer) -> Vec<Finding> {
        evasions(&request(), answer, &Lexicon::default())
    }

    #[test]
    fn demands_a_justification_for_an_evasive_text() {
        let mut hedged = opinion(1, Stance::Agree, "Sở Tư pháp cơ bản thống nhất với dự thảo.");
        let violations = no_evasion(&hedged, found).expect_err("a bare hedge");
        let Some(Violation::EvasiveWording { question: 1, findings }) = violations.iter().next()
        else {
            panic!("not evasive: {violations:?}");
        };
        assert_eq!(findings[0].kind, FindingKind::HedgedAgreement);
        hedged.answers[0].justification = Some(text("Đã thống nhất tại cuộc họp ngày 20/11"));
        assert_eq!(no_evasion(&hedged, found), Ok(()));
        let kept: Vec<_> = violations.into_iter().collect();
        assert_eq!(overridden_evasions(&hedged, found), kept);
    }

    #[test]
    fn takes_a_clear_text() {
        let clear = opinion(1, Stance::Agree, "Sở Tư pháp thống nhất thời hạn 05 ngày làm việc.");
        assert_eq!(no_evasion(&clear, found), Ok(()));
    }
}
