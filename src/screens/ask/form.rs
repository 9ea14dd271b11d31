//! The officer's input so far, as typed, and the request made from it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use consultation::Text;
use consultation::agency::{AgencyId, FieldCode, OfficerId};
use consultation::field::{ConsulteeField, Field, QuestionField};
use consultation::request::{
    Asked, Document, DocumentSource, Question, QuestionNumber, Request, Secrecy, Urgency,
};
use serde::{Deserialize, Serialize};

use crate::form::unusable::{Unusable, all_usable, taken};

/// Identifies a question or a document, however they are ordered.
pub type Key = u32;

/// A question in progress; its number is its place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionDraft {
    /// Stays with the question when it moves.
    pub key: Key,
    /// The question.
    pub text: String,
    /// The asker's own position.
    pub own_position: String,
}

/// A document in progress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentDraft {
    /// Stays with the document when others are removed.
    pub key: Key,
    /// Its title.
    pub title: String,
    /// Its location.
    pub place: Place,
}

/// The location of a document of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// An address, as typed.
    Link(String),
    /// A file that the service keeps.
    Kept(DocumentSource),
}

/// An agency to ask.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenAgency {
    /// The agency.
    pub agency: AgencyId,
    /// The questions that are not put to it: a new question goes to everybody at first.
    pub not_asked: BTreeSet<Key>,
    /// The reason for asking it.
    pub relevance_reason: String,
    /// The justification for asking it, if it is not directly relevant.
    pub justification: String,
    /// What is new since it was last asked on the dossier.
    #[serde(default)]
    pub what_is_new: String,
}

/// The form of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Form {
    /// The subject.
    pub subject: String,
    /// The number of the dossier.
    pub dossier_number: String,
    /// The number of the asker's document.
    pub document_number: String,
    /// The fields of the matter, in the order in which they were chosen.
    pub fields: Vec<FieldCode>,
    /// The rule that requires the consultation.
    pub required_by: String,
    /// The urgency.
    pub urgency: Urgency,
    /// The secrecy level.
    pub secrecy: Secrecy,
    /// The documents.
    pub documents: Vec<DocumentDraft>,
    /// The questions, in their order.
    pub questions: Vec<QuestionDraft>,
    /// The agencies, in the order in which they were chosen.
    pub agencies: Vec<ChosenAgency>,
    /// The due date that the officer set; the proposal holds while there is none.
    pub due_set: Option<NaiveDate>,
    /// The responsible officer.
    pub responsible_officer: Option<OfficerId>,
}

impl Form {
    /// A form with one empty question, drafted by `officer`.
    pub fn new(officer: OfficerId) -> Self {
        Self {
            questions: vec![QuestionDraft::default()],
            responsible_officer: Some(officer),
            ..Self::default()
        }
    }

    /// A key that no question or document has.
    pub fn unused_key(&self) -> Key {
        let questions = self.questions.iter().map(|question| question.key);
        let documents = self.documents.iter().map(|document| document.key);
        questions.chain(documents).max().map_or(0, |highest| highest + 1)
    }

    /// The agency's entry, if it is to be asked.
    pub fn agency(&self, id: &AgencyId) -> Option<&ChosenAgency> {
        self.agencies.iter().find(|chosen| chosen.agency == *id)
    }

    /// The request made from the form, or every text that cannot be sent. `proposed_due_on` applies if the officer set no
    /// date.
    pub fn request(&self, proposed_due_on: Option<NaiveDate>) -> Result<Request, Vec<Unusable>> {
        let mut reader = Reader::default();
        let request = Request {
            subject: reader.text(Field::Subject, &self.subject),
            dossier_number: reader.text(Field::DossierNumber, &self.dossier_number),
            document_number: reader.text(Field::DocumentNumber, &self.document_number),
            fields: self.fields.clone(),
            required_by: reader.text(Field::RequiredBy, &self.required_by),
            urgency: self.urgency,
            secrecy: self.secrecy,
            documents: (1..)
                .zip(&self.documents)
                .map(|(place, draft)| reader.document(place, draft))
                .collect(),
            questions: (1..)
                .zip(&self.questions)
                .map(|(number, draft)| reader.question(number, draft))
                .collect(),
            consultees: self
                .agencies
                .iter()
                .map(|chosen| reader.asked(chosen, self.questions_for(chosen)))
                .collect(),
            due_on: self.due_set.or(proposed_due_on),
            responsible_officer: self.responsible_officer.clone(),
        };
        all_usable(request, reader.unusable)
    }

    /// The form that makes this request, for a draft that the head sent back.
    pub fn of_request(request: &Request) -> Self {
        let questions: Vec<QuestionDraft> = (0..)
            .zip(&request.questions)
            .map(|(key, question)| QuestionDraft {
                key,
                text: question.text.to_string(),
                own_position: question.own_position.to_string(),
            })
            .collect();
        let agencies = request
            .consultees
            .iter()
            .map(|asked| ChosenAgency {
                agency: asked.agency.clone(),
                not_asked: (0..)
                    .zip(&request.questions)
                    .filter(|(_, question)| !asked.questions.contains(&question.number))
                    .map(|(key, _)| key)
                    .collect(),
                relevance_reason: asked.relevance_reason.to_string(),
                justification: asked.justification.as_deref().unwrap_or_default().to_owned(),
                what_is_new: asked.what_is_new.as_deref().unwrap_or_default().to_owned(),
            })
            .collect();
        let mut form = Self {
            subject: request.subject.to_string(),
            dossier_number: request.dossier_number.to_string(),
            document_number: request.document_number.to_string(),
            fields: request.fields.clone(),
            required_by: request.required_by.to_string(),
            urgency: request.urgency,
            secrecy: request.secrecy,
            documents: Vec::new(),
            questions,
            agencies,
            due_set: request.due_on,
            responsible_officer: request.responsible_officer.clone(),
        };
        for document in &request.documents {
            let place = match &document.source {
                DocumentSource::Link { url } => Place::Link(url.to_string()),
                kept @ DocumentSource::Upload { .. } => Place::Kept(kept.clone()),
            };
            form.documents.push(DocumentDraft {
                key: form.unused_key(),
                title: document.title.to_string(),
                place,
            });
        }
        form
    }

