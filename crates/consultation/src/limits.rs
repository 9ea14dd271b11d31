//! How much a command may carry. The record can be read whatever its size: the limits apply to commands, not to events.

use crate::field::{AnswerField, Field};
use crate::request::QuestionNumber;
use crate::text::{is_blank, is_invisible};
use serde::{Deserialize, Serialize};

/// The longest note of a reminder or of information given, in characters.
pub const NOTE: u16 = 2_000;
/// The longest number of a dossier or of a document, in characters.
pub const NUMBER: u16 = 200;
/// The longest identifier of an officer, an agency or a field, in characters.
pub const IDENTIFIER: usize = 200;
/// The largest command, in bytes of JSON; a conclusion has [`conclusion_bytes`].
pub const COMMAND_BYTES: usize = 256 * 1024;
/// How long an explanation there is room for, in characters, however many points a conclusion has to settle.
pub const EXPLANATION: usize = 250;
/// What a point of a conclusion has of its size: the longest identifier of an agency, such an explanation, both in characters of
/// four bytes, and what stands around them.
const POINT_BYTES: usize = 4 * IDENTIFIER + 4 * EXPLANATION + 200;

/// The largest conclusion that settles so many points, in bytes of JSON: what the replies may open can be concluded.
pub const fn conclusion_bytes(points: usize) -> usize {
    COMMAND_BYTES + points * POINT_BYTES
}

/// A list within a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum List {
    /// The fields of a request.
    Fields,
    /// Its documents, or those of information given.
    Documents,
    /// Its questions.
    Questions,
    /// The agencies asked.
    Consultees,
    /// The numbers of the questions that one of them is asked.
    QuestionsAsked,
    /// The answers of an opinion.
    Answers,
    /// The conditions of an answer.
    Conditions,
    /// What an opinion has the asker accept or explain: conditions and disagreements, over all its answers.
    Points,
    /// The rules that an answer rests on.
    LegalBasis,
    /// The missing documents.
    Papers,
    /// The decisions on conditions and disagreements.
    Dispositions,
}

impl List {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Fields,
        Self::Documents,
        Self::Questions,
        Self::Consultees,
        Self::QuestionsAsked,
        Self::Answers,
        Self::Conditions,
        Self::Points,
        Self::LegalBasis,
        Self::Papers,
        Self::Dispositions,
    ];

    /// The most entries it can have.
    pub const fn most(self) -> u16 {
        match self {
            Self::Documents => 100,
            Self::Consultees => 200,
            // As many as all agencies together can open.
            Self::Dispositions => Self::Consultees.most() * Self::Points.most(),
            Self::Fields
            | Self::Questions
            | Self::QuestionsAsked
            | Self::Answers
            | Self::Conditions
            | Self::Points
            | Self::LegalBasis
            | Self::Papers => 50,
        }
    }

    /// The field that it is in: for a list of an answer, that of the answer where it is known.
    pub(crate) fn field(self, question: Option<QuestionNumber>) -> Field {
        let of_answer = |part| question.map_or(Field::Answers, |it| Field::Answer(it, part));
        match self {
            Self::Fields => Field::Fields,
            Self::Documents => Field::Documents,
            Self::Questions => Field::Questions,
            Self::Consultees | Self::QuestionsAsked => Field::Consultees,
            Self::Answers | Self::Points => Field::Answers,
            Self::Conditions => of_answer(AnswerField::Conditions),
            Self::LegalBasis => of_answer(AnswerField::LegalBasis),
            Self::Papers => Field::Papers,
            Self::Dispositions => Field::Dispositions,
        }
    }
}

/// A text that is short by nature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ShortText {
    /// The number of a dossier.
    DossierNumber,
    /// The number of a document.
    DocumentNumber,
    /// The message of a reminder, or the note of information given.
    Note,
}

impl ShortText {
    /// The most characters it can have.
    pub const fn most(self) -> u16 {
        match self {
            Self::DossierNumber | Self::DocumentNumber => NUMBER,
            Self::Note => NOTE,
        }
    }

    /// The field that it is in.
    pub(crate) fn field(self) -> Field {
        match self {
            Self::DossierNumber => Field::DossierNumber,
            Self::DocumentNumber => Field::DocumentNumber,
            Self::Note => Field::Note,
        }
    }
}

/// Whether an identifier can be read, copied and told apart: not empty, not long, and made of visible characters and spaces
/// within.
pub fn is_identifier(text: &str) -> bool {
    let is_seen = |c: char| c == ' ' || !c.is_control() && !is_invisible(c) && !is_blank(c);
    let is_short = (1..=IDENTIFIER).contains(&text.chars().count());
    is_short && text.trim() == text && text.chars().all(is_seen)
}

#[cfg(test)]
mod extremes;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_what_can_be_read_and_copied() {
        let long = "a".repeat(IDENTIFIER + 1);
        for (text, fits) in [
            ("so-noi-vu.chuyen-vien", true),
            ("nguyễn.văn.an@sonoivu.gov.vn", true),
            ("auth0|507f1f77bcf86cd799439011", true),
            ("urn:uuid:0b1f6d0e-6a52-4d57-9c1c-3f6a2f1f8a10", true),
            ("", false),
            ("nguyễn văn a/17 %", true),
            (" a", false),
            ("a\u{202e}b", false),
            ("a\u{200b}b", false),
            ("a\u{7}b", false),
            ("a\u{3164}", false),
            (&long, false),
        ] {
            assert_eq!(is_identifier(text), fits, "{text:?}");
        }
    }
}
