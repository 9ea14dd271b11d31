//! What was acknowledged stays, whatever happens to the service; what is derived can be made anew.

use crate::service::{Answer, Folder, MONDAY, Service};
use crate::story::{self, ASKER, DRAFTER, request, submit};
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// The program itself, in a process of its own.
struct Process {
    child: Child,
    address: String,
    /// The log until it listens.
    said: String,
}

impl Process {
    fn start(folder: &Folder) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_consultation-server"))
            .args(["--demo", "--demo-empty", "--demo-clock", MONDAY, "--listen", "127.0.0.1:0"])
            .args(["--database", &folder.database(), "--log-format", "json"])
            .env("RUST_LOG", "info")
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut log = BufReader::new(child.stderr.take().expect("the log"));
        let (mut line, mut said) = (String::new(), String::new());
        while !line.contains("listening on") {
            line.clear();
            assert_ne!(log.read_line(&mut line).expect("the log"), 0, "the program ended");
            said.push_str(&line);
        }
        let address = line.split("http://").nth(1).expect("an address");
        let address = address.split('"').next().expect("its end").trim().to_owned();
        // A log that nobody reads would bring the program to a halt once the pipe is full.
        std::thread::spawn(move || std::io::copy(&mut log, &mut std::io::sink()));
        Self { child, address, said }
    }

    async fn call(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        let base = format!("http://{}", self.address);
        let client = reqwest::Client::new();
        let token = client.get(format!("{base}/portal/token?identity={DRAFTER}"));
        let token = Answer::of(token).await.text;
        client.request(method, format!("{base}/api{path}")).bearer_auth(token)
    }

    /// The call that submits a request.
    async fn drafting(&self) -> (Uuid, reqwest::RequestBuilder) {
        let id = Uuid::new_v4();
        let path = format!("/consultations/{id}/commands");
        let call = self.call(reqwest::Method::POST, &path).await.header("If-Match", "\"0\"");
        let call = call.header("Idempotency-Key", Uuid::new_v4().to_string());
        (id, call.json(&submit(&request())))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have been killed by the test already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn what_was_acknowledged_survives_a_kill() {
    let folder = Folder::new();
    let mut acknowledged = Vec::new();
    for _ in 0..3 {
        let mut process = Process::start(&folder);
        let (id, call) = process.drafting().await;
        let answer = Answer::of(call).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        acknowledged.push((id, answer.json));
        process.child.kill().expect("the program runs");
        process.child.wait().expect("the program ends");
    }
    let process = Process::start(&folder);
    for (id, shown) in acknowledged {
        let call = process.call(reqwest::Method::GET, &format!("/consultations/{id}")).await;
        assert_eq!(Answer::of(call).await.json, shown);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn what_was_acknowledged_survives_a_kill_after_its_log_was_removed() {
    for end in ["-wal", "-shm"] {
        let folder = Folder::new();
        let mut process = Process::start(&folder);
        let (id, call) = process.drafting().await;
        let acknowledged = Answer::of(call).await;
        assert_eq!(acknowledged.status, 200, "{}", acknowledged.text);
        let log = folder.path().join(format!("record.db{end}"));
        std::fs::remove_file(log).expect("the folder is writable");
        let (_, call) = process.drafting().await;
        Answer::of(call).await.is_problem(503, "storage-unavailable");
        process.child.kill().expect("the program runs");
        process.child.wait().expect("the program ends");

        let process = Process::start(&folder);
        let call = process.call(reqwest::Method::GET, &format!("/consultations/{id}")).await;
        assert_eq!(Answer::of(call).await.json, acknowledged.json, "{end}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn what_was_acknowledged_survives_another_log_where_the_program_is_told_to_stop() {
    let folder = Folder::new();
    let mut process = Process::start(&folder);
    let (id, call) = process.drafting().await;
    let acknowledged = Answer::of(call).await;
    assert_eq!(acknowledged.status, 200, "{}", acknowledged.text);
    let log = folder.path().join("record.db-wal");
    std::fs::remove_file(log).expect("the folder is writable");
    folder.file("record.db-wal", "another log");
    let (_, call) = process.drafting().await;
    Answer::of(call).await.is_problem(503, "storage-unavailable");
    let told = Command::new("kill").arg(process.child.id().to_string()).status();
    assert!(told.expect("kill runs").success());
    process.child.wait().expect("the program ends");

    let process = Process::start(&folder);
    let call = process.call(reqwest::Method::GET, &format!("/consultations/{id}")).await;
    assert_eq!(Answer::of(call).await.json, acknowledged.json);
}

#[test]
fn every_start_of_the_demo_is_a_warning() {
    let process = Process::start(&Folder::new());
    let warning = process.said.lines().find(|line| line.contains("this is the demo"));
    assert!(warning.is_some_and(|line| line.contains("WARN")), "{}", process.said);
}

#[cfg(unix)]
#[tokio::test]
async fn the_program_stops_when_it_is_told_to() {
    let folder = Folder::new();
    let mut process = Process::start(&folder);
    let told = Command::new("kill").arg(process.child.id().to_string()).status();
    assert!(told.expect("kill runs").success());
    let ended = process.child.wait().expect("the program ends");
    assert!(ended.success(), "{ended}");
}

/// So many consultations that a figure of all of them takes long to compute.
async fn many(folder: &Folder) {
    let service = Service::demo(folder).await;
    story::sent(&service).await;
    service.stop().await;
    let mut database =
        SqliteConnection::connect(&folder.database()).await.expect("the database opens");
    let copies = "WITH RECURSIVE copy (number) AS
            (SELECT 1 UNION ALL SELECT number + 1 FROM copy WHERE number < 4000),
        named AS (SELECT number, printf('00000000-0000-4000-8000-%012d', number) AS id FROM copy)
        INSERT INTO ";
    for rest in [
        "consultation_outline
            (consultation_id, asker, dossier, counts_from, counts_to, policy, outline)
         SELECT id, asker, dossier || number, counts_from, counts_to, policy,
            json_set(outline, '$.id', id)
         FROM consultation_outline, named",
        "request_outline
            (consultation_id, place, agency, counts_from, counts_to, due_on, owes_reply, contested, outline)
         SELECT id, place, agency, counts_from, counts_to, due_on, owes_reply, contested, outline
         FROM request_outline, named",
    ] {
        let sql = sqlx::AssertSqlSafe(format!("{copies}{rest}"));
        sqlx::query(sql).execute(&mut database).await.expect("SQL");
    }
    database.close().await.expect("the database closes");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_program_stops_in_time_whatever_it_computes() {
    let folder = Folder::new();
    many(&folder).await;
    let mut process = Process::start(&folder);
    for _ in 0..12 {
        let path = "/timeliness?from=2026-11-01&to=2026-12-31";
        let call = process.call(reqwest::Method::GET, path).await;
        tokio::spawn(call.send());
    }
    // All of them are under way: what is asked now is not answered soon.
    let asked = reqwest::get(format!("http://{}/healthz", process.address));
    let answered = tokio::time::timeout(Duration::from_millis(500), asked).await;
    let told = Command::new("kill").arg(process.child.id().to_string()).status();
    assert!(told.expect("kill runs").success());
    let began = Instant::now();
    let ended = tokio::task::block_in_place(|| process.child.wait()).expect("the program ends");
    let took = began.elapsed();
    assert!(ended.success(), "{ended}");
    assert!(took < Duration::from_secs(11), "{took:?}; healthy: {}", answered.is_ok());
}

async fn lists(service: &Service) -> Vec<Value> {
    let mut lists = Vec::new();
    for officer in [ASKER, "so-tu-phap.giam-doc", "so-y-te.giam-doc", story::MONITOR] {
        for path in ["/inbox", "/asked", "/timeliness?from=2026-11-01&to=2026-12-31"] {
            let mut answer = service.officer(officer).await.get(path).await;
            assert_eq!(answer.status, 200, "{}", answer.text);
            answer.json["now"] = Value::Null;
            lists.push(answer.json);
        }
    }
    lists
}

#[tokio::test]
async fn what_is_derived_can_be_made_anew() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    story::submitted(&service).await;
    let id = story::sent(&service).await;
    story::answers(&service, id, "so-tu-phap", &[1]).await;
    story::returned(&service, id).await;
    let asker = service.officer(ASKER).await;
    let contest = json!({"command": "contest-return", "agency": "so-y-te",
        "reason": "Điều 9 của Quy chế giao nhiệm vụ cho trạm y tế xã."});
    asker.does(id, contest).await;
    let before = lists(&service).await;
    service.stop().await;

    let mut database =
        SqliteConnection::connect(&folder.database()).await.expect("the database opens");
    for sql in [
        "DELETE FROM request_outline WHERE agency = 'so-tu-phap'",
        "UPDATE request_outline SET contested = 0, agency = 'so-noi-vu'",
        "UPDATE consultation_outline SET asker = 'so-y-te', counts_from = NULL",
    ] {
        sqlx::query(sql).execute(&mut database).await.expect("derived tables can be changed");
    }
    database.close().await.expect("the database closes");
    let rebuilt = Command::new(env!("CARGO_BIN_EXE_consultation-server"))
        .args(["--database", &folder.database(), "rebuild"])
        .output()
        .expect("the program starts");
    assert!(rebuilt.status.success(), "{}", String::from_utf8_lossy(&rebuilt.stderr));

    let service = Service::demo(&folder).await;
    assert_eq!(lists(&service).await, before);
}

/// With what a kill left beside the database, which belongs to another one once the backup is in its place.
#[tokio::test]
async fn a_backup_is_put_back_whatever_lies_beside_it() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let before = story::submitted(&service).await;
    let backup = folder.path().join("backup.db").display().to_string();
    let mut database =
        SqliteConnection::connect(&folder.database()).await.expect("the database opens");
    sqlx::query("VACUUM INTO $1").bind(&backup).execute(&mut database).await.expect("a backup");
    let after = story::submitted(&service).await;
    let log = std::fs::read(folder.path().join("record.db-wal")).expect("the log of the database");
    database.close().await.expect("the database closes");
    service.stop().await;
    std::fs::write(folder.path().join("record.db-wal"), &log).expect("the folder is writable");

    let restore = |from: &str| {
        Command::new(env!("CARGO_BIN_EXE_consultation-server"))
            .args(["--database", &folder.database(), "restore", from])
            .output()
            .expect("the program starts")
    };
    // A backup onto a full disk leaves an empty file.
    for (name, content) in [("letter.db", "this is a letter and no database"), ("empty.db", "")] {
        let refused = restore(&folder.file(name, content));
        assert!(!refused.status.success(), "{name}");
        assert!(String::from_utf8_lossy(&refused.stderr).contains(name));
    }
    // Within one second, too, nothing that was there is lost.
    for _ in 0..2 {
        let restored = restore(&backup);
        assert!(restored.status.success(), "{}", String::from_utf8_lossy(&restored.stderr));
    }

    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    assert_eq!(drafter.get(&format!("/consultations/{before}")).await.status, 200);
    let later = drafter.get(&format!("/consultations/{after}")).await;
    later.is_problem(404, "not-found");
    let kept = std::fs::read_dir(folder.path()).expect("the folder").flatten();
    let kept = kept.filter(|it| it.file_name().to_string_lossy().contains(".replaced-"));
    let databases = kept.filter(|it| !it.file_name().to_string_lossy().ends_with("-wal"));
    assert_eq!(databases.count(), 2, "what was there is kept");
}

#[tokio::test]
async fn the_record_cannot_be_changed() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let mut database =
        SqliteConnection::connect(&folder.database()).await.expect("the database opens");
    for sql in ["UPDATE events SET actor = '{}'", "DELETE FROM events"] {
        let error = sqlx::query(sql).execute(&mut database).await.expect_err("it is refused");
        assert!(error.to_string().contains("record"), "{error}");
    }
    let view = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await;
    assert_eq!(view.json["consultation"]["sequence"], 2);
}
