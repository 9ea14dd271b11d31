use crate::agency::AgencyId;
use crate::command::{self, Disposition};
use crate::consultation::{Consultation, Progress};
use crate::request::QuestionNumber;
use crate::violation::{Outcome, Violation, Violations};
use std::collections::{BTreeMap, BTreeSet};

/// A condition, or a disagreement if `condition` is absent, that the asker has to accept or explain.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OpenPoint {
    /// The agency whose opinion it is.
    pub agency: AgencyId,
    /// The question.
    pub question: QuestionNumber,
    /// The number of the condition, from 1.
    pub condition: Option<u16>,
}

/// Everything that the asker has to accept or explain, in the order of the consultees.
pub fn open_points(consultation: &Consultation) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    for consultee in &consultation.consultees {
        for answer in consultee.opinion().into_iter().flat_map(|opinion| &opinion.answers) {
            points.extend(answer.points().map(|condition| OpenPoint {
                agency: consultee.agency.clone(),
                question: answer.question,
                condition,
            }));
        }
    }
    points
}

/// # What it requires
/// Every condition and every disagreement is either accepted or explained, every return is settled, and a summary says what
/// the consultation led to.
/// # Why
/// Rõ kết quả: the consultees learn what became of their answers.
/// # Source
/// D10, D4
/// # Example
/// A condition of Sở Tài chính that is neither accepted nor explained refuses the conclusion.
pub fn conclusion_complete(
    consultation: &Consultation,
    dispositions: &[Disposition],
    summary: &str,
) -> Outcome {
    let points = open_points(consultation);
    let mut given: BTreeMap<Place<'_>, Vec<&Disposition>> = BTreeMap::new();
    for disposition in dispositions {
        given.entry(place_of(disposition)).or_default().push(disposition);
    }
    let mut found: Vec<Violation> = points
        .iter()
        .filter(|point| !matches!(given.get(&place(point)).map(Vec::as_slice), Some([only]) if settles(only)))
        .map(|OpenPoint { agency, question, condition }| Violation::ConclusionIncomplete {
            agency: agency.clone(),
            question: *question,
            condition: *condition,
        })
        .collect();
    let known: BTreeSet<Place<'_>> = points.iter().map(place).collect();
    found.extend(dispositions.iter().filter(|given| !known.contains(&place_of(given))).map(
        |given| Violation::DispositionUnknown {
            agency: given.agency.clone(),
            question: given.question,
            condition: given.condition,
        },
    ));
    found.extend(
        consultation
            .consultees
            .iter()
            .filter(|consultee| consultee.progress == Progress::Returned)
            .map(|consultee| Violation::ReturnUnsettled { agency: consultee.agency.clone() }),
    );
    if !super::is_sentence(summary) {
        found.push(Violation::SummaryMissing);
    }
    Violations::refuse(found)
}

/// Where a point is: there can be thousands.
type Place<'a> = (&'a AgencyId, QuestionNumber, Option<u16>);

const fn place(point: &OpenPoint) -> Place<'_> {
    (&point.agency, point.question, point.condition)
}

const fn place_of(given: &Disposition) -> Place<'_> {
    (&given.agency, given.question, given.condition)
}

fn settles(given: &Disposition) -> bool {
    given.outcome == command::Outcome::Accepted || super::is_sentence(&given.explanation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opinion::Stance;
    use crate::testing::{agency, answered, check, consultee, opinion, text};

    fn consultation() -> Consultation {
        let mut conditional = opinion(1, Stance::AgreeWithConditions, "");
        conditional.answers[0].conditions = vec![text("Bỏ Điều 5"), text("Sửa khoản 3 Điều 6")];
        Consultation {
            consultees: vec![
                answered("so-tu-phap", conditional),
                answered("so-tai-chinh", opinion(2, Stance::Disagree, "Không còn nguồn chi")),
            ],
            ..Consultation::default()
        }
    }

    fn disposition(
        agency: &str,
        question: u16,
        condition: Option<u16>,
        explanation: &str,
    ) -> Disposition {
        Disposition {
            agency: agency.into(),
            question,
            condition,
            outcome: if explanation.is_empty() {
                command::Outcome::Accepted
            } else {
                command::Outcome::Explained
            },
            explanation: text(explanation),
        }
    }

    #[test]
    fn wants_every_point_accepted_or_explained() {
        let given = [
            disposition("so-tu-phap", 1, Some(1), ""),
            disposition("so-tai-chinh", 2, None, "không"),
            disposition("so-y-te", 1, None, ""),
        ];
        check(
            conclusion_complete(&consultation(), &given, "Tiếp thu hai ý kiến"),
            &[
                Violation::ConclusionIncomplete {
                    agency: agency("so-tu-phap"),
                    question: 1,
                    condition: Some(2),
                },
                Violation::ConclusionIncomplete {
                    agency: agency("so-tai-chinh"),
                    question: 2,
                    condition: None,
                },
                Violation::DispositionUnknown {
                    agency: agency("so-y-te"),
                    question: 1,
                    condition: None,
                },
            ],
        );
    }

    #[test]
    fn is_content_when_all_is_said() {
        let given = [
            disposition("so-tu-phap", 1, Some(1), ""),
            disposition("so-tu-phap", 1, Some(2), "Khoản 3 đã dẫn Nghị định số 35"),
            disposition("so-tai-chinh", 2, None, "Nguồn chi đã được giao tại Quyết định 118"),
        ];
        check(conclusion_complete(&consultation(), &given, "Tiếp thu hai ý kiến"), &[]);
        check(conclusion_complete(&consultation(), &given, ""), &[Violation::SummaryMissing]);
    }

    #[test]
    fn is_not_content_with_two_answers_to_one_point() {
        let twice = |explanation| {
            [
                disposition("so-tu-phap", 1, Some(1), ""),
                disposition("so-tu-phap", 1, Some(1), explanation),
                disposition("so-tu-phap", 1, Some(2), ""),
                disposition("so-tai-chinh", 2, None, ""),
            ]
        };
        for explanation in ["", "Điều 5 đã được Chính phủ giao tại Nghị định số 35"]
        {
            check(
                conclusion_complete(&consultation(), &twice(explanation), "Tiếp thu hai ý kiến"),
                &[Violation::ConclusionIncomplete {
                    agency: agency("so-tu-phap"),
                    question: 1,
                    condition: Some(1),
                }],
            );
        }
    }

    #[test]
    fn wants_every_return_settled() {
        for (progress, unsettled) in [
            (Progress::Returned, true),
            (Progress::ReturnAccepted, false),
            (Progress::RuledNotCompetent, false),
            (Progress::Received, false),
        ] {
            let mut health = consultee("so-y-te", &[1]);
            health.progress = progress;
            let state = Consultation { consultees: vec![health], ..Consultation::default() };
            let unsettled =
                unsettled.then_some(Violation::ReturnUnsettled { agency: agency("so-y-te") });
            let expected: Vec<_> = unsettled.into_iter().collect();
            check(conclusion_complete(&state, &[], "Không có ý kiến khác"), &expected);
        }
    }
}
