//! The codes of errors once the widget is started, each provoked by an object of the page's: the page is told, the officer reads
//! plain words, and the console has what the officer cannot use.

use std::collections::BTreeSet;

use element_surface::{CODES, Cause};
use js_sys::Function;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{self, Page};

/// A code, the body of `backend.session`, words that the officer reads, and what the console says.
const PROVOKED: [(&str, &str, &str, &str); 12] = [
    ("unauthenticated", "throw { status: 401 }", "đăng nhập", ""),
    ("unreachable", "throw { status: 503 }", "Chưa kết nối được", ""),
    ("other-officer", "throw { status: 409, code: 'other-officer' }", "", ""),
    ("not-allowed", "throw { status: 403 }", "", ""),
    ("not-found", "throw { status: 404 }", "", ""),
    ("conflict", "throw { status: 409, current: 7 }", "", ""),
    (
        "refused",
        "throw { status: 422, violations: [{ code: 'own-position-missing', question: 2 }] }",
        "",
        "",
    ),
    ("too-large", "throw { status: 413 }", "", ""),
    (
        "malformed",
        "throw { status: 422, code: 'malformed', field: 'request.urgency', detail: 'unknown' }",
        "",
        "request.urgency",
    ),
    ("answer-not-understood", "return { register: 7 }", "", "answer-not-understood: "),
    ("backend-incomplete", "", "", "backend.session is not a function"),
    ("backend-failed", "throw new Error('the bus is down')", "", "the bus is down"),
];

/// Provoked in a page of its own: `tests/hosts/fetch_wrappers.rs`.
const ELSEWHERE: [&str; 1] = ["fetch-failed"];

#[wasm_bindgen_test]
async fn each_is_told_and_worded() {
    let page = Page::new();
    let said = page::errors();
    for (code, session, words, console) in PROVOKED {
        let object = if session.is_empty() {
            "return {}".to_owned()
        } else {
            format!("return {{ session() {{ {session} }} }}")
        };
        let widget = page::not_yet_defined();
        let heard = page::heard(&widget, &["consultation-error"]);
        let object = Function::new_no_args(&object).call0(&JsValue::NULL).expect("an object");
        page::set(&widget, "backend", &object);
        page.add(&widget);
        page::until(|| heard.length() > 0).await;

        assert_eq!(page::field(&page::of(&heard.get(0), "detail"), "code"), code);
        page::until(|| page::shown(&widget).contains(code)).await;
        let shown = page::shown(&widget);
        assert!(shown.contains(words) && shown.contains("Thử lại"), "{code}: {shown}");
        for technical in ["backend", "Error", "status", "JSON", "is not a function"] {
            let plain = shown.replace(code, "");
            assert!(!plain.contains(technical), "{code}: {shown}");
        }
        let said: Vec<_> = said.iter().filter_map(|line| line.as_string()).collect();
        assert!(
            console.is_empty() || said.iter().any(|line| line.contains(console)),
            "{code}: the console says {said:?}"
        );
        widget.remove();
        page::next_task().await;
    }
}

#[wasm_bindgen_test]
fn every_code_of_a_backend_is_provoked() {
    let provoked: BTreeSet<_> = PROVOKED.iter().map(|(code, ..)| *code).chain(ELSEWHERE).collect();
    let described: BTreeSet<_> =
        CODES.iter().filter(|code| code.cause == Cause::Backend).map(|code| code.name).collect();
    assert_eq!(provoked, described);
}

#[wasm_bindgen_test]
async fn a_page_to_sign_in_is_no_token() {
    let page = Page::new();
    let widget = page::not_yet_defined();
    let heard = page::heard(&widget, &["consultation-error"]);
    let get_token = Function::new_no_args("return '<!doctype html>\\n<p>Đăng nhập</p>'");
    page::set(&widget, "getToken", &get_token);
    page.add(&widget);
    page::until(|| heard.length() > 0).await;

    let code = page::field(&page::of(&heard.get(0), "detail"), "code");
    assert_eq!(code, "unauthenticated");
    let diagnosis = page::answer(&widget, "diagnose").await;
    assert_eq!(page::field(&diagnosis, "token"), "not a token: a text such as a page to sign in");
}
