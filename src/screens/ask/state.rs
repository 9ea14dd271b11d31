//! The form as the officer edits it.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::Consultation;
use consultation::agency::{AgencyId, FieldCode, OfficerId};
use consultation::event::Recorded;
use consultation::field::{Field, QuestionField};
use consultation::request::{DocumentSource, Secrecy, Urgency};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use yew::Reducible;

use super::form::{ChosenAgency, DocumentDraft, Form, Key, Place, QuestionDraft};
use crate::backend::BackendError;
use crate::form::kept::Keep;

/// A file being uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// The key that its document will have.
    pub key: Key,
    /// Its name.
    pub name: String,
    /// Why it failed, in words; absent while it is being uploaded.
    pub failure: Option<BackendError>,
}

/// A field that the officer has left: that of a question by the question's key, which stays when they are ordered anew.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Left {
    Question(Key, QuestionField),
    Other(Field),
}

/// How the form began.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The consultation that it becomes, or whose draft it is.
    pub consultation: Consultation,
    /// When the draft was kept that was restored.
    pub restored_at: Option<DateTime<FixedOffset>>,
    /// What others did since the restored draft was begun.
    pub since: Vec<Recorded>,
}

/// The form as it is kept in the browser.
#[derive(Clone, Serialize, Deserialize)]
pub struct Saved {
    /// The consultation that it will be.
    pub id: Uuid,
    /// The sequence at which it was begun.
    pub expected: u64,
    /// The content of the form.
    pub form: Form,
}

/// The form and everything around it that changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// How it began.
    pub opened: Rc<Opened>,
    /// The content of the form.
    pub form: Form,
    /// The files being uploaded.
    pub uploads: Vec<Upload>,
    /// Whether the confirmation of the act is open.
    pub confirming: bool,
    /// How often the officer tried to hand the form in: from the first time on, every refusal is shown.
    pub attempts: u32,
    /// Increases with each change of the form, so that it is saved.
    pub revision: u32,
    /// The agency that the officer wanted and the rules refuse.
    pub refused: Option<AgencyId>,
    left: BTreeSet<Left>,
}

/// A change of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say what happened")]
pub enum Action {
    SubjectTyped(String),
    DossierNumberTyped(String),
    DocumentNumberTyped(String),
    FieldChosen(FieldCode),
    FieldRemoved(FieldCode),
    RequiredByTyped(String),
    UrgencyChosen(Urgency),
    SecrecyChosen(Secrecy),
    LinkAdded,
    UploadStarted { key: Key, name: String },
    UploadStored { key: Key, source: DocumentSource },
    UploadFailed { key: Key, error: BackendError },
    UploadDismissed { key: Key },
    DocumentTitleTyped { key: Key, title: String },
    LinkTyped { key: Key, url: String },
    DocumentRemoved { key: Key },
    QuestionAdded,
    QuestionTyped { key: Key, text: String },
    OwnPositionTyped { key: Key, text: String },
    QuestionMovedUp { key: Key },
    QuestionMovedDown { key: Key },
    QuestionRemoved { key: Key },
    AgencyChosen(AgencyId),
    AgencyRefused(AgencyId),
    AgencyRemoved(AgencyId),
    RelevanceReasonTyped { agency: AgencyId, text: String },
    JustificationTyped { agency: AgencyId, text: String },
    WhatIsNewTyped { agency: AgencyId, text: String },
    QuestionPut { agency: AgencyId, key: Key },
    QuestionWithheld { agency: AgencyId, key: Key },
    DueDateSet(NaiveDate),
    ProposalTaken,
    OfficerChosen(OfficerId),
    FieldLeft(Field),
    FormReplaced(Form),
    HandInClicked { refused: bool },
    ConfirmationClosed,
}

impl State {
    /// The state of a form that begins with this content.
    pub fn begun(opened: Rc<Opened>, form: Form) -> Self {
        Self { opened, form, ..Self::default() }
    }

    /// Whether what the rules say of a field is shown: once the officer has left the field, and
    /// everywhere after the form was handed in.
    pub fn shows(&self, field: &Field) -> bool {
        self.attempts > 0 || self.left.contains(&self.left(field))
    }

    /// A key that no question, document or upload has.
    pub fn unused_key(&self) -> Key {
        let uploads = self.uploads.iter().map(|upload| upload.key + 1).max();
        self.form.unused_key().max(uploads.unwrap_or_default())
    }

    /// The state after `action`.
    #[must_use]
    pub fn reduced(mut self, action: Action) -> Self {
        match action {
            Action::FieldLeft(field) => {
                self.left.insert(self.left(&field));
            }
            Action::AgencyRefused(agency) => self.refused = Some(agency),
            Action::UploadStarted { key, name } => {
                self.uploads.push(Upload { key, name, failure: None });
            }
            Action::UploadFailed { key, error } => {
                if let Some(upload) = self.uploads.iter_mut().find(|upload| upload.key == key) {
                    upload.failure = Some(error);
                }
            }
            Action::UploadDismissed { key } => self.uploads.retain(|upload| upload.key != key),
            Action::FormReplaced(form) => self = Self::begun(self.opened, form),
            Action::HandInClicked { refused } => {
                self.attempts += 1;
                self.confirming = !refused;
            }
            Action::ConfirmationClosed => self.confirming = false,
            edit => self.edit(edit),
        }
        self
    }

