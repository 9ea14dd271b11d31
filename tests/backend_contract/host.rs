//! The promises, asked of an object of the page's own: the example of the documentation, in front of the service.

use agency_consultation::backend::host::HostObject;
use agency_consultation::backend::{BackendError, BackendHandle};
use async_trait::async_trait;
use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

use crate::http::service;
use crate::promises::{self, Service};

#[wasm_bindgen(module = "/docs/examples/own-backend.js")]
extern "C" {
    #[wasm_bindgen(js_name = ownBackend)]
    fn own_backend(api: &str, get_token: &Function) -> JsValue;
}

struct Page;

#[async_trait(?Send)]
impl Service for Page {
    async fn used_by(&self, officer: &str) -> BackendHandle {
        let token = format!("{}/portal/token?identity={officer}", service());
        let get_token = format!("return fetch('{token}').then((answer) => answer.text())");
        let object = own_backend(&format!("{}/api", service()), &Function::new_no_args(&get_token));
        page(object)
    }
}

fn page(object: JsValue) -> BackendHandle {
    BackendHandle::new(HostObject::new(object), Callback::noop())
}

macro_rules! keeps {
    ($($promise:ident),+ $(,)?) => {$(
        #[wasm_bindgen_test]
        async fn $promise() {
            promises::$promise(&Page).await;
        }
    )+};
}

promises::all!(keeps);

/// An object that was given as the text of an expression.
fn written(object: &str) -> BackendHandle {
    let object = Function::new_no_args(&format!("return {object}")).call0(&JsValue::NULL);
    page(object.expect("an object"))
}

#[wasm_bindgen_test]
async fn what_the_object_does_wrong_has_a_code_and_names_the_method() {
    for (object, code, detail) in [
        ("{}", "backend-incomplete", "backend.counts is not a function"),
        ("{ counts: 7 }", "backend-incomplete", "backend.counts is not a function"),
        (
            "{ counts() { throw new Error('the bus is down') } }",
            "backend-failed",
            "the bus is down",
        ),
        (
            "{ counts() {} }",
            "answer-not-understood",
            "backend.counts answered with what is no JSON",
        ),
        (
            "{ counts: async () => { throw { status: 418, code: 'teapot', detail: 'no' } } }",
            "teapot",
            "no",
        ),
    ] {
        let expected =
            BackendError::Unexpected { code: code.to_owned(), detail: detail.to_owned() };
        assert_eq!(written(object).counts().await, Err(expected), "{object}");
    }
}

#[wasm_bindgen_test]
async fn a_problem_that_is_thrown_means_what_it_means_over_http() {
    for (status, expected) in [
        (401, BackendError::Unauthorised),
        (404, BackendError::NotFound),
        (503, BackendError::Unreachable),
    ] {
        let object = format!("{{ counts() {{ throw {{ status: {status} }} }} }}");
        assert_eq!(written(&object).counts().await, Err(expected), "{status}");
    }
}
