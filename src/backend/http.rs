//! The consultation service over HTTP.

mod call;
mod identity;

use std::cell::RefCell;
use std::rc::Rc;

use async_trait::async_trait;
use consultation::Actor;
use uuid::Uuid;

pub use self::identity::Identity;

pub use self::call::end_reading;
use self::call::{Answer, Body, Call};
use super::{Act, Backend, BackendError, Question};
use crate::element::Early;

/// The service at one address, as one officer uses it.
pub struct Http {
    api: String,
    identity: Rc<dyn Identity>,
    /// The token that the service accepted last. `None`: not asked for yet.
    token: RefCell<Option<Token>>,
    /// The officer for whom the screens are, in the service's form. `None`: not known yet.
    officer: RefCell<Option<String>>,
}

/// The page's token; no text if the service knows the officer by other means.
#[derive(Clone)]
struct Token(Option<String>);

impl Http {
    /// The service at `api`, an address without a slash at the end.
    pub fn new(api: &str, identity: Rc<dyn Identity>) -> Self {
        Self {
            api: api.to_owned(),
            identity,
            token: RefCell::new(None),
            officer: RefCell::new(None),
        }
    }

    fn call(&self, method: &'static str, path: &str) -> Call {
        let call = Call::new(method, format!("{}{path}", self.api));
        match &*self.officer.borrow() {
            Some(officer) => call.header("Consultation-Officer", officer.clone()),
            None => call,
        }
    }

    /// Sends a call; if the service refuses the token, once more with a new one.
    async fn answer(&self, call: &Call) -> Result<Answer, BackendError> {
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

    /// A token that was refused is asked for again next time.
    fn forget_refused(&self, answer: &Result<Answer, BackendError>) {
        if matches!(answer, Err(BackendError::Unauthorised)) {
            *self.token.borrow_mut() = None;
        }
    }

    async fn text(&self, call: &Call) -> Result<String, BackendError> {
        let response = self.answer(call).await?;
        call::text(&response).await
    }
}

fn path(question: &Question) -> String {
    match question {
        Question::Session => "/session".to_owned(),
        Question::Inbox => "/inbox".to_owned(),
        Question::Asked => "/asked".to_owned(),
        Question::Earlier(dossier_number) => {
            let number = js_sys::encode_uri_component(dossier_number);
            format!("/earlier?dossier_number={number}")
        }
        Question::Counts => "/counts".to_owned(),
        Question::Consultation(id) => format!("/consultations/{id}"),
        Question::Timeliness(period) => {
            format!("/timeliness?from={}&to={}", period.from(), period.to())
        }
    }
}

#[async_trait(?Send)]
impl Backend for Http {
    async fn read(&self, question: Question) -> Result<String, BackendError> {
        if question == Question::Session {
            // It returns the officer signed in now, whoever it was before.
            *self.officer.borrow_mut() = None;
        }
        let path = path(&question);
        if let Some(Early { token, text }) = self.identity.early(&path).await? {
            *self.token.borrow_mut() = Some(Token(Some(token)));
            return Ok(text);
        }
        self.text(&self.call("GET", &path)).await
    }

    async fn act(&self, act: Act) -> Result<String, BackendError> {
        let Act { id, expected, key, command } = act;
        let call = self
            .call("POST", &format!("/consultations/{id}/commands"))
            .header("If-Match", format!("\"{expected}\""))
            .header("Idempotency-Key", key.to_string())
            .header("Content-Type", "application/json".to_owned())
            .body(Body::Json(command));
        self.text(&call).await
    }

    async fn upload(&self, file: web_sys::File) -> Result<String, BackendError> {
        let title = js_sys::encode_uri_component(&file.name());
        let media_type = match file.type_() {
            unknown if unknown.is_empty() => "application/octet-stream".to_owned(),
            known => known,
        };
        let call = self
            .call("POST", &format!("/documents?title={title}"))
            .header("Content-Type", media_type)
            .body(Body::File(file));
        self.text(&call).await
    }

    async fn document(&self, id: Uuid, sha256: &str) -> Result<web_sys::Blob, BackendError> {
        let call = self.call("GET", &format!("/consultations/{id}/documents/{sha256}"));
        let response = self.answer(&call).await?;
        call::blob(&response).await
    }

    fn serves(&self, officer: &Actor) {
        let [agency, officer] = [&officer.agency.0, &officer.officer.0]
            .map(|id| String::from(js_sys::encode_uri_component(id)));
        *self.officer.borrow_mut() = Some([agency, officer].join("/"));
    }
}
