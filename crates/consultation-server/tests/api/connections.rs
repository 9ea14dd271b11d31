//! Connections that say nothing, say it slowly, or do not read.

use crate::service::{Folder, MONDAY, Service};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

async fn service(folder: &Folder) -> Service {
    let flags = ["--demo", "--demo-empty", "--demo-clock", MONDAY];
    let limits = ["--idle-timeout", "2", "--most-connections", "20"];
    Service::with(folder, &[&flags[..], &limits].concat()).await
}

async fn connect(service: &Service) -> TcpStream {
    let address = service.url("").replace("http://", "");
    TcpStream::connect(address).await.expect("a connection")
}

/// Whether the service closes the connection, what it says before or not.
async fn is_closed(mut stream: TcpStream) -> bool {
    let mut said = Vec::new();
    timeout(Duration::from_secs(8), stream.read_to_end(&mut said)).await.is_ok()
}

#[tokio::test]
async fn those_that_say_nothing_lose_their_place() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let mut streams = Vec::new();
    for number in 0..20 {
        let mut stream = connect(&service).await;
        if number % 2 == 0 {
            let half = b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ";
            stream.write_all(half).await.expect("it is sent");
        }
        streams.push(stream);
    }
    let healthy = timeout(Duration::from_secs(6), service.get("/healthz")).await;
    assert_eq!(healthy.expect("there is a place again").text, "ok");
    for stream in streams {
        assert!(is_closed(stream).await);
    }
}

#[tokio::test]
async fn one_more_than_there_are_places_waits() {
    let folder = Folder::new();
    let flags = ["--demo", "--demo-empty", "--demo-clock", MONDAY];
    let service =
        Service::with(&folder, &[&flags[..], &["--most-connections", "2"]].concat()).await;
    let mut held = Vec::new();
    for _ in 0..2 {
        let mut stream = connect(&service).await;
        stream.write_all(b"GET /healthz HTTP/1.1\r\n").await.expect("it is sent");
        held.push(stream);
    }
    let health = || service.get("/healthz");
    assert!(timeout(Duration::from_secs(2), health()).await.is_err(), "there are two places");
    held.pop();
    let healthy = timeout(Duration::from_secs(8), health()).await;
    assert_eq!(healthy.expect("a place is left").text, "ok");
}

#[tokio::test]
async fn a_head_byte_by_byte_and_a_silence_after_an_answer_end_too() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let mut idle = connect(&service).await;
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").await.expect("it is sent");
    let slow = connect(&service).await;
    let (reading, mut writing) = slow.into_split();
    let drips = async {
        let began = Instant::now();
        while writing.write_all(b"G").await.is_ok() && began.elapsed() < Duration::from_secs(8) {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        began.elapsed()
    };
    let (idle, dripped) = tokio::join!(is_closed(idle), drips);
    assert!(idle);
    assert!(dripped < Duration::from_secs(7), "{dripped:?}");
    drop(reading);
}

#[tokio::test]
async fn an_answer_that_is_not_read_is_given_up() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let mut stream = connect(&service).await;
    let began = Instant::now();
    // Answers pile up until the buffers of both sides are full.
    let ask = b"GET /api/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n".repeat(100);
    while began.elapsed() < Duration::from_secs(20) {
        match timeout(Duration::from_secs(10), stream.write_all(&ask)).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) => return,
            Err(_) => break,
        }
    }
    assert!(is_closed(stream).await, "it is still served");
}
