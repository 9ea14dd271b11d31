//! The answer as it stands in the form, and as it is sent.

use consultation::Text;
use consultation::agency::OfficerId;
use consultation::clear_stance::Finding;
use consultation::field::{AnswerField, Field};
use consultation::opinion::{Answer, Opinion, Stance};
use consultation::request::QuestionNumber;
use serde::{Deserialize, Serialize};

use crate::form::one_by_one::OneByOne;
use crate::form::unusable::{Unusable, all_usable, taken};

/// The draft of an answer, in the form in which it is kept on the officer's device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnswerForm {
    /// The number of the consultee's own document.
    pub document_number: String,
    /// One part per question asked of this consultee, in their order.
    pub parts: Vec<Part>,
}

/// The draft of the answer to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Part {
    /// The question.
    pub question: QuestionNumber,
    /// The position.
    pub stance: Option<Stance>,
    /// The reasons for it.
    pub reasons: String,
    /// The conditions; kept, but not sent, while another stance is chosen.
    pub conditions: OneByOne,
    /// The rules that it rests on.
    pub legal_basis: OneByOne,
    /// The justification for keeping evasive wording; not sent while there is none.
    pub justification: String,
}

impl AnswerForm {
    /// An empty form for these questions.
    pub fn blank(questions: &[QuestionNumber]) -> Self {
        let part = |&question| Part { question, ..Part::default() };
        Self { document_number: String::new(), parts: questions.iter().map(part).collect() }
    }

    /// The form that shows an opinion that was submitted before.
    pub fn of(opinion: &Opinion, questions: &[QuestionNumber]) -> Self {
        let mut form = Self::blank(questions);
        form.document_number = opinion.document_number.to_string();
        for part in &mut form.parts {
            if let Some(answer) = opinion.answer(part.question) {
                part.stance = answer.stance;
                part.reasons = answer.reasons.to_string();
                part.conditions = answer.conditions.as_slice().into();
                part.legal_basis = answer.legal_basis.as_slice().into();
                part.justification =
                    answer.justification.as_ref().map(ToString::to_string).unwrap_or_default();
            }
        }
        form
    }

    /// The same form for the current questions: what was written about others is dropped.
    #[must_use]
    pub fn fitted(mut self, questions: &[QuestionNumber]) -> Self {
        let mut fitted = Self::blank(questions);
        fitted.document_number = self.document_number;
        for part in &mut fitted.parts {
            if let Some(at) = self.parts.iter().position(|own| own.question == part.question) {
                *part = self.parts.swap_remove(at);
            }
        }
        fitted
    }

    /// The part for this question.
    pub fn part(&self, question: QuestionNumber) -> Option<&Part> {
        self.parts.iter().find(|part| part.question == question)
    }

    /// The opinion to send, made of what was read of each part, or every text that cannot be sent.
    pub fn opinion<'a>(
        &self,
        read: impl Fn(QuestionNumber) -> Option<&'a Reading>,
        responsible_officer: Option<OfficerId>,
    ) -> Result<Opinion, Vec<Unusable>> {
        let mut unusable = Vec::new();
        let document_number = taken(&self.document_number, Field::DocumentNumber, &mut unusable);
        let parts = self.parts.iter().filter(|part| !part.is_blank());
        let readings: Vec<_> = parts.filter_map(|part| read(part.question)).collect();
        unusable.extend(readings.iter().flat_map(|reading| &reading.unusable).cloned());
        let answers = readings.into_iter().map(|reading| reading.answer.clone()).collect();
        all_usable(Opinion { document_number, answers, responsible_officer }, unusable)
    }
}

/// What a part says, read once per change.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The answer.
    pub answer: Answer,
    /// Its evasive wording.
    pub findings: Vec<Finding>,
    /// The texts that cannot be sent.
    pub unusable: Vec<Unusable>,
}

impl Part {
    /// One of its fields.
    pub fn field(&self, part: AnswerField) -> Field {
        Field::Answer(self.question, part)
    }

    /// Whether the part for the question is empty.
    pub fn is_blank(&self) -> bool {
        self.stance.is_none()
            && self.reasons.trim().is_empty()
            && self.conditions.is_blank()
            && self.legal_basis.is_blank()
    }

    /// Whether the conditions belong to the answer.
    pub fn has_conditions(&self) -> bool {
        self.stance == Some(Stance::AgreeWithConditions)
    }

    /// Reads it. A justification belongs to the answer only if `evasions` finds something to justify.
    pub fn read(&self, evasions: impl FnOnce(&Answer) -> Vec<Finding>) -> Reading {
        let mut unusable = Vec::new();
        let reasons = taken(&self.reasons, self.field(AnswerField::Reasons), &mut unusable);
        let justified = self.field(AnswerField::Justification);
        let justification = taken(&self.justification, justified, &mut unusable);
        let conditions = if self.has_conditions() {
            self.listed(&self.conditions, AnswerField::Condition, &mut unusable)
        } else {
            Vec::new()
        };
        let mut answer = Answer {
            question: self.question,
            stance: self.stance,
            reasons,
            conditions,
            legal_basis: self.listed(&self.legal_basis, AnswerField::Rule, &mut unusable),
            justification: None,
        };
        let findings = evasions(&answer);
        let is_justified = !findings.is_empty() && !justification.is_empty();
        answer.justification = is_justified.then_some(justification);
        Reading { answer, findings, unusable }
    }

