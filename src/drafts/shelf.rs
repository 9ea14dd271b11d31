//! The drafts of one officer, as the database has them: read once, then written with every change.
//!
//! Other widgets, also in other tabs, may change the same drafts: each sends the others the key.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};

use futures::lock::Mutex;
use gloo_events::EventListener;
use js_sys::ArrayBuffer;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

use super::cipher::Cipher;
use super::database::Database;
use super::error::DraftError;

const CHANNEL: &str = "agency-consultation/drafts";
/// Sent instead of a key then.
const CLEARED: &str = "";

/// How drafts are kept.
#[derive(Clone, Debug)]
pub(super) enum Keeping {
    /// Not beyond the page, and why.
    Off(DraftError),
    /// Unencrypted.
    Plain,
    /// Encrypted.
    Encrypted(Cipher),
}

/// The stored drafts, by key: as JSON.
#[derive(Debug)]
pub(super) struct Shelf {
    prefix: String,
    keeping: Keeping,
    entries: RefCell<BTreeMap<String, String>>,
    database: Database,
    /// Encryption takes time: a later draft must not be overwritten by an earlier one.
    turn: Mutex<()>,
    channel: Option<Channel>,
}

#[derive(Debug)]
struct Channel {
    channel: BroadcastChannel,
    _heard: EventListener,
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}

impl Shelf {
    /// The drafts whose keys begin like this. If the database cannot be read, there are none.
    pub(super) async fn open(prefix: String, keeping: Keeping) -> Rc<Self> {
        let database = Database::default();
        let mut entries = BTreeMap::new();
        if !matches!(keeping, Keeping::Off(_)) {
            for (key, value) in database.read(&prefix).await.unwrap_or_default() {
                if let Some(json) = keeping.read(&value).await {
                    entries.insert(key, json);
                }
            }
        }
        Rc::new_cyclic(|shelf| Self {
            prefix,
            keeping,
            entries: RefCell::new(entries),
            database,
            turn: Mutex::new(()),
            channel: listen(shelf.clone()),
        })
    }

    /// The draft under this key.
    pub(super) fn get(&self, key: &str) -> Option<String> {
        self.entries.borrow().get(key).cloned()
    }

    /// The keys.
    pub(super) fn keys(&self) -> Vec<String> {
        self.entries.borrow().keys().cloned().collect()
    }

    /// Keeps this at once for the page, and as soon as possible beyond it.
    pub(super) async fn put(&self, key: &str, json: String) -> Result<(), DraftError> {
        self.entries.borrow_mut().insert(key.to_owned(), json.clone());
        let _turn = self.turn.lock().await;
        let value = match &self.keeping {
            Keeping::Off(why) => return Err(*why),
            Keeping::Plain => json.into(),
            Keeping::Encrypted(cipher) => {
                cipher.encrypt(&json).await.map_err(|_| DraftError::Unavailable)?
            }
        };
        self.database.put(key, &value).await?;
        self.say(key);
        Ok(())
    }

    /// Deletes the draft under this key.
    pub(super) async fn remove(&self, key: &str) -> Result<(), DraftError> {
        self.entries.borrow_mut().remove(key);
        let _turn = self.turn.lock().await;
        self.database.delete(key).await?;
        self.say(key);
        Ok(())
    }

    fn say(&self, key: &str) {
        if let Some(channel) = &self.channel {
            // A widget that misses this reads the draft when it is opened the next time.
            let _ = channel.channel.post_message(&key.into());
        }
    }

    async fn heard(&self, key: String) {
        if key == CLEARED {
            self.entries.borrow_mut().clear();
            return;
        }
        let _turn = self.turn.lock().await;
        let Ok(found) = self.database.read(&key).await else { return };
        let json = match found.into_iter().find(|(found, _)| *found == key) {
            Some((_, value)) => self.keeping.read(&value).await,
            None => None,
        };
        let mut entries = self.entries.borrow_mut();
        match json {
            Some(json) => entries.insert(key, json),
            None => entries.remove(&key),
        };
    }
}

impl Keeping {
    /// The draft; nothing if it was kept differently, or with another key.
    async fn read(&self, value: &JsValue) -> Option<String> {
        match self {
            Self::Off(_) => None,
            Self::Plain => value.as_string(),
            Self::Encrypted(cipher) => cipher.decrypt(value.dyn_ref::<ArrayBuffer>()?).await.ok(),
        }
    }
}

fn listen(shelf: Weak<Shelf>) -> Option<Channel> {
    let channel = BroadcastChannel::new(CHANNEL).ok()?;
    let heard = EventListener::new(&channel, "message", move |event| {
        let said = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
        if let (Some(key), Some(shelf)) = (said, shelf.upgrade())
            && (key == CLEARED || key.starts_with(&shelf.prefix))
        {
            yew::platform::spawn_local(async move { shelf.heard(key).await });
        }
    });
    Some(Channel { channel, _heard: heard })
}
