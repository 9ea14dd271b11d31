//! Drafts in a browser's own storage.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, reason = "tests say what they test by their names")]

#[path = "../office/patience.rs"]
mod patience;

use agency_consultation::drafts::{Draft, DraftError, DraftPolicy, Drafts};
use chrono::{DateTime, FixedOffset};
use consultation::Actor;
use consultation::agency::Role;
use js_sys::Uint8Array;
use patience::until;
use uuid::Uuid;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(module = "/js/element/drafts.js")]
extern "C" {
    #[wasm_bindgen(js_name = clearDrafts)]
    async fn clear_drafts();
}

#[wasm_bindgen(inline_js = r#"
    export const keep_as_the_first_release = (key, value) => new Promise((done, failed) => {
        const opening = indexedDB.open("agency-consultation", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("drafts");
        opening.onerror = failed;
        opening.onsuccess = () => {
            const transaction = opening.result.transaction("drafts", "readwrite");
            transaction.objectStore("drafts").put(value, key);
            transaction.onabort = failed;
            transaction.oncomplete = () => {
                opening.result.close();
                done();
            };
        };
    });
"#)]
extern "C" {
    async fn keep_as_the_first_release(key: &str, value: &str);
}

async fn kept(officer: &str, policy: DraftPolicy) -> Drafts {
    let actor = Actor {
        officer: officer.into(),
        agency: "so-tu-phap".into(),
        role: Role::Officer,
        name: "Chuyên viên".to_owned(),
    };
    let drafts = Drafts::of(&actor);
    drafts.open(policy).await;
    drafts
}

async fn drafts_of(officer: &str) -> Drafts {
    kept(officer, DraftPolicy::Plain).await
}

fn at() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T10:42:00+07:00").expect("a moment")
}

fn text(draft: Option<Draft<String>>) -> Option<String> {
    draft.map(|draft| draft.content)
}

fn key(byte: u8) -> DraftPolicy {
    DraftPolicy::Encrypted(Uint8Array::from([byte; 32].as_slice()))
}

#[wasm_bindgen_test]
async fn a_draft_is_found_by_its_writer_alone() {
    let (drafts, id) = (drafts_of("writer").await, Uuid::new_v4());
    drafts.save("answer", id, &"Thống nhất".to_owned(), at()).await.expect("saved");
    let found = Draft { saved_at: at(), content: "Thống nhất".to_owned() };
    for again in [drafts, drafts_of("writer").await] {
        assert_eq!(again.load::<String>("answer", id), Some(found.clone()));
        assert_eq!(again.load::<String>("return", id), None);
    }
    assert_eq!(drafts_of("colleague").await.load::<String>("answer", id), None);
}

#[wasm_bindgen_test]
async fn what_the_first_release_kept_is_found() {
    let id = Uuid::new_v4();
    let kept = r#"{"version":1,"saved_at":"2026-11-23T10:42:00+07:00","content":"Thống nhất"}"#;
    keep_as_the_first_release(&format!("so-tu-phap/keeper/answer/{id}"), kept).await;
    assert_eq!(text(drafts_of("keeper").await.load("answer", id)).as_deref(), Some("Thống nhất"));
}

#[wasm_bindgen_test]
async fn drafts_of_a_kind_are_listed() {
    let (drafts, id) = (drafts_of("lister").await, Uuid::new_v4());
    drafts.save("ask", id, &1, at()).await.expect("saved");
    drafts.save("answer", Uuid::new_v4(), &1, at()).await.expect("saved");
    assert_eq!(drafts.ids("ask"), [id]);
    drafts.clear("ask", id);
    until(|| drafts.ids("ask").is_empty()).await;
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_is_no_draft() {
    let (drafts, id) = (drafts_of("reader").await, Uuid::new_v4());
    drafts.save("ask", id, &"text".to_owned(), at()).await.expect("saved");
    assert_eq!(drafts.load::<u32>("ask", id), None);
}

#[wasm_bindgen_test]
async fn drafts_that_are_not_kept_last_as_long_as_the_page() {
    let (drafts, id) = (kept("guest", DraftPolicy::Off).await, Uuid::new_v4());
    let saved = drafts.save("ask", id, &"text".to_owned(), at()).await;
    assert_eq!(saved, Err(DraftError::Unwanted));
    assert_eq!(text(drafts.load("ask", id)).as_deref(), Some("text"));
    assert_eq!(drafts_of("guest").await.load::<String>("ask", id), None);
}

#[wasm_bindgen_test]
async fn an_encrypted_draft_opens_with_its_key_alone() {
    let (drafts, id) = (kept("careful", key(1)).await, Uuid::new_v4());
    drafts.save("ask", id, &"Dự thảo mật".to_owned(), at()).await.expect("saved");
    assert_eq!(text(kept("careful", key(1)).await.load("ask", id)).as_deref(), Some("Dự thảo mật"));
    assert_eq!(text(kept("careful", key(2)).await.load("ask", id)), None);
    assert_eq!(text(drafts_of("careful").await.load("ask", id)), None);
    let short = DraftPolicy::Encrypted(Uint8Array::from([1; 5].as_slice()));
    let saved = kept("careful", short).await.save("ask", id, &"text".to_owned(), at()).await;
    assert_eq!(saved, Err(DraftError::Unavailable));
}

#[wasm_bindgen_test]
async fn the_later_of_two_drafts_is_kept() {
    let (drafts, id) = (kept("hasty", key(3)).await, Uuid::new_v4());
    let long = "a".repeat(1_000_000);
    let first = drafts.save("ask", id, &long, at());
    let second = drafts.save("ask", id, &"b".to_owned(), at());
    let (first, second) = futures::future::join(first, second).await;
    first.and(second).expect("saved");
    assert_eq!(text(kept("hasty", key(3)).await.load("ask", id)).as_deref(), Some("b"));
}

#[wasm_bindgen_test]
async fn another_tab_hears_of_a_draft() {
    let (here, there) = (drafts_of("both").await, drafts_of("both").await);
    let id = Uuid::new_v4();
    here.save("ask", id, &"text".to_owned(), at()).await.expect("saved");
    until(|| text(there.load("ask", id)).as_deref() == Some("text")).await;
    here.clear("ask", id);
    until(|| text(there.load("ask", id)).is_none()).await;
}

#[wasm_bindgen_test]
async fn the_page_clears_all_drafts_and_new_ones_are_kept() {
    let (drafts, id) = (drafts_of("leaving").await, Uuid::new_v4());
    drafts.save("ask", id, &"text".to_owned(), at()).await.expect("saved");
    clear_drafts().await;
    until(|| drafts.ids("ask").is_empty()).await;
    assert_eq!(drafts_of("leaving").await.load::<String>("ask", id), None);
    drafts.save("ask", id, &"new".to_owned(), at()).await.expect("saved");
    assert_eq!(text(drafts_of("leaving").await.load("ask", id)).as_deref(), Some("new"));
}
