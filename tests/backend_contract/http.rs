//! The promises, asked of a service in demo mode. `cargo xtask test` starts one and says where it is; by hand:
//!
//! ```text
//! consultation-server --demo --demo-empty --database sqlite::memory: --listen 127.0.0.1:8088 --allow-origin http://127.0.0.1:8089
//! CONSULTATION_TEST_SERVICE=http://127.0.0.1:8088 WASM_BINDGEN_TEST_ADDRESS=127.0.0.1:8089 \
//!     cargo test --target wasm32-unknown-unknown --test backend_contract
//! ```

use std::cell::Cell;
use std::rc::Rc;

use agency_consultation::backend::http::{Http, Identity};
use agency_consultation::backend::{BackendError, BackendHandle};
use agency_consultation::page::host::TokenError;
use async_trait::async_trait;
use consultation::request::DocumentSource;
use js_sys::{Array, Uint8Array};
use uuid::Uuid;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

use crate::promises::{self, Service};

/// The address of the service, where there was one when these tests were compiled.
const SERVICE: Option<&str> = option_env!("CONSULTATION_TEST_SERVICE");

pub fn service() -> &'static str {
    SERVICE.expect("no service: run `cargo xtask test`, or see the top of backend_contract/http.rs")
}

/// The demo's portal, which vouches for whoever one wants to be.
struct Portal {
    officer: String,
    asked: Rc<Cell<u32>>,
}

#[async_trait(?Send)]
impl Identity for Portal {
    async fn token(&self) -> Result<Option<String>, TokenError> {
        self.asked.set(self.asked.get() + 1);
        let address = format!("{}/portal/token?identity={}", service(), self.officer);
        let window = web_sys::window().expect("a window");
        let answer = JsFuture::from(window.fetch_with_str(&address)).await.expect("an answer");
        let answer: web_sys::Response = answer.unchecked_into();
        assert!(answer.ok(), "no token for {}", self.officer);
        let token = JsFuture::from(answer.text().expect("a body")).await.expect("a text");
        Ok(token.as_string())
    }
}

/// Whoever calls with a token that the service does not take.
struct Stranger(Rc<Cell<u32>>);

#[async_trait(?Send)]
impl Identity for Stranger {
    async fn token(&self) -> Result<Option<String>, TokenError> {
        self.0.set(self.0.get() + 1);
        Ok(Some("not.a.token".to_owned()))
    }
}

struct Demo;

fn http(identity: Rc<dyn Identity>) -> BackendHandle {
    at(&format!("{}/api", service()), identity)
}

fn at(api: &str, identity: Rc<dyn Identity>) -> BackendHandle {
    BackendHandle::new(Http::new(api, identity), Callback::noop())
}

#[async_trait(?Send)]
impl Service for Demo {
    async fn used_by(&self, officer: &str) -> BackendHandle {
        let portal = Portal { officer: officer.to_owned(), asked: Rc::default() };
        http(Rc::new(portal))
    }
}

macro_rules! keeps {
    ($($promise:ident),+ $(,)?) => {$(
        #[wasm_bindgen_test]
        async fn $promise() {
            promises::$promise(&Demo).await;
        }
    )+};
}

promises::all!(keeps);

#[wasm_bindgen_test]
async fn a_token_is_asked_for_once() {
    let asked = Rc::new(Cell::new(0));
    let portal = Portal { officer: "so-tu-phap.chuyen-vien".to_owned(), asked: asked.clone() };
    let backend = http(Rc::new(portal));
    backend.signed_in().await.expect("a session");
    backend.inbox().await.expect("an inbox");
    assert_eq!(asked.get(), 1);
}

#[wasm_bindgen_test]
async fn a_token_that_is_not_taken_is_asked_for_again_next_time() {
    let asked = Rc::new(Cell::new(0));
    let backend = http(Rc::new(Stranger(asked.clone())));
    assert_eq!(backend.signed_in().await.err(), Some(BackendError::Unauthorised));
    assert_eq!(asked.get(), 1);
    assert_eq!(backend.signed_in().await.err(), Some(BackendError::Unauthorised));
    assert_eq!(asked.get(), 2);
}

#[wasm_bindgen_test]
async fn a_service_that_is_not_there_is_unreachable() {
    // Nothing listens on the port that is reserved for discarding.
    let backend = at("http://127.0.0.1:9/api", Rc::new(Stranger(Rc::default())));
    assert_eq!(backend.signed_in().await.err(), Some(BackendError::Unreachable));
}

#[wasm_bindgen_test]
async fn a_file_is_kept_and_named_by_its_bytes() {
    let drafter = Demo.used_by("so-noi-vu.chuyen-vien").await;
    let bytes = Uint8Array::from(b"Quy ch\xe1\xba\xbf".as_slice());
    let options = web_sys::FilePropertyBag::new();
    options.set_type("text/plain");
    let file = web_sys::File::new_with_u8_array_sequence_and_options(
        &Array::of1(&bytes),
        "quy-che.txt",
        &options,
    )
    .expect("a file");
    let kept = drafter.upload(file).await.expect("kept");
    let DocumentSource::Upload { sha256, bytes, .. } = kept else {
        panic!("not an upload");
    };
    assert_eq!((sha256.len(), bytes), (64, 9));
    let stranger = Demo.used_by("so-xay-dung.chuyen-vien").await;
    let read = stranger.document(Uuid::new_v4(), &sha256).await;
    assert_eq!(read.map(|_| ()), Err(BackendError::NotFound), "no consultation of theirs names it");
}
