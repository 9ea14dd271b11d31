//! What is asked and answered within the limits can be concluded.

use super::{EXPLANATION, IDENTIFIER, List, conclusion_bytes};
use crate::agency::AgencyId;
use crate::command::{self, Command, Disposition};
use crate::consultation::{Consultation, Consultee};
use crate::opinion::{Answer, Opinion, Stance};
use crate::rules::{acceptance_explained, conclusion_complete, open_points, within_limits};
use crate::testing::{answered, check, text};
use crate::text::Text;

/// A letter of four bytes.
const WIDE: &str = "𐐀";

/// As long as identifiers are.
fn identifier(index: u16) -> AgencyId {
    let index = index.to_string();
    let id = format!("{index}{}", WIDE.repeat(IDENTIFIER - index.len()));
    id.as_str().into()
}

/// Text of so many characters, most of four bytes.
fn wide(chars: usize) -> Text {
    text(&["Giải trình: ", &WIDE.repeat(chars - 12)].concat())
}

/// Everything disagreed with.
fn disagreeing() -> Opinion {
    let answer =
        |question| Answer { question, stance: Some(Stance::Disagree), ..Answer::default() };
    Opinion { answers: (1..=List::Answers.most()).map(answer).collect(), ..Opinion::default() }
}

/// One question agreed with, on as many conditions as there may be.
fn conditional() -> Opinion {
    let conditions = vec![text("Bổ sung Điều 7"); List::Conditions.most().into()];
    let stance = Some(Stance::AgreeWithConditions);
    let answer = Answer { question: 1, stance, conditions, ..Answer::default() };
    Opinion { answers: vec![answer], ..Opinion::default() }
}

/// As many agencies as can be asked, each of which opens as many points as it may.
fn largest() -> Consultation {
    let consultee = |index| {
        let opinion = if index % 2 == 0 { disagreeing() } else { conditional() };
        Consultee { agency: identifier(index), ..answered("", opinion) }
    };
    let consultees = (1..=List::Consultees.most()).map(consultee).collect();
    Consultation { consultees, ..Consultation::default() }
}

#[test]
fn an_opinion_may_disagree_with_everything_or_make_every_condition() {
    for opinion in [disagreeing(), conditional()] {
        check(within_limits(&Command::SubmitAnswer { opinion }), &[]);
    }
}

#[test]
fn whatever_was_asked_and_answered_can_be_concluded() {
    let consultation = largest();
    let points = open_points(&consultation);
    assert_eq!(points.len(), usize::from(List::Dispositions.most()));
    let (count, explanation) = (points.len(), wide(EXPLANATION));
    let dispositions: Vec<_> = points
        .into_iter()
        .map(|point| Disposition {
            agency: point.agency,
            question: point.question,
            condition: point.condition,
            outcome: command::Outcome::Explained,
            explanation: explanation.clone(),
        })
        .collect();
    let summary = wide(Text::MAX_CHARS);
    check(conclusion_complete(&consultation, &dispositions, &summary), &[]);
    check(acceptance_explained(&consultation, &dispositions), &[]);
    let command = Command::SubmitConclusion { dispositions, summary };
    check(within_limits(&command), &[]);
    let bytes = serde_json::to_string(&command).expect("JSON").len();
    assert!(bytes <= conclusion_bytes(count), "{bytes} of {}", conclusion_bytes(count));
}
