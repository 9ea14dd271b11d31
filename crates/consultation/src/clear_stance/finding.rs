//! The result of the check: how a reply evades, the words that show it, and what is missing.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// One way in which a reply evades the question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Finding {
    /// The kind of evasion.
    pub kind: FindingKind,
    /// The words of the text that show it; absent if something is missing altogether.
    pub span: Option<Span>,
    /// These words; empty if there are none.
    pub quote: String,
    /// What the writer must add.
    pub missing: Missing,
}

/// A stretch of a text, in characters (Unicode scalar values).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Span {
    /// The first character.
    pub start: usize,
    /// The first character that is no longer part of it.
    pub end: usize,
}

impl Span {
    /// The same range in bytes of `text`, to slice it with. A part beyond the text is cut off.
    pub fn bytes(&self, text: &str) -> Range<usize> {
        let byte = |character: usize| {
            text.char_indices().nth(character).map_or(text.len(), |(byte, _)| byte)
        };
        let start = byte(self.start);
        start..byte(self.end).max(start)
    }
}

/// The ways to evade a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// "Cơ bản thống nhất", without a word about the rest.
    HedgedAgreement,
    /// "Sẽ có ý kiến sau".
    PromisesLaterOpinion,
    /// "Đề nghị quý Sở xem xét, quyết định".
    DefersToAsker,
    /// "Đề nghị báo cáo UBND tỉnh".
    DefersToSuperior,
    /// "Đề nghị lấy ý kiến Sở Tài chính".
    DefersToOtherAgency,
    /// "Theo quy định hiện hành", without naming a rule.
    CitesNoSpecificRule,
    /// Nothing but general words.
    NoSubstance,
    /// Speaks of something other than the question.
    AnswersAnotherQuestion,
    /// "Thống nhất với ý kiến của Sở Tài chính", without a view of its own.
    CopiesAnotherAgency,
    /// The text contradicts the stance.
    ContradictsStance,
    /// No, without a reason that can be checked.
    DisagreesWithoutReason,
    /// Yes under conditions that cannot be met or checked.
    ConditionsNotSpecific,
}

impl FindingKind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::HedgedAgreement,
        Self::PromisesLaterOpinion,
        Self::DefersToAsker,
        Self::DefersToSuperior,
        Self::DefersToOtherAgency,
        Self::CitesNoSpecificRule,
        Self::NoSubstance,
        Self::AnswersAnotherQuestion,
        Self::CopiesAnotherAgency,
        Self::ContradictsStance,
        Self::DisagreesWithoutReason,
        Self::ConditionsNotSpecific,
    ];

    /// What a reply lacks that evades like this.
    pub const fn missing(self) -> Missing {
        match self {
            Self::HedgedAgreement => Missing::Reservation,
            Self::PromisesLaterOpinion | Self::NoSubstance => Missing::Position,
            Self::DefersToAsker
            | Self::DefersToSuperior
            | Self::DefersToOtherAgency
            | Self::CopiesAnotherAgency => Missing::OwnOpinion,
            Self::CitesNoSpecificRule => Missing::Rule,
            Self::AnswersAnotherQuestion => Missing::AnswerToQuestion,
            Self::ContradictsStance => Missing::ConsistentStance,
            Self::DisagreesWithoutReason => Missing::Reason,
            Self::ConditionsNotSpecific => Missing::Condition,
        }
    }
}

/// What the writer must add.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// Yes or no.
    Position,
    /// Which points are not agreed to, or that all are.
    Reservation,
    /// The reason: a fact, a figure, an article.
    Reason,
    /// The number and article of the rule.
    Rule,
    /// What must be done, by whom or by when, so that it can be checked.
    Condition,
    /// The agency's own view.
    OwnOpinion,
    /// An answer to the question.
    AnswerToQuestion,
    /// One stance: in the choice and in the text.
    ConsistentStance,
}
