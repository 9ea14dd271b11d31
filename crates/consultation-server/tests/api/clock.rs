//! A clock that was wrong: what the service records by itself waits for one that is believed, and what was recorded at a
//! false time can be put right.

use crate::hosting::for_real;
use crate::identity::{claims, claims_with, signed};
use crate::service::{Answer, Folder, Service, until};
use crate::story::{self, ASKER, DRAFTER, MONITOR};
use chrono::{DateTime, Days, FixedOffset, Utc};
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};
use std::process::{Command, Output};
use uuid::Uuid;

const SAMPLE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/agencies-sample.json"));

async fn run(folder: &Folder, sql: &'static str) {
    let mut database =
        SqliteConnection::connect(&folder.database()).await.expect("the database opens");
    sqlx::query(sql).execute(&mut database).await.expect("SQL");
}

fn days_ago(days: u64) -> DateTime<FixedOffset> {
    let hanoi = FixedOffset::east_opt(7 * 3_600).expect("an offset");
    Utc::now().with_timezone(&hanoi) - Days::new(days)
}

/// A draft of so many days ago, in the file of a host that was switched off since.
async fn drafted(folder: &Folder, days: u64) -> Uuid {
    let clock = days_ago(days).to_rfc3339();
    let service = Service::with(folder, &["--demo", "--demo-empty", "--demo-clock", &clock]).await;
    let drafter = service.officer(DRAFTER).await;
    let id = Uuid::new_v4();
    let mut refused = String::new();
    let due = (3..15).map(|later| days_ago(days) + Days::new(later));
    for due_on in due {
        let mut request = story::request();
        request["due_on"] = json!(due_on.date_naive().to_string());
        let answer = drafter.acts(id, story::submit(&request)).await;
        if answer.status == 200 {
            refused.clear();
            break;
        }
        refused = answer.text;
    }
    assert_eq!(refused, "", "no due date was taken");
    service.stop().await;
    run(folder, "UPDATE service SET is_demo = 0").await;
    run(folder, "DELETE FROM demo_clock").await;
    id
}

/// The register of a host in which the asker was dissolved yesterday.
fn register(folder: &Folder) -> String {
    let mut register: Value = serde_json::from_str(SAMPLE).expect("the sample register");
    let agencies = register["agencies"].as_array_mut().expect("agencies");
    let agency = agencies.iter_mut().find(|it| it["id"] == "so-noi-vu").expect("the agency");
    agency["dissolved_on"] = json!(days_ago(1).date_naive().to_string());
    agency["succeeded_by"] = json!("so-tu-phap");
    folder.file("register.json", &register.to_string())
}

fn officer_of(agency: &str) -> String {
    signed(&claims_with("agency", json!(agency)))
}

/// What is recorded of the consultation, as an officer of the agency sees it.
async fn kinds(service: &Service, agency: &str, id: Uuid) -> Vec<String> {
    let token = officer_of(agency);
    let seen = service.with_token(&token).get(&format!("/consultations/{id}")).await.json;
    kinds_of(&seen)
}

fn kinds_of(view: &Value) -> Vec<String> {
    let history = view["history"].as_array().map_or(&[][..], Vec::as_slice);
    let kind = |line: &Value| line["event"]["event"].as_str().expect("a tag").to_owned();
    history.iter().map(kind).collect()
}

async fn until_succeeded(service: &Service, id: Uuid) {
    until("the register is followed", async || !kinds(service, "so-tu-phap", id).await.is_empty())
        .await;
}

async fn recorded(folder: &Folder) -> i64 {
    let mut database =
        SqliteConnection::connect(&folder.database()).await.expect("the database opens");
    sqlx::query_scalar("SELECT count(*) FROM events").fetch_one(&mut database).await.expect("SQL")
}

#[tokio::test]
async fn what_falls_due_waits_after_a_leap_until_the_portal_agrees() {
    let folder = Folder::new();
    let id = drafted(&folder, 29).await;
    let register = register(&folder);
    let service = for_real(&folder, &["--register", &register]).await.expect("it starts");
    assert_eq!(recorded(&folder).await, 1, "nothing falls due by a clock that has leapt");
    assert_eq!(service.get("/readyz").await.text, "ready");

    // Without a time of its own a token says nothing of the clock.
    let mut timeless = claims();
    timeless.as_object_mut().expect("claims").remove("iat");
    let answer = service.with_token(&signed(&timeless)).get("/session").await;
    assert_eq!(answer.status, 200, "officers are served meanwhile: {}", answer.text);
    assert_eq!(recorded(&folder).await, 1);

    until_succeeded(&service, id).await;
    assert_eq!(kinds(&service, "so-tu-phap", id).await, ["request-submitted", "agency-succeeded"]);
}

