use std::fmt;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset};
use consultation::Command;
use consultation::earlier::EarlierRound;
use consultation::oversight::Oversight;
use consultation::request::DocumentSource;
use consultation::timeliness::Period;
use consultation::view::{AskedRow, ConsultationView, Counts, RequestRow};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use yew::Callback;

use super::response::{told, understood};
use super::{Act, Backend, BackendError, Question, SignedIn, problem};

/// A backend that everything on a desk shares. Two handles are equal if they lead to the same one.
#[derive(Clone)]
pub struct BackendHandle {
    backend: Rc<dyn Backend>,
    /// Receives the backend's clock.
    heard: Callback<DateTime<FixedOffset>>,
}

#[derive(Deserialize)]
struct Rows<T> {
    rows: Vec<T>,
    now: DateTime<FixedOffset>,
}

impl BackendHandle {
    /// Shares a backend. `heard` is called with the backend's time.
    pub fn new(backend: impl Backend + 'static, heard: Callback<DateTime<FixedOffset>>) -> Self {
        Self { backend: Rc::new(backend), heard }
    }

    /// The actor, the time and the rules.
    pub async fn signed_in(&self) -> Result<SignedIn, BackendError> {
        let response = self.backend.read(Question::Session).await.map_err(told)?;
        let signed_in = SignedIn::read(response)?;
        self.heard.emit(signed_in.now);
        self.backend.serves(&signed_in.actor);
        Ok(signed_in)
    }

    /// The requests to the actor's agency, the most urgent first; for a monitor the contested returns.
    pub async fn inbox(&self) -> Result<Vec<RequestRow>, BackendError> {
        self.rows(Question::Inbox).await
    }

    /// The consultations of the actor's agency.
    pub async fn asked(&self) -> Result<Vec<AskedRow>, BackendError> {
        self.rows(Question::Asked).await
    }

    /// What the actor's agency has sent on a dossier, the oldest first.
    pub async fn earlier(&self, dossier_number: &str) -> Result<Vec<EarlierRound>, BackendError> {
        self.rows(Question::Earlier(dossier_number.to_owned())).await
    }

    /// The work that waits for the actor's agency.
    pub async fn counts(&self) -> Result<Counts, BackendError> {
        self.read(Question::Counts).await
    }

    /// One consultation.
    pub async fn consultation(&self, id: Uuid) -> Result<ConsultationView, BackendError> {
        self.read(Question::Consultation(id)).await
    }

    /// Does an act: see [`Act`].
    pub async fn act(
        &self,
        id: Uuid,
        expected: u64,
        key: Uuid,
        command: &Command,
    ) -> Result<ConsultationView, BackendError> {
        let command = serde_json::to_string(command)?;
        let act = Act { id, expected, key, command };
        let answer = self.backend.act(act).await.map_err(problem::with_violations).map_err(told)?;
        let view: ConsultationView = understood(&answer)?;
        if let Some(last) = view.history.last() {
            self.heard.emit(last.at);
        }
        Ok(view)
    }

    /// How timely agencies reply, over a period: all of them for a monitor, else the actor's own.
    pub async fn timeliness(&self, period: Period) -> Result<Oversight, BackendError> {
        self.read(Question::Timeliness(period)).await
    }

    /// Stores a file, to be named as a document of a request.
    pub async fn upload(&self, file: web_sys::File) -> Result<DocumentSource, BackendError> {
        understood(&self.backend.upload(file).await.map_err(told)?)
    }

    /// The bytes of a stored document of a consultation.
    pub async fn document(&self, id: Uuid, sha256: &str) -> Result<web_sys::Blob, BackendError> {
        self.backend.document(id, sha256).await.map_err(told)
    }

    async fn read<T: DeserializeOwned>(&self, question: Question) -> Result<T, BackendError> {
        understood(&self.backend.read(question).await.map_err(told)?)
    }

    async fn rows<T: DeserializeOwned>(&self, question: Question) -> Result<Vec<T>, BackendError> {
        let Rows { rows, now } = self.read(question).await?;
        self.heard.emit(now);
        Ok(rows)
    }
}

impl PartialEq for BackendHandle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.backend, &other.backend)
    }
}

impl fmt::Debug for BackendHandle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("BackendHandle")
    }
}
