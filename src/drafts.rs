//! Drafts of officers that have not been sent: kept in the browser, so that they survive a reload and a killed tab.
//!
//! A draft is identified by its writer, its kind and its consultation. The page says whether drafts are kept at all, and
//! may give a key to encrypt them with.
//!
//! The first screen needs no drafts. Most of this code is fetched with the screens that do ([`crate::app::lazy`]), which open
//! the drafts before they are drawn.

mod cipher;
mod database;
mod error;
mod shelf;

use std::cell::OnceCell;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset};
use consultation::Actor;
use js_sys::Uint8Array;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use self::cipher::Cipher;
pub use self::error::DraftError;
use self::shelf::{Keeping, Shelf};

/// The version of the stored form. A draft of another version is left alone and not read.
const VERSION: u32 = 1;

/// The drafts of one officer.
#[derive(Clone, Debug)]
pub struct Drafts {
    identity: Rc<str>,
    /// Empty until they are opened.
    shelf: Rc<OnceCell<Rc<Shelf>>>,
}

impl PartialEq for Drafts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.shelf, &other.shelf)
    }
}

/// How the page wants drafts to be kept.
#[derive(Clone, Debug)]
pub enum DraftPolicy {
    /// Not beyond the page.
    Off,
    /// Unencrypted.
    Plain,
    /// Encrypted, with a key of 16 or 32 bytes.
    Encrypted(Uint8Array),
}

/// A draft as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft<T> {
    /// When it was saved.
    pub saved_at: DateTime<FixedOffset>,
    /// Its content.
    pub content: T,
}

#[derive(Serialize)]
struct Writing<'a, T> {
    version: u32,
    saved_at: DateTime<FixedOffset>,
    content: &'a T,
}

#[derive(Deserialize)]
struct Reading<T> {
    version: u32,
    saved_at: DateTime<FixedOffset>,
    content: T,
}

impl Drafts {
    /// The drafts of this actor in this browser, not opened yet.
    pub fn of(actor: &Actor) -> Self {
        Self {
            identity: format!("{}/{}", actor.agency, actor.officer).into(),
            shelf: Rc::default(),
        }
    }

    /// Whether they were opened.
    pub fn is_open(&self) -> bool {
        self.shelf.get().is_some()
    }

    /// Reads the stored drafts. Before that there are none, and none is kept. A second call changes nothing.
    pub async fn open(&self, policy: DraftPolicy) {
        if self.is_open() {
            return;
        }
        let keeping = match policy {
            DraftPolicy::Off => Keeping::Off(DraftError::Unwanted),
            DraftPolicy::Plain => Keeping::Plain,
            // With an invalid key nothing is kept, because it would be readable to everyone.
            DraftPolicy::Encrypted(key) => {
                let cipher = Cipher::new(&key).await;
                cipher.map_or(Keeping::Off(DraftError::Unavailable), Keeping::Encrypted)
            }
        };
        let opened = Shelf::open(format!("{}/", self.identity), keeping).await;
        // Another screen that opened them at the same time was faster.
        let _ = self.shelf.set(opened);
    }

    /// The draft of this kind for this consultation, if there is one that can be read.
    pub fn load<T: DeserializeOwned>(&self, kind: &str, id: Uuid) -> Option<Draft<T>> {
        read(&self.shelf.get()?.get(&self.key(kind, id))?)
    }

    /// Keeps a draft in place of the one before. `at` is shown as the time of the saving. The page has the draft at once;
    /// the future ends when the browser has stored it.
    ///
    /// # Panics
    ///
    /// If `T` cannot be JSON, such as a map whose keys are no texts, which is a programming error.
    pub fn save<T: Serialize>(
        &self,
        kind: &str,
        id: Uuid,
        content: &T,
        at: DateTime<FixedOffset>,
    ) -> impl Future<Output = Result<(), DraftError>> + use<T> {
        let writing = Writing { version: VERSION, saved_at: at, content };
        let json =
            serde_json::to_string(&writing).expect("a draft is plain data with texts as keys");
        let (drafts, key) = (self.shelf.get().cloned(), self.key(kind, id));
        async move { drafts.ok_or(DraftError::Unavailable)?.put(&key, json).await }
    }

    /// Deletes a draft: only after the service has stored the act.
    pub fn clear(&self, kind: &str, id: Uuid) {
        let (Some(drafts), key) = (self.shelf.get().cloned(), self.key(kind, id)) else { return };
        yew::platform::spawn_local(async move {
            // If the browser does not delete a draft, the officer cannot do anything about it.
            let _ = drafts.remove(&key).await;
        });
    }

    /// The consultations for which there are drafts of this kind.
    pub fn ids(&self, kind: &str) -> Vec<Uuid> {
        let prefix = format!("{}/{kind}/", self.identity);
        let id = |key: &String| Uuid::parse_str(key.strip_prefix(&prefix)?).ok();
        self.shelf
            .get()
            .map(|shelf| shelf.keys().iter().filter_map(id).collect())
            .unwrap_or_default()
    }

    fn key(&self, kind: &str, id: Uuid) -> String {
        format!("{}/{kind}/{id}", self.identity)
    }
}

/// A stored draft, if this version of the widget can read it.
pub(crate) fn read<T: DeserializeOwned>(json: &str) -> Option<Draft<T>> {
    let reading: Reading<T> = serde_json::from_str(json).ok()?;
    (reading.version == VERSION)
        .then_some(Draft { saved_at: reading.saved_at, content: reading.content })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::act::{Act, Doing};
    use crate::reply::answer::form::AnswerForm;
    use crate::reply::returning::state::ReturnForm;
    use crate::screens::consultation::conclude::Concluding;

    macro_rules! first_release {
        ($kind:literal) => {
            read(include_str!(concat!("../tests/drafts/first_release/", $kind, ".json")))
                .expect("a draft of the first release")
                .content
        };
    }

    #[test]
    fn what_the_first_release_kept_is_read() {
        let answer: AnswerForm = first_release!("answer");
        assert_eq!(answer.parts[0].reasons, "Khoản 2 Điều 5 phù hợp.");
        assert_eq!(answer.parts[0].conditions.lines(), ["Sửa khoản 2 Điều 5: 05 ngày làm việc."]);
        let hand_back: ReturnForm = first_release!("return");
        assert_eq!(hand_back.legal_basis, "Điều 2 Quyết định 12/2024/QĐ-UBND");
        let doing: Doing = first_release!("settle");
        assert_eq!(doing.open, Some(("so-xay-dung".into(), Act::Contest)));
        let concluding: Concluding = first_release!("conclude");
        let condition = "dispositions/so-tu-phap/1/1".parse().expect("a field");
        assert_eq!(concluding.settled[&condition].explanation, "Đã sửa khoản 2 Điều 5.");
    }

    #[test]
    fn a_draft_of_another_version_is_left_alone() {
        let newer = include_str!("../tests/drafts/first_release/return.json")
            .replace("\"version\": 1", "\"version\": 2");
        assert_eq!(read::<ReturnForm>(&newer), None);
    }
}
