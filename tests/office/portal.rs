//! The portal: it vouches for whoever is at the screen, anew with each call.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use agency_consultation::backend::in_memory::{InMemory, SharedRecord};
use agency_consultation::backend::{Act, Backend, BackendError, Question};
use async_trait::async_trait;
use consultation::Actor;
use consultation::violation::Violation;
use uuid::Uuid;

/// Those for whom the portal vouches otherwise than at first: they moved to another agency or role.
pub type People = Rc<RefCell<BTreeMap<String, Actor>>>;

/// A violation that only the service finds, as a version of it that is newer than the widget may.
pub type Stricter = Rc<RefCell<Option<Violation>>>;

/// The record in memory, as the portal lets an officer use it.
pub struct Portal {
    pub record: SharedRecord,
    pub people: People,
    /// Who it is at first.
    pub officer: Actor,
    /// Refuses the next act.
    pub stricter: Stricter,
}

impl Portal {
    fn now(&self) -> InMemory {
        let moved = self.people.borrow().get(&self.officer.officer.0).cloned();
        self.record.as_seen_by(moved.unwrap_or_else(|| self.officer.clone()))
    }
}

#[async_trait(?Send)]
impl Backend for Portal {
    async fn read(&self, question: Question) -> Result<String, BackendError> {
        self.now().read(question).await
    }

    async fn act(&self, act: Act) -> Result<String, BackendError> {
        if let Some(violation) = self.stricter.take() {
            return Err(BackendError::Refused(violation.into()));
        }
        self.now().act(act).await
    }

    async fn upload(&self, file: web_sys::File) -> Result<String, BackendError> {
        self.now().upload(file).await
    }

    async fn document(&self, id: Uuid, sha256: &str) -> Result<web_sys::Blob, BackendError> {
        self.now().document(id, sha256).await
    }
}
