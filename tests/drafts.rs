//! Drafts in a browser's own storage.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, reason = "tests say what they test by their names")]

use agency_consultation::drafts::{Draft, DraftError, Drafts};
use chrono::{DateTime, FixedOffset};
use consultation::Actor;
use consultation::agency::Role;
use uuid::Uuid;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn drafts_of(officer: &str) -> Drafts {
    Drafts::of(&Actor {
        officer: officer.into(),
        agency: "so-tu-phap".into(),
        role: Role::Officer,
        name: "Chuyên viên".to_owned(),
    })
}

fn at() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T10:42:00+07:00").expect("a moment")
}

fn storage() -> web_sys::Storage {
    let window = web_sys::window().expect("a window");
    window.local_storage().expect("storage is allowed").expect("a storage")
}

#[wasm_bindgen_test]
fn a_draft_is_found_by_its_writer_alone() {
    let (drafts, id) = (drafts_of("writer"), Uuid::new_v4());
    drafts.save("answer", id, &"Thống nhất".to_owned(), at()).expect("saved");
    let found = Draft { saved_at: at(), content: "Thống nhất".to_owned() };
    assert_eq!(drafts.load::<String>("answer", id), Some(found));
    assert_eq!(drafts_of("colleague").load::<String>("answer", id), None);
    assert_eq!(drafts.load::<String>("return", id), None);
}

#[wasm_bindgen_test]
fn drafts_of_a_kind_are_listed() {
    let (drafts, id) = (drafts_of("lister"), Uuid::new_v4());
    drafts.save("ask", id, &1, at()).expect("saved");
    drafts.save("answer", Uuid::new_v4(), &1, at()).expect("saved");
    assert_eq!(drafts.ids("ask"), [id]);
    drafts.clear("ask", id);
    assert!(drafts.ids("ask").is_empty());
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_no_draft() {
    let (drafts, id) = (drafts_of("reader"), Uuid::new_v4());
    drafts.save("ask", id, &"text".to_owned(), at()).expect("saved");
    assert_eq!(drafts.load::<u32>("ask", id), None);
    let key = format!("agency-consultation/draft/so-tu-phap/reader/ask/{id}");
    let newer = r#"{"version":999,"saved_at":"2026-11-23T10:42:00+07:00","content":"text"}"#;
    storage().set_item(&key, newer).expect("stored");
    assert_eq!(drafts.load::<String>("ask", id), None);
}

#[wasm_bindgen_test]
fn a_full_storage_is_said_and_keeps_the_older_draft() {
    let (drafts, id) = (drafts_of("collector"), Uuid::new_v4());
    drafts.save("ask", id, &"short".to_owned(), at()).expect("saved");
    let huge = "ô".repeat(8 * 1024 * 1024);
    assert_eq!(drafts.save("ask", id, &huge, at()), Err(DraftError::Full));
    let kept = drafts.load::<String>("ask", id).map(|draft| draft.content);
    assert_eq!(kept.as_deref(), Some("short"));
}
