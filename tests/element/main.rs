//! The element in a real browser: what a host page may rely on.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod codes;
mod page;
#[path = "../office/patience.rs"]
mod patience;
mod supplied;
mod surface;

use page::Page;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn attributes_are_live() {
    let page = Page::new();
    let widget = page.add_widget();
    page::until(|| page::shown(&widget).contains("Thử lại")).await;

    widget.set_attribute("locale", "en").unwrap();

    page::until(|| page::shown(&widget).contains("Try again")).await;
    assert_eq!(page::inside(&widget, ".widget").get_attribute("lang").as_deref(), Some("en"));
}

#[wasm_bindgen_test]
async fn properties_reflect_the_attributes() {
    let page = Page::new();
    let widget = page.add_widget();

    page::set(&widget, "view", &"asked".into());
    assert_eq!(widget.get_attribute("view").as_deref(), Some("asked"));

    widget.set_attribute("view", "oversight").unwrap();
    assert_eq!(page::get(&widget, "view"), JsValue::from("oversight"));

    page::set(&widget, "view", &JsValue::NULL);
    assert!(!widget.has_attribute("view"));
}

#[wasm_bindgen_test]
async fn what_was_set_before_the_definition_is_kept() {
    let page = Page::new();
    let widget = page::not_yet_defined();
    let asked = page::asked_for_token(&widget);
    page::set(&widget, "locale", &"en".into());

    page.add(&widget);

    page::until(|| asked.get() > 0).await;
    assert_eq!(widget.get_attribute("locale").as_deref(), Some("en"));
}

#[wasm_bindgen_test]
async fn open_shows_a_consultation() {
    let page = Page::new();
    let widget = page.add_widget();

    page::call(&widget, "open", &"0b8e2a8e-5f0c-4ac4-9a52-4a3f4fb3c9c1".into());

    assert_eq!(widget.get_attribute("view").as_deref(), Some("consultation"));
    assert!(widget.get_attribute("consultation").unwrap().starts_with("0b8e2a8e"));
}

#[wasm_bindgen_test]
async fn refresh_asks_for_a_token_again() {
    let page = Page::new();
    let widget = page::not_yet_defined();
    let asked = page::asked_for_token(&widget);
    page.add(&widget);
    page::until(|| asked.get() > 0).await;
    let before = asked.get();

    page::call(&widget, "refresh", &JsValue::UNDEFINED);

    page::until(|| asked.get() > before).await;
}

#[wasm_bindgen_test]
async fn a_way_to_get_a_token_that_is_given_late_is_used_at_once() {
    let page = Page::new();
    let widget = page.add_widget();
    page::settled(&widget).await;

    let asked = page::asked_for_token(&widget);

    page::until(|| asked.get() == 1).await;
    let before = asked.get();
    // Frameworks give another function with every drawing.
    let again = page::asked_for_token(&widget);
    page::call(&widget, "refresh", &JsValue::UNDEFINED);
    page::until(|| again.get() == 1).await;
    assert_eq!(asked.get(), before);
}

#[wasm_bindgen_test]
async fn an_object_of_the_page_is_asked_in_place_of_the_service() {
    let page = Page::new();
    let widget = page::not_yet_defined();
    let asked = page::asked_for_token(&widget);
    let object = js_sys::Function::new_no_args(
        "return { session() { throw { status: 418, code: 'bus-asleep' } } }",
    );
    page::set(&widget, "backend", &object.call0(&JsValue::NULL).expect("an object"));
    page.add(&widget);

    page::until(|| page::shown(&widget).contains("bus-asleep")).await;

    assert_eq!(asked.get(), 0);
}

#[wasm_bindgen_test]
async fn a_diagnosis_says_what_an_administrator_asks() {
    let page = Page::new();
    let widget = page.add_widget();
    page::settled(&widget).await;

    let diagnosis = page::answer(&widget, "diagnose").await;

    assert_eq!(page::field(&diagnosis, "state"), "shown");
    assert_eq!(page::field(&diagnosis, "view"), "inbox");
    assert_eq!(page::field(&diagnosis, "token"), "no getToken");
    assert_eq!(page::field(&diagnosis, "lastError"), "not-found", "no service is there");
    let service = js_sys::Reflect::get(&diagnosis, &"service".into()).unwrap();
    assert_eq!(page::field(&service, "asked"), "/api/openapi.json");
    assert_eq!(page::field(&service, "status"), "404");
}

#[wasm_bindgen_test]
async fn a_diagnosis_says_why_there_is_no_token() {
    let page = Page::new();
    let widget = page.add_widget();
    let broken = js_sys::Function::new_no_args("throw new Error('signed out')");
    page::set(&widget, "getToken", &broken);

    let diagnosis = page::answer(&widget, "diagnose").await;

    assert_eq!(page::field(&diagnosis, "token"), "getToken failed: Error: signed out");
}

#[wasm_bindgen_test]
async fn moving_keeps_everything() {
    let page = Page::new();
    let widget = page.add_widget();
    page::settled(&widget).await;
    let before = page::inside(&widget, ".widget > *");

    page.elsewhere().append_child(&widget).unwrap();
    page::next_task().await;

    assert_eq!(page::inside(&widget, ".widget > *"), before);
}

#[wasm_bindgen_test]
async fn removing_empties_and_putting_back_starts_anew() {
    let page = Page::new();
    let widget = page.add_widget();
    page::until(|| !page::shown(&widget).is_empty()).await;

    widget.remove();
    page::next_task().await;
    assert_eq!(page::shown(&widget), "");

    page.add(&widget);
    page::until(|| !page::shown(&widget).is_empty()).await;
}

#[wasm_bindgen_test]
async fn instances_do_not_disturb_each_other() {
    let page = Page::new();
    let first = page.add_widget();
    let second = page.add_widget();
    second.set_attribute("locale", "en").unwrap();
    page::until(|| page::shown(&second).contains("Try again")).await;
    page::until(|| page::shown(&first).contains("Thử lại")).await;

    first.remove();
    page::next_task().await;

    assert!(page::shown(&second).contains("Try again"));
}

#[wasm_bindgen_test]
async fn a_page_s_styles_stay_outside() {
    let page = Page::new();
    page.style("* { display: none !important; color: red !important; all: unset; }");
    let widget = page.add_widget();
    page::settled(&widget).await;

    assert_eq!(page::computed(&widget, "display"), "block");
    assert_eq!(page::computed(&page::inside(&widget, "button"), "cursor"), "pointer");
}

#[wasm_bindgen_test]
async fn fallback_content_stands_in_until_the_widget_is_there() {
    let page = Page::new();
    let widget = page::not_yet_defined();
    widget.set_inner_html("<p>Danh sách kiểu cũ</p>");

    page.add(&widget);

    assert!(page::find(&widget, "slot").is_some());
    page::until(|| page::find(&widget, ".widget").is_some()).await;
    assert!(page::find(&widget, "slot").is_none());
}

#[wasm_bindgen_test]
async fn two_hundred_instances_leave_nothing_behind() {
    let page = Page::new();
    let come_and_go = async |times: u32| {
        for _ in 0..times {
            let widget = page.add_widget();
            page::until(|| !page::shown(&widget).is_empty()).await;
            widget.remove();
            page::next_task().await;
        }
    };
    // The first ones make what is kept for ever: the pool of roots, the allocator's pages.
    come_and_go(20).await;
    let (listeners, memory) = (page::listeners(), page::memory_pages());

    come_and_go(200).await;

    // What the last one has under way ends in its own time.
    page::until(|| page::listeners() <= listeners).await;
    assert_eq!(page::memory_pages(), memory);
}
