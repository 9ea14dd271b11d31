//! Concluding: the form in which every condition and disagreement is accepted or explained, without its view.

use std::collections::BTreeMap;
use std::rc::Rc;

use consultation::agency::AgencyId;
use consultation::capacity::Capacity;
use consultation::command::{Command, Disposition, Outcome};
use consultation::consultation::{ConclusionDraft, Consultation};
use consultation::field::Field;
use consultation::request::QuestionNumber;
use consultation::rules::open_points;
use consultation::text::Text;
use serde::{Deserialize, Serialize};
use yew::Reducible;

use crate::form::kept::KeepWhole;
use crate::form::unusable::{Unusable, all_usable, taken};

/// The name under which the draft of a conclusion is kept.
pub const DRAFT: &str = "conclude";

/// A condition or a disagreement, with what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The agency.
    pub agency: AgencyId,
    /// The question.
    pub question: QuestionNumber,
    /// The condition; absent for a disagreement.
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

    /// The field of what becomes of it.
    pub fn field(&self) -> Field {
        field_of(&self.agency, self.question, self.condition)
    }

    /// Whether this outcome needs a text: why a point is not accepted, and how a disagreement is. A condition itself says
    /// what to change.
    pub fn has_to_say(&self, outcome: Outcome) -> bool {
        outcome == Outcome::Explained || self.condition.is_none()
    }
}

fn field_of(agency: &AgencyId, question: QuestionNumber, condition: Option<u16>) -> Field {
    Field::Disposition { agency: agency.clone(), question, condition }
}

/// The drafted outcome of one point.
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
    pub settled: BTreeMap<Field, Settled>,
    /// What the consultation led to.
    pub summary: String,
    /// How often the officer tried to conclude: from the first time on, every problem is shown.
    #[serde(skip)]
    pub attempts: u32,
    /// Increases with each change.
    #[serde(skip)]
    pub revision: u32,
}

/// An action of the officer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A point, by its field, was accepted or explained.
    OutcomeChosen(Field, Outcome),
    /// How it was accepted or why not was typed.
    ExplanationTyped(Field, String),
    /// The summary was typed.
    SummaryTyped(String),
    /// The officer wants to conclude.
    ConcludeClicked,
}

impl Concluding {
    /// The form of a conclusion that was submitted.
    pub fn of(draft: &ConclusionDraft) -> Self {
        let settled = draft.dispositions.iter().map(|given| {
            let settled = Settled {
                outcome: Some(given.outcome),
                explanation: given.explanation.to_string(),
            };
            (field_of(&given.agency, given.question, given.condition), settled)
        });
        Self { settled: settled.collect(), summary: draft.summary.to_string(), ..Self::default() }
    }

    /// The command that is sent now: signed in the capacity, or put before the head. What is not settled yet is left out,
    /// and refused.
    pub fn command(
        &self,
        points: &[Point],
        signs: Option<Capacity>,
    ) -> Result<Command, Vec<Unusable>> {
        let mut unusable = Vec::new();
        let mut dispositions = Vec::new();
        for point in points {
            let Some(settled) = self.settled.get(&point.field()) else {
                continue;
            };
            let explanation = taken(&settled.explanation, point.field(), &mut unusable);
            dispositions.extend(settled.outcome.map(|outcome| Disposition {
                agency: point.agency.clone(),
                question: point.question,
                condition: point.condition,
                outcome,
                explanation,
            }));
        }
        let summary = taken(&self.summary, Field::Summary, &mut unusable);
        let command = match signs {
            Some(capacity) => Command::ConcludeConsultation {
                dispositions: Some(dispositions),
                summary: Some(summary),
                capacity: Some(capacity),
            },
            None => Command::SubmitConclusion { dispositions, summary },
        };
        all_usable(command, unusable)
    }

    /// How many points are settled. One that needs a text is not settled without it.
    pub fn settled_of(&self, points: &[Point]) -> usize {
        let is_settled = |point: &&Point| {
            let settled = self.settled.get(&point.field());
            settled.is_some_and(|settled| match settled.outcome {
                Some(outcome) => {
                    !point.has_to_say(outcome) || !settled.explanation.trim().is_empty()
                }
                None => false,
            })
        };
        points.iter().filter(is_settled).count()
    }
}

impl KeepWhole for Concluding {
    fn changes(&self) -> u32 {
        self.revision
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
        let Ok(Command::SubmitConclusion { dispositions, summary }) = form.command(&points, None)
        else {
            panic!("no conclusion");
        };
        assert_eq!(dispositions.len(), 1);
        assert_eq!(dispositions[0].condition, Some(1));
        assert_eq!(&*summary, "Hoàn thiện dự thảo Quyết định");
        assert_eq!(form.settled_of(&points), 1);
        let signed = form.command(&points, Some(Capacity::ForHead));
        let Ok(Command::ConcludeConsultation { capacity, .. }) = signed else {
            panic!("not signed");
        };
        assert_eq!(capacity, Some(Capacity::ForHead));
    }

    #[test]
    fn a_disagreement_is_accepted_by_saying_how() {
        let points = [point(None), point(Some(1))];
        let accepted = |point: &Point| Action::OutcomeChosen(point.field(), Outcome::Accepted);
        let chosen = [accepted(&points[0]), accepted(&points[1])];
        assert_eq!(after(chosen.clone()).settled_of(&points), 1);
        let typed = Action::ExplanationTyped(points[0].field(), "Bỏ Điều 15".to_owned());
        assert_eq!(after(chosen.into_iter().chain([typed])).settled_of(&points), 2);
    }

    #[test]
    fn what_was_sent_back_is_in_the_form_again() {
        let points = [point(None)];
        let form = after([
            Action::OutcomeChosen(points[0].field(), Outcome::Accepted),
            Action::ExplanationTyped(points[0].field(), "Bỏ Điều 15".to_owned()),
            Action::SummaryTyped("Hoàn thiện dự thảo Quyết định".to_owned()),
        ]);
        let Ok(Command::SubmitConclusion { dispositions, summary }) = form.command(&points, None)
        else {
            panic!("no conclusion");
        };
        let by = consultation::Actor {
            officer: "so-noi-vu.chuyen-vien".into(),
            agency: "so-noi-vu".into(),
            role: consultation::agency::Role::Officer,
            name: "Chuyên viên".to_owned(),
        };
        let at = "2026-12-07T09:00:00+07:00".parse().expect("a moment");
        let draft = ConclusionDraft { dispositions, summary, at, by, remark: None };
        assert_eq!(Concluding::of(&draft), Concluding { revision: 0, ..form });
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
        assert_eq!(point(None).field().to_string(), "dispositions/so-tai-chinh/2");
        assert_eq!(point(Some(3)).field().to_string(), "dispositions/so-tai-chinh/2/3");
    }

    #[test]
    fn an_attempt_is_no_change_that_is_kept() {
        let form = after([Action::ConcludeClicked]);
        assert_eq!((form.attempts, form.revision), (1, 0));
        let json = serde_json::to_string(&form).expect("plain data");
        assert!(!json.contains("attempts"), "{json}");
    }
}
