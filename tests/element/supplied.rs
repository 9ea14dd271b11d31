//! What a page supplies in place of the backend's: register, calendar, policy and texts.

use chrono::DateTime;
use consultation::Actor;
use consultation::agency::Role;
use consultation::clear_stance::Lexicon;
use consultation::policy::Policy;
use consultation::sources::Sources;
use consultation::view::Session;
use js_sys::{Function, JSON, Reflect};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::{self, Page};

const REGISTER: &str = include_str!("../../data/agencies-sample.json");
const CALENDAR: &str = include_str!("../../data/vietnam-working-days.json");
const BACKEND: &str = "
    const { now } = JSON.parse(session);
    const rows = () => ({ rows: [], now });
    return {
        session: () => JSON.parse(session),
        inbox: rows, asked: rows, earlier: rows,
        counts: () => ({ to_answer: 0, to_sign: 0, overdue: 0 }),
    };";

/// A widget with the form of a request, before an officer of Sở Nội vụ. It is not in the page yet.
fn with_a_backend() -> HtmlElement {
    let session = Session {
        actor: Actor {
            officer: "so-noi-vu.chuyen-vien".into(),
            agency: "so-noi-vu".into(),
            role: Role::Officer,
            name: "Chuyên viên".to_owned(),
        },
        now: DateTime::parse_from_rfc3339("2026-11-23T08:30:00+07:00").unwrap(),
        register: serde_json::from_str(REGISTER).unwrap(),
        calendar: serde_json::from_str(CALENDAR).unwrap(),
        policy: Policy::default(),
        lexicon: Lexicon::default(),
        sources: Sources::default(),
    };
    let widget = page::not_yet_defined();
    widget.set_attribute("view", "ask").unwrap();
    let backend = Function::new_with_args("session", BACKEND)
        .call1(&JsValue::NULL, &serde_json::to_string(&session).unwrap().into())
        .unwrap();
    page::set(&widget, "backend", &backend);
    widget
}

fn give(widget: &HtmlElement, property: &str, value: &Value) {
    page::set(widget, property, &JSON::parse(&value.to_string()).unwrap());
}

async fn shows(widget: &HtmlElement, text: &str) {
    page::until(|| page::shown(widget).contains(text)).await;
}

#[wasm_bindgen_test]
async fn previews_judge_by_the_policy_of_the_page() {
    let page = Page::new();
    let widget = with_a_backend();
    let times = json!({ "ordinary": 9, "urgent": 4, "very-urgent": 3, "express": 2 });
    give(&widget, "policy", &json!({ "version": "2026-1", "reply_times": times }));
    page.add(&widget);
    shows(&widget, "9 ngày làm việc").await;

    page::set(&widget, "policy", &JsValue::NULL);

    shows(&widget, "7 ngày làm việc").await;
    assert!(!page::shown(&widget).contains("9 ngày làm việc"));
}

#[wasm_bindgen_test]
async fn previews_judge_by_the_register_and_the_calendar_of_the_page() {
    let page = Page::new();
    let widget = with_a_backend();
    let mut register: Value = serde_json::from_str(REGISTER).unwrap();
    let name = "Nguyễn Thị Thử";
    register["officers"] = json!([{
        "id": "so-noi-vu.moi", "name": { "vi": name, "en": name }, "agency": "so-noi-vu", "role": "officer",
    }]);
    give(&widget, "register", &register);
    page.add(&widget);
    shows(&widget, name).await;

    let mut calendar: Value = serde_json::from_str(CALENDAR).unwrap();
    let day = json!({ "date": "2026-11-26", "name": { "vi": "Ngày nghỉ thử", "en": "A day off" } });
    calendar["days_off"].as_array_mut().unwrap().push(day);
    give(&widget, "calendar", &calendar);

    shows(&widget, "Ngày nghỉ thử").await;
}

#[wasm_bindgen_test]
async fn a_document_that_cannot_be_used_is_told_with_its_place_and_the_backend_s_stays() {
    let page = Page::new();
    let widget = with_a_backend();
    let mut calendar: Value = serde_json::from_str(CALENDAR).unwrap();
    calendar["time_zone"] = json!("UTC");
    let mut register: Value = serde_json::from_str(REGISTER).unwrap();
    register["agencies"][3]["name"] = json!("Sở");
    give(&widget, "register", &register);
    give(&widget, "calendar", &calendar);
    give(&widget, "policy", &json!({ "version": "2026-1", "longest_reply": 1 }));
    give(&widget, "sources", &json!({ "sources": 1 }));
    let heard = page::heard(&widget, &["consultation-error"]);
    page.add(&widget);
    page::until(|| heard.length() == 4).await;

    let told: Vec<_> = heard
        .iter()
        .map(|event| {
            let detail = page::of(&event, "detail");
            [page::field(&detail, "code"), page::field(&detail, "path")]
        })
        .collect();
    assert_eq!(
        told,
        [
            ["register-refused", "/agencies/3/name"],
            ["calendar-refused", "/time_zone"],
            ["policy-refused", "/longest_reply"],
            ["sources-refused", "/sources"],
        ]
    );
    shows(&widget, "7 ngày làm việc").await;

    give(&widget, "register", &json!({ "fields": [], "agencies": [], "officers": [] }));
    page::until(|| heard.length() > 4).await;
    let detail = page::of(&heard.get(4), "detail");
    assert_eq!(page::field(&detail, "path"), "/agencies", "the officer's agency is missing");

    let diagnosis = page::answer(&widget, "diagnose").await;
    let refused = JSON::stringify(&page::of(&diagnosis, "refused")).unwrap();
    assert!(String::from(refused).contains(r#"{"code":"calendar-refused","path":"/time_zone"}"#));
}

#[wasm_bindgen_test]
async fn texts_of_the_page_stand_in_place_of_the_interface_s() {
    let page = Page::new();
    let widget = with_a_backend();
    let texts = json!({
        "vi": { "ask.title": "Hỏi ý kiến các sở", "start.loading": "Xin chờ", "ask.nowhere": "Không có" },
        "en": { "ask.title": "Consult" },
        "fr": {},
    });
    give(&widget, "messages", &texts);
    page.add(&widget);
    assert_eq!(page::inside(&widget, ".cover").text_content().as_deref(), Some("Xin chờ"));

    shows(&widget, "Hỏi ý kiến các sở").await;
    let diagnosis = page::answer(&widget, "diagnose").await;
    let unknown = JSON::stringify(&page::of(&diagnosis, "unknownMessages")).unwrap();
    assert_eq!(String::from(unknown), r#"["fr","vi.ask.nowhere"]"#);

    widget.set_attribute("locale", "en").unwrap();
    shows(&widget, "Consult").await;

    page::set(&widget, "messages", &JsValue::NULL);
    shows(&widget, "Ask for opinions").await;
    let unknown = page::of(&page::answer(&widget, "diagnose").await, "unknownMessages");
    assert_eq!(Reflect::get(&unknown, &"length".into()).unwrap(), JsValue::from(0));
}
