//! An object that the page supplies in place of the service: `docs/backend.d.ts` has the methods that it must have.

use async_trait::async_trait;
use js_sys::{Array, Error, Function, JSON, Promise, Reflect};
use uuid::Uuid;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{Act, Backend, BackendError, Question, problem};

/// The page's object. Its methods return, now or by a promise, what the service would return, and throw the problem
/// document that the service would send.
#[derive(Clone, Debug, PartialEq)]
pub struct HostObject(JsValue);

impl HostObject {
    /// The object.
    pub const fn new(object: JsValue) -> Self {
        Self(object)
    }

    async fn call(&self, method: &str, arguments: &[JsValue]) -> Result<JsValue, BackendError> {
        let function: Function = Reflect::get(&self.0, &method.into())
            .ok()
            .and_then(|function| function.dyn_into().ok())
            .ok_or_else(|| BackendError::Unexpected {
                code: "backend-incomplete".to_owned(),
                detail: format!("backend.{method} is not a function"),
            })?;
        let arguments: Array = arguments.iter().collect();
        let answer = function.apply(&self.0, &arguments).map_err(|thrown| refusal(&thrown))?;
        JsFuture::from(Promise::resolve(&answer)).await.map_err(|thrown| refusal(&thrown))
    }

    async fn json(&self, method: &str, arguments: &[JsValue]) -> Result<String, BackendError> {
        let answer = self.call(method, arguments).await?;
        json(&answer).ok_or_else(|| BackendError::Unexpected {
            code: "answer-not-understood".to_owned(),
            detail: format!("backend.{method} answered with what is no JSON"),
        })
    }
}

#[async_trait(?Send)]
impl Backend for HostObject {
    async fn read(&self, question: Question) -> Result<String, BackendError> {
        match question {
            Question::Session => self.json("session", &[]).await,
            Question::Inbox => self.json("inbox", &[]).await,
            Question::Asked => self.json("asked", &[]).await,
            Question::Earlier(dossier_number) => {
                self.json("earlier", &[dossier_number.into()]).await
            }
            Question::Counts => self.json("counts", &[]).await,
            Question::Consultation(id) => self.json("consultation", &[id.to_string().into()]).await,
            Question::Timeliness(period) => {
                let days = [period.from().to_string().into(), period.to().to_string().into()];
                self.json("timeliness", &days).await
            }
        }
    }

    async fn act(&self, act: Act) -> Result<String, BackendError> {
        let Act { id, expected, key, command } = act;
        let command = JSON::parse(&command).map_err(|thrown| refusal(&thrown))?;
        #[expect(clippy::cast_precision_loss, reason = "no record has 2^52 events")]
        let expected = JsValue::from_f64(expected as f64);
        let arguments = [id.to_string().into(), expected, key.to_string().into(), command];
        self.json("act", &arguments).await
    }

    async fn upload(&self, file: web_sys::File) -> Result<String, BackendError> {
        self.json("upload", &[file.into()]).await
    }

    async fn document(&self, id: Uuid, sha256: &str) -> Result<web_sys::Blob, BackendError> {
        let arguments = [id.to_string().into(), sha256.into()];
        self.call("document", &arguments).await?.dyn_into().map_err(|_| BackendError::Unexpected {
            code: "answer-not-understood".to_owned(),
            detail: "backend.document answered with what is no Blob".to_owned(),
        })
    }
}

/// What the object threw: a problem document with its status, or an error of the object itself.
fn refusal(thrown: &JsValue) -> BackendError {
    let status = Reflect::get(thrown, &"status".into()).ok().and_then(|status| status.as_f64());
    match status {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the range is checked"
        )]
        Some(status) if (400.0..600.0).contains(&status) => {
            problem::read(status as u16, &json(thrown).unwrap_or_default())
        }
        _ => BackendError::Unexpected {
            code: "backend-failed".to_owned(),
            detail: thrown
                .dyn_ref::<Error>()
                .map_or_else(|| format!("{thrown:?}"), |error| error.message().into()),
        },
    }
}

fn json(value: &JsValue) -> Option<String> {
    JSON::stringify(value).ok()?.as_string()
}
