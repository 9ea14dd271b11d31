//! Concluding: the form in which every condition and disagreement is accepted or explained, without its view.

use std::collections::BTreeMap;
use std::rc::Rc;

use consultation::agency::AgencyId;
use consultation::command::{Command, Disposition, Outcome};
use consultation::consultation::Consultation;
use consultation::request::QuestionNumber;
use consultation::rules::open_points;
use consultation::text::Text;
use serde::{Deserialize, Serialize};
use yew::Reducible;

/// The name under which the draft of a conclusion is kept.
pub const DRAFT: &str = "conclude";

/// The field of what the consultation led to, as violations call it.
const SUMMARY: &str = "summary";

/// A condition or a disagreement, with what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Whose.
    pub agency: AgencyId,
    /// On which question.
    pub question: QuestionNumber,
    /// Which condition; absent for a disagreement.
    pub condition: Option<u16>,
    /// The condition, or the reasons of the disagreement.
    pub text: Text,
}

impl Point {
    /// Everything that has to be accepted or explained.
    pub fn all(consultation: &Consultation) -> Vec<Self> {
        let points = open_points(consultation).into_iter().filter_map(|point| {
            let opinion = consultation.consultee(&point.agency)?.opinion()?;
            let answer = opinion.answer(point.question)?;
            let text = match point.condition {
                Some(number) => answer.conditions.get(usize::from(number).checked_sub(1)?)?,
                None => &answer.reasons,
            };
            Some(Self {
                agency: point.agency,
                question: point.question,
                condition: point.condition,
                text: text.clone(),
            })
        });
        points.collect()
    }

    /// Its name among the fields, as violations call it.
    pub fn field(&self) -> String {
        let Self { agency, question, condition, .. } = self;
        match condition {
            Some(condition) => format!("dispositions/{agency}/{question}/{condition}"),
            None => format!("dispositions/{agency}/{question}"),
        }
    }
}

/// What becomes of one point, as it is drafted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// Accepted or explained.
    pub outcome: Option<Outcome>,
    /// How, or why not.
    pub explanation: String,
}

/// The form of a conclusion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Concluding {
    /// What becomes of each point, by the point's field.
    pub settled: BTreeMap<String, Settled>,
    /// What the consultation led to.
    pub summary: String,
    /// How often the officer wanted to conclude: from the first time on everything is told.
    #[serde(skip)]
    pub attempts: u32,
    /// Goes up with each change.
    #[serde(skip)]
    pub revision: u32,
}

/// What the officer did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A point, by its field, was accepted or explained.
    OutcomeChosen(String, Outcome),
    /// How it was accepted or why not was typed.
    ExplanationTyped(String, String),
    /// The summary was typed.
    SummaryTyped(String),
    /// The officer wants to conclude.
    ConcludeClicked,
}

impl Concluding {
    /// The command that is sent if the officer concludes now; what is not settled yet is left out, and refused. Where a
    /// text cannot be sent, its field.
    pub fn command(&self, points: &[Point]) -> Result<Command, String> {
        let mut dispositions = Vec::new();
        for point in points {
            let Some(settled) = self.settled.get(&point.field()) else {
                continue;
            };
            let explanation = Text::new(&settled.explanation).map_err(|_| point.field())?;
            dispositions.extend(settled.outcome.map(|outcome| Disposition {
                agency: point.agency.clone(),
                question: point.question,
                condition: point.condition,
                outcome,
                explanation,
            }));
        }
        let summary = Text::new(&self.summary).map_err(|_| SUMMARY.to_owned())?;
        Ok(Command::ConcludeConsultation { dispositions, summary })
    }

    /// How many of the points are settled. One that is to be explained is not before it is.
    pub fn settled_of(&self, points: &[Point]) -> usize {
        let settles = |settled: &Settled| match settled.outcome {
            Some(Outcome::Accepted) => true,
            Some(Outcome::Explained) => !settled.explanation.trim().is_empty(),
            None => false,
        };
        let is_settled = |point: &&Point| self.settled.get(&point.field()).is_some_and(settles);
        points.iter().filter(is_settled).count()
    }
}

impl Reducible for Concluding {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut form = (*self).clone();
        match action {
            Action::ConcludeClicked => {
                form.attempts += 1;
                return form.into();
            }
            Action::OutcomeChosen(field, outcome) => {
                form.settled.entry(field).or_default().outcome = Some(outcome);
            }
            Action::ExplanationTyped(field, text) => {
                form.settled.entry(field).or_default().explanation = text;
            }
            Action::SummaryTyped(text) => form.summary = text,
        }
        form.revision += 1;
        form.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(condition: Option<u16>) -> Point {
        Point {
            agency: "so-tai-chinh".into(),
            question: 2,
            condition,
            text: Text::new("Bố trí kinh phí trong dự toán năm 2027").expect("plain text"),
        }
    }

    fn after(actions: impl IntoIterator<Item = Action>) -> Concluding {
        let form = Rc::new(Concluding::default());
        (*actions.into_iter().fold(form, Concluding::reduce)).clone()
    }

    #[test]
    fn only_what_is_settled_is_sent() {
        let points = [point(Some(1)), point(Some(2))];
        let form = after([
            Action::OutcomeChosen(points[0].field(), Outcome::Accepted),
            Action::ExplanationTyped(points[1].field(), "Chưa có nguồn".to_owned()),
            Action::SummaryTyped("Hoàn thiện dự thảo Quyết định".to_owned()),
        ]);
        let Ok(Command::ConcludeConsultation { dispositions, summary }) = form.command(&points)
        else {
            panic!("no conclusion");
        };
        assert_eq!(dispositions.len(), 1);
        assert_eq!(dispositions[0].condition, Some(1));
        assert_eq!(&*summary, "Hoàn thiện dự thảo Quyết định");
        assert_eq!(form.settled_of(&points), 1);
    }

    #[test]
    fn what_is_to_be_explained_is_settled_by_its_explanation() {
        let points = [point(None)];
        let chosen = [Action::OutcomeChosen(points[0].field(), Outcome::Explained)];
        assert_eq!(after(chosen.clone()).settled_of(&points), 0);
        let typed = Action::ExplanationTyped(points[0].field(), "Chưa có nguồn".to_owned());
        assert_eq!(after(chosen.into_iter().chain([typed])).settled_of(&points), 1);
    }

    #[test]
    fn a_disagreement_is_named_without_a_condition() {
        assert_eq!(point(None).field(), "dispositions/so-tai-chinh/2");
        assert_eq!(point(Some(3)).field(), "dispositions/so-tai-chinh/2/3");
    }

    #[test]
    fn an_attempt_is_no_change_that_is_kept() {
        let form = after([Action::ConcludeClicked]);
        assert_eq!((form.attempts, form.revision), (1, 0));
        let json = serde_json::to_string(&form).expect("plain data");
        assert!(!json.contains("attempts"), "{json}");
    }
}
