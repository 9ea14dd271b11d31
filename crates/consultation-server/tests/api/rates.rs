//! How often one person may ask, and how much one agency may bring.

use crate::service::{Answer, Folder, MONDAY, Officer, Service};
use crate::story::{ASKER, DRAFTER};
use reqwest::Method;

const DEMO: [&str; 4] = ["--demo", "--demo-empty", "--demo-clock", MONDAY];

async fn given(folder: &Folder, flags: &[&str]) -> Service {
    Service::with(folder, &[&DEMO[..], flags].concat()).await
}

async fn upload(officer: &Officer<'_>, bytes: Vec<u8>) -> Answer {
    let call = officer.call(Method::POST, "/documents").header("Content-Type", "text/plain");
    Answer::of(call.body(bytes)).await
}

#[track_caller]
fn wait(answer: &Answer, code: &str) -> u32 {
    answer.is_problem(429, code);
    answer.header("retry-after").parse().expect("seconds")
}

#[tokio::test]
async fn a_person_who_asks_too_often_keeps_nobody_else_waiting() {
    let folder = Folder::new();
    let service = given(&folder, &["--reads-per-minute", "3", "--writes-per-minute", "2"]).await;
    let drafter = service.officer(DRAFTER).await;
    for _ in 0..3 {
        assert_eq!(drafter.get("/counts").await.status, 200);
    }
    let refused = drafter.get("/session").await;
    assert!((1..=21).contains(&wait(&refused, "too-many-reads")), "a third of a minute");

    for content in ["a", "b"] {
        assert_eq!(upload(&drafter, content.into()).await.status, 200);
    }
    let refused = upload(&drafter, "c".into()).await;
    assert!((1..=31).contains(&wait(&refused, "too-many-writes")), "half a minute");

    // Of the same agency and at the same address, and somebody else.
    let head = service.officer(ASKER).await;
    assert_eq!(head.get("/counts").await.status, 200);
    assert_eq!(upload(&head, "c".into()).await.status, 200);
}

#[tokio::test]
async fn forged_tokens_keep_nobody_out() {
    let folder = Folder::new();
    let service = given(&folder, &["--forged-tokens-per-minute", "2"]).await;
    let sound = service.officer(DRAFTER).await;
    let forged = service.with_token(&format!("{}x", sound.token));
    for _ in 0..2 {
        forged.get("/counts").await.is_problem(401, "unauthenticated");
    }
    assert!(wait(&forged.get("/counts").await, "too-many-forged-tokens") >= 1);
    assert_eq!(sound.get("/counts").await.status, 200);
    service.get("/api/counts").await.is_problem(401, "unauthenticated");
}

#[tokio::test]
async fn an_agency_uploads_so_much_on_a_day() {
    let folder = Folder::new();
    let service = given(&folder, &["--upload-megabytes-per-day", "1"]).await;
    let drafter = service.officer(DRAFTER).await;
    assert_eq!(upload(&drafter, vec![1; 700_000]).await.status, 200);
    assert_eq!(upload(&drafter, vec![1; 700_000]).await.status, 200, "it is kept once");
    let refused = upload(&drafter, vec![2; 700_000]).await;
    // Until midnight.
    assert!((14 * 3600..=15 * 3600).contains(&wait(&refused, "upload-quota-used")));
    let other = service.officer("so-y-te.chuyen-vien").await;
    assert_eq!(upload(&other, vec![2; 700_000]).await.status, 200);
    service.advance(serde_json::json!({"advance_to": "2026-11-24T00:30:00+07:00"})).await;
    assert_eq!(upload(&drafter, vec![2; 700_000]).await.status, 200);
}
