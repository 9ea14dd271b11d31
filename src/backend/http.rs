//! The consultation service over HTTP.

mod call;
mod identity;
mod problem;

use std::cell::RefCell;
use std::rc::Rc;

use async_trait::async_trait;
use chrono::{DateTime, FixedOffset};
use consultation::Command;
use consultation::earlier::EarlierRound;
use consultation::oversight::Oversight;
use consultation::request::DocumentSource;
use consultation::timeliness::Period;
use consultation::view::{AskedRow, ConsultationView, Counts, RequestRow, Session};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use yew::Callback;

pub use self::identity::Identity;

use self::call::{Body, Call};
use super::{Backend, BackendError};

/// The service at one address, as one officer uses it.
pub struct Http {
    api: String,
    identity: Rc<dyn Identity>,
    /// The token that the service took last. `None`: not asked for yet.
    token: RefCell<Option<Token>>,
    /// Hears the service's clock.
    heard: Callback<DateTime<FixedOffset>>,
}

/// What the page gave; no text where the service knows the officer by other means.
#[derive(Clone)]
struct Token(Option<String>);

#[derive(Deserialize)]
struct Rows<T> {
    rows: Vec<T>,
    now: DateTime<FixedOffset>,
}

impl Http {
    /// The service at `api`, an address without a slash at the end. `heard` is told what time the service says it is.
    pub fn new(
        api: &str,
        identity: Rc<dyn Identity>,
        heard: Callback<DateTime<FixedOffset>>,
    ) -> Self {
        Self { api: api.to_owned(), identity, token: RefCell::new(None), heard }
    }

    fn call(&self, method: &'static str, path: &str) -> Call {
        Call::new(method, format!("{}{path}", self.api))
    }

    /// Sends a call; where the service does not take the token, once more with a new one.
    async fn answer(&self, call: &Call) -> Result<web_sys::Response, BackendError> {
        let known = self.token.borrow().clone();
        let (token, is_new) = match known {
            Some(token) => (token, false),
            None => (self.new_token().await?, true),
        };
        match call.send(token.0.as_deref()).await {
            Err(BackendError::Unauthorised) if !is_new => {
                let token = self.new_token().await?;
                let answer = call.send(token.0.as_deref()).await;
                self.forget_refused(&answer);
                answer
            }
            answer => {
                self.forget_refused(&answer);
                answer
            }
        }
    }

    async fn new_token(&self) -> Result<Token, BackendError> {
        let given = self.identity.token().await.map_err(|error| {
            web_sys::console::warn_1(&error.to_string().into());
            BackendError::Unauthorised
        })?;
        let token = Token(given);
        *self.token.borrow_mut() = Some(token.clone());
        Ok(token)
    }

    /// A token that was not taken is asked for again next time.
    fn forget_refused(&self, answer: &Result<web_sys::Response, BackendError>) {
        if matches!(answer, Err(BackendError::Unauthorised)) {
            *self.token.borrow_mut() = None;
        }
    }

    async fn json<T: DeserializeOwned>(&self, call: &Call) -> Result<T, BackendError> {
        let response = self.answer(call).await?;
        call::json(&response).await
    }

    async fn rows<T: DeserializeOwned>(&self, path: &str) -> Result<Vec<T>, BackendError> {
        let Rows { rows, now } = self.json(&self.call("GET", path)).await?;
        self.heard.emit(now);
        Ok(rows)
    }
}

#[async_trait(?Send)]
impl Backend for Http {
    async fn session(&self) -> Result<Session, BackendError> {
        let session: Session = self.json(&self.call("GET", "/session")).await?;
        self.heard.emit(session.now);
        Ok(session)
    }

    async fn inbox(&self) -> Result<Vec<RequestRow>, BackendError> {
        self.rows("/inbox").await
    }

    async fn asked(&self) -> Result<Vec<AskedRow>, BackendError> {
        self.rows("/asked").await
    }

    async fn earlier(&self, dossier_number: &str) -> Result<Vec<EarlierRound>, BackendError> {
        let number = js_sys::encode_uri_component(dossier_number);
        self.rows(&format!("/earlier?dossier_number={number}")).await
    }

    async fn counts(&self) -> Result<Counts, BackendError> {
        self.json(&self.call("GET", "/counts")).await
    }

    async fn consultation(&self, id: Uuid) -> Result<ConsultationView, BackendError> {
        self.json(&self.call("GET", &format!("/consultations/{id}"))).await
    }

    async fn act(
        &self,
        id: Uuid,
        expected: u64,
        key: Uuid,
        command: &Command,
    ) -> Result<ConsultationView, BackendError> {
        let call = self
            .call("POST", &format!("/consultations/{id}/commands"))
            .header("If-Match", format!("\"{expected}\""))
            .header("Idempotency-Key", key.to_string())
            .json(command);
        let view: ConsultationView = self.json(&call).await?;
        if let Some(last) = view.history.last() {
            self.heard.emit(last.at);
        }
        Ok(view)
    }

    async fn timeliness(&self, period: Period) -> Result<Oversight, BackendError> {
        let path = format!("/timeliness?from={}&to={}", period.from(), period.to());
        self.json(&self.call("GET", &path)).await
    }

    async fn upload(&self, file: web_sys::File) -> Result<DocumentSource, BackendError> {
        let title = js_sys::encode_uri_component(&file.name());
        let media_type = match file.type_() {
            unknown if unknown.is_empty() => "application/octet-stream".to_owned(),
            known => known,
        };
        let call = self
            .call("POST", &format!("/documents?title={title}"))
            .header("Content-Type", media_type)
            .body(Body::File(file));
        self.json(&call).await
    }

    async fn document(&self, id: Uuid, sha256: &str) -> Result<web_sys::Blob, BackendError> {
        let call = self.call("GET", &format!("/consultations/{id}/documents/{sha256}"));
        let response = self.answer(&call).await?;
        call::blob(&response).await
    }
}