#[tokio::test]
async fn what_falls_due_waits_for_nothing_where_the_administrator_says_so() {
    let folder = Folder::new();
    drafted(&folder, 29).await;
    let register = register(&folder);
    let flags = ["--register", register.as_str(), "--accept-clock"];
    let service = for_real(&folder, &flags).await.expect("it starts");
    assert_eq!(recorded(&folder).await, 2);
    service.stop().await;
    // The next start finds a clock that was trusted a moment ago.
    for_real(&folder, &["--register", &register]).await.expect("it starts");
}

#[tokio::test]
async fn a_weekend_night_is_no_leap() {
    let folder = Folder::new();
    drafted(&folder, 0).await;
    let register = register(&folder);
    for_real(&folder, &["--register", &register]).await.expect("it starts");
    assert_eq!(recorded(&folder).await, 2);
}

/// Sent on Monday 23/11/2026, due on Thursday 3/12; the clock was at the end of the year for one start.
async fn after_a_clock_that_was_ahead(folder: &Folder) -> (Service, Uuid) {
    let service = Service::demo(folder).await;
    let id = story::sent(&service).await;
    service.advance(json!({"advance_to": "2026-12-31T09:00:00+07:00"})).await;
    service.stop().await;
    run(folder, "DELETE FROM demo_clock").await;
    let flags = ["--demo", "--demo-empty", "--demo-clock", "2026-12-02T09:00:00+07:00"];
    (Service::with(folder, &flags).await, id)
}

async fn seen(service: &Service, id: Uuid) -> Value {
    service.officer(ASKER).await.get(&format!("/consultations/{id}")).await.json
}

#[tokio::test]
async fn a_reminder_of_a_wrong_clock_makes_no_reply_late() {
    let folder = Folder::new();
    let (service, id) = after_a_clock_that_was_ahead(&folder).await;
    let before = seen(&service, id).await;
    assert!(kinds_of(&before).contains(&"due-date-reminded".to_owned()));
    let justice = service.officer("so-tu-phap.chuyen-vien").await;
    let more = json!({"command": "ask-extension", "due_on": "2026-12-04",
        "reason": "Cần thêm thời gian để khảo sát tại các xã miền núi.",
        "responsible_officer": "so-tu-phap.chuyen-vien"});
    justice.does(id, more).await;
    story::answers(&service, id, "so-tai-chinh", &[1, 2]).await;
    let after = seen(&service, id).await;
    let reply = &after["consultation"]["consultees"][1]["reply"];
    assert!(reply["at"].as_str().expect("a time").starts_with("2026-12-02T09:"), "{reply}");
    assert_eq!(reply["counts_on"], "2026-12-02");
    let rows = service.officer(ASKER).await.get("/asked").await.json["rows"].clone();
    assert_eq!(rows[0]["consultees"][1]["standing"], json!({"standing": "on-time"}));
}

fn correct_time(folder: &Folder, id: Uuid, flags: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_consultation-server"))
        .args(["--database", &folder.database(), "correct-time"])
        .args(["--consultation", &id.to_string()])
        .args(flags)
        .output()
        .expect("the program starts")
}

#[track_caller]
fn corrected(folder: &Folder, id: Uuid, entry: u64, how: &[&str]) {
    let entry = entry.to_string();
    let why = ["--reason", "Đồng hồ máy chủ chạy nhanh 29 ngày", "--by", "Quản trị hệ thống"];
    let flags = [&["--entry", entry.as_str()][..], how, &why].concat();
    let output = correct_time(folder, id, &flags);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(said.contains(&format!("mục số {entry}")), "{said}");
}

