//! The same rules without a service, for tests and previews: nothing outlives the page.

mod store;

use std::cell::RefCell;
use std::rc::Rc;

use async_trait::async_trait;
use chrono::{DateTime, FixedOffset};
use consultation::Actor;
use consultation::calendar::NoCalendarData;
use consultation::request::DocumentSource;
use serde::Serialize;
use uuid::Uuid;

pub use self::store::World;

use self::store::Store;
use super::{Act, Backend, BackendError, Question};

/// A record that several actors share.
#[derive(Clone)]
pub struct SharedRecord(Rc<RefCell<Store>>);

impl SharedRecord {
    /// An empty record in this world.
    pub fn new(world: World) -> Self {
        Self(Rc::new(RefCell::new(Store::new(world))))
    }

    /// The record as this actor uses it.
    pub fn as_seen_by(&self, actor: Actor) -> InMemory {
        InMemory { store: self.0.clone(), actor }
    }

    /// Changes the world of the record: the time, the register, the numbers.
    pub fn change_world(&self, change: impl FnOnce(&mut World)) {
        change(&mut self.0.borrow_mut().world);
    }

    /// Records which agencies were dissolved and which succeed them, as the service does each day.
    pub fn follow_register(&self) {
        self.0.borrow_mut().follow_register();
    }
}

/// A record in memory, as one actor uses it.
pub struct InMemory {
    store: Rc<RefCell<Store>>,
    actor: Actor,
}

#[async_trait(?Send)]
impl Backend for InMemory {
    async fn read(&self, question: Question) -> Result<String, BackendError> {
        let store = self.store.borrow();
        let actor = &self.actor;
        match question {
            Question::Session => json(&store.session(actor)),
            Question::Inbox => {
                json(&Rows { rows: store.inbox(actor).map_err(beyond)?, now: store.world.now })
            }
            Question::Asked => {
                json(&Rows { rows: store.asked(actor).map_err(beyond)?, now: store.world.now })
            }
            Question::Earlier(number) => {
                json(&Rows { rows: store.earlier(actor, &number), now: store.world.now })
            }
            Question::Counts => json(&store.counts(actor).map_err(beyond)?),
            Question::Consultation(id) => json(&store.view(id, actor)?),
            Question::Timeliness(period) => json(&store.timeliness(actor, period).map_err(beyond)?),
        }
    }

    async fn act(&self, act: Act) -> Result<String, BackendError> {
        let Act { id, expected, key, command } = act;
        let command = serde_json::from_str(&command)?;
        json(&self.store.borrow_mut().act(&self.actor, id, expected, key, &command)?)
    }

    async fn upload(&self, file: web_sys::File) -> Result<String, BackendError> {
        let digest = sha256(&file).await?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a size in bytes is a whole number that a double holds exactly"
        )]
        let bytes = file.size() as u64;
        let source =
            DocumentSource::Upload { sha256: digest.clone(), bytes, media_type: file.type_() };
        self.store.borrow_mut().keep(digest, file);
        json(&source)
    }

    async fn document(&self, id: Uuid, sha256: &str) -> Result<web_sys::Blob, BackendError> {
        self.store.borrow().document(id, sha256, &self.actor)
    }
}

#[derive(Serialize)]
struct Rows<T> {
    rows: Vec<T>,
    now: DateTime<FixedOffset>,
}

fn json<T: Serialize>(answer: &T) -> Result<String, BackendError> {
    Ok(serde_json::to_string(answer)?)
}

/// A date that the calendar has no data for.
fn beyond(missing: NoCalendarData) -> BackendError {
    BackendError::Unexpected {
        code: "calendar-data-missing".to_owned(),
        detail: missing.to_string(),
    }
}

async fn sha256(file: &web_sys::File) -> Result<String, BackendError> {
    use wasm_bindgen_futures::JsFuture;

    let unreadable = |thrown: wasm_bindgen::JsValue| BackendError::Unexpected {
        code: "file-unreadable".to_owned(),
        detail: format!("{thrown:?}"),
    };
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(unreadable)?;
    let window = web_sys::window().expect("files come from a window");
    let digest = window
        .crypto()
        .and_then(|crypto| {
            crypto.subtle().digest_with_str_and_buffer_source("SHA-256", &bytes.into())
        })
        .map_err(unreadable)?;
    let digest = JsFuture::from(digest).await.map_err(unreadable)?;
    let digest = js_sys::Uint8Array::new(&digest).to_vec();
    let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    Ok(digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect())
}