    fn listed(
        &self,
        list: &OneByOne,
        line: fn(u16) -> AnswerField,
        unusable: &mut Vec<Unusable>,
    ) -> Vec<Text> {
        list.texts().unwrap_or_else(|errors| {
            unusable.extend(
                errors
                    .into_iter()
                    .map(|(number, error)| Unusable { field: self.field(line(number)), error }),
            );
            Vec::new()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use consultation::clear_stance::FindingKind;

    fn text(text: &str) -> Text {
        Text::new(text).expect("a plain text")
    }

    fn part(stance: Stance) -> Part {
        Part {
            question: 2,
            stance: Some(stance),
            reasons: " Điều 7 trùng Nghị định 150. ".to_owned(),
            conditions: vec!["Bỏ khoản 3".to_owned(), String::new()].into(),
            legal_basis: vec![String::new(), "Nghị định số 150/2025/NĐ-CP".to_owned()].into(),
            justification: "Đã nêu căn cứ".to_owned(),
        }
    }

    fn form(stance: Stance) -> AnswerForm {
        AnswerForm {
            document_number: "12/STP".to_owned(),
            parts: vec![Part { question: 1, ..Part::default() }, part(stance)],
        }
    }

    /// What is sent where the wording of these questions was found evasive.
    fn sent(
        form: &AnswerForm,
        is_evasive: impl Fn(QuestionNumber) -> bool,
    ) -> Result<Opinion, Vec<Unusable>> {
        let found = |answer: &Answer| {
            let kind = FindingKind::HedgedAgreement;
            let quote = "cơ bản".to_owned();
            let finding = Finding { kind, span: None, quote, missing: kind.missing() };
            is_evasive(answer.question).then_some(finding).into_iter().collect()
        };
        let readings: Vec<_> = form.parts.iter().map(|part| part.read(found)).collect();
        form.opinion(
            |question| readings.iter().find(|reading| reading.answer.question == question),
            Some("cv-tu-phap".into()),
        )
    }

    #[test]
    fn what_is_sent_is_trimmed_and_leaves_out_what_is_blank() {
        let sent = sent(&form(Stance::AgreeWithConditions), |_| false).expect("usable texts");
        assert_eq!(sent.document_number, text("12/STP"));
        assert_eq!(sent.responsible_officer, Some("cv-tu-phap".into()));
        let [answer] = sent.answers.as_slice() else {
            panic!("one answer, not {:?}", sent.answers)
        };
        assert_eq!(answer.question, 2);
        assert_eq!(answer.reasons, text("Điều 7 trùng Nghị định 150."));
        assert_eq!(answer.conditions, [text("Bỏ khoản 3")]);
        assert_eq!(answer.legal_basis, [text("Nghị định số 150/2025/NĐ-CP")]);
    }

    #[test]
    fn conditions_are_sent_with_the_stance_that_has_them_and_kept_with_the_others() {
        let form = form(Stance::Disagree);
        let sent = sent(&form, |_| false).expect("usable texts");
        assert!(sent.answers[0].conditions.is_empty());
        assert_eq!(form.part(2).expect("its part").conditions.lines()[0], "Bỏ khoản 3");
    }

    #[test]
    fn a_justification_is_sent_only_for_a_text_that_needs_one() {
        let form = form(Stance::Agree);
        let evasive = sent(&form, |question| question == 2).expect("usable texts");
        assert_eq!(evasive.answers[0].justification, Some(text("Đã nêu căn cứ")));
        let clear = sent(&form, |_| false).expect("usable texts");
        assert_eq!(clear.answers[0].justification, None);
    }

    #[test]
    fn every_text_that_cannot_be_sent_is_named_by_its_field() {
        let mut form = form(Stance::AgreeWithConditions);
        form.document_number = "a\u{7}b".to_owned();
        form.parts[1].conditions = vec![String::new(), "a\u{1b}".to_owned()].into();
        let unusable = sent(&form, |_| false).expect_err("two control characters");
        let fields: Vec<_> = unusable.into_iter().map(|unusable| unusable.field).collect();
        let condition = Field::Answer(2, AnswerField::Condition(1));
        assert_eq!(fields, [Field::DocumentNumber, condition]);
    }

    #[test]
    fn an_opinion_and_its_form_say_the_same() {
        let opinion = sent(&form(Stance::AgreeWithConditions), |_| true).expect("usable texts");
        let again = sent(&AnswerForm::of(&opinion, &[1, 2]), |_| true).expect("usable texts");
        assert_eq!(again, opinion);
    }

    #[test]
    fn a_draft_is_fitted_to_the_questions_of_the_request() {
        let fitted = form(Stance::Agree).fitted(&[2, 3]);
        assert_eq!(fitted.parts.len(), 2);
        assert_eq!(fitted.parts[0].stance, Some(Stance::Agree));
        assert_eq!(fitted.parts[1], Part { question: 3, ..Part::default() });
        assert_eq!(fitted.document_number, "12/STP");
    }
}
