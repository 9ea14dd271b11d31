//! How the service stands in its surroundings.

use crate::service::{Answer, Folder, MONDAY, Service};
use crate::story;
use clap::Parser as _;
use consultation_server::config::Arguments;
use reqwest::Method;
use serde_json::Value;
use sqlx::{Connection as _, SqliteConnection};

const SAMPLE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/agencies-sample.json"));

const SECRET: &str = "a-secret-of-the-portal-that-is-long-enough";

pub async fn for_real(folder: &Folder, flags: &[&str]) -> anyhow::Result<Service> {
    let secret = folder.file("secret", SECRET);
    let fixed = ["--token-issuer", "https://portal.example.vn", "--token-secret-file", &secret];
    Service::try_with(folder, &[&fixed[..], flags].concat()).await
}

#[track_caller]
fn says(outcome: anyhow::Result<Service>, words: &[&str]) {
    let error = outcome.err().expect("it does not start");
    let said = format!("{error:#}");
    for word in words {
        assert!(said.contains(word), "{said}");
    }
}

#[tokio::test]
async fn there_is_no_demo_for_real() {
    let folder = Folder::new();
    let service = for_real(&folder, &[]).await.expect("the service starts");
    for path in
        ["/", "/portal/identities", "/portal/token?identity=so-y-te.giam-doc", "/portal/clock"]
    {
        service.get(path).await.is_problem(404, "not-found");
    }
    let clock = service.call(Method::POST, "/portal/clock").body(r#"{"advance_working_days": 1}"#);
    Answer::of(clock).await.is_problem(404, "not-found");
    service.get("/consultation/api/session").await.is_problem(404, "not-found");
    assert_eq!(service.get("/healthz").await.text, "ok");
}

#[tokio::test]
async fn every_answer_is_safe_to_have() {
    let folder = Folder::new();
    let service = for_real(&folder, &[]).await.expect("the service starts");
    for path in ["/api/session", "/api/openapi.json", "/healthz", "/nothing"] {
        let answer = service.get(path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path}");
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"));
    }
}

/// A service worker keeps answers in spite of `no-store`, and gives them to the next officer unless they say what they
/// depend on.
#[tokio::test]
async fn every_answer_says_that_it_depends_on_who_asks() {
    let folder = Folder::new();
    let origin = "https://portal.example.vn";
    let service = for_real(&folder, &["--allow-origin", origin]).await.expect("it starts");
    for path in ["/api/session", "/api/inbox", "/api/nothing", "/api/documents", "/healthz"] {
        let call = service.call(Method::GET, path).header("Origin", origin);
        let answer = Answer::of(call).await;
        let varies: Vec<_> = answer.headers.get_all("vary").iter().collect();
        let varies = format!("{varies:?}").to_lowercase();
        for header in ["authorization", "consultation-officer", "origin"] {
            assert!(varies.contains(header), "{path}: {varies}");
        }
    }
}

#[tokio::test]
async fn pages_of_named_sites_may_call() {
    let folder = Folder::new();
    let origin = "https://portal.example.vn";
    let service = for_real(&folder, &["--allow-origin", origin]).await.expect("it starts");
    let preflight = |from: &str| {
        service
            .call(Method::OPTIONS, "/api/consultations/x/commands")
            .header("Origin", from)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "authorization,if-match,idempotency-key")
    };
    let answer = Answer::of(preflight(origin)).await;
    assert_eq!(answer.header("access-control-allow-origin"), origin);
    assert!(answer.header("access-control-allow-headers").contains("idempotency-key"));
    let answer = Answer::of(preflight("https://elsewhere.example.vn")).await;
    assert_eq!(answer.header("access-control-allow-origin"), "");
    let refused = for_real(&Folder::new(), &["--allow-origin", "portal.example.vn"]).await;
    says(refused, &["--allow-origin", "https://"]);
    for never_matches in [
        "https://*.example.vn",
        "https://a b",
        "https://portal.example.vn/widget",
        "https://portal.example.vn/",
        "https://Portal.example.vn",
        "https://portal.example.vn:443",
        "https://",
    ] {
        let refused = for_real(&Folder::new(), &["--allow-origin", never_matches]).await;
        says(refused, &[never_matches, "--allow-origin"]);
    }
    for matches in ["http://localhost:8089", "http://127.0.0.1:3000", "http://[::1]:3000"] {
        for_real(&Folder::new(), &["--allow-origin", matches]).await.expect(matches);
    }
}

#[tokio::test]
async fn the_interface_lies_where_it_is_put() {
    let folder = Folder::new();
    let service = for_real(&folder, &["--api-prefix", "/y-kien/"]).await.expect("it starts");
    assert_eq!(service.get("/y-kien/openapi.json").await.status, 200);
    service.get("/api/openapi.json").await.is_problem(404, "not-found");
    says(for_real(&Folder::new(), &["--api-prefix", "api"]).await, &["--api-prefix", "/api"]);
}

