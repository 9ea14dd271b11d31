//! Phrases that a host adds, as officials of its province write them.

use serde::{Deserialize, Serialize};

use super::Class;

/// Phrases of the host with one effect.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AddedPhrases {
    /// Their effect.
    pub kind: PhraseKind,
    /// The phrases, in their written form.
    pub phrases: Vec<String>,
}

/// The possible effects of a phrase that a host adds. A host cannot change the grammar.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PhraseKind {
    /// Agrees: "thống nhất".
    Agree,
    /// Refuses: "phản đối".
    Refuse,
    /// Agrees in general only: "về nguyên tắc".
    Hedge,
    /// Passes for agreement without being one: "không có vướng mắc gì lớn".
    WeakAgreement,
    /// Says that an opinion is still to come: "chưa có ý kiến".
    NoOpinionYet,
    /// Leaves the choice to the asker: "tôn trọng quyết định".
    LeftTo,
    /// Says that the matter is not the writer's: "không thuộc chức năng".
    NotMine,
    /// Adopts another agency's view: "cùng quan điểm với".
    Copy,
    /// Points at rules without naming one: "quy định hiện hành".
    UnnamedRule,
    /// Acknowledges or praises: "đánh giá cao".
    Courtesy,
    /// Says nothing that can be checked: "hài hòa lợi ích".
    Generic,
    /// Is the asker: "quý cơ quan".
    Asker,
    /// Is an authority above both agencies: "Thường trực Tỉnh ủy".
    Superior,
    /// Is another agency: "các đơn vị liên quan".
    Others,
}

impl PhraseKind {
    pub(super) const fn class(self) -> Class {
        match self {
            Self::Agree => Class::Agree,
            Self::Refuse => Class::Refuse,
            Self::Hedge => Class::Hedge,
            Self::WeakAgreement => Class::WeakAgreement,
            Self::NoOpinionYet => Class::NoOpinionYet,
            Self::LeftTo => Class::LeftTo,
            Self::NotMine => Class::NotMine,
            Self::Copy => Class::Copy,
            Self::UnnamedRule => Class::UnnamedRule,
            Self::Courtesy => Class::Courtesy,
            Self::Generic => Class::Generic,
            Self::Asker => Class::Asker,
            Self::Superior => Class::Superior,
            Self::Others => Class::Others,
        }
    }
}
