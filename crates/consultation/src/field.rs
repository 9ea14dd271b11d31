//! The fields of the forms, as violations name them: `questions/2/own-position`, `consultees/so-y-te/justification`.
//!
//! A field is written as its path; the path is what stands on the wire.

use crate::agency::AgencyId;
use crate::request::QuestionNumber;
use serde::{Deserialize, Serialize};

pub use path::NoSuchField;

mod path;

/// Declares an enumeration with names for its plain variants; the others follow in braces.
macro_rules! named {
    (
        $(#[$about:meta])*
        $whole:ident {
            $($(#[$doc:meta])* $variant:ident = $name:literal,)+
        }
        $({ $($others:tt)+ })?
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $whole {
            $($(#[$doc])* $variant,)+
            $($($others)+)?
        }

        impl $whole {
            /// The plain variants.
            const PLAIN: &'static [Self] = &[$(Self::$variant),+];

            fn name(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($name),)+
                    #[allow(unreachable_patterns, reason = "there may be no others")]
                    _ => None,
                }
            }

            fn named(name: &str) -> Option<Self> {
                Self::PLAIN.iter().find(|plain| plain.name() == Some(name)).cloned()
            }
        }
    };
}

named! {
    /// A field of a form, or a part of the form that has no finer one.
    #[derive(Serialize, Deserialize)]
    #[serde(try_from = "String", into = "String")]
    Field {
        /// What a matter is about.
        Subject = "subject",
        /// The number of the dossier.
        DossierNumber = "dossier-number",
        /// The number of the own document.
        DocumentNumber = "document-number",
        /// The fields of competence of a matter.
        Fields = "fields",
        /// The rule that requires a consultation.
        RequiredBy = "required-by",
        /// The secrecy level.
        Secrecy = "secrecy",
        /// The documents.
        Documents = "documents",
        /// The questions of a request.
        Questions = "questions",
        /// The agencies that are asked.
        Consultees = "consultees",
        /// The due date.
        DueOn = "due-on",
        /// Who answers for the draft.
        ResponsibleOfficer = "responsible-officer",
        /// The answers of an opinion.
        Answers = "answers",
        /// The reason of an act, or the remark with which a draft is sent back.
        Reason = "reason",
        /// The rule that a return rests on.
        LegalBasis = "legal-basis",
        /// The agency that is competent instead.
        CompetentAgency = "competent-agency",
        /// Why no competent agency is known.
        UnknownBecause = "unknown-because",
        /// The missing papers.
        Papers = "papers",
        /// A note with papers or a reminder.
        Note = "note",
        /// The conditions and disagreements that a conclusion settles.
        Dispositions = "dispositions",
        /// What a consultation led to.
        Summary = "summary",
    }
    {
        /// The document with this number, from 1.
        Document(u16),
        /// A field of a question.
        Question(QuestionNumber, QuestionField),
        /// An agency that is asked, or one of its fields.
        Consultee(AgencyId, Option<ConsulteeField>),
        /// A field of the answer to a question.
        Answer(QuestionNumber, AnswerField),
        /// The missing paper with this number, from 1.
        Paper(u16),
        /// What becomes of a condition, or of a disagreement.
        Disposition {
            /// Whose it is.
            agency: AgencyId,
            /// The question that it is about.
            question: QuestionNumber,
            /// The number of the condition, from 1; none for a disagreement.
            condition: Option<u16>,
        },
    }
}

named! {
    /// A field of a question.
    #[derive(Copy)]
    QuestionField {
        /// What is asked.
        Text = "text",
        /// What the asker proposes.
        OwnPosition = "own-position",
    }
}

named! {
    /// A field of an agency that is asked.
    #[derive(Copy)]
    ConsulteeField {
        /// The questions that are put to it.
        Questions = "questions",
        /// Why it is asked.
        RelevanceReason = "relevance-reason",
        /// Why it is asked although it is not directly relevant.
        Justification = "justification",
        /// What is new since it was asked last.
        WhatIsNew = "what-is-new",
    }
}

named! {
    /// A field of an answer.
    #[derive(Copy)]
    AnswerField {
        /// The stance.
        Stance = "stance",
        /// The reasons for it.
        Reasons = "reasons",
        /// The conditions.
        Conditions = "conditions",
        /// The rules that it rests on.
        LegalBasis = "legal-basis",
        /// Why wording stands that was found evasive.
        Justification = "justification",
    }
    {
        /// The condition with this number, from 1.
        Condition(u16),
        /// The rule with this number, from 1.
        Rule(u16),
    }
}

impl Field {
    /// The question whose answer it belongs to.
    pub fn answered_question(&self) -> Option<QuestionNumber> {
        match self {
            Self::Answer(question, _) => Some(*question),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
