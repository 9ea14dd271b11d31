//! The portal: it vouches for whoever is at the screen, anew with each call.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use agency_consultation::backend::in_memory::{InMemory, SharedRecord};
use agency_consultation::backend::{Act, Backend, BackendError, Question};
use async_trait::async_trait;
use consultation::Actor;
use consultation::violation::Violation;
use serde_json::{Value, json};
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
    /// How many rows each list has that has any; where there is none, as many as are on record.
    pub rows: Option<u32>,
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
        let is_list = matches!(question, Question::Inbox | Question::Asked);
        let answer = self.now().read(question).await?;
        let rows = self.rows.filter(|_| is_list);
        Ok(rows.map_or(answer.clone(), |rows| repeated(&answer, rows)))
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

/// A list in which the first row stands so many times, each with an id and a subject of its own. Some subjects are long, and a
/// third of what is due is overdue: lines differ in height, and have groups.
fn repeated(list: &str, times: u32) -> String {
    let mut list: Value = serde_json::from_str(list).expect("a list");
    let Some(row) = list["rows"].get(0).cloned() else { return list.to_string() };
    let rows = (1..=times).map(|number| {
        let mut row = row.clone();
        let more = if number % 7 == 0 {
            ", ".to_owned() + &super::SUBJECT.repeat(4)
        } else {
            String::new()
        };
        row["consultation"] = json!(Uuid::from_u128(number.into()));
        row["subject"] = json!(format!("Việc số {number}{more}"));
        if number % 3 == 0 && row["standing"].is_object() {
            row["standing"] = json!({ "standing": "overdue", "working_days": 2 });
        }
        row
    });
    list["rows"] = rows.collect();
    list.to_string()
}
