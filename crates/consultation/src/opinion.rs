//! A consultee's answer: one stance per question.

use crate::agency::OfficerId;
use crate::request::QuestionNumber;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// A consultee's position on one question (chính kiến).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// Thống nhất.
    Agree,
    /// Thống nhất, kèm điều kiện.
    AgreeWithConditions,
    /// Không thống nhất.
    Disagree,
}

/// The answer to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Answer {
    /// The question that it answers.
    pub question: QuestionNumber,
    /// The position.
    pub stance: Option<Stance>,
    /// The text of the answer: the reasons for the position.
    pub reasons: Text,
    /// The conditions of the agreement, as separate entries.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub conditions: Vec<Text>,
    /// The rules that it rests on, as separate entries.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub legal_basis: Vec<Text>,
    /// The justification for keeping a text that was found evasive.
    pub justification: Option<Text>,
}

/// The content of a consultee's answer (văn bản tham gia ý kiến).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Opinion {
    /// The number of the consultee's document, if it has one.
    #[cfg_attr(feature = "schema", schema(value_type = String, max_length = 200))]
    pub document_number: Text,
    /// One answer per question.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub answers: Vec<Answer>,
    /// The officer of the consultee who is responsible for the draft.
    pub responsible_officer: Option<OfficerId>,
}

impl Answer {
    /// What the asker has to accept or explain of it: the number of each condition, or nothing for the disagreement.
    pub fn points(&self) -> impl Iterator<Item = Option<u16>> {
        let disagreement = (self.stance == Some(Stance::Disagree)).then_some(None);
        let is_conditional = self.stance == Some(Stance::AgreeWithConditions);
        let conditions = self.conditions.iter().filter(move |_| is_conditional).zip(1..=u16::MAX);
        disagreement.into_iter().chain(conditions.map(|(_, index)| Some(index)))
    }
}

impl Opinion {
    /// The answer to the question with this number.
    pub fn answer(&self, question: QuestionNumber) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.question == question)
    }
}
