use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use js_sys::{Error, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Blob, DomException, File, RequestInit, Response, Window};

use crate::backend::{BackendError, problem};

/// A file may take a while over a slow line; a response that takes longer than this will not come.
const PATIENCE_MS: u32 = 30_000;
const PATIENCE_WITH_FILES_MS: u32 = 180_000;

/// The errors of browsers for a missing response, in all languages.
const NETWORK: [&str; 3] = ["Failed to fetch", "NetworkError", "Load failed"];
/// What a function of the browser says about its code.
const NATIVE: &str = "[native code]";

/// The contents of a call.
pub(super) enum Body {
    Nothing,
    Json(String),
    File(File),
}

thread_local! {
    /// Reads under way. Each widget has its own instance of the module.
    static READ: RefCell<Vec<AbortController>> = const { RefCell::new(Vec::new()) };
}

/// Aborts the reads, because nothing waits for them any more. Acts that were sent go on.
pub fn end_reading() {
    for reading in READ.take() {
        reading.abort();
    }
}

/// A read, until its response is there.
struct Reading(AbortController);

impl Reading {
    fn begin(abort: &AbortController) -> Self {
        READ.with_borrow_mut(|read| read.push(abort.clone()));
        Self(abort.clone())
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        READ.with_borrow_mut(|read| read.retain(|other| *other != self.0));
    }
}

/// A response whose body may still be on its way.
pub(super) struct Answer {
    response: Response,
    _reading: Option<Reading>,
}

/// One request to the service; it can be sent more than once.
pub(super) struct Call {
    method: &'static str,
    url: String,
    headers: Vec<(&'static str, String)>,
    body: Body,
}

impl Call {
    pub(super) fn new(method: &'static str, url: String) -> Self {
        let accept = ("Accept", "application/json, application/problem+json, */*;q=0.1".to_owned());
        Self { method, url, headers: vec![accept], body: Body::Nothing }
    }

    pub(super) fn header(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    pub(super) fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Sends the call and waits for a response that is not a problem.
    pub(super) async fn send(&self, token: Option<&str>) -> Result<Answer, BackendError> {
        let abort = AbortController::new().map_err(|error| unexpected("no-abort", &error))?;
        let init = self.init(token, &abort);
        let reading = matches!(self.body, Body::Nothing).then(|| Reading::begin(&abort));
        let patience = match self.body {
            Body::File(_) => PATIENCE_WITH_FILES_MS,
            Body::Nothing | Body::Json(_) => PATIENCE_MS,
        };
        let timeout = Timeout::new(patience, move || abort.abort());
        let window = web_sys::window().expect("the widget lives in a window");
        let answered = JsFuture::from(window.fetch_with_str_and_init(&self.url, &init)).await;
        drop(timeout);
        let response: Response = answered
            .map_err(|error| no_answer(&window, &error))?
            .dyn_into()
            .map_err(|other| unexpected("no-response", &other))?;
        let answer = Answer { response, _reading: reading };
        if answer.response.ok() {
            return Ok(answer);
        }
        let text = text(&answer).await?;
        Err(problem::read(answer.response.status(), &text))
    }

    /// The page may have put its own function in the place of `fetch`, which adds headers as most callers write them: in an
    /// object of the second argument.
    fn init(&self, token: Option<&str>, abort: &AbortController) -> RequestInit {
        let headers = Object::new();
        let authorisation = token.map(|token| ("Authorization", format!("Bearer {token}")));
        for (name, value) in self.headers.iter().chain(&authorisation) {
            Reflect::set(&headers, &(*name).into(), &value.into())
                .expect("a new object takes any property");
        }
        let init = RequestInit::new();
        init.set_method(self.method);
        init.set_headers(&headers);
        init.set_signal(Some(&abort.signal()));
        match &self.body {
            Body::Nothing => {}
            Body::Json(json) => init.set_body(&json.into()),
            Body::File(file) => init.set_body(file),
        }
        init
    }
}

/// Why there is no response: the network, or an error thrown by what the page has put in the place of `fetch`.
fn no_answer(window: &Window, thrown: &JsValue) -> BackendError {
    let said = thrown.dyn_ref::<Error>().map(|error| String::from(error.message()));
    let is_network = thrown.is_instance_of::<DomException>()
        || said.as_ref().is_some_and(|said| NETWORK.iter().any(|words| said.starts_with(words)))
        || Reflect::get(window, &"fetch".into()).is_ok_and(|fetch| {
            String::from(fetch.unchecked_ref::<Object>().to_string()).contains(NATIVE)
        });
    if is_network { BackendError::Unreachable } else { unexpected("fetch-failed", thrown) }
}

/// The bytes of a response.
pub(super) async fn blob(answer: &Answer) -> Result<Blob, BackendError> {
    let bytes = answer.response.blob().map_err(|error| unexpected("no-body", &error))?;
    JsFuture::from(bytes)
        .await
        .map_err(|_| BackendError::Unreachable)?
        .dyn_into()
        .map_err(|other| unexpected("no-body", &other))
}

/// The text of a response.
pub(super) async fn text(answer: &Answer) -> Result<String, BackendError> {
    let text = answer.response.text().map_err(|error| unexpected("no-body", &error))?;
    let text = JsFuture::from(text).await.map_err(|_| BackendError::Unreachable)?;
    Ok(text.as_string().unwrap_or_default())
}

fn unexpected(code: &str, thrown: &JsValue) -> BackendError {
    BackendError::Unexpected { code: code.to_owned(), detail: format!("{thrown:?}") }
}
