//! The form of an answer while an officer works on it.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use consultation::agency::OfficerId;
use consultation::clear_stance::{Finding, Lexicon};
use consultation::context::Context;
use consultation::field::Field;
use consultation::opinion::{Answer, Opinion, Stance};
use consultation::order::sorted_by_key;
use consultation::request::{QuestionNumber, Request};
use consultation::{Command, Consultation, rules};
use yew::Reducible;

use super::form::{AnswerForm, Part, Reading};
use crate::form::kept::Keep;
use crate::form::one_by_one::Edit;
use crate::form::preview::{Preview, Refusal};
use crate::form::unusable::Unusable;

/// The form, and the officer's actions on it so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Answering {
    /// The request; the texts of its questions are what the wording is checked against.
    request: Rc<Request>,
    /// The phrases for which the wording is checked.
    lexicon: Lexicon,
    /// The content of the form.
    pub form: AnswerForm,
    /// What each part says: read again when it changes, and only then.
    readings: BTreeMap<QuestionNumber, Rc<Reading>>,
    /// The fields that the officer has been in and left.
    touched: BTreeSet<Field>,
    /// The questions whose wording the officer wants to keep although it was found evasive.
    kept: BTreeSet<QuestionNumber>,
    /// How often the officer tried to submit: from the first time on, every problem is shown.
    pub attempts: u32,
    /// Increases with each change of the form.
    pub revision: u32,
}

/// An action of the officer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The number of the own document was typed.
    DocumentNumberTyped(String),
    /// A stance was chosen.
    StanceChosen(QuestionNumber, Stance),
    /// Reasons were typed.
    ReasonsTyped(QuestionNumber, String),
    /// The list of conditions was edited.
    ConditionsEdited(QuestionNumber, Edit),
    /// The list of rules was edited.
    LegalBasisEdited(QuestionNumber, Edit),
    /// A justification was typed.
    JustificationTyped(QuestionNumber, String),
    /// The officer wants to keep evasive wording.
    WordingKept(QuestionNumber),
    /// A field was left.
    FieldLeft(Field),
    /// The officer wants to submit.
    SubmitClicked,
}

impl Answering {
    /// The form for the answer to `request`.
    pub fn new(request: Rc<Request>, lexicon: Lexicon, form: AnswerForm) -> Self {
        let mut answering = Self {
            request,
            lexicon,
            form,
            readings: BTreeMap::new(),
            touched: BTreeSet::new(),
            kept: BTreeSet::new(),
            attempts: 0,
            revision: 0,
        };
        let questions: Vec<_> = answering.form.parts.iter().map(|part| part.question).collect();
        for question in questions {
            answering.read(question);
        }
        answering
    }

    /// The evasive wording in the answer to a question.
    pub fn findings_of(&self, question: QuestionNumber) -> &[Finding] {
        self.reading(question).map_or(&[], |reading| &reading.findings)
    }

    /// The rules' verdict if the officer submitted now, question by question.
    pub fn preview(
        &self,
        responsible: &OfficerId,
        consultation: &Consultation,
        context: &Context<'_>,
    ) -> Preview {
        let opinion = self.opinion(Some(responsible.clone())).map_err(Refusal::texts);
        let command = opinion.map(|opinion| Command::SubmitAnswer { opinion });
        let evasions = |answer: &Answer| self.findings_of(answer.question).to_vec();
        let preview = Preview::knowing(command, consultation, context, &evasions);
        let question_of = |refusal: &Refusal| refusal.field()?.answered_question();
        Preview { refusals: sorted_by_key(preview.refusals, question_of), ..preview }
    }

    fn opinion(&self, responsible: Option<OfficerId>) -> Result<Opinion, Vec<Unusable>> {
        self.form.opinion(|question| self.reading(question), responsible)
    }

    fn reading(&self, question: QuestionNumber) -> Option<&Reading> {
        self.readings.get(&question).map(|reading| &**reading)
    }

    /// Whether what is wrong with a field is told: once the officer has left it, or wanted to submit.
    pub fn shows(&self, field: &Field) -> bool {
        self.attempts > 0 || self.touched.contains(field)
    }

    /// Whether the officer has to justify the wording: something was found, and the officer wants to keep it.
    pub fn justifies(&self, part: &Part) -> bool {
        !self.findings_of(part.question).is_empty()
            && (self.kept.contains(&part.question) || !part.justification.trim().is_empty())
    }

    fn part_mut(&mut self, question: QuestionNumber) -> Option<&mut Part> {
        self.form.parts.iter_mut().find(|part| part.question == question)
    }

    fn edit(&mut self, question: QuestionNumber, edit: impl FnOnce(&mut Part)) {
        if let Some(part) = self.part_mut(question) {
            edit(part);
            self.read(question);
        }
    }

    fn read(&mut self, question: QuestionNumber) {
        if let Some(part) = self.form.part(question) {
            #[cfg(test)]
            counting::READS.set(counting::READS.get() + 1);
            let evasions = |answer: &Answer| rules::evasions(&self.request, answer, &self.lexicon);
            self.readings.insert(question, part.read(evasions).into());
        }
    }