    fn questions_for(&self, chosen: &ChosenAgency) -> Vec<QuestionNumber> {
        (1..)
            .zip(&self.questions)
            .filter(|(_, question)| !chosen.not_asked.contains(&question.key))
            .map(|(number, _)| number)
            .collect()
    }
}

/// Reads the texts of a form and keeps those that cannot be sent.
#[derive(Default)]
struct Reader {
    unusable: Vec<Unusable>,
}

impl Reader {
    fn text(&mut self, field: Field, typed: &str) -> Text {
        taken(typed, field, &mut self.unusable)
    }

    fn document(&mut self, place: u16, draft: &DocumentDraft) -> Document {
        let field = Field::Document(place);
        Document {
            title: self.text(field.clone(), &draft.title),
            source: match &draft.place {
                Place::Link(url) => DocumentSource::Link { url: self.text(field, url) },
                Place::Kept(kept) => kept.clone(),
            },
        }
    }

    fn question(&mut self, number: QuestionNumber, draft: &QuestionDraft) -> Question {
        Question {
            number,
            text: self.text(Field::Question(number, QuestionField::Text), &draft.text),
            own_position: self
                .text(Field::Question(number, QuestionField::OwnPosition), &draft.own_position),
        }
    }

    fn asked(&mut self, chosen: &ChosenAgency, questions: Vec<QuestionNumber>) -> Asked {
        let agency = &chosen.agency;
        let field = |part| Field::Consultee(agency.clone(), Some(part));
        let justification = self.text(field(ConsulteeField::Justification), &chosen.justification);
        let what_is_new = self.text(field(ConsulteeField::WhatIsNew), &chosen.what_is_new);
        Asked {
            agency: agency.clone(),
            questions,
            relevance_reason: self
                .text(field(ConsulteeField::RelevanceReason), &chosen.relevance_reason),
            justification: (!justification.is_empty()).then_some(justification),
            what_is_new: (!what_is_new.is_empty()).then_some(what_is_new),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled_in() -> Form {
        Form {
            subject: "Dự thảo Quyết định ban hành Quy chế phối hợp".into(),
            fields: vec!["interior.local-government".into()],
            documents: vec![DocumentDraft {
                key: 7,
                title: "Dự thảo".into(),
                place: Place::Link("https://hoso.example/1".into()),
            }],
            questions: vec![
                QuestionDraft {
                    key: 4, text: "Có đồng ý Điều 5?".into(), ..Default::default()
                },
                QuestionDraft {
                    key: 2, text: "Kinh phí bao nhiêu?".into(), ..Default::default()
                },
            ],
            agencies: vec![ChosenAgency {
                agency: "so-tu-phap".into(),
                not_asked: BTreeSet::from([4]),
                relevance_reason: "Thẩm định văn bản".into(),
                justification: "  ".into(),
                ..ChosenAgency::default()
            }],
            ..Form::default()
        }
    }

    #[test]
    fn questions_are_numbered_by_their_place() {
        let request = filled_in().request(None).expect("texts that can be read");
        let numbers: Vec<_> = request.questions.iter().map(|question| question.number).collect();
        assert_eq!(numbers, [1, 2]);
        assert_eq!(request.consultees[0].questions, [2], "the first question has key 4");
    }

    #[test]
    fn a_blank_justification_is_none() {
        let request = filled_in().request(None).expect("texts that can be read");
        assert_eq!(request.consultees[0].justification, None);
    }

    #[test]
    fn the_date_that_was_set_wins_over_the_proposal() {
        let date = |day| NaiveDate::from_ymd_opt(2026, 12, day);
        let mut form = filled_in();
        let due_on = |form: &Form| form.request(date(2)).map(|request| request.due_on);
        assert_eq!(due_on(&form), Ok(date(2)));
        form.due_set = date(4);
        assert_eq!(due_on(&form), Ok(date(4)));
    }

    #[test]
    fn every_unreadable_text_is_named_by_its_field() {
        let mut form = filled_in();
        form.subject = "một\u{7}".into();
        form.questions[1].own_position = "hai\u{0}".into();
        let unreadable = form.request(None).expect_err("control characters");
        let fields: Vec<_> = unreadable.into_iter().map(|found| found.field).collect();
        assert_eq!(fields, [Field::Subject, Field::Question(2, QuestionField::OwnPosition)]);
    }

    #[test]
    fn a_request_given_back_makes_the_same_request_again() {
        let request = filled_in().request(None).expect("texts that can be read");
        let again = Form::of_request(&request).request(None);
        assert_eq!(again, Ok(request));
    }
}
