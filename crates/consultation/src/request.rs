//! An asker's request: the matter, the questions, the agencies, the due date.

use crate::agency::{AgencyId, FieldCode, OfficerId};
use crate::text::Text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The number of a question within its request, from 1.
pub type QuestionNumber = u16;

/// How urgent a request is (độ khẩn).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Thường.
    #[default]
    Ordinary,
    /// Khẩn.
    Urgent,
    /// Thượng khẩn.
    VeryUrgent,
    /// Hỏa tốc.
    Express,
}

/// The secrecy level of the dossier (độ mật).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Secrecy {
    /// No level: the only one allowed on this channel.
    #[default]
    None,
    /// Mật.
    Confidential,
    /// Tối mật.
    Secret,
    /// Tuyệt mật.
    TopSecret,
}

/// A document that the opinion is asked on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its title.
    pub title: Text,
    /// Its location.
    pub source: DocumentSource,
}

/// The location of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case", try_from = "Parts")]
pub enum DocumentSource {
    /// In another system, such as the province's document management.
    Link {
        /// An `https:` or `http:` address.
        url: Text,
    },
    /// Kept by this service.
    Upload {
        /// The SHA-256 of its bytes, in lower-case hexadecimal.
        sha256: String,
        /// Its size in bytes.
        bytes: u64,
        /// Its media type.
        media_type: String,
    },
}

crate::parts::parts! {
    DocumentSource by kind {
        Link { url },
        Upload { sha256, bytes, media_type },
    }
    url: Option<Text>,
    sha256: Option<String>,
    bytes: Option<u64>,
    media_type: Option<String>,
}

/// One precise point put to one or more consultees (nội dung xin ý kiến).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its number within the request, from 1.
    pub number: QuestionNumber,
    /// The question.
    pub text: Text,
    /// What the asker itself proposes (ý kiến đề xuất của cơ quan chủ trì).
    pub own_position: Text,
}

/// An agency that is asked, its questions, and the reason for asking it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The agency.
    pub agency: AgencyId,
    /// The numbers of its questions.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub questions: Vec<QuestionNumber>,
    /// The reason for asking it, in one sentence.
    pub relevance_reason: Text,
    /// The justification for asking it, if the register does not list it as directly relevant.
    #[serde(default)]
    pub justification: Option<Text>,
    /// What is new since the agency was last asked on the dossier, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what_is_new: Option<Text>,
}

/// A request for opinions, as it is drafted, signed and sent.
///
/// Parts that an officer may still have to fill in are empty or absent: the rules say what is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Request {
    /// The subject (trích yếu).
    pub subject: Text,
    /// The number of the dossier.
    #[cfg_attr(feature = "schema", schema(value_type = String, max_length = 200))]
    pub dossier_number: Text,
    /// The number and date of the asker's document, such as `1506/SNV-CQĐP`.
    #[cfg_attr(feature = "schema", schema(value_type = String, max_length = 200))]
    pub document_number: Text,
    /// The fields of the matter.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub fields: Vec<FieldCode>,
    /// The rule that requires the consultation, as it is cited.
    pub required_by: Text,
    /// How urgent it is.
    pub urgency: Urgency,
    /// The secrecy level of the dossier.
    pub secrecy: Secrecy,
    /// The documents on which the opinion is asked.
    #[cfg_attr(feature = "schema", schema(max_items = 100))]
    pub documents: Vec<Document>,
    /// The questions.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub questions: Vec<Question>,
    /// The agencies asked.
    #[cfg_attr(feature = "schema", schema(max_items = 200))]
    pub consultees: Vec<Asked>,
    /// The last day on which a reply is on time.
    pub due_on: Option<NaiveDate>,
    /// The officer of the asker who is responsible for the draft.
    pub responsible_officer: Option<OfficerId>,
}

impl Request {
    /// The same with every field named once: whoever names one again says no more.
    pub(crate) fn folded(&self) -> Self {
        let mut seen = BTreeSet::new();
        let fields = self.fields.iter().filter(|field| seen.insert(*field)).cloned().collect();
        Self { fields, ..self.clone() }
    }

    /// The question with this number.
    pub fn question(&self, number: QuestionNumber) -> Option<&Question> {
        self.questions.iter().find(|question| question.number == number)
    }
}
