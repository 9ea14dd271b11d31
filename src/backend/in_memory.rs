//! The same rules without a service, for tests and previews: nothing outlives the page.

mod store;

use std::cell::RefCell;
use std::rc::Rc;

use async_trait::async_trait;
use chrono::{DateTime, FixedOffset};
use consultation::calendar::NoCalendarData;
use consultation::earlier::EarlierRound;
use consultation::oversight::Oversight;
use consultation::request::DocumentSource;
use consultation::timeliness::Period;
use consultation::view::{AskedRow, ConsultationView, Counts, RequestRow, Session};
use consultation::{Actor, Command};
use uuid::Uuid;

pub use self::store::World;

use self::store::Store;
use super::{Backend, BackendError};

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

    /// Sets the clock.
    pub fn set_clock(&self, now: DateTime<FixedOffset>) {
        self.0.borrow_mut().world.now = now;
    }
}

/// A record in memory, as one actor uses it.
pub struct InMemory {
    store: Rc<RefCell<Store>>,
    actor: Actor,
}

#[async_trait(?Send)]
impl Backend for InMemory {
    async fn session(&self) -> Result<Session, BackendError> {
        Ok(self.store.borrow().session(&self.actor))
    }

    async fn inbox(&self) -> Result<Vec<RequestRow>, BackendError> {
        self.store.borrow().inbox(&self.actor).map_err(beyond)
    }

    async fn asked(&self) -> Result<Vec<AskedRow>, BackendError> {
        self.store.borrow().asked(&self.actor).map_err(beyond)
    }

    async fn earlier(&self, dossier_number: &str) -> Result<Vec<EarlierRound>, BackendError> {
        Ok(self.store.borrow().earlier(&self.actor, dossier_number))
    }

    async fn counts(&self) -> Result<Counts, BackendError> {
        self.store.borrow().counts(&self.actor).map_err(beyond)
    }

    async fn consultation(&self, id: Uuid) -> Result<ConsultationView, BackendError> {
        self.store.borrow().view(id, &self.actor)
    }

    async fn act(
        &self,
        id: Uuid,
        expected: u64,
        key: Uuid,
        command: &Command,
    ) -> Result<ConsultationView, BackendError> {
        self.store.borrow_mut().act(&self.actor, id, expected, key, command)
    }

    async fn timeliness(&self, period: Period) -> Result<Oversight, BackendError> {
        self.store.borrow().timeliness(&self.actor, period).map_err(beyond)
    }

    async fn upload(&self, file: web_sys::File) -> Result<DocumentSource, BackendError> {
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
        Ok(source)
    }

    async fn document(&self, id: Uuid, sha256: &str) -> Result<web_sys::Blob, BackendError> {
        self.store.borrow().document(id, sha256, &self.actor)
    }
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
