//! What uploads may cost the machine: memory, room, time.

use crate::service::{Answer, Folder, Officer, Service, until};
use crate::story::{self, ASKER, DRAFTER, request, submit};
use reqwest::{Body, Method};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;
use uuid::Uuid;

async fn upload(officer: &Officer<'_>, bytes: impl Into<Body>) -> Answer {
    let call = officer.call(Method::POST, "/documents").header("Content-Type", "text/plain");
    Answer::of(call.body(bytes)).await
}

async fn is_kept(officer: &Officer<'_>, kept: &Value) -> bool {
    let sha256 = kept["sha256"].as_str().expect("a digest");
    let path = format!("/consultations/{}/documents/{sha256}", Uuid::new_v4());
    officer.get(&path).await.status == 200
}

async fn advance(service: &Service, day: &str) {
    service.advance(json!({"advance_to": format!("{day}T09:00:00+07:00")})).await;
}

#[tokio::test]
async fn what_nothing_names_is_removed_after_a_week() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let named = upload(&drafter, "Dự thảo").await.json;
    let unused = upload(&drafter, "Bản nháp").await.json;
    let again = upload(&drafter, "Phụ lục").await.json;
    let mut request = request();
    request["documents"] = json!([{"title": "Dự thảo", "source": named}]);
    drafter.does(Uuid::new_v4(), submit(&request)).await;

    advance(&service, "2026-11-30").await;
    assert!(is_kept(&drafter, &unused).await, "a week has not passed");
    upload(&drafter, "Phụ lục").await;
    advance(&service, "2026-12-01").await;
    assert!(!is_kept(&drafter, &unused).await);
    assert!(is_kept(&drafter, &named).await, "the record names it");
    assert!(is_kept(&drafter, &again).await, "it was brought again");
    advance(&service, "2026-12-09").await;
    assert!(is_kept(&drafter, &named).await);
    assert!(!is_kept(&drafter, &again).await);
    assert_eq!(upload(&drafter, "Bản nháp").await.status, 200);
}

/// The head of an upload that says more than it sends.
async fn begun(service: &Service, token: &str, length: usize) -> TcpStream {
    let address = service.url("").replace("http://", "");
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    let head = format!(
        "POST /api/documents HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: text/plain\r\nContent-Length: {length}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.expect("it is sent");
    stream
}

#[tokio::test]
async fn as_many_as_fit_into_memory_are_taken_in_at_once() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let mut held = Vec::new();
    for _ in 0..8 {
        held.push(begun(&service, &drafter.token, 1_000).await);
    }
    // Once the eight are being read, one more has to wait.
    let one_more = || timeout(Duration::from_secs(1), upload(&drafter, "Dự thảo"));
    until("one more has to wait", async || one_more().await.is_err()).await;
    assert_eq!(service.officer(ASKER).await.get("/session").await.status, 200);
    drop(held);
    let answer = upload(&drafter, "Dự thảo").await;
    assert_eq!(answer.status, 200, "{}", answer.text);
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_not_read_to_its_end() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let mut stream = begun(&service, &drafter.token, usize::MAX >> 8).await;
    let (mut reading, mut writing) = stream.split();
    let began = Instant::now();
    let mut answer = String::new();
    let sends = async {
        let chunk = vec![b'x'; 64 * 1024];
        while writing.write_all(&chunk).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    let reads = async {
        let mut buffer = [0; 4096];
        while let Ok(read) = reading.read(&mut buffer).await {
            answer.push_str(&String::from_utf8_lossy(&buffer[..read]));
            if read == 0 || answer.contains("too-large") {
                break;
            }
        }
    };
    tokio::select! { () = sends => {}, () = reads => {} }
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    assert!(began.elapsed() < Duration::from_secs(15), "{:?}", began.elapsed());
    story::submitted(&service).await;
}
