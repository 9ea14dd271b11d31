//! What officers have begun and not sent: kept in the browser, so that it survives a reload and a killed tab.
//!
//! A draft is found again by who writes it, what kind of thing it is and which consultation it is for.

use std::fmt;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset};
use consultation::Actor;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use web_sys::Storage;

const PREFIX: &str = "agency-consultation/draft";

/// The form of what is stored. A draft of another version is left alone and not read.
const VERSION: u32 = 1;

/// The drafts of one officer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafts {
    identity: Rc<str>,
}

/// A draft as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft<T> {
    /// When it was saved.
    pub saved_at: DateTime<FixedOffset>,
    /// What was written.
    pub content: T,
}

/// Why a draft could not be saved. The form keeps what was typed all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftError {
    /// The browser keeps nothing for this page.
    Unavailable,
    /// The browser's space for this page is used up.
    Full,
}

impl fmt::Display for DraftError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Unavailable => "draft-storage-unavailable",
            Self::Full => "draft-storage-full",
        })
    }
}

impl std::error::Error for DraftError {}

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
    /// The drafts of this actor in this browser.
    pub fn of(actor: &Actor) -> Self {
        Self { identity: format!("{}/{}", actor.agency, actor.officer).into() }
    }

    /// The draft of this kind for this consultation, if there is one that can be read.
    pub fn load<T: DeserializeOwned>(&self, kind: &str, id: Uuid) -> Option<Draft<T>> {
        let json = storage()?.get_item(&self.key(kind, id)).ok()??;
        let reading: Reading<T> = serde_json::from_str(&json).ok()?;
        (reading.version == VERSION)
            .then_some(Draft { saved_at: reading.saved_at, content: reading.content })
    }

    /// Keeps a draft in place of the one before. `at` is the time to be shown as that of the saving.
    ///
    /// # Panics
    ///
    /// If `T` cannot be JSON, such as a map whose keys are no texts: a mistake of the programmer's.
    pub fn save<T: Serialize>(
        &self,
        kind: &str,
        id: Uuid,
        content: &T,
        at: DateTime<FixedOffset>,
    ) -> Result<(), DraftError> {
        let writing = Writing { version: VERSION, saved_at: at, content };
        let json =
            serde_json::to_string(&writing).expect("a draft is plain data with texts as keys");
        storage()
            .ok_or(DraftError::Unavailable)?
            .set_item(&self.key(kind, id), &json)
            .map_err(|_| DraftError::Full)
    }

    /// Forgets a draft: only after the service has stored the act.
    pub fn clear(&self, kind: &str, id: Uuid) {
        if let Some(storage) = storage() {
            // A browser that does not let go of a draft has nothing that the officer could do about it.
            let _ = storage.remove_item(&self.key(kind, id));
        }
    }

    /// The consultations for which there are drafts of this kind.
    pub fn ids(&self, kind: &str) -> Vec<Uuid> {
        let Some(storage) = storage() else {
            return Vec::new();
        };
        let prefix = format!("{PREFIX}/{}/{kind}/", self.identity);
        (0..storage.length().unwrap_or(0))
            .filter_map(|index| storage.key(index).ok().flatten())
            .filter_map(|key| Uuid::parse_str(key.strip_prefix(&prefix)?).ok())
            .collect()
    }

    fn key(&self, kind: &str, id: Uuid) -> String {
        format!("{PREFIX}/{}/{kind}/{id}", self.identity)
    }
}

/// The browser's storage; none where the page is sandboxed or the officer has turned it off.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