    fn edit(&mut self, action: Action) {
        self.revision += 1;
        match action {
            Action::SubjectTyped(text) => self.form.subject = text,
            Action::DossierNumberTyped(text) => self.form.dossier_number = text,
            Action::DocumentNumberTyped(text) => self.form.document_number = text,
            Action::FieldChosen(field) => {
                if !self.form.fields.contains(&field) {
                    self.form.fields.push(field);
                }
            }
            Action::FieldRemoved(field) => self.form.fields.retain(|chosen| *chosen != field),
            Action::RequiredByTyped(text) => self.form.required_by = text,
            Action::UrgencyChosen(urgency) => self.form.urgency = urgency,
            Action::SecrecyChosen(secrecy) => self.form.secrecy = secrecy,
            Action::DueDateSet(date) => self.form.due_set = Some(date),
            Action::ProposalTaken => self.form.due_set = None,
            Action::OfficerChosen(officer) => self.form.responsible_officer = Some(officer),
            document @ (Action::LinkAdded
            | Action::UploadStored { .. }
            | Action::DocumentTitleTyped { .. }
            | Action::LinkTyped { .. }
            | Action::DocumentRemoved { .. }) => self.edit_documents(document),
            agency @ (Action::AgencyChosen(_)
            | Action::AgencyRemoved(_)
            | Action::RelevanceReasonTyped { .. }
            | Action::JustificationTyped { .. }
            | Action::WhatIsNewTyped { .. }
            | Action::QuestionPut { .. }
            | Action::QuestionWithheld { .. }) => self.edit_agencies(agency),
            question => self.edit_questions(question),
        }
    }

    fn edit_documents(&mut self, action: Action) {
        let unused = self.unused_key();
        let documents = &mut self.form.documents;
        match action {
            Action::LinkAdded => documents.push(DocumentDraft {
                key: unused,
                title: String::new(),
                place: Place::Link(String::new()),
            }),
            Action::UploadStored { key, source } => {
                if let Some(at) = self.uploads.iter().position(|upload| upload.key == key) {
                    let title = self.uploads.remove(at).name;
                    documents.push(DocumentDraft { key, title, place: Place::Kept(source) });
                }
            }
            Action::DocumentRemoved { key } => documents.retain(|document| document.key != key),
            Action::DocumentTitleTyped { key, title } => {
                if let Some(document) = documents.iter_mut().find(|document| document.key == key) {
                    document.title = title;
                }
            }
            Action::LinkTyped { key, url } => {
                if let Some(document) = documents.iter_mut().find(|document| document.key == key) {
                    document.place = Place::Link(url);
                }
            }
            _ => {}
        }
    }

    fn edit_questions(&mut self, action: Action) {
        let key = self.unused_key();
        let questions = &mut self.form.questions;
        let place = |key| questions.iter().position(|question| question.key == key);
        match action {
            Action::QuestionAdded => {
                questions.push(QuestionDraft { key, ..QuestionDraft::default() });
            }
            Action::QuestionTyped { key, text } => {
                if let Some(at) = place(key) {
                    questions[at].text = text;
                }
            }
            Action::OwnPositionTyped { key, text } => {
                if let Some(at) = place(key) {
                    questions[at].own_position = text;
                }
            }
            Action::QuestionMovedUp { key } => {
                if let Some(at) = place(key).filter(|at| *at > 0) {
                    questions.swap(at, at - 1);
                }
            }
            Action::QuestionMovedDown { key } => {
                if let Some(at) = place(key).filter(|at| at + 1 < questions.len()) {
                    questions.swap(at, at + 1);
                }
            }
            Action::QuestionRemoved { key } => {
                questions.retain(|question| question.key != key);
                for chosen in &mut self.form.agencies {
                    chosen.not_asked.remove(&key);
                }
            }
            _ => {}
        }
    }

    fn edit_agencies(&mut self, action: Action) {
        let chosen =
            |form: &mut Form, agency: &AgencyId, change: &mut dyn FnMut(&mut ChosenAgency)| {
                form.agencies.iter_mut().filter(|chosen| chosen.agency == *agency).for_each(change);
            };
        let form = &mut self.form;
        match action {
            Action::AgencyChosen(agency) => {
                self.refused = None;
                if form.agency(&agency).is_none() {
                    form.agencies.push(ChosenAgency { agency, ..ChosenAgency::default() });
                }
            }
            Action::AgencyRemoved(agency) => {
                form.agencies.retain(|chosen| chosen.agency != agency);
            }
            Action::RelevanceReasonTyped { agency, text } => {
                chosen(form, &agency, &mut |chosen| chosen.relevance_reason.clone_from(&text));
            }
            Action::JustificationTyped { agency, text } => {
                chosen(form, &agency, &mut |chosen| chosen.justification.clone_from(&text));
            }
            Action::WhatIsNewTyped { agency, text } => {
                chosen(form, &agency, &mut |chosen| chosen.what_is_new.clone_from(&text));
            }
            Action::QuestionPut { agency, key } => {
                chosen(form, &agency, &mut |chosen| {
                    chosen.not_asked.remove(&key);
                });
            }
            Action::QuestionWithheld { agency, key } => {
                chosen(form, &agency, &mut |chosen| {
                    chosen.not_asked.insert(key);
                });
            }
            _ => {}
        }
    }

    fn left(&self, field: &Field) -> Left {
        let by_key = || {
            let Field::Question(number, part) = *field else { return None };
            let place = usize::from(number).checked_sub(1)?;
            Some(Left::Question(self.form.questions.get(place)?.key, part))
        };
        by_key().unwrap_or_else(|| Left::Other(field.clone()))
    }
}

impl Keep for State {
    type Content = Saved;

    fn content(&self) -> Saved {
        let Consultation { id, sequence, .. } = self.opened.consultation;
        Saved { id, expected: sequence, form: self.form.clone() }
    }

    fn revision(&self) -> u32 {
        self.revision
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).reduced(action))
    }
}

#[cfg(test)]
mod tests;
