//! The path of a field, written and read.

use super::{AnswerField, ConsulteeField, Field, QuestionField};
use std::fmt;
use std::str::FromStr;

impl Field {
    fn of_consultee(rest: &str) -> Self {
        let with_part = rest
            .rsplit_once('/')
            .and_then(|(agency, part)| Some((agency, ConsulteeField::named(part)?)));
        match with_part {
            Some((agency, part)) => Self::Consultee(agency.into(), Some(part)),
            None => Self::Consultee(rest.into(), None),
        }
    }

    fn of_disposition(rest: &str) -> Option<Self> {
        let (before, last) = rest.rsplit_once('/')?;
        let last = last.parse().ok()?;
        let with_condition = before
            .rsplit_once('/')
            .and_then(|(agency, question)| Some((agency, question.parse().ok()?)));
        Some(match with_condition {
            Some((agency, question)) => {
                Self::Disposition { agency: agency.into(), question, condition: Some(last) }
            }
            None => Self::Disposition { agency: before.into(), question: last, condition: None },
        })
    }

    fn within(path: &str) -> Option<Self> {
        let (list, rest) = path.split_once('/')?;
        match list {
            "documents" => Some(Self::Document(rest.parse().ok()?)),
            "papers" => Some(Self::Paper(rest.parse().ok()?)),
            "questions" => {
                let (question, part) = rest.split_once('/')?;
                Some(Self::Question(question.parse().ok()?, QuestionField::named(part)?))
            }
            "answers" => {
                let (question, part) = rest.split_once('/')?;
                Some(Self::Answer(question.parse().ok()?, AnswerField::of(part)?))
            }
            "consultees" => Some(Self::of_consultee(rest)),
            "dispositions" => Self::of_disposition(rest),
            _ => None,
        }
    }
}

impl AnswerField {
    fn of(path: &str) -> Option<Self> {
        Self::named(path).or_else(|| {
            let (list, number) = path.split_once('/')?;
            let number = number.parse().ok()?;
            match list {
                "conditions" => Some(Self::Condition(number)),
                "legal-basis" => Some(Self::Rule(number)),
                _ => None,
            }
        })
    }
}

impl fmt::Display for Field {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(number) => write!(formatter, "documents/{number}"),
            Self::Question(question, part) => write!(formatter, "questions/{question}/{part}"),
            Self::Consultee(agency, None) => write!(formatter, "consultees/{agency}"),
            Self::Consultee(agency, Some(part)) => write!(formatter, "consultees/{agency}/{part}"),
            Self::Answer(question, part) => write!(formatter, "answers/{question}/{part}"),
            Self::Paper(number) => write!(formatter, "papers/{number}"),
            Self::Disposition { agency, question, condition: None } => {
                write!(formatter, "dispositions/{agency}/{question}")
            }
            Self::Disposition { agency, question, condition: Some(condition) } => {
                write!(formatter, "dispositions/{agency}/{question}/{condition}")
            }
            plain => formatter.write_str(plain.name().unwrap_or_default()),
        }
    }
}

impl fmt::Display for QuestionField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name().unwrap_or_default())
    }
}

impl fmt::Display for ConsulteeField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name().unwrap_or_default())
    }
}

impl fmt::Display for AnswerField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Condition(number) => write!(formatter, "conditions/{number}"),
            Self::Rule(number) => write!(formatter, "legal-basis/{number}"),
            plain => formatter.write_str(plain.name().unwrap_or_default()),
        }
    }
}

/// A path that names no field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchField;

impl fmt::Display for NoSuchField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("no such field")
    }
}

impl std::error::Error for NoSuchField {}

impl FromStr for Field {
    type Err = NoSuchField;

    /// Reads the path again. An identifier that itself ends like a field of its agency (`so-y-te/questions`) cannot be told
    /// from that field.
    fn from_str(path: &str) -> Result<Self, NoSuchField> {
        Self::named(path).or_else(|| Self::within(path)).ok_or(NoSuchField)
    }
}

impl TryFrom<String> for Field {
    type Error = NoSuchField;

    fn try_from(path: String) -> Result<Self, NoSuchField> {
        path.parse()
    }
}

impl From<Field> for String {
    fn from(field: Field) -> Self {
        field.to_string()
    }
}