    fn take(&mut self, action: Action) {
        match action {
            Action::DocumentNumberTyped(text) => self.form.document_number = text,
            Action::StanceChosen(question, stance) => {
                self.edit(question, |part| part.stance = Some(stance));
            }
            Action::ReasonsTyped(question, text) => {
                self.edit(question, |part| part.reasons = text);
            }
            Action::ConditionsEdited(question, edit) => {
                self.edit(question, |part| part.conditions.edit(edit));
            }
            Action::LegalBasisEdited(question, edit) => {
                self.edit(question, |part| part.legal_basis.edit(edit));
            }
            Action::JustificationTyped(question, text) => {
                self.edit(question, |part| part.justification = text);
            }
            Action::WordingKept(_) | Action::FieldLeft(_) | Action::SubmitClicked => {}
        }
    }
}

impl Keep for Answering {
    type Content = AnswerForm;

    fn content(&self) -> AnswerForm {
        self.form.clone()
    }

    fn revision(&self) -> u32 {
        self.revision
    }
}

impl Reducible for Answering {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::FieldLeft(field) => {
                if !next.touched.insert(field) {
                    return self;
                }
            }
            Action::SubmitClicked => next.attempts += 1,
            Action::WordingKept(question) => {
                next.kept.insert(question);
            }
            edit => {
                next.take(edit);
                next.revision += 1;
            }
        }
        next.into()
    }
}

#[cfg(test)]
mod counting;

#[cfg(test)]
mod tests {
    use super::*;
    use consultation::Text;
    use consultation::field::AnswerField;
    use consultation::request::Question;
    use consultation::violation::Violation;

    fn text(text: &str) -> Text {
        Text::new(text).expect("a plain text")
    }

    fn begun() -> Rc<Answering> {
        let question = |number, asked: &str| Question {
            number,
            text: text(asked),
            own_position: text("Đề nghị thống nhất 05 ngày làm việc."),
        };
        let request = Request {
            questions: vec![
                question(1, "Có thống nhất thời hạn phối hợp 05 ngày làm việc không?"),
                question(2, "Có thống nhất mức chi 20 triệu đồng mỗi năm không?"),
            ],
            ..Request::default()
        };
        Rc::new(Answering::new(Rc::new(request), Lexicon::default(), AnswerForm::blank(&[1, 2])))
    }

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<Answering> {
        actions.into_iter().fold(begun(), Answering::reduce)
    }

    fn hedged() -> [Action; 2] {
        [
            Action::StanceChosen(1, Stance::Agree),
            Action::ReasonsTyped(1, "Sở Tư pháp cơ bản thống nhất với dự thảo.".to_owned()),
        ]
    }

    #[test]
    fn evasive_words_are_found_as_they_are_typed_and_forgotten_as_they_go() {
        let answering = after(hedged());
        assert_eq!(answering.findings_of(1)[0].quote, "cơ bản thống nhất");
        assert!(answering.findings_of(2).is_empty());
        let clear = "Sở Tư pháp thống nhất thời hạn 05 ngày làm việc.".to_owned();
        let answering = answering.reduce(Action::ReasonsTyped(1, clear));
        assert!(answering.findings_of(1).is_empty());
    }

    #[test]
    fn a_justification_is_asked_for_when_found_wording_is_to_stand() {
        let answering = after(hedged());
        assert!(!answering.justifies(&answering.form.parts[0]));
        let answering = answering.reduce(Action::WordingKept(1));
        assert!(answering.justifies(&answering.form.parts[0]));
        let cleared = answering.reduce(Action::ReasonsTyped(1, String::new()));
        assert!(!cleared.justifies(&cleared.form.parts[0]));
    }

    #[test]
    fn the_justification_goes_with_the_wording_that_it_justifies() {
        let why = "Đã thống nhất tại cuộc họp ngày 20/11".to_owned();
        let answering = after(hedged()).reduce(Action::JustificationTyped(1, why.clone()));
        let sent = answering.opinion(None).expect("usable texts");
        assert_eq!(sent.answers[0].justification, Some(text(&why)));
    }

    #[test]
    fn what_is_missing_is_told_where_the_officer_has_been_and_everywhere_after_submitting() {
        let missing = [1, 2].map(|question| Violation::StanceMissing { question });
        let shown = |answering: &Answering| {
            let is_shown = |it: &&Violation| answering.shows(&it.field().expect("a stance"));
            missing.iter().filter(is_shown).cloned().collect::<Vec<_>>()
        };
        let answering = after([Action::FieldLeft(Field::Answer(2, AnswerField::Stance))]);
        assert_eq!(shown(&answering), [missing[1].clone()]);
        let answering = answering.reduce(Action::SubmitClicked);
        assert_eq!(shown(&answering), missing);
    }

    #[test]
    fn only_what_is_typed_is_a_change_of_the_draft() {
        let looked = after([
            Action::FieldLeft(Field::Answer(1, AnswerField::Reasons)),
            Action::SubmitClicked,
        ]);
        assert_eq!(looked.revision, 0);
        assert_eq!(after(hedged()).revision, 2);
    }

    #[test]
    fn what_is_said_of_a_question_that_is_not_asked_changes_nothing() {
        let answering = after([Action::StanceChosen(9, Stance::Disagree)]);
        assert_eq!(answering.form, begun().form);
    }
}