#[tokio::test]
async fn long_answers_are_compressed() {
    let folder = Folder::new();
    let service = for_real(&folder, &[]).await.expect("the service starts");
    let call = service.call(Method::GET, "/api/openapi.json").header("Accept-Encoding", "br");
    let response = call.send().await.expect("an answer");
    assert_eq!(response.headers()["content-encoding"], "br");
}

#[tokio::test]
async fn a_start_that_fails_says_what_to_do() {
    let folder = Folder::new();
    let service = for_real(&folder, &[]).await.expect("the service starts");
    let taken = service.url("").replace("http://", "");
    says(
        for_real(&Folder::new(), &["--listen", &taken]).await,
        &["cannot listen", &taken, "--listen"],
    );

    let nowhere = "sqlite:/nowhere/at/all/record.db";
    let outcome = for_real(&Folder::new(), &["--database", nowhere]).await;
    says(outcome, &["/nowhere/at/all/record.db", "folder"]);
    let outcome = for_real(&Folder::new(), &["--database", "mysql://localhost"]).await;
    says(outcome, &["mysql://localhost", "sqlite:"]);

    let folder = Folder::new();
    folder.file("record.db", "this is a letter and no database");
    says(for_real(&folder, &[]).await, &["record.db", "not a database"]);

    let folder = Folder::new();
    says(Service::try_with(&folder, &[]).await, &["--token-issuer", "--demo"]);
    let issuer = ["--token-issuer", "https://portal.example.vn"];
    says(Service::try_with(&folder, &issuer).await, &["--token-secret-file"]);
    let with = |flags: &[&'static str]| [&issuer[..], flags].concat();
    let outcome = Service::try_with(&folder, &with(&["--token-secret-file", "/nowhere/key"])).await;
    says(outcome, &["/nowhere/key", "--token-secret-file", "rights"]);
    let short = folder.file("short", "short");
    let outcome =
        Service::try_with(&folder, &[&issuer[..], &["--token-secret-file", &short]].concat()).await;
    says(outcome, &["5 bytes", "openssl rand"]);
    let key = ["--token-algorithm", "RS256", "--token-public-key", &short];
    let outcome = Service::try_with(&folder, &[&issuer[..], &key].concat()).await;
    says(outcome, &["--token-public-key", "RSA", "PEM"]);
}

#[test]
fn settings_that_cannot_work_are_refused() {
    for (flag, value) in [
        ("--request-timeout", "0"),
        ("--idle-timeout", "0"),
        ("--most-connections", "0"),
        ("--database-limit", "0"),
        ("--token-audience", ""),
        ("--token-issuer", ""),
    ] {
        let refused = Arguments::try_parse_from(["consultation-server", flag, value]);
        let said = refused.expect_err("it cannot work").to_string();
        assert!(said.contains(flag), "{said}");
    }
}

#[tokio::test]
async fn the_database_of_another_program_is_left_alone() {
    let folder = Folder::new();
    let file = folder.path().join("record.db");
    let other = format!("{}?mode=rwc", folder.database());
    let mut database = SqliteConnection::connect(&other).await.expect("a database");
    for sql in ["CREATE TABLE letters (id INTEGER)", "PRAGMA user_version = 7"] {
        sqlx::query(sql).execute(&mut database).await.expect("SQL");
    }
    database.close().await.expect("it closes");
    let before = std::fs::read(&file).expect("the file");
    says(for_real(&folder, &[]).await, &["record.db", "another program"]);
    assert_eq!(std::fs::read(&file).expect("the file"), before);
}

#[tokio::test]
async fn a_start_while_another_program_holds_the_database_names_the_file() {
    let folder = Folder::new();
    for_real(&folder, &[]).await.expect("the service starts").stop().await;
    let mut database =
        SqliteConnection::connect(&folder.database()).await.expect("the database opens");
    sqlx::query("BEGIN EXCLUSIVE").execute(&mut database).await.expect("SQL");
    says(for_real(&folder, &[]).await, &["record.db", "locked"]);
}

/// The sample register without an agency.
fn register_without(folder: &Folder, agency: &str) -> String {
    let mut register: Value = serde_json::from_str(SAMPLE).expect("the sample register");
    let agencies = register["agencies"].as_array_mut().expect("agencies");
    agencies.retain(|it| it["id"] != agency);
    for other in agencies {
        if other["superior"] == agency {
            other["superior"] = Value::Null;
        }
    }
    folder.file("register.json", &register.to_string())
}

#[tokio::test]
async fn a_register_without_an_agency_that_is_needed_is_refused() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    story::answers(&service, id, "so-tai-chinh", &[1, 2]).await;
    service.stop().await;
    let start = async |without: &str| {
        let register = register_without(&folder, without);
        let flags = ["--demo", "--demo-empty", "--demo-clock", MONDAY, "--register", &register];
        Service::try_with(&folder, &flags).await
    };
    says(start("so-tu-phap").await, &["so-tu-phap", "owes 1 replies", "dissolved_on"]);
    says(start("so-noi-vu").await, &["so-noi-vu", "asks in 1 open consultations"]);
    start("so-tai-chinh").await.expect("it has replied").stop().await;
    start("so-xay-dung").await.expect("it has nothing to do with it").stop().await;
}