#[tokio::test]
async fn a_reply_at_a_false_time_is_put_right_while_the_service_runs() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    service.advance(json!({"advance_to": "2026-12-31T09:00:00+07:00"})).await;
    story::answers(&service, id, "so-tai-chinh", &[1, 2]).await;
    let asker = service.officer(ASKER).await;
    let standing = async || {
        let rows = asker.get("/asked").await.json["rows"].clone();
        rows[0]["consultees"][1]["standing"]["standing"].clone()
    };
    assert_eq!(standing().await, "late");

    let listed = String::from_utf8(correct_time(&folder, id, &[]).stdout).expect("UTF-8");
    let lines: Vec<_> = listed.lines().collect();
    assert_eq!(lines.len(), kinds_of(&seen(&service, id).await).len(), "{listed}");
    let history = seen(&service, id).await["history"].as_array().expect("a history").clone();
    let entries = |kind: &str| -> Vec<u64> {
        let found = history.iter().filter(|line| line["event"]["event"] == kind);
        found.map(|line| line["sequence"].as_u64().expect("a number")).collect()
    };
    let undecided = correct_time(
        &folder,
        id,
        &["--entry", "3", "--reason", "Đồng hồ sai", "--by", "Quản trị hệ thống"],
    );
    assert!(!undecided.status.success());
    assert!(String::from_utf8_lossy(&undecided.stderr).contains("--void"));
    for entry in entries("due-date-reminded") {
        corrected(&folder, id, entry, &["--void"]);
    }
    let answered = entries("request-answered")[0];
    // What came before it was at a false time too, and is put right first.
    let early = ["--at", "2026-12-02T16:00:00+07:00"];
    let why = ["--reason", "Đồng hồ sai", "--by", "Quản trị hệ thống"];
    let entry = answered.to_string();
    let output =
        correct_time(&folder, id, &[&["--entry", entry.as_str()][..], &early, &why].concat());
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.contains("correct those first"), "{said}");
    for entry in [entries("receipt-acknowledged")[0], entries("answer-submitted")[0], answered] {
        corrected(&folder, id, entry, &early);
    }

    assert_eq!(standing().await, "on-time");
    let path = "/timeliness?from=2026-11-01&to=2026-12-31";
    let report = service.officer(MONITOR).await.get(path).await.json["report"].clone();
    assert_eq!(report["all_consultees"]["on_time"]["count"], 1);
    let after = seen(&service, id).await;
    let consultee = &after["consultation"]["consultees"][1];
    assert_eq!(consultee["reply"]["counts_on"], "2026-12-02");
    assert_eq!(after["consultation"]["consultees"][0].get("reminded_on"), None);
    let lines = after["history"].as_array().expect("a history");
    let line = lines.iter().find(|line| line["sequence"] == answered).expect("the answer");
    assert!(line["at"].as_str().expect("a time").starts_with("2026-12-31"), "the record stays");
    let last = after["history"].as_array().and_then(|all| all.last()).expect("a line").clone();
    assert_eq!(last["event"]["event"], "time-corrected");
    assert_eq!(last["event"]["corrects"], answered);

    // What is derived anew says the same, and officers go on.
    let rebuilt = Command::new(env!("CARGO_BIN_EXE_consultation-server"))
        .args(["--database", &folder.database(), "rebuild"])
        .status();
    assert!(rebuilt.expect("the program starts").success());
    assert_eq!(seen(&service, id).await, after);
    story::answers(&service, id, "so-tu-phap", &[1]).await;
}

#[tokio::test]
async fn a_succession_before_its_day_is_void() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    service.stop().await;
    let mut register: Value = serde_json::from_str(SAMPLE).expect("the sample register");
    let agencies = register["agencies"].as_array_mut().expect("agencies");
    let agency = agencies.iter_mut().find(|it| it["id"] == "so-noi-vu").expect("the agency");
    agency["dissolved_on"] = json!("2027-01-15");
    agency["succeeded_by"] = json!("so-xay-dung");
    let register = folder.file("register.json", &register.to_string());
    let at =
        |clock: &'static str| vec!["--demo", "--demo-empty", "--demo-clock", clock, "--register"];
    let mut flags = at("2027-01-20T09:00:00+07:00");
    flags.push(&register);
    Service::with(&folder, &flags).await.stop().await;
    run(&folder, "DELETE FROM demo_clock").await;

    let mut flags = at("2026-12-01T09:00:00+07:00");
    flags.push(&register);
    let service = Service::with(&folder, &flags).await;
    let path = format!("/consultations/{id}");
    service.officer(ASKER).await.get(&path).await.is_problem(404, "not-found");
    let seen = service.officer("so-xay-dung.chuyen-vien").await.get(&path).await.json;
    let false_ones: Vec<u64> = kinds_of(&seen)
        .iter()
        .zip(1..)
        .filter(|(kind, _)| ["agency-succeeded", "due-date-reminded"].contains(&kind.as_str()))
        .map(|(_, entry)| entry)
        .collect();
    assert!(!false_ones.is_empty());
    for entry in false_ones {
        corrected(&folder, id, entry, &["--void"]);
    }
    let own = service.officer(ASKER).await.get(&path).await;
    assert_eq!(own.status, 200, "{}", own.text);
    let other = service.officer("so-xay-dung.chuyen-vien").await.get(&path).await;
    other.is_problem(404, "not-found");
    let answer: Answer = service.officer(ASKER).await.get("/asked").await;
    assert_eq!(answer.json["rows"][0]["consultation"], json!(id));
}
